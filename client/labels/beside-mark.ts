import { areaOutside, sharedArea, type Box, type Disc } from "./box.ts";

/** A label that wants a place beside its mark. */
export interface BesideWish extends Disc {
  id: string;
  width: number;
  height: number;
  /** Higher ranks are placed first, equal ones in order of their ids. */
  rank: number;
  /** Placed even where it covers something. */
  must: boolean;
  /**
   * Marks beside which it may stand as well as beside its own; where it covers as little at several, the first is
   * taken.
   */
  anchors?: readonly Disc[];
  /** What this label alone should not cover. */
  avoid?: readonly Box[];
}

/** Where a label stands. */
export interface BesidePlacement {
  id: string;
  box: Box;
}

/** Distance kept between a mark and its label, and between labels. */
const GAP = 3;

/** How much farther from its mark a label may stand where there is no room right beside it. */
const FARTHER = 9;

/** How many times worse it is to lie outside the plate than to cover something. */
const CUT_OFF = 4;

/**
 * Places labels beside their marks: each at the first of twelve positions where it covers nothing, the highest ranks
 * first. A label without a free position is left out, or stands where it covers the least area when it must be there.
 * `obstacles` count like labels, and so does what lies outside `plate`. Greedy, as in Christensen, Marks & Shieber
 * (1995), section 4.1.
 */
export function placeBeside(wishes: readonly BesideWish[], obstacles: readonly Box[], plate: Box): BesidePlacement[] {
  const taken = new Map<string, Box[]>();
  const placed: BesidePlacement[] = [];
  for (const box of obstacles) occupy(taken, box);
  for (const wish of wishes.toSorted(byRank)) {
    const boxes = (wish.anchors ?? [wish]).flatMap((anchor) => positions({ ...wish, ...anchor }));
    const covered = boxes.map(
      (box) =>
        sharedArea(box, near(taken, box)) + CUT_OFF * areaOutside(box, plate) + sharedArea(box, wish.avoid ?? []),
    );
    const best = covered.indexOf(Math.min(...covered));
    if (covered[best]! > 0 && !wish.must) continue;
    const box = boxes[best]!;
    occupy(taken, box);
    placed.push({ id: wish.id, box });
  }
  return placed;
}

/** Highest ranks first, equal ones in order of their ids. */
export const byRank = (a: { id: string; rank: number }, b: { id: string; rank: number }): number =>
  b.rank - a.rank || (a.id < b.id ? -1 : 1);

/** The positions that are tried: right, left, below, above, at the four corners, then farther off on the four sides. */
function positions({ x, y, radius, width, height }: BesideWish): Box[] {
  const off = radius + GAP;
  const diagonal = radius * 0.7 + 1;
  const at = (left: number, middle: number): Box => ({
    left,
    top: middle - height / 2,
    right: left + width,
    bottom: middle + height / 2,
  });
  return [
    at(x + off, y),
    at(x - off - width, y),
    at(x - width / 2, y + off + height / 2),
    at(x - width / 2, y - off - height / 2),
    at(x + diagonal, y - diagonal - height / 2),
    at(x + diagonal, y + diagonal + height / 2),
    at(x - diagonal - width, y - diagonal - height / 2),
    at(x - diagonal - width, y + diagonal + height / 2),
    at(x + off + FARTHER, y),
    at(x - off - FARTHER - width, y),
    at(x - width / 2, y + off + FARTHER + height / 2),
    at(x - width / 2, y - off - FARTHER - height / 2),
  ];
}

/** Side of the cells of the grid in which collisions are looked for. */
const CELL = 96;

function* cells({ left, top, right, bottom }: Box): Generator<string> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield `${column} ${row}`;
}

function occupy(taken: Map<string, Box[]>, box: Box): void {
  for (const cell of cells(box)) {
    const boxes = taken.get(cell);
    if (boxes) boxes.push(box);
    else taken.set(cell, [box]);
  }
}

/** What is taken in the cells of a box. */
function near(taken: ReadonlyMap<string, Box[]>, box: Box): Set<Box> {
  const boxes = new Set<Box>();
  for (const cell of cells(box)) for (const other of taken.get(cell) ?? []) boxes.add(other);
  return boxes;
}
