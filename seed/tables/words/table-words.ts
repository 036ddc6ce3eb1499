import type { Terms } from "../../package/dataset-words.ts";
import type { FaultCode, TableFault } from "../faults.ts";

/**
 * What is said of tables in one language: a sentence for each fault and where it is, and what a network of one mode is.
 */
export interface TableWords {
  sentences: Record<FaultCode, (value: string) => string>;
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
  const { file, sheet, row, letter, column, code, value } = fault;
  const where = [
    file,
    sheet === null ? null : place.sheet(sheet),
    row === null ? null : place.row(row),
    letter === null ? null : place.column(letter, column ?? ""),
  ].filter((part) => part !== null);
  const shown = (value ?? "").replaceAll(/\s+/g, " ");
  return `${where.join(", ")}: ${sentences[code](shown.length > 80 ? `${shown.slice(0, 79)}…` : shown)}`;
}
