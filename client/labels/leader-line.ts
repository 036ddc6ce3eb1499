import type { Size } from "./beside-mark.ts";
import type { Box, Disc } from "./box.ts";
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

/** Directions that are tried: how far each leads to the right and down for a length of 1. */
const DIRECTIONS = Array.from({ length: 24 }, (_, turn) => {
  const angle = (2 * Math.PI * turn) / 24;
  return { right: Math.cos(angle), down: Math.sin(angle) };
});

/**
 * The nearest free place for a label around its mark to which a straight line leads, tried in 24 directions at growing
 * lengths. Null where there is no place within reach.
 */
export function placeOnLeader(wish: LeaderWish, around: Surroundings): Placement | null {
  let best: { place: Placement; cost: number } | null = null;
  for (const lines of lengthsUpTo(wish.reach)) {
    const length = lines * wish.line;
    if (best && length >= best.cost) break;
    for (const direction of DIRECTIONS) {
      const box = boxAt(wish, length, direction);
      if (!isFree(box, wish.id, around)) continue;
      const leader = leaderAt(wish, length, direction);
      const crossings = countCrossings(leader, wish.id, around);
      const cost = crossings === 0 ? length : length + wish.crossing * crossings;
      if (cost < (best?.cost ?? Infinity)) best = { place: { box, leader }, cost };
    }
  }
  return best?.place ?? null;
}

function* lengthsUpTo(most: number): Generator<number> {
  for (const lines of LENGTHS) if (lines <= most) yield lines;
  for (let lines = LENGTHS.at(-1)! + STEP; lines <= most; lines += STEP) yield lines;
}

/** The line from a mark in some direction; it ends at the side of the label that faces the mark. */
function leaderAt({ x, y, radius }: LeaderWish, length: number, { right, down }: Direction): Line {
  const far = radius + length;
  return { from: { x: x + right * radius, y: y + down * radius }, to: { x: x + right * far, y: y + down * far } };
}

/** The label at the end of that line. */
function boxAt({ x, y, radius, width, height }: LeaderWish, length: number, { right, down }: Direction): Box {
  const far = radius + length;
  const isUpright = Math.abs(right) < 0.3;
  const left = x + right * far + (isUpright ? -width / 2 : right > 0 ? 1 : -width - 1);
  const top = y + down * far + (isUpright ? (down > 0 ? 1 : -height - 1) : -height / 2);
  return { left, top, right: left + width, bottom: top + height };
}

type Direction = (typeof DIRECTIONS)[number];
