import { actsOf } from "./act.ts";
import { correctionOf, type JournalRow } from "./correction.ts";
import { changedAlike } from "./journal-points.ts";
import type { Point, Settlement } from "./point.ts";

/** What of two journals was settled: both's as the first has them, and of each point the one that was chosen. */
export function settledJournal(
  shared: Iterable<Point>,
  differences: readonly Point[],
  settlements: ReadonlyMap<string, Settlement>,
  order: readonly (readonly JournalRow[])[],
  idOf: (what: string) => string,
): JournalRow[] {
  const places = order.map((rows) => new Map(rows.map((row, i) => [row, i])));
  const placeOf = ({ first, second }: Point): number =>
    first.correction !== null
      ? places[0]!.get(first.correction)!
      : order[0]!.length + places[1]!.get(second.correction!)!;
  const rows: { row: JournalRow; at: number }[] = [];
  for (const point of shared) {
    const row = point.first.correction!;
    // Other rows of what its reader did at once may have been left out.
    const isPart = actsOf([row])[0]!.size > 1;
    rows.push({ row: isPart ? { ...row, id: idOf(point.key) } : row, at: placeOf(point) });
  }
  for (const point of differences) {
    const settlement = settlements.get(point.key);
    const chosen = settlement === undefined ? null : chosenOf(point, settlement);
    if (settlement === undefined || chosen === null) continue;
    const { choice, value, reason, author, day } = settlement;
    const id = idOf(JSON.stringify([point.key, choice, value]));
    rows.push({ row: { ...chosen, id, reason, author, day }, at: placeOf(point) });
  }
  return rows.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
}

/** The correction that a settlement leaves; null where it leaves none. */
function chosenOf({ first, second }: Point, { choice, value }: Settlement): JournalRow | null {
  if (choice !== "other") return (choice === "first" ? first : second).correction;
  const column = changedAlike(first.correction, second.correction);
  if (column === null || value === null) return null;
  const { after } = correctionOf(first.correction!);
  return { ...first.correction!, after: JSON.stringify({ ...after, [column]: value }) };
}
