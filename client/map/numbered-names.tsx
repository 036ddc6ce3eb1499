import type { MapLayout } from "../figures/map-layout.ts";
import { select } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** What the numbers of the map stand for. */
export function NumberedNames({ layout, words, whole, act }: ViewProps & { layout: MapLayout }) {
  return (
    <>
      <h2>{words.map.numbers}</h2>
      <ol class="map-numbered-names">
        {layout.order
          .filter((id) => layout.numbers.has(id))
          .map((id) => (
            <li key={id}>
              <button type="button" class="ui-link" onClick={() => act(select([id]))}>
                {whole.getNodeAttribute(id, "name")}
              </button>{" "}
              <small>{whole.getNodeAttribute(id, "region")?.name}</small>
            </li>
          ))}
      </ol>
    </>
  );
}
