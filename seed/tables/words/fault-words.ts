import type { FaultCode, TableFault } from "../faults.ts";

/** What is said of faults in one language: a sentence for each code, and where it is. */
export interface FaultWords {
  sentences: Record<FaultCode, (value: string) => string>;
  place: {
    sheet: (name: string) => string;
    row: (row: number) => string;
    column: (letter: string, header: string) => string;
  };
}

/** A fault in words: where it is, as a spreadsheet shows it, then what is wrong and what to do. */
export function faultInWords({ sentences, place }: FaultWords, fault: TableFault): string {
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
