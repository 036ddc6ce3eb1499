import { entryOf } from "../model/map-entry.ts";
import { finish, type Steps } from "../model/steps.ts";
import type { Disc } from "./box.ts";

/**
 * Discs moved until no two are nearer to each other than `gap`, or the rounds are over, and kept inside a plate. The
 * same discs in the same order go to the same places; discs at one place part in the direction of the golden angle.
 */
export const separateDiscs = <T extends Disc>(...asked: Parameters<typeof separationSteps<T>>): T[] =>
  finish(separationSteps(...asked));

/** Discs that a step looks at. */
const OF_STEP = 200;

/** The same in steps. */
export function* separationSteps<T extends Disc>(
  discs: readonly T[],
  gap: number,
  plate: { width: number; height: number },
  rounds = 80,
): Steps<T[]> {
  const moved = discs.map((disc) => ({ ...disc }));
  const grid = openGrid(moved, 2 * moved.reduce((most, { radius }) => Math.max(most, radius), 0) + gap);
  for (let round = 0; round < rounds; round++) {
    let isAtRest = true;
    for (const [i, disc] of moved.entries()) {
      if (separateFromLater(disc, i, moved, gap, grid)) isAtRest = false;
      if (i % OF_STEP === OF_STEP - 1) yield;
    }
    for (const [i, disc] of moved.entries()) {
      disc.x = Math.min(plate.width - disc.radius, Math.max(disc.radius, disc.x));
      disc.y = Math.min(plate.height - disc.radius, Math.max(disc.radius, disc.y));
      grid.moved(i);
    }
    if (isAtRest) break;
    yield;
  }
  return moved;
}

/** Moves a disc and those after it that are too near, one after the other; whether it did. */
function separateFromLater(disc: Disc, i: number, discs: readonly Disc[], gap: number, grid: Grid): boolean {
  let isMoved = false;
  let near = grid.laterNear(i, i);
  for (let at = 0; at < near.length; at++) {
    const j = near[at]!;
    if (!separate(disc, discs[j]!, gap, j)) continue;
    isMoved = true;
    grid.moved(j);
    if (grid.moved(i)) [near, at] = [grid.laterNear(i, j), -1];
  }
  return isMoved;
}

/** Moves two discs that are too near by half of what is missing each; whether it did. */
function separate(a: Disc, b: Disc, gap: number, turn: number): boolean {
  const wanted = a.radius + b.radius + gap;
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  // Most pairs are far from each other, and a root takes long.
  if (dx * dx + dy * dy >= wanted * wanted) return false;
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted - 0.01) return false;
  if (distance < 0.01) [dx, dy, distance] = [Math.cos(turn * GOLDEN), Math.sin(turn * GOLDEN), 1];
  const push = (wanted - Math.min(distance, wanted)) / 2 / distance;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}

type Grid = ReturnType<typeof openGrid>;

/** Discs by the cells that their middles are in, with sides so long that two too near are in cells side by side. */
function openGrid(discs: readonly Disc[], reach: number) {
  const side = Math.max(reach, LEAST_SIDE);
  const cellOf = ({ x, y }: Disc): number => Math.floor(x / side) * ROWS + Math.floor(y / side);
  const cells = new Map<number, Set<number>>();
  const at = discs.map(cellOf);
  const hold = (i: number, cell: number): void => void entryOf(cells, cell, () => new Set<number>()).add(i);
  at.forEach((cell, i) => hold(i, cell));
  return {
    /** Takes that a disc may be elsewhere; whether it is in another cell. */
    moved: (i: number): boolean => {
      const cell = cellOf(discs[i]!);
      if (cell === at[i]) return false;
      cells.get(at[i]!)!.delete(i);
      at[i] = cell;
      hold(i, cell);
      return true;
    },
    /** The discs after the one at `last` in the cell of a disc and those around it, in their order. */
    laterNear: (i: number, last: number): Uint32Array => {
      const near: number[] = [];
      for (const column of [-ROWS, 0, ROWS])
        for (const row of [-1, 0, 1])
          for (const one of cells.get(at[i]! + column + row) ?? []) if (one > last) near.push(one);
      return Uint32Array.from(near).sort();
    },
  };
}

/** More than there are rows of cells on either side, so that a cell has a number of its own. */
const ROWS = 2 ** 20;

/** Of discs that are points, which are too near at one place alone. */
const LEAST_SIDE = 0.01;

/** The golden angle in radians. */
const GOLDEN = 2.399963;
