import { TIES } from "../model/options/ties.ts";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Weight } from "../../server/contract/project-pairs.ts";
import { cutTo } from "../labels/line-breaks.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { mannerOf, tieKey, type Tie } from "../model/ties.ts";
import type { TieWithin } from "../model/ties-within.ts";
import type { TieRow } from "../model/tie-rows.ts";
import { useWidth } from "../ui/size.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import "./matrix.css";
import "../evidence/ties.css";

/** Sides of a cell, and size of names, in pixels. */
const SMALLEST = 19;
const LARGEST = 44;
const NAME: Font = { family: "sans", size: 13 };
/** Pixels that a name takes at most; the rest of it is said, not drawn. */
const LONGEST = 360;

/**
 * Each pair once: the lower half of the matrix, names beside the diagonal, so that every name is read level and whole from both
 * its row and its column. Between territories, the diagonal holds how many pairs of projects of one territory are tied. A grid of the ARIA Authoring Practices: one stop of the tab order, walked by arrows.
 */
export function Matrix(
  props: QuestionProps & {
    rows: readonly TieRow[];
    ties: readonly Tie[];
    weight: Weight;
    chosen: Tie | null;
    /** Whether `ties` are not all: a cell without one may have one. */
    truncated: boolean;
    /** The ties within each end, which stand on the diagonal; null where an end has no inside, or they are not there yet. */
    within: ReadonlyMap<string, TieWithin> | null;
  },
) {
  const { rows, ties, weight, chosen, truncated, within, act, words, level } = props;
  const what = level === "actor" ? "projects" : "actors";
  const format = words.questions.decimal;
  const [box, room] = useWidth<HTMLDivElement>(800);
  const svg = useRef<SVGSVGElement>(null);
  const [walked, setAt] = useState({ row: 1, column: 0 });
  const [near, setNear] = useState<{ row: number; column: number } | null>(null);
  const byKey = new Map(ties.map((tie) => [tieKey(tie.a.id, tie.b.id), tie]));
  const most = Math.max(0, ...ties.map((tie) => tie.weight)) || 1;
  const mostWithin = Math.max(1, ...[...(within?.values() ?? [])].map((tie) => tie.weight));
  // The last column of a row that one can walk to: the diagonal where it holds something.
  const end = (row: number): number => (within ? row : row - 1);
  const first = within ? 0 : 1;
  const side = sideOf(rows, room);
  const width = Math.max(...rows.map(({ name }, i) => (i + 1) * side + 10 + nameWidth(name)), side * rows.length);
  const last = rows.length - 1;
  // Fewer rows than before leave the cell that was walked to outside.
  const row = Math.max(first, Math.min(walked.row, last));
  const at = { row, column: Math.min(walked.column, end(row)) };
  const chosenKey = chosen ? tieKey(chosen.a.id, chosen.b.id) : null;

  function walk(event: KeyboardEvent): void {
    const { row, column } = at;
    const next = {
      ArrowUp: { row: Math.max(column + first, row - 1), column },
      ArrowDown: { row: Math.min(last, row + 1), column },
      ArrowLeft: { row, column: Math.max(0, column - 1) },
      ArrowRight: { row, column: Math.min(end(row), column + 1) },
      Home: { row, column: 0 },
      End: { row, column: end(row) },
    }[event.key];
    if (!next) return;
    event.preventDefault();
    setAt(next);
    svg.current?.querySelector<SVGElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  }

  const cell = (row: number, column: number, key: string) => ({
    place: `${row} ${column}`,
    left: column * side,
    isStop: at.row === row && at.column === column,
    isChosen: key === chosenKey,
    onNear: () => setNear({ row, column }),
    onFocus: () => setAt({ row, column }),
    onChoose: () => act(TIES.set({ cell: key })),
  });

  if (rows.length < 2) return null;
  const marked = near && near.row <= last ? near : at;
  return (
    <div
      class="ui-scroll ties-matrix-scroll"
      ref={box}
      {...(width > room && { tabIndex: 0, role: "region", "aria-label": words.territories.questions.ties.title })}
    >
      <svg
        ref={svg}
        class="ties-matrix"
        role="grid"
        aria-label={words.ties.picture(words.territories.levelOf[level])}
        width={Math.ceil(width)}
        height={rows.length * side + 2}
        onKeyDown={walk}
        onPointerLeave={() => setNear(null)}
      >
        <Guide row={marked.row} column={marked.column} side={side} />
        {rows.map((a, row) => (
          <g key={a.id} role="row" transform={`translate(0 ${row * side})`}>
            {rows.slice(0, row).map((b, column) => {
              const key = tieKey(a.id, b.id);
              const tie = byKey.get(key);
              const label = tie
                ? words.ties.cell(
                    a.name,
                    b.name,
                    tie.shared.length,
                    what,
                    weight === "count" ? null : format(tie.weight),
                    tie.sameProject ?? 0,
                  )
                : truncated
                  ? words.ties.notRead(a.name, b.name)
                  : words.ties.none(a.name, b.name, what);
              return (
                <Cell key={b.id} {...cell(row, column, key)} label={label}>
                  <rect class="ties-paper" width={side} height={side} />
                  {tie ? <Fill tie={tie} side={side} share={tie.weight / most} text={format(tie.weight)} /> : null}
                  {tie?.sameProject ? <path class="evidence-in-both" d={`M${side} 0h-7l7 7z`} /> : null}
                </Cell>
              );
            })}
            {within ? (
              <Cell
                {...cell(row, row, tieKey(a.id, a.id))}
                label={words.ties.within(a.name, within.get(a.id)?.weight ?? 0)}
              >
                <rect class="ties-paper ties-same" width={side} height={side} />
                <Within tie={within.get(a.id)} side={side} most={mostWithin} />
              </Cell>
            ) : null}
            <g role="rowheader" aria-label={a.name} transform={`translate(${row * side} 0)`}>
              {within ? null : <rect class="ties-same" width={side} height={side} />}
              <text
                class={`ties-row-name${row === marked.row || row === marked.column ? " ties-near" : ""}${a.ties === 0 ? " ties-pale" : ""}`}
                x={side + 6}
                y={side / 2}
                font-size={NAME.size}
              >
                {cutTo(LONGEST, a.name, NAME)}
                <title>{a.name}</title>
              </text>
            </g>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A cell that one can walk to and choose. */
function Cell(props: {
  place: string;
  left: number;
  isStop: boolean;
  isChosen: boolean;
  label: string;
  onNear: () => void;
  onFocus: () => void;
  onChoose: () => void;
  children: ComponentChildren;
}) {
  const { isChosen, label, onChoose } = props;
  return (
    <g
      role="gridcell"
      class={`ties-cell${isChosen ? " ties-chosen" : ""}`}
      data-cell={props.place}
      tabIndex={props.isStop ? 0 : -1}
      aria-selected={isChosen}
      aria-label={label}
      transform={`translate(${props.left} 0)`}
      onFocus={props.onFocus}
      onPointerEnter={props.onNear}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose();
      }}
    >
      {props.children}
      <title>{label}</title>
    </g>
  );
}

/** How many pairs of projects of one territory are tied; nothing where none is. */
function Within({ tie, side, most }: { tie: TieWithin | undefined; side: number; most: number }) {
  if (!tie) return null;
  return <Fill tie={tie} side={side} share={tie.weight / most} text={String(tie.weight)} />;
}

/** From a cell along its row to one name, and up its column to the other. */
function Guide({ row, column, side }: { row: number; column: number; side: number }) {
  return (
    <g class="ties-guide" aria-hidden="true">
      <rect x={0} y={row * side} width={row * side} height={side} />
      <rect x={column * side} y={(column + 1) * side} width={side} height={(row - column) * side} />
    </g>
  );
}

/** The cell's colour says by what the tie holds, its strength how much; a cell of both is parted. */
function Fill({ tie, side, share, text }: { tie: Tie; side: number; share: number; text: string }) {
  const manner = mannerOf(tie);
  // Never so strong that the number on it could not be read, by day or night.
  const strength = 0.22 + 0.28 * share;
  const half = manner === "both";
  return (
    <>
      {manner === "others" ? null : (
        <path class="evidence-by-coaches" d={half ? `M0 0H${side}L0 ${side}Z` : square(side)} fill-opacity={strength} />
      )}
      {manner === "coaches" ? null : (
        <path class="evidence-by-others" d={half ? `M${side} 0V${side}H0Z` : square(side)} fill-opacity={strength} />
      )}
      <text x={side / 2} y={side / 2} font-size={text.length > 2 ? 10 : 12}>
        {text}
      </text>
    </>
  );
}

const nameWidth = (name: string): number => Math.min(LONGEST, textWidth(name, NAME));

const square = (side: number): string => `M0 0H${side}V${side}H0Z`;

/** The largest cell with which every row and the name at its end have room; below the smallest one scrolls. */
function sideOf(rows: readonly TieRow[], room: number): number {
  const fitting = rows.map(({ name }, i) => (room - 12 - nameWidth(name)) / (i + 1));
  return Math.max(
    SMALLEST,
    Math.min(LARGEST, Math.floor(Math.min(...fitting)), Math.floor((innerHeight - 320) / rows.length)),
  );
}
