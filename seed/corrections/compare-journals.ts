import { correctionOf, type JournalRow } from "./correction.ts";

/** Corrections of two readers, held against each other. */
export interface JournalComparison {
  /** Both say the same, whatever their reasons: the rows of each. */
  both: { a: JournalRow; b: JournalRow }[];
  /** Both correct the same thing, and say something else of it. */
  differ: { a: JournalRow; b: JournalRow }[];
  onlyA: JournalRow[];
  onlyB: JournalRow[];
}

/**
 * Which corrections two journals share. Two are of the same thing where they have one subject and change a column in
 * common, or where both join, part or remove it; they are the same where they leave the same behind. Throws `Conflict`
 * where a row holds no JSON.
 */
export function compareJournals(a: readonly JournalRow[], b: readonly JournalRow[]): JournalComparison {
  const found: JournalComparison = { both: [], differ: [], onlyA: [], onlyB: [] };
  const rest = new Set(b);
  const bySubject = new Map<string, JournalRow[]>();
  for (const row of b) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  const take = (row: JournalRow, fits: (other: JournalRow) => boolean) => {
    const other = bySubject.get(row.subject)?.find((one) => rest.has(one) && fits(one));
    if (other !== undefined) rest.delete(other);
    return other;
  };
  const open = a.filter((row) => {
    const other = take(row, (one) => contentOf(one) === contentOf(row));
    if (other !== undefined) found.both.push({ a: row, b: other });
    return other === undefined;
  });
  for (const row of open) {
    const other = take(row, (one) => aboutOf(one).some((part) => aboutOf(row).includes(part)));
    if (other === undefined) found.onlyA.push(row);
    else found.differ.push({ a: row, b: other });
  }
  found.onlyB.push(...rest);
  return found;
}

/** What a correction leaves behind, its columns in one order. */
function contentOf(row: JournalRow): string {
  const { action, after } = correctionOf(row);
  const columns = Object.entries(after ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([action, columns]);
}

/** What of its subject a correction is about: columns for a change, its being there for all else. */
function aboutOf(row: JournalRow): string[] {
  const { action, after } = correctionOf(row);
  return action === "change" ? Object.keys(after ?? {}).map((column) => `column ${column}`) : ["being there"];
}
