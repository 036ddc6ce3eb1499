import type { JournalRow } from "../../server/contract/corrections.ts";

/** The file of these corrections, which `npm run seed:apply` applies, and its name. */
export async function journalFile(rows: readonly JournalRow[]): Promise<{ content: Blob; name: string }> {
  const { writeJournal } = await import("../../server/browser/journal-file.ts");
  return { content: new Blob([writeJournal(rows)], { type: "text/csv;charset=utf-8" }), name: "journal.csv" };
}

/** The corrections in a file. Throws an `Error` with everything that is wrong with it. */
export async function journalIn(file: File): Promise<readonly JournalRow[]> {
  const { readJournal } = await import("../../server/browser/journal-file.ts");
  return readJournal(file.name, new Uint8Array(await file.arrayBuffer()));
}
