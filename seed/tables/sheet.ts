import { unescaped } from "./character-references.ts";
import type { FileUnderstanding } from "./understanding.ts";
import type { TableFault } from "./faults.ts";

/** A file as it was given. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
  /** Of a workbook: the sheets that are read, by name, the first of which names the data; all where absent. */
  only?: readonly string[];
  /** What the archive that it comes from calls its data, where that is known. */
  title?: string;
}

/** A row that holds something, and its number as the spreadsheet shows it. */
export interface SheetRow {
  row: number;
  /** Trimmed, in composed letters; dates as 2024-12-31, numbers with a point, truth values as `true` and `false`. */
  cells: string[];
  /** Id that a graph's file gives its tie. */
  id?: string;
}

/** A sheet of a workbook as its reader finds it. */
export interface WorkbookSheet {
  name: string;
  rows: SheetRow[];
  /** Set where the spreadsheet does not show it. */
  hidden?: boolean;
}

/** A table: a sheet of a workbook, a text of rows, or the points or links of a graph's file. */
export interface Sheet {
  file: string;
  /** Null where the file has no sheets. */
  name: string | null;
  rows: SheetRow[];
  /** What a graph's file says it is; its first row is the header. */
  graph?: "points" | "ties";
  /** Whether its ties are known to be between points of one kind. */
  oneMode?: true;
}

/** What was read of a file. */
export interface ReadFile extends Omit<FileUnderstanding, "sheets"> {
  sheets: Sheet[];
  /** Faults of the file as a whole, and of rows that could not be read. */
  faults: TableFault[];
  /** Of a workbook of which some sheets are read: the one that names the data. */
  main?: string;
  /** What the archive that it comes from calls its data, where that is known. */
  title?: string;
  /** A package of Maillage: its files by name, as they are. */
  package?: ReadonlyMap<string, Uint8Array>;
}

/** A cell's text as it is compared and shown. */
export const cellText = (text: string): string =>
  unescaped(text)
    .replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g, "")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim()
    .normalize("NFC");

/** The letter of a column, counted from 0: A, B, … Z, AA. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`;
}
