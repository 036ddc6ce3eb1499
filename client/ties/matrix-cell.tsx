import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Role } from "../../server/contract/shared.ts";
import { TIES } from "../model/options/ties.ts";
import type { TieRow } from "../model/tie-rows.ts";
import { mannerOf, tieKey, type Tie } from "../model/ties.ts";
import { onPress } from "../ui/roving-focus.ts";
import type { QuestionProps } from "../ui/question-props.ts";
import { makersOf } from "./controls.tsx";
import type { MatrixProps } from "./matrix-props.ts";
import type { CellPlace } from "./matrix-navigation.ts";

/** What the matrix tells each of its cells. */
export interface CellState {
  place: CellPlace;
  /** The side of a cell, in pixels. */
  side: number;
  /** The largest weight of all cells of the kind. */
  most: number;
  /** Whether the tab order stops at it. */
  isStop: boolean;
  onFocus: () => void;
  onPointerEnter: () => void;
}

/** The cell of two ends: coloured by what ties them, white where nothing does. */
export function PairCell(props: MatrixProps & { a: TieRow; b: TieRow; tie: Tie | undefined; cell: CellState }) {
  const { a, b, tie, cell, weight, truncated, level, words } = props;
  const { side, most } = cell;
  // A matrix is drawn anew at each cell that the mouse passes.
  const label = useMemo(() => labelOf(props), [a, b, tie, weight, truncated, level, words]);
  const content = useMemo(
    () => (
      <>
        <rect class="ties-paper" width={side} height={side} />
        {tie ? (
          <Fill
            tie={tie}
            side={side}
            share={tie.weight / most}
            text={words.questions.decimal(tie.weight)}
            apart={words.apart}
          />
        ) : null}
        {tie?.sameProject ? <path class="evidence-in-both" d={`M${side} 0h-7l7 7z`} /> : null}
      </>
    ),
    [tie, side, most, words],
  );
  return (
    <Cell {...props} tieKey={tieKey(a.id, b.id)} label={label}>
      {content}
    </Cell>
  );
}

/** The cell of an end on the diagonal: how many pairs of projects of one territory are tied. */
export function WithinCell(props: MatrixProps & { end: TieRow; tie: Tie | undefined; cell: CellState }) {
  const { end, tie, cell, words } = props;
  const { side, most } = cell;
  const weight = tie?.weight ?? 0;
  const label = props.areGroups ? words.ties.groupWithin(end.name, weight) : words.ties.within(end.name, weight);
  return (
    <Cell {...props} tieKey={tieKey(end.id, end.id)} label={label}>
      <rect class="ties-paper ties-same" width={side} height={side} />
      {tie ? (
        <Fill
          tie={tie}
          side={side}
          share={tie.weight / most}
          text={words.questions.decimal(tie.weight)}
          apart={words.apart}
        />
      ) : null}
    </Cell>
  );
}

/** A cell that one can move to and choose. */
function Cell(props: MatrixProps & { cell: CellState; tieKey: string; label: string; children: ComponentChildren }) {
  const { cell, tieKey: key, label, chosen, act, children } = props;
  const { place, side, isStop, onFocus, onPointerEnter } = cell;
  const isChosen = chosen !== null && tieKey(chosen.a.id, chosen.b.id) === key;
  const choose = (): void => act(TIES.set({ cell: key }));
  return (
    <g
      role="gridcell"
      class={`ties-cell${isChosen ? " ties-chosen" : ""}`}
      data-cell={`${place.row} ${place.column}`}
      tabIndex={isStop ? 0 : -1}
      aria-selected={isChosen}
      aria-label={label}
      transform={`translate(${place.column * side} 0)`}
      onFocus={onFocus}
      onPointerEnter={onPointerEnter}
      onClick={choose}
      onKeyDown={onPress(choose)}
    >
      {children}
      <title>{label}</title>
    </g>
  );
}

/** What the cell says: who ties the two, that nobody does, or that it isn't known. */
function labelOf(
  props: Pick<QuestionProps, "level" | "words"> &
    Pick<MatrixProps, "weight" | "truncated"> & { a: TieRow; b: TieRow; tie: Tie | undefined },
): string {
  const { a, b, tie, weight, truncated, level, words } = props;
  const what = makersOf(level);
  if (!tie) return truncated ? words.ties.notRead(a.name, b.name) : words.ties.none(a.name, b.name, what);
  const weighed = weight === "count" ? null : words.questions.decimal(tie.weight);
  return words.ties.cell(a.name, b.name, tie.shared.length, what, weighed, tie.sameProject ?? 0);
}

/** The cell's colour says by what the tie holds, its strength how much; a cell of both is parted. */
function Fill(props: { tie: Tie; side: number; share: number; text: string; apart: Role | null }) {
  const { tie, side, share, text, apart } = props;
  const manner = mannerOf(tie, apart);
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

const square = (side: number): string => `M0 0H${side}V${side}H0Z`;
