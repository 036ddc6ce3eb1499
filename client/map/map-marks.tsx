import { Fragment, type RefObject } from "preact";
import { useMemo } from "preact/hooks";
import type { MapMark } from "../figures/map-place.ts";
import { screenStyle } from "../figures/map-style.ts";
import { MAP } from "../model/options/map.ts";
import { select, batch } from "../model/state.ts";
import type { PlateProps } from "./plate-props.ts";
import { useRovingFocus, type RovingFocus } from "../ui/roving-focus.ts";

/** The places with their names or numbers, and the dots of what does not count or stands enlarged in a frame. */
export function MapMarks(props: PlateProps & { root: RefObject<Element> }) {
  const { root, layout, question, chosen, act } = props;
  const { marks, dots, order, labels, numbers } = layout;
  const names = useMemo(() => new Map(question.places.map(({ id, name }) => [id, name])), [question]);
  const focus = useRovingFocus(root, "spot", order.length);
  const leaders = [...labels.values(), ...numbers.values()];
  const onChoose = (id: string): void =>
    act(batch("select", [select(chosen === id ? [] : [id]), MAP.set({ tie: null })]));
  return (
    <>
      <g class="map-leaders" aria-hidden="true">
        {leaders.map(({ id, leader }) =>
          leader ? <path key={id} d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`} /> : null,
        )}
      </g>
      <g onKeyDown={focus.onKeyDown}>
        {dots.map(({ id, x, y, radius }) =>
          // An enlarged place answers where it is on the map too.
          marks.has(id) ? (
            <circle
              key={id}
              class={`map-dot${chosen === id ? " map-chosen" : ""}`}
              {...{ cx: x, cy: y, r: radius }}
              onClick={() => onChoose(id)}
            />
          ) : (
            <circle key={id} class="map-uncounted" cx={x} cy={y} r={radius} />
          ),
        )}
        {order.map((id, index) => (
          <Mark key={id} {...props} mark={marks.get(id)!} name={names.get(id) ?? id} {...{ index, focus, onChoose }} />
        ))}
      </g>
    </>
  );
}

function Mark(
  props: PlateProps & {
    mark: MapMark;
    name: string;
    index: number;
    focus: RovingFocus;
    onChoose: (id: string) => void;
  },
) {
  const { mark, name, index, layout, question, chosen, named, focus, onChoose, words } = props;
  const { id, x, y, radius } = mark;
  const [label, number] = [layout.labels.get(id), layout.numbers.get(id)];
  const { font } = screenStyle(named);
  const known = question.known.get(id);
  const spoken = [number?.lines[0], known ? `${name}, ${words.map.place[known]}` : name].filter(Boolean).join(" ");
  const isLeft = label !== undefined && label.box.right < x;
  const isOutside = number && number.where !== "inside";
  return (
    <g
      class={`map-spot${known === "region" ? "" : " map-departement"}${chosen === id ? " map-chosen" : ""}`}
      {...focus.buttonAt(index, spoken, chosen === id, () => onChoose(id))}
    >
      <title>{name}</title>
      <circle cx={x} cy={y} r={radius} />
      {number ? (
        <text
          class={`map-number${isOutside ? " map-number-outside" : ""}`}
          x={(number.box.left + number.box.right) / 2}
          y={(number.box.top + number.box.bottom) / 2}
          aria-hidden="true"
        >
          {number.lines[0]}
        </text>
      ) : null}
      {label ? (
        <text font-size={font.size} text-anchor={isLeft ? "end" : "start"} aria-hidden="true">
          {label.lines.map((line, i) => (
            <Fragment key={line}>
              {/* Between lines, so that they read as words apart; without a width of its own. */}
              {i > 0 ? <tspan font-size={0}> </tspan> : null}
              <tspan
                x={isLeft ? label.box.right : label.box.left}
                y={label.box.top + ((label.box.bottom - label.box.top) * (i + 0.5)) / label.lines.length}
              >
                {line}
              </tspan>
            </Fragment>
          ))}
        </text>
      ) : null}
    </g>
  );
}
