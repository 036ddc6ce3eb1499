import { sentenceOf } from "../../server/contract/table-faults.ts";
import type { Understanding } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";

/**
 * The first sentence about what was opened: what came of it, what is still to be said, or why nothing can come of it.
 */
export function headline({ ready, counts, files, faults, faultCount }: Understanding, words: Words): string {
  if (ready) return words.data.found(counts, isOneMode(files));
  const asks = files.some(({ sheets }) => sheets.some(({ form, columns }) => form !== "ignored" && columns.length > 0));
  const fault = faults.find(({ reach }) => reach === "file" || reach === "sheet");
  if (asks || !fault) return words.data.notReady(missing(files));
  if (fault.code === "broken-package") return words.data.brokenPackage(files[0]?.name ?? fault.file, faultCount);
  return words.data.nothingTaken(fault.file, sentenceOf(words.tableFaults, fault));
}

/** Whether what was opened ties actors to each other, without projects. */
export const isOneMode = (files: Understanding["files"]): boolean =>
  files.some(({ sheets }) => sheets.some(({ form }) => form === "one-mode"));

/** What no column is taken for yet; both where something else keeps a network from coming of those that are. */
function missing(files: Understanding["files"]): "project" | "actor" | "both" {
  const columns = files.flatMap(({ sheets }) =>
    sheets.flatMap(({ form, columns: all }) => (form === "ignored" ? [] : all)),
  );
  const has = (...wanted: string[]) => columns.some(({ meaning }) => wanted.includes(meaning.is));
  const [projects, actors] = [has("project", "project-id"), has("actor")];
  return projects === actors ? "both" : projects ? "actor" : "project";
}
