import { type Act, actsOf } from "./act.ts";
import { correctionOf, type JournalRow } from "./correction.ts";

/** What each of two readers did at once about the same things. */
export interface ActsOfBoth {
  a: readonly Act[];
  b: readonly Act[];
}

/** Corrections of two readers, held against each other; what a reader did at once is one correction. */
export interface JournalComparison {
  /** Both say the same, whatever their reasons. */
  both: ActsOfBoth[];
  /** Both correct the same things, and say something else of them, or one of them says more. */
  differ: ActsOfBoth[];
  onlyA: Act[];
  onlyB: Act[];
}

/**
 * Which corrections two journals share. Two rows are of the same thing where they have one subject and change a column
 * in common, or where both join, part or remove it; what was done at once goes together, so that several of one reader
 * may be held against one of the other. They are the same where they leave the same behind. Throws `Conflict` where a
 * row holds no JSON.
 */
export function compareJournals(a: readonly JournalRow[], b: readonly JournalRow[]): JournalComparison {
  const [first, second] = [actsOf(a), actsOf(b)];
  const found: JournalComparison = { both: [], differ: [], onlyA: [], onlyB: [] };
  for (const one of together(first, second, pairsOf(a, b))) {
    if (one.b.length === 0) found.onlyA.push(...one.a);
    else if (one.a.length === 0) found.onlyB.push(...one.b);
    else if (saidBy(one.a) === saidBy(one.b)) found.both.push(one);
    else found.differ.push(one);
  }
  return found;
}

type Pair = readonly [a: JournalRow, b: JournalRow];

/** Rows of either that are of the same thing, each once: those that leave the same behind, then the others. */
function pairsOf(a: readonly JournalRow[], b: readonly JournalRow[]): Pair[] {
  const rest = new Set(b);
  const bySubject = new Map<string, JournalRow[]>();
  for (const row of b) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  const pairs: Pair[] = [];
  const take = (row: JournalRow, fits: (other: JournalRow) => boolean): boolean => {
    const other = bySubject.get(row.subject)?.find((one) => rest.has(one) && fits(one));
    if (other === undefined) return false;
    rest.delete(other);
    pairs.push([row, other]);
    return true;
  };
  const open = a.filter((row) => !take(row, (other) => contentOf(other) === contentOf(row)));
  for (const row of open) take(row, (other) => aboutOf(other).some((part) => aboutOf(row).includes(part)));
  return pairs;
}

/** Acts that some pair of their rows ties, in the order of the first of each. */
function together(first: readonly Act[], second: readonly Act[], pairs: readonly Pair[]): ActsOfBoth[] {
  const acts = [...first, ...second];
  const actAt = new Map(acts.flatMap(({ rows }, at) => rows.map((row) => [row, at] as const)));
  const of = acts.map((_, at) => at);
  const rootOf = (at: number): number => {
    for (; of[at] !== at; at = of[at]!) of[at] = of[of[at]!]!;
    return at;
  };
  for (const [one, other] of pairs) {
    const [at, otherAt] = [actAt.get(one)!, actAt.get(other)!];
    // Whom, or which source, both bring in the same for links of their own ties these to nothing.
    const isBrought = bringsIn(one) && contentOf(one) === contentOf(other);
    if (isBrought && acts[at]!.rows.length + acts[otherAt]!.rows.length > 2) continue;
    const [root, otherRoot] = [rootOf(at), rootOf(otherAt)];
    of[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
  }
  const groups = new Map<number, { a: Act[]; b: Act[] }>();
  acts.forEach((act, at) => {
    const group = groups.get(rootOf(at)) ?? { a: [], b: [] };
    group[at < first.length ? "a" : "b"].push(act);
    groups.set(rootOf(at), group);
  });
  return [...groups.values()];
}

/** Whether a row adds somebody, or a source, that links may name. */
export const bringsIn = ({ action, subject }: JournalRow): boolean => action === "add" && !subject.includes("|");

/** What corrections leave behind, whatever their order. */
const saidBy = (acts: readonly Act[]): string =>
  JSON.stringify(acts.flatMap(({ rows }) => rows.map((row) => `${row.subject} ${contentOf(row)}`)).toSorted());

/** What a correction leaves behind, its columns in one order. */
export function contentOf(row: JournalRow): string {
  const { action, after } = correctionOf(row);
  const columns = Object.entries(after ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([action, columns]);
}

/** What of its subject a correction is about: columns for a change, its being there for all else. */
function aboutOf(row: JournalRow): string[] {
  const { action, after } = correctionOf(row);
  return action === "change" ? Object.keys(after ?? {}).map((column) => `column ${column}`) : ["being there"];
}
