import { useRef } from "preact/hooks";
import { cutTo } from "../labels/line-breaks.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import type { TieRow } from "../model/tie-rows.ts";
import { tieKey, type Tie } from "../model/ties.ts";
import { useWidth } from "../ui/size.ts";
import { useGrowing } from "../ui/use-growing.ts";
import { PairCell, WithinCell, type CellState } from "./matrix-cell.tsx";
import type { MatrixProps } from "./matrix-props.ts";
import { useMatrixNavigation, type CellPlace } from "./matrix-navigation.ts";
import "./matrix.css";
import "../evidence/ties.css";

/** Sides of a cell, and size of names, in pixels. */
const SMALLEST = 19;
const LARGEST = 44;
/** The width of a digit in a cell, with a share of the space that parts thousands. */
const DIGIT = 5.5;
const NAME: Font = { family: "sans", size: 13 };
/** Pixels that a name takes at most; the rest of it is said, not drawn. */
const LONGEST = 360;

/**
 * Each pair once: the lower half of the matrix, names beside the diagonal, so that every name is read level and whole
 * from both its row and its column. Between territories, the diagonal holds how many pairs of projects of one territory
 * are tied.
 */
export function Matrix(props: MatrixProps) {
  const { rows, ties, within, words, level } = props;
  const [box, room] = useWidth<HTMLDivElement>(800);
  const svg = useRef<SVGSVGElement>(null);
  const { at, near, reach, point, onKeyDown } = useMatrixNavigation(svg, rows.length, within !== null);
  const there = useGrowing(endsOf(rows.length));
  if (rows.length < 2) return null;
  const byKey = new Map(ties.map((tie) => [tieKey(tie.a.id, tie.b.id), tie]));
  const [most, mostWithin] = [greatestOf(ties), Math.max(1, greatestOf([...(within?.values() ?? [])]))];
  const side = sideOf(rows, room, Math.max(most, mostWithin));
  const width = Math.max(...rows.map(({ name }, i) => (i + 1) * side + 10 + nameWidth(name)), side * rows.length);
  const cellAt = (row: number, column: number): Omit<CellState, "most"> => ({
    place: { row, column },
    side,
    isStop: at.row === row && at.column === column,
    onFocus: () => reach({ row, column }),
    onPointerEnter: () => point({ row, column }),
  });
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
        aria-busy={there < rows.length}
        width={Math.ceil(width)}
        height={rows.length * side + 2}
        onKeyDown={onKeyDown}
        onPointerLeave={() => point(null)}
        onFocusOut={() => point(null)}
      >
        {near ? <Guide {...near} side={side} /> : null}
        {rows.slice(0, there).map((a, row) => (
          <g key={a.id} role="row" transform={`translate(0 ${row * side})`}>
            {rows.slice(0, row).map((b, column) => (
              <PairCell
                key={b.id}
                {...props}
                {...{ a, b, tie: byKey.get(tieKey(a.id, b.id)) }}
                cell={{ ...cellAt(row, column), most }}
              />
            ))}
            {within ? (
              <WithinCell {...props} end={a} tie={within.get(a.id)} cell={{ ...cellAt(row, row), most: mostWithin }} />
            ) : null}
            <RowName
              {...{ end: a, row, side, onPaper: within === null }}
              near={row === near?.row || row === near?.column}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The weight of the heaviest; 1 where there is none. */
const greatestOf = (ties: readonly Tie[]): number =>
  ties.reduce((greatest, { weight }) => Math.max(greatest, weight), 0) || 1;

/** Cells that are drawn in a frame. */
const OF_FRAME = 300;

/** How many rows are drawn after each frame: as many as have so many cells more. */
function endsOf(rows: number): number[] {
  const ends: number[] = [];
  for (let [row, cells] = [1, 0]; row < rows; row++) {
    cells += row;
    if (cells + row + 1 <= OF_FRAME) continue;
    ends.push(row);
    cells = 0;
  }
  return [...ends, rows];
}

/** From a cell along its row to one name, and up its column to the other. */
function Guide({ row, column, side }: CellPlace & { side: number }) {
  return (
    <g class="ties-guide" aria-hidden="true">
      <rect x={0} y={row * side} width={row * side} height={side} />
      <rect x={column * side} y={(column + 1) * side} width={side} height={(row - column) * side} />
    </g>
  );
}

/** A name beside the diagonal, for its row and its column; the diagonal is drawn with it where it holds nothing. */
function RowName(props: { end: TieRow; row: number; side: number; near: boolean; onPaper: boolean }) {
  const { end, row, side, near, onPaper } = props;
  const { name, ties } = end;
  return (
    <g role="rowheader" aria-label={name} transform={`translate(${row * side} 0)`}>
      {onPaper ? <rect class="ties-same" width={side} height={side} /> : null}
      <text
        class={`ties-row-name${near ? " ties-near" : ""}${ties === 0 ? " ties-pale" : ""}`}
        x={side + 6}
        y={side / 2}
        font-size={NAME.size}
      >
        {cutTo(LONGEST, name, NAME)}
        <title>{name}</title>
      </text>
    </g>
  );
}

const nameWidth = (name: string): number => Math.min(LONGEST, textWidth(name, NAME));

/**
 * The largest cell with which every row and the name at its end have room; below the smallest, which the greatest
 * figure has room in, one scrolls.
 */
function sideOf(rows: readonly TieRow[], room: number, greatest: number): number {
  const smallest = Math.max(SMALLEST, DIGIT * String(Math.round(greatest)).length + 2);
  const fitting = rows.map(({ name }, i) => (room - 12 - nameWidth(name)) / (i + 1));
  return Math.max(
    smallest,
    Math.min(LARGEST, Math.floor(Math.min(...fitting)), Math.floor((innerHeight - 320) / rows.length)),
  );
}
