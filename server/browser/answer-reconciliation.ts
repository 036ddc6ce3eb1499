import { officialNames } from "../../seed/reconciliation/official-names.ts";
import { matchNames } from "../../seed/reconciliation/match.ts";
import { ID_SPACE, type NameList } from "../../seed/reconciliation/name-list.ts";
import { packageNames } from "../../seed/reconciliation/package-names.ts";
import { NotAList, workbookNames } from "../../seed/reconciliation/table-names.ts";
import type { OfficialList } from "../../seed/codes/official-list.ts";
import { inMemory } from "../../seed/package/folder.ts";
import { loadPackage } from "../../seed/package/load.ts";
import { readTables } from "../../seed/tables/read.ts";
import { ALONE } from "../../seed/tables/work.ts";
import type { FromReconciliationWorker, MatchNames } from "../contract/reconciliation-messages.ts";
import { folderOf } from "./folder-of.ts";
import { messageOf } from "./message-of.ts";

/**
 * Holds names against a list, and tells how far it is and what it found; `failed` where something broke.
 * `officialPlaces` brings the places shipped.
 */
export async function answerReconciliation(
  message: MatchNames,
  officialPlaces: () => Promise<OfficialList>,
  tell: (said: FromReconciliationWorker) => void,
): Promise<void> {
  const { id } = message;
  try {
    const list = await listOf(message, officialPlaces);
    if (list === null) return tell({ type: "no-list", id, why: "unreadable" });
    const names = message.names.map(({ columns, ...one }) => ({
      ...one,
      code: list.space === ID_SPACE ? null : (columns[list.space] ?? null),
    }));
    const matched = matchNames(names, list, message.decisions, (done, of) => tell({ type: "matching", id, done, of }));
    const { space, title, entries } = list;
    tell({ type: "matched", id, list: { space, title, entries: entries.length }, matched });
  } catch (error) {
    if (error instanceof NotAList) return tell({ type: "no-list", id, why: error.why });
    tell({ type: "failed", id, message: messageOf(error) });
  }
}

/** The list; null of a file that is no table. */
async function listOf(
  { list, kind }: MatchNames,
  officialPlaces: () => Promise<OfficialList>,
): Promise<NameList | null> {
  if ("places" in list) return officialNames(await officialPlaces(), list.places);
  if ("package" in list) return packageNames(loadPackage(folderOf(list.package)), kind);
  const [read] = await readTables([list.table], ALONE);
  if (read?.package) return packageNames(loadPackage(inMemory(read.name, read.package)), kind);
  const sheets = read?.sheets ?? [];
  if (sheets.length === 0) return null;
  return workbookNames(
    list.table.name,
    sheets.map(({ rows }) => rows.map(({ cells }) => cells)),
  );
}
