import type { Size } from "./beside-mark.ts";
import type { Disc } from "./box.ts";
import type { Line } from "./line.ts";
import { countCrossings, isFree, type Placement, type Surroundings } from "./surroundings.ts";

/** A label that may stand at the end of a leader line. */
export interface LeaderWish extends Disc, Size {
  id: string;
  /** Height of one line of its text, the unit of `reach`. */
  line: number;
  /** The longest leader line, in heights of a line of its text. */
  reach: number;
  /** How much more length the line may have to spare it a crossing, in the unit of the plate; Infinity allows none. */
  crossing: number;
}

/** Lengths of leader lines that are tried first, and the step from there on; in heights of a line of the label. */
const LENGTHS = [0.7, 1.1, 1.5, 2, 2.5, 3, 3.5, 4];
const STEP = 0.5;

/** Directions that are tried. */
const DIRECTIONS = 24;

/**
 * The nearest free place for a label around its mark to which a straight line leads, tried in 24 directions at growing
 * lengths. Null where there is no place within reach.
 */
export function placeOnLeader(wish: LeaderWish, around: Surroundings): Placement | null {
  let best: { place: Placement; cost: number } | null = null;
  for (const lines of lengthsUpTo(wish.reach)) {
    const length = lines * wish.line;
    if (best && length >= best.cost) break;
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const place = placeAt(wish, length, (2 * Math.PI * turn) / DIRECTIONS);
      if (!isFree(place.box, wish.id, around)) continue;
      const crossings = countCrossings(place.leader, wish.id, around);
      const cost = crossings === 0 ? length : length + wish.crossing * crossings;
      if (cost < (best?.cost ?? Infinity)) best = { place, cost };
    }
  }
  return best?.place ?? null;
}

function* lengthsUpTo(most: number): Generator<number> {
  for (const lines of LENGTHS) if (lines <= most) yield lines;
  for (let lines = LENGTHS.at(-1)! + STEP; lines <= most; lines += STEP) yield lines;
}

/** A label at the end of a line in some direction; the line ends at the side of the label that faces the mark. */
function placeAt(wish: LeaderWish, length: number, angle: number): { box: Placement["box"]; leader: Line } {
  const { x, y, radius, width, height } = wish;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const at = (distance: number) => ({ x: x + right * distance, y: y + down * distance });
  const leader = { from: at(radius), to: at(radius + length) };
  const left = leader.to.x + (Math.abs(right) < 0.3 ? -width / 2 : right > 0 ? 1 : -width - 1);
  const top = leader.to.y + (Math.abs(right) < 0.3 ? (down > 0 ? 1 : -height - 1) : -height / 2);
  return { box: { left, top, right: left + width, bottom: top + height }, leader };
}
