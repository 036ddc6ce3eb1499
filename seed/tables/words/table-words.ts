import type { Terms } from "../../package/dataset-words.ts";
import type { FaultCode, TableFault } from "../faults.ts";

/**
 * What is said of tables in one language: a sentence for each fault and where it is, and what a network of one mode is.
 */
export interface TableWords {
  sentences: Record<FaultCode, (value: string, expected: string) => string>;
  place: {
    sheet: (name: string) => string;
    row: (row: number) => string;
    column: (letter: string, header: string) => string;
  };
  /** Words of a package whose projects are the ties of a network of one mode. */
  oneMode: Terms;
}

/** A fault in words: where it is, as a spreadsheet shows it, then what is wrong and what to do. */
export function faultInWords({ sentences, place }: TableWords, fault: TableFault): string {
  const { file, sheet, row, letter, column } = fault;
  const where = [
    file,
    sheet === null ? null : place.sheet(sheet),
    row === null ? null : place.row(row),
    column === null && letter === null ? null : place.column(letter ?? "", column ?? ""),
  ].filter((part) => part !== null);
  return `${where.join(", ")}: ${sentenceOf({ sentences }, fault)}`;
}

/** What is wrong, without where it is. */
export function sentenceOf({ sentences }: Pick<TableWords, "sentences">, fault: TableFault): string {
  const shown = (fault.value ?? "").replaceAll(/\s+/g, " ");
  return sentences[fault.code](shown.length > 80 ? `${shown.slice(0, 79)}…` : shown, fault.expected ?? "");
}
