import { pageOf, type ReadText } from "../model/reading.ts";
import type { Words } from "../i18n/words.ts";

/** Where words stand: the page of a PDF as it is printed, and their lines. */
export function placeOf(text: ReadText, lines: readonly [number, number], words: Words): string {
  const page = pageOf(text, lines[0]);
  return [page !== null && words.sheet.page(page), words.sheet.lines(...lines)].filter(Boolean).join(", ");
}
