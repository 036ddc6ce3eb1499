import type { Terms } from "../../package/dataset-words.ts";
import { packageFault, type PackageFaultWords } from "./package-fault.ts";
import type { FaultCode, TableFault } from "../faults.ts";

/**
 * What is said of tables in one language: a sentence for each fault and where it is, and what a network of one mode is.
 */
export interface TableWords {
  sentences: Record<FaultCode, (value: string, expected: string) => string>;
  /** What the checks of a package say, by their English sentences (`packageFault`). */
  packageFaults: PackageFaultWords;
  place: {
    sheet: (name: string) => string;
    row: (row: number) => string;
    column: (letter: string, header: string) => string;
  };
  /** Words of a package whose projects are the ties of a network of one mode. */
  oneMode: Terms;
  /** What an actor of such a network is to a tie. */
  inRelation: string;
}

/** A fault in words: where it is, as a spreadsheet shows it, then what is wrong and what to do. */
export function faultInWords(words: TableWords, fault: TableFault): string {
  const { place } = words;
  const { file, sheet, row, letter, column } = fault;
  const where = [
    file,
    sheet === null ? null : place.sheet(sheet),
    row === null ? null : place.row(row),
    column === null && letter === null ? null : place.column(letter ?? "", column ?? ""),
  ].filter((part) => part !== null);
  return `${where.join(", ")}: ${sentenceOf(words, fault)}`;
}

/** What is wrong, without where it is. */
export function sentenceOf(words: Pick<TableWords, "sentences" | "packageFaults">, fault: TableFault): string {
  const shown = (fault.value ?? "").replaceAll(/\s+/g, " ");
  const expected = packageFault(words.packageFaults, fault.expected ?? "");
  return words.sentences[fault.code](shown.length > 80 ? `${shown.slice(0, 79)}…` : shown, expected);
}
