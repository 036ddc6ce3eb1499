import type { RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import { cutApart, cutTo } from "../labels/line-breaks.ts";
import { useWidth } from "../ui/size.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { UpsetColumn } from "./upset-column.tsx";
import { layoutUpset, NAME, NAMES, ROW, SLANT, type Combined, type UpsetLayout } from "./upset-layout.ts";
import { setsOf } from "./upset-rows.ts";
import "./upset.css";

/** Columns drawn; the table has all. */
export const DRAWN = 60;

/**
 * An UpSet plot (Lex et al. 2014): a column for each combination, its dots on the projects (or regions) that it joins,
 * its bar as high as it has actors. A listbox: one stop of the tab order, walked by arrows.
 */
export function Upset(
  props: ViewProps & { rows: readonly Combined[]; nameOf: (id: string) => string; chosen: string | null },
) {
  const { nameOf, chosen, words } = props;
  const rows = props.rows.slice(0, DRAWN);
  const [box, room] = useWidth<HTMLDivElement>(900);
  const svg = useRef<SVGSVGElement>(null);
  const { at, near, reach, point, onKeyDown } = useColumnNavigation(svg, rows.length - 1);
  const sets = useMemo(() => setsOf(rows, props.rows), [props.rows]);
  if (rows.length === 0) return null;
  const layout = layoutUpset(rows, sets, nameOf, room);
  return (
    <div
      class="ui-scroll"
      ref={box}
      {...(layout.width > room && { tabIndex: 0, role: "region", "aria-label": words.sharedActors.title })}
    >
      <svg
        ref={svg}
        class="shared-actors-upset"
        width={layout.width}
        height={layout.height}
        role="listbox"
        aria-orientation="horizontal"
        aria-label={words.sharedActors.plot}
        onKeyDown={onKeyDown}
        onPointerLeave={() => point(null)}
        onFocusOut={() => point(null)}
      >
        <Sets
          layout={layout}
          nameOf={nameOf}
          near={(near === null ? undefined : rows[near])?.members ?? []}
          words={words}
        />
        {layout.isNamed ? <OnlyActors rows={rows} layout={layout} /> : null}
        {rows.map((row, i) => (
          <UpsetColumn
            key={row.members.join(" ")}
            {...props}
            {...{ row, layout, index: i }}
            isChosen={chosen === row.members.join(" ")}
            isStop={at === i}
            onFocus={() => reach(i)}
            onPointerEnter={() => point(i)}
          />
        ))}
      </svg>
    </div>
  );
}

/**
 * One stop of the tab order for all columns, moved by arrows; `near` is the column that one points at or has reached.
 */
function useColumnNavigation(svg: RefObject<SVGSVGElement>, last: number) {
  const [reached, setReached] = useState(0);
  // Nothing stands out before: it would look like a finding.
  const [near, point] = useState<number | null>(null);
  const at = Math.min(reached, last);
  const reach = (column: number): void => {
    setReached(column);
    point(column);
  };
  function onKeyDown(event: KeyboardEvent): void {
    const next = { ArrowRight: Math.min(last, at + 1), ArrowLeft: Math.max(0, at - 1), Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    svg.current?.querySelector<SVGElement>(`[data-column="${next}"]`)?.focus();
  }
  return { at, near, reach, point, onKeyDown };
}

/**
 * Over each column of one actor who it is, cut to the room there is. Not within the columns: a name cut short is a
 * label that the column's own, which holds it whole, would not contain (WCAG 2.5.3).
 */
function OnlyActors({ rows, layout }: { rows: readonly Combined[]; layout: UpsetLayout }) {
  const { left, step, top, bar } = layout;
  return (
    <g aria-hidden="true">
      {rows.map(({ members, count, actors }, i) =>
        count === 1 ? (
          <text
            key={members.join(" ")}
            font-size={12.5}
            transform={`translate(${left + (i + 0.5) * step} ${top - bar(1) - 9}) rotate(${SLANT})`}
          >
            {cutTo(NAMES, actors[0]!.name, NAME)}
          </text>
        ) : null,
      )}
    </g>
  );
}

/**
 * The sets by name, each with a bar of how many actors it has; those of the combination that one points at or reaches
 * stand out.
 */
function Sets(props: { layout: UpsetLayout; nameOf: (id: string) => string; near: readonly string[]; words: Words }) {
  const { layout, nameOf, near, words } = props;
  const { sets, names, left, longest, width } = layout;
  const largest = Math.max(...sets.map(({ size }) => size));
  const cut = cutApart(
    names * 0.93,
    sets.map(({ id }) => nameOf(id)),
    NAME,
  );
  return (
    <g class="shared-actors-sets" aria-hidden="true">
      {sets.map(({ id, size, y }, i) => (
        <g key={id}>
          {i % 2 === 0 ? <rect class="shared-actors-band" x={0} y={y - ROW / 2} width={width} height={ROW} /> : null}
          <text
            class={near.includes(id) ? "shared-actors-near" : ""}
            x={names}
            y={y}
            font-size={NAME.size}
            text-anchor="end"
          >
            {cut[i]}
            <title>{nameOf(id)}</title>
          </text>
          <rect class="shared-actors-size" x={names + 8} y={y - 5} width={(longest * size) / largest} height={10} />
          <text class="shared-actors-count" x={left - 10} y={y} font-size={12} text-anchor="end">
            {words.number(size)}
          </text>
        </g>
      ))}
    </g>
  );
}
