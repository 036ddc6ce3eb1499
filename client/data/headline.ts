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
  if (asks || !fault) return words.data.notReady;
  if (fault.code === "broken-package") return words.data.brokenPackage(files[0]?.name ?? fault.file, faultCount);
  return words.data.nothingTaken(fault.file, sentenceOf(words.tableFaults, fault));
}

/** Whether what was opened ties actors to each other, without projects. */
const isOneMode = (files: Understanding["files"]): boolean =>
  files.some(({ sheets }) => sheets.some(({ form }) => form === "one-mode"));
