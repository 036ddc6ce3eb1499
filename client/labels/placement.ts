/** A name that wants a place beside its mark; pixels. Higher `rank` is placed first; `must` is placed even where it collides. */
export interface Wish {
  id: string;
  x: number;
  y: number;
  /** Radius of the mark. */
  radius: number;
  width: number;
  height: number;
  rank: number;
  must: boolean;
  /** Marks beside which it may stand as well as at its own; where it covers as little at several, the first has it. */
  anchors?: readonly { x: number; y: number; radius: number }[];
  /** What this name alone should not cover. */
  avoid?: readonly Box[];
}

/** Where a name stands: `x` is its left edge, `y` the middle of its height. */
export interface Placed {
  id: string;
  x: number;
  y: number;
  box: Box;
}

/** A rectangle that is taken; pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room kept between a mark and its name, and between names. */
const GAP = 3;

/** How much further off a name may stand where there is no room beside its mark. */
const FURTHER = 9;

/** How much worse it is to be cut off than to cover. */
const CUT = 4;

/** Cells of the grid in which collisions are looked for. */
const CELL = 96;

/**
 * Places names beside their marks without collisions: the first free place around it, by rank, then id.
 * A name without a free place is left out, or stands where it covers least when it must be there. `obstacles` (marks
 * that names should not cover) count like names, and so does what lies outside `plate`. Greedy as in Christensen, Marks & Shieber (1995), section 4.1.
 */
export function placeNames(wishes: readonly Wish[], obstacles: readonly Box[], plate: Box): Placed[] {
  const taken = new Map<string, Box[]>();
  const placed: Placed[] = [];
  for (const box of obstacles) occupy(taken, box);

  const byRank = wishes.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const wish of byRank) {
    const boxes = (wish.anchors ?? [wish]).flatMap((anchor) => candidates({ ...wish, ...anchor }));
    const covered = boxes.map((box) => overlap(taken, box) + CUT * outside(box, plate) + shared(box, wish.avoid ?? []));
    const best = covered.indexOf(Math.min(...covered));
    if (covered[best]! > 0 && !wish.must) continue;
    const box = boxes[best]!;
    occupy(taken, box);
    placed.push({ id: wish.id, x: box.left, y: (box.top + box.bottom) / 2, box });
  }
  return placed;
}

function candidates({ x, y, radius, width, height }: Wish): Box[] {
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
    at(x + off + FURTHER, y),
    at(x - off - FURTHER - width, y),
    at(x - width / 2, y + off + FURTHER + height / 2),
    at(x - width / 2, y - off - FURTHER - height / 2),
  ];
}

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

/** Area of what stands under a box already. */
function overlap(taken: Map<string, Box[]>, box: Box): number {
  const met = new Set<Box>();
  for (const cell of cells(box)) for (const other of taken.get(cell) ?? []) met.add(other);
  return shared(box, met);
}

/** Area that a box shares with others. */
function shared(box: Box, others: Iterable<Box>): number {
  let area = 0;
  for (const other of others) {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    if (width > 0 && height > 0) area += width * height;
  }
  return area;
}

/** Area of a box that a plate does not hold: exactly 0 inside, whatever floats make of it. */
function outside(box: Box, plate: Box): number {
  if (box.left >= plate.left && box.right <= plate.right && box.top >= plate.top && box.bottom <= plate.bottom)
    return 0;
  const width = Math.max(0, Math.min(box.right, plate.right) - Math.max(box.left, plate.left));
  const height = Math.max(0, Math.min(box.bottom, plate.bottom) - Math.max(box.top, plate.top));
  return (box.right - box.left) * (box.bottom - box.top) - width * height;
}
