import type { RefObject } from "preact";
import { MAP } from "../model/options/map.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { MapLegend } from "./map-legend.tsx";
import { MapPlate } from "./map-plate.tsx";
import { NumberedNames } from "./numbered-names.tsx";
import type { MapShown } from "./use-map.ts";

/** The map under its legend, with the names that its numbers stand for and the projects that it has no place for. */
export function MapPicture({ map, box, ...props }: ViewProps & { map: MapShown; box: RefObject<HTMLDivElement> }) {
  const { state, act, words, whole } = props;
  const { layout, question, chosen, tie, named, projects } = map;
  const { ends, around } = MAP.read(state);
  return (
    <div class="map-plate" ref={box} aria-busy={map.isWorking}>
      <MapLegend {...{ words, question, ends }} />
      {around === null ? null : (
        <button type="button" class="ui-quiet" onClick={() => act(MAP.setPage({ around: null }))}>
          {words.map.wholeAgain}
        </button>
      )}
      <MapPlate
        {...props}
        {...{ layout, question, chosen, tie: tie?.key ?? null, named }}
        isKnown={projects !== null}
      />
      {layout.numbers.size > 0 ? <NumberedNames {...props} layout={layout} /> : null}
      {question.elsewhere.length > 0 ? (
        <p class="ui-hint">{words.map.elsewhere(question.elsewhere.map((id) => whole.getNodeAttribute(id, "name")))}</p>
      ) : null}
    </div>
  );
}
