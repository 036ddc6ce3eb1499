import type { Box, Disc } from "./box.ts";

/** Side of a cell, in the unit of the plate. */
const CELL = 32;

/** More than there are rows of cells on either side, so that a cell has a number of its own. */
const ROWS = 2 ** 20;

/** Discs in the cells of a grid, so that those near a box are found without asking all. */
export class DiscGrid<T extends Disc> {
  readonly #cells = new Map<number, T[]>();

  constructor(discs: Iterable<T>) {
    for (const disc of discs) {
      const { x, y, radius } = disc;
      const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      for (let column = cellOf(box.left); column <= cellOf(box.right); column++)
        for (let row = cellOf(box.top); row <= cellOf(box.bottom); row++) {
          const held = this.#cells.get(column * ROWS + row);
          if (held) held.push(disc);
          else this.#cells.set(column * ROWS + row, [disc]);
        }
    }
  }

  /**
   * Whether some disc in the cells of a box is a hit: all that share an area with it are asked, some more than once.
   */
  some(box: Box, isHit: (disc: T) => boolean): boolean {
    for (let column = cellOf(box.left); column <= cellOf(box.right); column++)
      for (let row = cellOf(box.top); row <= cellOf(box.bottom); row++)
        if (this.#cells.get(column * ROWS + row)?.some(isHit)) return true;
    return false;
  }

  /** The discs in the cells of a box that are hits, each once. */
  hits(box: Box, isHit: (disc: T) => boolean): Set<T> {
    const found = new Set<T>();
    this.some(box, (disc) => {
      if (isHit(disc)) found.add(disc);
      return false;
    });
    return found;
  }
}

const cellOf = (at: number): number => Math.floor(at / CELL);
