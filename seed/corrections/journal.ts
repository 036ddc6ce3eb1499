import { decode } from "../package/text.ts";
import { type Fault, PackageFaults } from "../package/faults.ts";
import type { Dataset } from "../package/schema.ts";
import { JournalRow as JOURNAL_ROW } from "../package/schema.ts";
import { readTable } from "../package/table.ts";
import { writeTable } from "../package/write.ts";
import type { JournalRow } from "./correction.ts";

/**
 * The corrections in a file, in their order; a row that is there twice, as where a file was put after itself, is taken
 * once. Throws `PackageFaults` with everything that is wrong with it, also where two rows that differ have one id;
 * nothing of such a file is used.
 */
export function readJournal(file: string, bytes: Uint8Array): JournalRow[] {
  const text = decode(file, bytes);
  if (typeof text !== "string") throw new PackageFaults([text]);
  const { lines, faults } = readTable(file, text, JOURNAL_ROW, null);
  const rows = withoutRepeated(lines ?? []);
  const all = [...faults, ...doubled(file, rows as { line: number; row: { id?: string } }[])];
  if (all.length > 0) throw new PackageFaults(all);
  return rows.map(({ row }) => row as unknown as JournalRow);
}

/** The file of a journal. The same corrections give the same text. */
export const writeJournal = (rows: readonly JournalRow[]): string =>
  writeTable({ journal: rows } as unknown as Dataset, "journal", Object.keys(JOURNAL_ROW.properties));

/** Each row once. */
function withoutRepeated<T extends { row: object }>(rows: readonly T[]): T[] {
  const met = new Set<string>();
  return rows.filter(({ row }) => {
    const text = JSON.stringify(row);
    return !met.has(text) && met.add(text);
  });
}

function* doubled(file: string, rows: readonly { line: number; row: { id?: string } }[]): Generator<Fault> {
  const first = new Map<string, number>();
  for (const { line, row } of rows) {
    if (row.id === undefined) continue;
    const before = first.get(row.id);
    if (before === undefined) first.set(row.id, line);
    else
      yield {
        file,
        line,
        column: "id",
        value: row.id,
        expected: `line ${before} has this id; each correction has its own.`,
      };
  }
}
