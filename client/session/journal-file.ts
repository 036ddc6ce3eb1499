import type { JournalRow } from "../../server/contract/corrections.ts";

/** The file of these corrections, which `npm run seed:apply` applies, and its name. */
export async function journalFile(rows: readonly JournalRow[]): Promise<{ content: Blob; name: string }> {
  const { writeJournal } = await import("../../server/browser/journal-file.ts");
  return { content: new Blob([writeJournal(rows)], { type: "text/csv;charset=utf-8" }), name: "journal.csv" };
}

/** What is no journal of corrections at all: its first line names none of a journal's columns. */
export class NoJournal extends Error {}

/** The corrections in a file. Throws `NoJournal`, or an `Error` with everything that is wrong with it. */
export async function journalIn(file: File): Promise<readonly JournalRow[]> {
  const [header = ""] = (await file.slice(0, 10_000).text()).replaceAll("\0", "").split(/[\r\n]/);
  if (!["action", "subject"].every((column) => header.includes(column))) throw new NoJournal(file.name);
  const { readJournal } = await import("../../server/browser/journal-file.ts");
  return readJournal(file.name, new Uint8Array(await file.arrayBuffer()));
}
