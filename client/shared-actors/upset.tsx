import { SHARED } from "../model/options/shared-actors.ts";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Intersections } from "../../server/contract/intersections.ts";
import { cutTo } from "../labels/line-breaks.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { setsOf } from "./upset-rows.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { useWidth } from "../ui/size.ts";
import "./upset.css";

type Row = Intersections["rows"][number];

const NAME: Font = { family: "sans", size: 13 };
/** Pixels of a row, the narrowest and widest column, the bars above, and the bars of the sets. */
const ROW = 21;
const NARROW = 27;
const WIDE = 40;
const TOP = 70;
/** Pixels over the bars for the names of actors, written upwards at a slant, and their angle in degrees. */
const NAMES = 128;
const SLANT = -58;
const SIDE = { wide: 64, narrow: 42 };
/** Columns drawn; the table has all. */
export const DRAWN = 60;

/**
 * An UpSet plot (Lex et al. 2014): a column for each combination, its dots on the projects (or regions) that it joins, its bar
 * as high as it has actors. A listbox: one stop of the tab order, walked by arrows.
 */
export function Upset(
  props: ViewProps & { rows: readonly Row[]; nameOf: (id: string) => string; chosen: string | null },
) {
  const { nameOf, chosen, act, words } = props;
  const rows = props.rows.slice(0, DRAWN);
  const [box, room] = useWidth<HTMLDivElement>(900);
  const svg = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const [near, setNear] = useState<number | null>(null);
  const sets = useMemo(() => setsOf(rows, props.rows), [props.rows]);
  if (rows.length === 0) return null;
  // Columns of one actor each are told apart by who it is.
  const isNamed = rows.filter(({ count }) => count === 1).length > rows.length / 2;
  const top = TOP + (isNamed ? NAMES - 60 : 0);
  const side = room < 600 ? SIDE.narrow : SIDE.wide;
  const widest = Math.max(...sets.map(({ id }) => textWidth(nameOf(id), NAME) * 1.08));
  const names = Math.min(widest, Math.max(120, room - side - 60 - rows.length * NARROW), room < 600 ? 150 : 320);
  const left = names + side + 24;
  const step = Math.max(NARROW, Math.min(WIDE, Math.floor((room - left - (isNamed ? 74 : 12)) / rows.length)));
  const level = new Map(sets.map(({ id }, i) => [id, top + 14 + i * ROW]));
  // Bars of one actor each stay low: they say nothing by their height.
  const most = Math.max(3, ...rows.map(({ count }) => count));
  const largest = Math.max(...sets.map(({ size }) => size));
  const width = left + rows.length * step + (isNamed ? 70 : 8);
  const height = top + 18 + sets.length * ROW;
  const last = rows.length - 1;
  const bar = (n: number): number => ((TOP - 26) * n) / most;

  function onKeyDown(event: KeyboardEvent): void {
    const next = {
      ArrowRight: Math.min(last, at + 1),
      ArrowLeft: Math.max(0, at - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    svg.current?.querySelector<SVGElement>(`[data-column="${next}"]`)?.focus();
  }

  return (
    <div
      class="ui-scroll"
      ref={box}
      {...(width > room && { tabIndex: 0, role: "region", "aria-label": words.sharedActors.title })}
    >
      <svg
        ref={svg}
        class="shared-actors-upset"
        width={width}
        height={height}
        role="listbox"
        aria-orientation="horizontal"
        aria-label={words.sharedActors.plot}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setNear(null)}
      >
        <g class="shared-actors-sets" aria-hidden="true">
          {sets.map(({ id, size }, i) => {
            const y = level.get(id)!;
            const joined = rows[near ?? at]?.members.includes(id);
            return (
              <g key={id}>
                {i % 2 === 0 ? (
                  <rect class="shared-actors-band" x={0} y={y - ROW / 2} width={width} height={ROW} />
                ) : null}
                <text
                  class={joined ? "shared-actors-near" : ""}
                  x={names}
                  y={y}
                  font-size={NAME.size}
                  text-anchor="end"
                >
                  {cutTo(names * 0.93, nameOf(id), NAME)}
                  <title>{nameOf(id)}</title>
                </text>
                <rect
                  class="shared-actors-size"
                  x={names + 8}
                  y={y - 5}
                  width={((side - 22) * size) / largest}
                  height={10}
                />
                <text class="shared-actors-count" x={left - 10} y={y} font-size={12} text-anchor="end">
                  {words.number(size)}
                </text>
              </g>
            );
          })}
        </g>
        {/* Under the columns, which bear whole names as their labels. */}
        <g aria-hidden="true">
          {rows.map(({ members, count, actors }, i) =>
            isNamed && count === 1 ? (
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
        {rows.map(({ members, count, actors }, i) => {
          const x = left + i * step + step / 2;
          const levels = members.map((id) => level.get(id)!);
          const key = members.join(" ");
          const persons = actors.filter(({ kind }) => kind === "person").length;
          const label = words.sharedActors.column(
            members.map(nameOf),
            count,
            actors.map(({ name }) => name),
          );
          return (
            <g
              key={key}
              class={`shared-actors-column${chosen === key ? " shared-actors-chosen" : ""}`}
              role="option"
              data-column={i}
              tabIndex={Math.min(at, last) === i ? 0 : -1}
              aria-selected={chosen === key}
              aria-label={label}
              onFocus={() => setAt(i)}
              onPointerEnter={() => setNear(i)}
              onClick={() => act(SHARED.set({ row: chosen === key ? null : key }))}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                act(SHARED.set({ row: chosen === key ? null : key }));
              }}
            >
              <title>{label}</title>
              <rect class="shared-actors-reach" x={x - step / 2} y={2} width={step} height={height - 4} />
              <rect class="shared-actors-persons" x={x - 8} y={top - bar(persons)} width={16} height={bar(persons)} />
              <rect
                class="shared-actors-organisations"
                x={x - 8}
                y={top - bar(count)}
                width={16}
                height={bar(count - persons)}
              />
              {isNamed && count === 1 ? null : (
                <text class="shared-actors-count" x={x} y={top - bar(count) - 9} font-size={12} text-anchor="middle">
                  {words.number(count)}
                </text>
              )}
              {sets.map(({ id }) => (
                <circle
                  key={id}
                  class={members.includes(id) ? "shared-actors-in" : "shared-actors-out"}
                  cx={x}
                  cy={level.get(id)}
                  r={members.includes(id) ? 5.5 : 2.5}
                />
              ))}
              <path class="shared-actors-join" d={`M${x} ${Math.min(...levels)}V${Math.max(...levels)}`} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
