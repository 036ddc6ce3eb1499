/**
 * Points in an order of cells, each of which holds those that have not been told apart: by how many neighbours they
 * have in each cell (colour refinement, as Paige & Tarjan 1987 split: of what a cell falls into, all but the largest
 * are looked at again, so that all takes about as many steps as there are neighbours times the logarithm of points).
 * Cells and their order come of neighbours alone, not of the numbers of points.
 */
export class Partition {
  /** The points, cell by cell. */
  readonly order: Int32Array;
  readonly #neighbours: readonly (readonly number[])[];
  readonly #place: Int32Array;
  /** Of each point, the place where its cell begins; of each such place, how many points the cell has. */
  readonly #start: Int32Array;
  readonly #size: Int32Array;
  /** How many neighbours each point has in the cell that is looked at. */
  readonly #counts: Int32Array;

  /** Of the neighbours of each point, from cells that begin at these places, ascending from 0. */
  constructor(neighbours: readonly (readonly number[])[], starts: readonly number[]) {
    const points = neighbours.length;
    this.#neighbours = neighbours;
    this.order = Int32Array.from({ length: points }, (_, i) => i);
    this.#place = this.order.slice();
    this.#start = new Int32Array(points);
    this.#size = new Int32Array(points);
    this.#counts = new Int32Array(points);
    for (const [i, start] of starts.entries()) {
      this.#size[start] = (starts[i + 1] ?? points) - start;
      this.#start.fill(start, start, start + this.#size[start]!);
    }
    this.#refine(starts);
  }

  /** Tells the last of the cell that begins at a place apart from the others of it, until one is left there. */
  single(start: number): void {
    while (this.#size[start]! > 1) {
      const last = start + this.#size[start]! - 1;
      this.#cut(start, last);
      this.#refine([last]);
    }
  }

  /** Splits cells until no more is told apart by the cells that begin at these places. */
  #refine(starts: readonly number[]): void {
    const queue = [...starts];
    const queued = new Set(queue);
    for (let at = 0; at < queue.length; at++) {
      const start = queue[at]!;
      queued.delete(start);
      for (const cell of this.#splitBy(start)) {
        // Where all of them were looked at as one, what neighbours one has of them follows from the others.
        const largest = queued.has(cell[0]!)
          ? cell[0]!
          : cell.reduce((a, b) => (this.#size[b]! > this.#size[a]! ? b : a));
        for (const part of cell) {
          if (part === largest || queued.has(part)) continue;
          queued.add(part);
          queue.push(part);
        }
      }
    }
  }

  /** Splits every cell by how many neighbours its points have in one; where the parts of each begin, in order. */
  #splitBy(splitter: number): number[][] {
    const touched: number[] = [];
    for (const point of this.order.subarray(splitter, splitter + this.#size[splitter]!)) {
      for (const other of this.#neighbours[point]!) if (this.#counts[other]!++ === 0) touched.push(other);
    }
    // Cells in their order, in each those that have most neighbours first.
    touched.sort((a, b) => this.#start[a]! - this.#start[b]! || this.#counts[b]! - this.#counts[a]!);
    const split: number[][] = [];
    for (let from = 0, to = 0; from < touched.length; from = to) {
      const start = this.#start[touched[from]!]!;
      while (to < touched.length && this.#start[touched[to]!] === start) to++;
      const parts = this.#parted(start, touched.slice(from, to));
      if (parts.length > 1) split.push(parts);
    }
    for (const point of touched) this.#counts[point] = 0;
    return split;
  }

  /** Splits one cell, of which these points have neighbours, those with most first: they go to its end. */
  #parted(start: number, touched: readonly number[]): number[] {
    const parts: number[] = [];
    let place = start + this.#size[start]!;
    for (const [i, point] of touched.entries()) {
      if (i > 0 && this.#counts[point] !== this.#counts[touched[i - 1]!]) {
        parts.push(place);
        this.#cut(start, place);
      }
      place--;
      this.#swap(this.#place[point]!, place);
    }
    if (place > start) {
      parts.push(place);
      this.#cut(start, place);
    }
    return [start, ...parts.reverse()];
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.order[a]!, this.order[b]!];
    [this.order[a], this.order[b]] = [other, one];
    [this.#place[one], this.#place[other]] = [b, a];
  }

  /** Makes a cell of what a cell has from a place on. */
  #cut(start: number, place: number): void {
    const end = start + this.#size[start]!;
    this.#size[place] = end - place;
    this.#size[start] = place - start;
    for (let at = place; at < end; at++) this.#start[this.order[at]!] = place;
  }
}
