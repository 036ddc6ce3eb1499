import { ARC_ENDS, PARTS } from "../../server/contract/view-conditions.ts";
import type { MapQuestion } from "../figures/map-question.ts";
import { nameOrder } from "../model/name-order.ts";
import { MAP } from "../model/options/map.ts";
import { SCOPE } from "../model/options/scope.ts";
import { partOf } from "../model/scope.ts";
import { Radios } from "../ui/radios.tsx";
import type { ViewProps } from "../ui/view-props.ts";

/** What the arcs count, what they join, and what of the map is shown. */
export function MapControls({
  question,
  chosen,
  ...props
}: ViewProps & { question: MapQuestion; chosen: string | null }) {
  const { state, act, words, whole } = props;
  const part = partOf(state);
  const inOrder = nameOrder(state.language);
  const { ends, around } = MAP.read(state);
  const regions = question.regions.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }]));
  // What is shown or chosen can be named even where it is no region.
  const others = [...new Set([around, chosen])].flatMap((id) =>
    id !== null && whole.hasNode(id) && !regions.some((region) => region.id === id)
      ? [{ id, name: whole.getNodeAttribute(id, "name") }]
      : [],
  );
  return (
    <div class="ui-controls">
      {words.apart !== null && state.filter.roles.length === 0 ? (
        <Radios
          legend={words.map.by}
          name="map-by"
          value={part}
          choices={PARTS.map((name) => [name, words.questions.part[name]])}
          onChoose={(value) => act(SCOPE.set({ part: value as typeof part }))}
        />
      ) : null}
      <Radios
        legend={words.map.ends}
        name="map-ends"
        value={ends}
        choices={ARC_ENDS.map((name) => [name, words.map.endsOf[name]])}
        onChoose={(value) => act(MAP.setPage({ ends: value as typeof ends, tie: null }))}
      />
      <label class="map-around">
        {words.map.frame}{" "}
        <select
          value={around ?? ""}
          onChange={(event) => act(MAP.setPage({ around: event.currentTarget.value || null }))}
        >
          <option value="">{words.map.wholeMap}</option>
          {[...regions.toSorted((a, b) => inOrder(a.name, b.name)), ...others].map(({ id, name }) => (
            <option key={id} value={id}>
              {words.map.around(name)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
