import type { Words } from "../i18n/words.ts";
import { SHARED } from "../model/options/shared-actors.ts";
import { parted } from "../ui/names-in-cell.tsx";
import { onPress } from "../ui/roving-focus.ts";
import type { ViewProps } from "../ui/view-props.ts";
import type { Combined, UpsetLayout } from "./upset-layout.ts";

/** A combination: dots on what it joins, above them a bar as high as it has actors. */
export function UpsetColumn(
  props: ViewProps & {
    row: Combined;
    index: number;
    layout: UpsetLayout;
    nameOf: (id: string) => string;
    isChosen: boolean;
    /** Whether the tab order stops at it. */
    isStop: boolean;
    onFocus: () => void;
    onPointerEnter: () => void;
  },
) {
  const { row, index, layout, nameOf, isChosen, isStop, onFocus, onPointerEnter, act, words } = props;
  const { members, count, actors } = row;
  const x = layout.left + (index + 0.5) * layout.step;
  const [first, rest] = parted(actors.map(({ name }) => name));
  const label = words.sharedActors.column(members.map(nameOf), count, first, rest.length);
  const choose = (): void => act(SHARED.set({ row: isChosen ? null : members.join(" ") }));
  return (
    <g
      class={`shared-actors-column${isChosen ? " shared-actors-chosen" : ""}`}
      role="option"
      data-column={index}
      tabIndex={isStop ? 0 : -1}
      aria-selected={isChosen}
      aria-label={label}
      onFocus={onFocus}
      onPointerEnter={onPointerEnter}
      onClick={choose}
      onKeyDown={onPress(choose)}
    >
      <title>{label}</title>
      <rect class="shared-actors-reach" x={x - layout.step / 2} y={2} width={layout.step} height={layout.height - 4} />
      <Bar row={row} x={x} layout={layout} />
      <Count count={count} x={x} layout={layout} words={words} />
      <Dots members={members} x={x} layout={layout} />
    </g>
  );
}

/** Persons below, organisations above them. */
function Bar({ row: { count, actors }, x, layout: { bar, top } }: { row: Combined; x: number; layout: UpsetLayout }) {
  const persons = actors.filter(({ kind }) => kind === "person").length;
  return (
    <>
      <rect class="shared-actors-persons" x={x - 8} y={top - bar(persons)} width={16} height={bar(persons)} />
      <rect
        class="shared-actors-organisations"
        x={x - 8}
        y={top - bar(count)}
        width={16}
        height={bar(count - persons)}
      />
    </>
  );
}

/** How many actors there are, over the bar; where the only one is named there, nothing. */
function Count(props: { count: number; x: number; layout: UpsetLayout; words: Words }) {
  const { count, x, layout, words } = props;
  if (layout.isNamed && count === 1) return null;
  return (
    <text class="shared-actors-count" x={x} y={layout.top - layout.bar(count) - 9} font-size={12} text-anchor="middle">
      {words.number(count)}
    </text>
  );
}

/**
 * A dot for each set, large on those that the combination joins, and a line from the first of these to the last. Of the
 * small ones there may be thousands in all: those of a column are one path.
 */
function Dots({ members, x, layout: { sets } }: { members: readonly string[]; x: number; layout: UpsetLayout }) {
  const inside = new Set(members);
  const joined = sets.filter(({ id }) => inside.has(id));
  const others = sets.filter(({ id }) => !inside.has(id));
  const all = joined.map(({ y }) => y);
  return (
    <>
      <path class="shared-actors-out" d={others.map(({ y }) => dot(x, y, 2.5)).join("")} />
      {joined.map(({ id, y }) => (
        <circle key={id} class="shared-actors-in" cx={x} cy={y} r={5.5} />
      ))}
      <path class="shared-actors-join" d={`M${x} ${Math.min(...all)}V${Math.max(...all)}`} />
    </>
  );
}

/** A disc as a part of a path. */
const dot = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
