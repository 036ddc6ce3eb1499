import type { JournalRow } from "./correction.ts";

/**
 * What a reader did at once, such as a link with an actor who is new: rows of a journal that are applied, refused and
 * taken back together.
 */
export interface Act {
  id: string;
  /** In the order in which they are applied. */
  rows: JournalRow[];
  /** How many rows it has where it is whole: a file may have been cut. */
  size: number;
}

/** The ids of the rows of an act: its own where it has one, else with which of how many each is, such as `a1-1of2`. */
export const actRowIds = (id: string, size: number): string[] =>
  size === 1 ? [id] : Array.from({ length: size }, (_, i) => `${id}-${i + 1}of${size}`);

/** The acts of a journal, in the order of the first row of each; a row whose id names no act is one of its own. */
export function actsOf(rows: readonly JournalRow[]): Act[] {
  const acts = new Map<string, { row: JournalRow; at: number; size: number }[]>();
  for (const row of rows) {
    const place = placeOf(row.id);
    const key = `${place.act} ${place.size}`;
    acts.set(key, [...(acts.get(key) ?? []), { row, ...place }]);
  }
  return [...acts].map(([key, parts]) => ({
    id: key.slice(0, key.indexOf(" ")),
    rows: parts.toSorted((a, b) => a.at - b.at).map(({ row }) => row),
    size: parts[0]!.size,
  }));
}

function placeOf(id: string): { act: string; at: number; size: number } {
  const [, act, at, size] = /^(.+)-([1-9]\d{0,3})of([1-9]\d{0,3})$/.exec(id) ?? [];
  const isPart = act !== undefined && Number(size) > 1 && Number(at) <= Number(size);
  return isPart ? { act, at: Number(at), size: Number(size) } : { act: id, at: 1, size: 1 };
}
