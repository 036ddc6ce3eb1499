import { actRowIds, actsOf } from "./act.ts";
import { correctionOf, type JournalRow } from "./correction.ts";
import { changedAlike } from "./journal-points.ts";
import type { Point, Settlement } from "./point.ts";

/** A correction that was settled on. */
interface Settled {
  /** The row of a journal that it was. */
  from: JournalRow;
  row: JournalRow;
  /** What its id is made of. */
  what: string;
}

/**
 * What of two journals was settled: both's as the first has them, and of each point the one that was chosen. What a
 * reader did at once stays one act where all of its rows are there; those that are left of others stand for themselves.
 */
export function settledJournal(
  shared: Iterable<Point>,
  differences: readonly Point[],
  settlements: ReadonlyMap<string, Settlement>,
  order: readonly (readonly JournalRow[])[],
  idOf: (what: string) => string,
): JournalRow[] {
  const settled = new Map<JournalRow, Settled>();
  for (const point of shared) {
    const row = point.first.correction!;
    settled.set(row, { from: row, row, what: point.key });
  }
  for (const point of differences) {
    const settlement = settlements.get(point.key);
    const chosen = settlement === undefined ? null : chosenOf(point, settlement);
    if (settlement === undefined || chosen === null) continue;
    const { choice, value, reason, author, day } = settlement;
    const what = JSON.stringify([point.key, choice, value]);
    settled.set(chosen.from, { from: chosen.from, row: { ...chosen.row, reason, author, day }, what });
  }
  return order.flatMap((journal) =>
    actsOf(journal).flatMap(({ rows, size }) => {
      const left = rows.flatMap((row) => settled.get(row) ?? []);
      if (size > 1 && left.length === size) {
        const ids = actRowIds(idOf(left.map(({ what }) => what).join("\n")), size);
        return left.map(({ row }, i) => ({ ...row, id: ids[i]! }));
      }
      // What both have, and was done alone, is still the correction that it was.
      return left.map(({ from, row, what }) => (size === 1 && row === from ? row : { ...row, id: idOf(what) }));
    }),
  );
}

/** The correction that a settlement leaves, and the row that it was; null where it leaves none. */
function chosenOf(
  { first, second }: Point,
  { choice, value }: Settlement,
): { from: JournalRow; row: JournalRow } | null {
  if (choice !== "other") {
    const { correction } = choice === "first" ? first : second;
    return correction && { from: correction, row: correction };
  }
  const column = changedAlike(first.correction, second.correction);
  if (column === null || value === null) return null;
  const { after } = correctionOf(first.correction!);
  return {
    from: first.correction!,
    row: { ...first.correction!, after: JSON.stringify({ ...after, [column]: value }) },
  };
}
