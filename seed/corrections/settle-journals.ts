import { type Act, actRowIds, actsOf } from "./act.ts";
import { bringsIn, contentOf } from "./compare-journals.ts";
import { correctionOf, type JournalRow } from "./correction.ts";
import { changedAlike } from "./journal-points.ts";
import type { Point, Settlement } from "./point.ts";

/** What was settled on of a reader's correction. */
interface Settled {
  rows: readonly JournalRow[];
  /** How many rows it has where it is whole. */
  size: number;
  /** What its ids are made of; null where it is still the correction that it was. */
  what: string | null;
}

/**
 * What of two journals was settled: both's as the first has them, and of each point those of the reader that was
 * chosen, in the order of the journals. What a reader did at once stays one, but for whom, or which source, several of
 * them bring in: that is one of its own, before them.
 */
export function settledJournal(
  shared: Iterable<Point>,
  differences: readonly Point[],
  settlements: ReadonlyMap<string, Settlement>,
  order: readonly (readonly JournalRow[])[],
  idOf: (what: string) => string,
): JournalRow[] {
  const acts = order.flatMap(actsOf);
  const actAt = new Map(acts.flatMap((act) => act.rows.map((row) => [row, act] as const)));
  const settled = new Map<Act, Settled>();
  const settle = (corrections: readonly JournalRow[], what: string | null, change: (row: JournalRow) => JournalRow) => {
    for (const act of new Set(corrections.map((row) => actAt.get(row)!)))
      settled.set(act, { rows: act.rows.map(change), size: act.size, what: what && `${what} ${act.id}` });
  };
  for (const { first } of shared) settle(first.corrections, null, (row) => row);
  for (const point of differences) {
    const settlement = settlements.get(point.key);
    if (settlement === undefined) continue;
    const { choice, value, reason, author, day } = settlement;
    const chosen = chosenOf(point, settlement);
    const what = JSON.stringify([point.key, choice, value]);
    settle(chosen.of, what, (row) => ({ ...chosen.changed(row), reason, author, day }));
  }
  return written(
    acts.flatMap((act) => settled.get(act) ?? []),
    idOf,
  );
}

/** The corrections that a settlement leaves, and what they say instead; none where it leaves none. */
function chosenOf(
  { first, second }: Point,
  { choice, value }: Settlement,
): { of: readonly JournalRow[]; changed: (row: JournalRow) => JournalRow } {
  if (choice !== "other") return { of: (choice === "first" ? first : second).corrections, changed: (row) => row };
  const column = changedAlike(first.corrections, second.corrections);
  if (column === null || value === null) return { of: [], changed: (row) => row };
  const { after } = correctionOf(first.corrections[0]!);
  return {
    of: first.corrections,
    changed: (row) => ({ ...row, after: JSON.stringify({ ...after, [column]: value }) }),
  };
}

/** The rows of what was settled on, each under its id. */
function written(settled: readonly Settled[], idOf: (what: string) => string): JournalRow[] {
  const uses = new Map<string, number>();
  for (const row of settled.flatMap(({ rows }) => rows)) {
    const key = keyOf(row);
    if (bringsIn(row)) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const isCommon = (row: JournalRow): boolean => (uses.get(keyOf(row)) ?? 0) > 1;
  const made = new Set<string>();
  return settled.flatMap(({ rows, size, what }) => {
    const common = rows.filter(isCommon);
    const news = common.filter((row) => !made.has(keyOf(row)));
    for (const row of news) made.add(keyOf(row));
    const own = rows.filter((row) => !isCommon(row));
    // What both have is still the correction that it was, where all of it is there.
    if (what === null && common.length === 0 && own.length === size) return own;
    const content = what ?? own.map(keyOf).join("\n");
    const isWhole = own.length + common.length === size;
    const ids = isWhole ? actRowIds(idOf(content), own.length) : own.map((row) => idOf(`${content} ${keyOf(row)}`));
    return [
      ...news.map((row) => ({ ...row, id: idOf(keyOf(row)) })),
      ...own.map((row, i) => ({ ...row, id: ids[i]! })),
    ];
  });
}

/** What a row says of what. */
const keyOf = (row: JournalRow): string => `${row.subject} ${contentOf(row)}`;
