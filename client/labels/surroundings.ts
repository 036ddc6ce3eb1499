import { distanceTo, isInside, overlaps, widened, type Box, type Disc } from "./box.ts";
import type { DiscGrid } from "./disc-grid.ts";
import { boxOf, linesCross, runsOver, runsOverDisc, type Line } from "./line.ts";

/** A mark on the plate. */
export interface Mark extends Disc {
  id: string;
  /** Has a name itself, or may have: names of others keep clear of it, and no leader line of another runs over it. */
  isRival: boolean;
}

/** Where a label stands, and the line that leads to it from its mark where it stands off it. */
export interface Placement {
  box: Box;
  leader: Line | null;
}

/** What stands on the plate already. */
export interface Surroundings {
  /** Marks, none of which the label of another may cover. */
  marks: DiscGrid<Mark>;
  /** Labels with their leader lines, and whatever else labels must not cover. */
  taken: readonly Placement[];
  /** Outside of it nothing is placed. */
  plate: Box;
  /** Distance that a label keeps from rivals of its mark. */
  clearance: number;
}

/**
 * Whether the label of a mark may stand somewhere: on the plate, on no other mark, label or line, clear of rivals, so
 * many times as far as it must, and from all marks at least as far as from the rim of its own, which is `gap`; 0 where
 * a line leads to it.
 */
export function isFree(
  box: Box,
  own: string,
  { marks, taken, plate, clearance }: Surroundings,
  gap = 0,
  times = 1,
): boolean {
  if (!isInside(box, plate)) return false;
  for (const other of taken)
    if (overlaps(other.box, box) || (other.leader && runsOver(other.leader, box))) return false;
  const clear = Math.max(times * clearance, gap);
  return !marks.some(
    widened(box, clear),
    (mark) => mark.id !== own && distanceTo(mark, box) < mark.radius + (mark.isRival ? clear : gap),
  );
}

/** How many rivals of a mark, labels and other lines its leader line crosses. */
export function countCrossings(line: Line, own: string, { marks, taken }: Surroundings): number {
  let count = marks.hits(boxOf(line), (mark) => mark.isRival && mark.id !== own && runsOverDisc(line, mark)).size;
  for (const { box, leader } of taken) {
    if (runsOver(line, box)) count += 1;
    if (leader && linesCross(leader, line)) count += 1;
  }
  return count;
}
