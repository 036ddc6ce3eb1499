import { TIES } from "../model/options/ties.ts";
import { useRef, useState } from "preact/hooks";
import { placeBeside } from "../labels/beside-mark.ts";
import { boxAround, type Box } from "../labels/box.ts";
import { separateDiscs } from "../labels/disc-collision.ts";
import { cutTo } from "../labels/line-breaks.ts";
import { projectsBehind } from "../model/scope.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { mannerOf, tieKey, type Tie } from "../model/ties.ts";
import type { TieRow } from "../model/tie-rows.ts";
import { useWidth } from "../ui/size.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import "./tie-network.css";

const NAME: Font = { family: "sans", size: 13 };
/** Pixels that a name takes at most; the rest of it is said, not drawn. */
const LONGEST = 320;
const EDGE = 26;
/** How far apart the squares along a line stand, in pixels, and up to how many lines names keep clear of them. */
const STEP = 6;
const MOST_LINES = 200;

interface Spot extends TieRow {
  x: number;
  y: number;
  radius: number;
}

/** The network of ends alone, each where the whole network has it: two lines meet where one end shares with two others. */
export function TieNetwork(
  props: QuestionProps & { rows: readonly TieRow[]; ties: readonly Tie[]; chosen: Tie | null },
) {
  const { rows, ties, chosen, state, act, words, level, whole } = props;
  const what = level === "actor" ? "projects" : "actors";
  const [box, width] = useWidth<HTMLDivElement>(800);
  const svg = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const height = Math.round(Math.max(360, Math.min(600, width * 0.72)));
  const spots = spread(
    rows.map((row) => ({ ...row, ...middleOf(row.id) })),
    width,
    height,
  );
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const most = Math.max(0, ...ties.map(({ weight }) => weight)) || 1;
  const { node } = TIES.read(state);
  const touching = node && byId.has(node) ? ties.filter(({ a, b }) => a.id === node || b.id === node) : null;
  const names = placeBeside(
    spots.map(({ id, name, x, y, radius, ties: rank }) => ({
      ...{ id, x, y, radius, rank },
      width: Math.min(LONGEST, textWidth(name, NAME)),
      height: NAME.size + 2,
      must: true,
    })),
    [...spots.map(({ x, y, radius }) => boxAround({ x, y, radius })), ...alongLines(ties, byId)],
    { left: 0, top: 0, right: width, bottom: height },
  );
  const chosenKey = chosen ? tieKey(chosen.a.id, chosen.b.id) : null;

  function walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (at + step + spots.length) % spots.length;
    setAt(next);
    svg.current?.querySelector<SVGElement>(`[data-at="${next}"]`)?.focus();
  }

  return (
    <div class="ties-network" ref={box}>
      <svg
        ref={svg}
        width={width}
        height={height}
        role="group"
        aria-label={words.ties.picture(words.territories.levelOf[level])}
        onKeyDown={walk}
      >
        {ties.map((tie) => {
          const [a, b] = [byId.get(tie.a.id), byId.get(tie.b.id)];
          if (!a || !b) return null;
          const key = tieKey(a.id, b.id);
          const away = touching !== null && !touching.includes(tie);
          return (
            <g
              key={key}
              class={`ties-line ties-manner-${mannerOf(tie)}${key === chosenKey ? " ties-chosen" : ""}${away ? " ties-away" : ""}`}
              onClick={() => act(TIES.set({ cell: key }))}
            >
              <title>{words.ties.cell(a.name, b.name, tie.shared.length, what, null, tie.sameProject ?? 0)}</title>
              <path class="ties-reach" d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />
              <path
                class="ties-drawn"
                d={`M${a.x} ${a.y}L${b.x} ${b.y}`}
                stroke-width={(level === "actor" ? 0.5 : 1.2) + ((level === "actor" ? 1 : 4) * tie.weight) / most}
              />
            </g>
          );
        })}
        {spots.map(({ id, name, x, y, radius, ties: count }, index) => (
          <g
            key={id}
            class={`ties-spot${node === id ? " ties-chosen" : ""}${count === 0 ? " ties-pale" : ""}`}
            role="button"
            data-at={index}
            tabIndex={Math.min(at, spots.length - 1) === index ? 0 : -1}
            aria-pressed={node === id}
            aria-label={`${name}, ${words.ties.node(count)}`}
            onFocus={() => setAt(index)}
            onClick={() => act(TIES.set({ node: node === id ? null : id }))}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              act(TIES.set({ node: node === id ? null : id }));
            }}
          >
            <circle cx={x} cy={y} r={radius} />
          </g>
        ))}
        <g aria-hidden="true">
          {names.map(({ id, box: { left, top, bottom } }) => (
            <text
              key={id}
              class={byId.get(id)!.ties === 0 ? "ties-pale" : ""}
              x={left}
              y={(top + bottom) / 2}
              font-size={NAME.size}
            >
              {cutTo(LONGEST, byId.get(id)!.name, NAME)}
            </text>
          ))}
        </g>
      </svg>
      {touching ? (
        <ul class="ties-around">
          {touching.map((tie) => {
            const key = tieKey(tie.a.id, tie.b.id);
            return (
              <li key={key}>
                <button type="button" class="ui-link" onClick={() => act(TIES.set({ cell: key }))}>
                  {words.ties.cell(tie.a.name, tie.b.name, tie.shared.length, what, null, tie.sameProject ?? 0)}
                </button>
              </li>
            );
          })}
          {touching.length === 0 ? <li>{words.ties.node(0)}</li> : null}
        </ul>
      ) : null}
    </div>
  );

  /** Where the whole network has an end: its own place, or the middle of the territory's projects. */
  function middleOf(id: string): { x: number; y: number } {
    const places = (id.startsWith("territory:") ? projectsBehind(whole, id) : [id])
      .filter((place) => whole.hasNode(place))
      .map((place) => whole.getNodeAttributes(place));
    const mean = (axis: "x" | "y") => places.reduce((sum, place) => sum + place[axis], 0) / (places.length || 1);
    return { x: mean("x"), y: mean("y") };
  }
}

/** Small squares along the lines, which names should not cover; none among so many lines that no place is clear of them. */
function alongLines(ties: readonly Tie[], spots: ReadonlyMap<string, Spot>): Box[] {
  if (ties.length > MOST_LINES) return [];
  return ties.flatMap((tie) => {
    const [a, b] = [spots.get(tie.a.id), spots.get(tie.b.id)];
    if (!a || !b) return [];
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP);
    return Array.from({ length: steps + 1 }, (_, i) =>
      boxAround({ x: a.x + ((b.x - a.x) * i) / steps, y: a.y + ((b.y - a.y) * i) / steps, radius: STEP / 2 }),
    );
  });
}

/** Stretched to the plate, then pushed apart where two would touch. */
function spread(rows: (TieRow & { x: number; y: number })[], width: number, height: number): Spot[] {
  const across = (axis: "x" | "y", size: number) => {
    const values = rows.map((row) => row[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    // The layout's upwards is the screen's downwards.
    return (value: number) => {
      const share = high === low ? 0.5 : (value - low) / (high - low);
      return EDGE + (axis === "y" ? 1 - share : share) * (size - 2 * EDGE);
    };
  };
  const [toX, toY] = [across("x", width), across("y", height)];
  const spots = rows.map((row) => ({
    ...row,
    x: toX(row.x),
    y: toY(row.y),
    radius: Math.min(12, 5 + Math.sqrt(row.ties)),
  }));
  return separateDiscs(spots, 22, { width, height });
}
