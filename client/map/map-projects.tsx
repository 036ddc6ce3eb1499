import type { RefObject } from "preact";
import { MAP } from "../model/options/map.ts";
import { select, together } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { NAME } from "./map-layout.ts";
import { writtenName, type NumberedLayout, type Places } from "./use-map-layout.ts";
import { useRovingFocus, type RovingFocus } from "./use-roving-focus.ts";

/** The projects with their names or numbers, and small dots for those that the question does not count. */
export function MapProjects(
  props: ViewProps & {
    root: RefObject<Element>;
    layout: NumberedLayout;
    places: Places;
    chosen: string | null;
    named: boolean;
  },
) {
  const { root, layout } = props;
  const { marks, labels, numbered } = layout;
  const focus = useRovingFocus(root, "spot", numbered.length);
  return (
    <>
      <g class="map-leaders" aria-hidden="true">
        {[...labels.values()].map(({ id, leader }) =>
          leader ? <path key={id} d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`} /> : null,
        )}
      </g>
      <g onKeyDown={focus.onKeyDown}>
        {[...marks.values()]
          .filter(({ id }) => !numbered.includes(id))
          .map(({ id, x, y, radius }) => (
            <circle key={id} class="map-uncounted" cx={x} cy={y} r={radius} />
          ))}
        {numbered.map((id, index) => (
          <Project key={id} {...props} id={id} index={index} focus={focus} />
        ))}
      </g>
    </>
  );
}

function Project(
  props: ViewProps & {
    id: string;
    /** Its place from north to south. */
    index: number;
    layout: NumberedLayout;
    places: Places;
    chosen: string | null;
    named: boolean;
    focus: RovingFocus;
  },
) {
  const { id, index, layout, places, chosen, named, focus, act, words } = props;
  const { x, y, radius } = layout.marks.get(id)!;
  const label = layout.labels.get(id);
  const place = places.placed.find((one) => one.id === id);
  const name = place?.name ?? places.overseas.find((one) => one.id === id)?.name ?? id;
  const said = `${named ? "" : `${index + 1} `}${name}, ${words.map.place[place?.known ?? "inset"]}`;
  const isChosen = chosen === id;
  const choose = (): void => act(together("select", [select(isChosen ? [] : [id]), MAP.set({ tie: null })]));
  const classes = ["map-spot", place?.known === "departement" && "map-departement", isChosen && "map-chosen"];
  return (
    <g class={classes.filter(Boolean).join(" ")} {...focus.buttonAt(index, said, isChosen, choose)}>
      <circle cx={x} cy={y} r={radius} />
      {named ? null : (
        <text class="map-number" x={x} y={y} aria-hidden="true">
          {index + 1}
        </text>
      )}
      {label ? (
        <text x={label.box.left} y={(label.box.top + label.box.bottom) / 2} font-size={NAME.size} aria-hidden="true">
          {writtenName(name)}
        </text>
      ) : null}
    </g>
  );
}
