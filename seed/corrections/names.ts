import type { Dataset } from "../package/schema.ts";
import { ENTITY_TABLES } from "../package/tables.ts";
import { rowsOf } from "./cells.ts";
import type { JournalRow } from "./correction.ts";

/** What each id that a journal names is called in these packages, the last that has it; others are left out. */
export const namesIn = (journal: readonly JournalRow[], packages: readonly Dataset[]): Record<string, string> =>
  namesOf(journal.flatMap(idsIn), packages);

/** What each of these ids is called in these packages, the last that has it; what is no id of theirs is left out. */
export function namesOf(ids: readonly string[], packages: readonly Dataset[]): Record<string, string> {
  const named = new Set(ids);
  const names: Record<string, string> = {};
  for (const dataset of packages)
    for (const table of [...Object.values(ENTITY_TABLES), "sources"] as const)
      for (const row of rowsOf(dataset, table)) {
        const id = String(row["id"]);
        if (named.has(id)) names[id] = String(row["name"] ?? row["title"]);
      }
  return names;
}

/** What may be ids in the subject of a correction and in what it makes of it, in a list of links too. */
function idsIn({ subject, before, after }: JournalRow): string[] {
  const texts = [before, after].flatMap((json) => [...(json ?? "").matchAll(/"([^"]+)"/g)].map(([, text]) => text!));
  return [subject, ...texts].flatMap((text) => text.split("|"));
}
