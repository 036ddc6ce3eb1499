import { correctionOf, type JournalRow } from "./correction.ts";
import { changedAlike } from "./journal-points.ts";
import type { Point, Settlement } from "./point.ts";

/** What of two journals was settled: both's as the first has them, and of each point the one that was chosen. */
export function settledJournal(
  shared: Iterable<Point>,
  differences: readonly Point[],
  settlements: ReadonlyMap<string, Settlement>,
  order: readonly (readonly JournalRow[])[],
  idOf: (point: string, settlement: Settlement) => string,
): JournalRow[] {
  const places = order.map((rows) => new Map(rows.map((row, i) => [row, i])));
  const placeOf = ({ first, second }: Point): number =>
    first.correction !== null
      ? places[0]!.get(first.correction)!
      : order[0]!.length + places[1]!.get(second.correction!)!;
  const rows: { row: JournalRow; at: number }[] = [];
  for (const point of shared) rows.push({ row: point.first.correction!, at: placeOf(point) });
  for (const point of differences) {
    const settlement = settlements.get(point.key);
    const chosen = settlement === undefined ? null : chosenOf(point, settlement);
    if (settlement === undefined || chosen === null) continue;
    const { reason, author, day } = settlement;
    rows.push({ row: { ...chosen, id: idOf(point.key, settlement), reason, author, day }, at: placeOf(point) });
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
