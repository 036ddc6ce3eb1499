import type { Box, Disc } from "./box.ts";

/** Side of a cell, in the unit of the plate. */
const CELL = 64;

/** Discs in the cells of a grid, so that those near a box are found without asking all. */
export class DiscGrid<T extends Disc> {
  readonly #cells = new Map<string, T[]>();

  constructor(discs: Iterable<T>) {
    for (const disc of discs) {
      const { x, y, radius } = disc;
      for (const cell of cellsOf({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })) {
        const held = this.#cells.get(cell);
        if (held) held.push(disc);
        else this.#cells.set(cell, [disc]);
      }
    }
  }

  /** The discs in the cells of a box: all that share an area with it, and some beside it. */
  near(box: Box): Set<T> {
    const discs = new Set<T>();
    for (const cell of cellsOf(box)) for (const disc of this.#cells.get(cell) ?? []) discs.add(disc);
    return discs;
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield `${column} ${row}`;
}
