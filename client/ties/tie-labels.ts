import type { Box } from "../labels/box.ts";
import { DiscGrid } from "../labels/disc-grid.ts";
import {
  placeLabels,
  placeNumbers,
  type Form,
  type LabelPlacement,
  type LabelWish,
  type NumberWish,
} from "../labels/label-placement.ts";
import { cutTo, inTwoLines } from "../labels/line-breaks.ts";
import type { Mark } from "../labels/surroundings.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import type { Tie } from "../model/ties.ts";
import type { EndDisc } from "./tie-layout.ts";

/** Letters of names. */
export const NAME: Font = { family: "sans", size: 13 };

/** Pixels that a line of a name takes at most; the rest of it is said, not drawn. */
const LONGEST = 320;

/** Height of a line of a name. */
const LINE = NAME.size + 2;

/**
 * The longest leader line, as a share of the width of the plate and in pixels, and how many more it may have to spare
 * it a crossing.
 */
const REACH = { share: 0.12, most: 180 };
const CROSSING = 60;

/** Distance that names keep from other discs. */
const CLEARANCE = 4;

/** How far apart the dots along a line stand, in pixels, and up to how many lines names keep clear of them. */
const STEP = 6;
const MOST_LINES = 200;

/** Names, and numbers for those without room; `numbered`: their ids, from 1. */
export interface TieLabels {
  names: LabelPlacement[];
  numbers: LabelPlacement[];
  numbered: string[];
}

/**
 * Where names stand: beside their discs or on a leader line, clear of the lines of ties where that is possible. A
 * number stands for a name without room.
 */
export function placeTieLabels(discs: readonly EndDisc[], ties: readonly Tie[], plate: Box): TieLabels {
  const marks = discs.map(({ id, x, y, radius }): Mark => ({ id, x, y, radius, isRival: true }));
  const reach = Math.min(REACH.most, REACH.share * (plate.right - plate.left)) / LINE;
  const wishes = discs.map(({ id, x, y, radius, name, ties: rank }): LabelWish => ({
    ...{ id, x, y, radius, rank, level: 0, forms: formsOf(name), reach, crossing: CROSSING },
  }));
  const clearOfLines = new DiscGrid([...marks, ...alongLines(discs, ties)]);
  const around = { taken: [], plate, clearance: CLEARANCE };
  const names = placeLabels(wishes, { ...around, marks: clearOfLines });
  const missing = (): LabelWish[] => {
    const placed = new Set(names.map(({ id }) => id));
    return wishes.filter(({ id }) => !placed.has(id));
  };
  const free = { ...around, marks: new DiscGrid(marks) };
  names.push(...placeLabels(missing(), { ...free, taken: [...names] }));
  const numbered = missing().map((wish, index): NumberWish => ({
    ...wish,
    form: formOf([String(index + 1)]),
    inside: false,
  }));
  const numbers = placeNumbers(numbered, { ...free, taken: names });
  return { names, numbers, numbered: numbered.map(({ id }) => id) };
}

/** A name on one line, then on two. */
const formsOf = (name: string): Form[] =>
  [[name], inTwoLines(name)].map((lines) => formOf(lines.map((line) => cutTo(LONGEST, line, NAME))));

const formOf = (lines: readonly string[]): Form => ({
  lines,
  width: Math.max(...lines.map((line) => textWidth(line, NAME))),
  height: LINE * lines.length,
});

/** Small discs along the lines of ties; none among so many that no place is clear of them. */
function alongLines(discs: readonly EndDisc[], ties: readonly Tie[]): Mark[] {
  if (ties.length > MOST_LINES) return [];
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  return ties.flatMap(({ a, b }) => {
    const [from, to] = [byId.get(a.id), byId.get(b.id)];
    if (!from || !to) return [];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: steps + 1 }, (_, i) => ({
      id: "",
      x: from.x + ((to.x - from.x) * i) / steps,
      y: from.y + ((to.y - from.y) * i) / steps,
      radius: STEP / 2,
      isRival: false,
    }));
  });
}
