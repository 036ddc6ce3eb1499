/**
 * What can be wrong with a file or a cell, and what is put in braces in its sentence. The sentences stand in
 * `words/<language>.ts`, one for each code.
 */
export const FAULT_CODES = [
  // Of a file as a whole: nothing of it is taken.
  "empty-file",
  "binary",
  "pdf",
  "image",
  "not-a-table",
  "web-page",
  "old-excel",
  "password",
  "broken-archive",
  "broken-workbook",
  "too-large",
  "broken-quotes",
  "broken-xml",
  "broken-json",
  "xml-entities",
  "unknown-xml",
  "unknown-json",
  "other-format",
  "hyperedge",
  "no-points",
  "broken-package",
  "package-and-tables",
  // Of a sheet: nothing of it is taken.
  "only-header",
  "no-header",
  "one-column",
  "no-projects",
  "no-actors",
  "no-ties",
  // Of a row, which is set apart.
  "row-without-project",
  "row-without-actor",
  "row-without-end",
  "total-row",
  "note-row",
  "row-alone",
  "unknown-point",
  "row-ties-nothing",
  "tie-to-itself",
  "tie-between-projects",
  "tie-between-actors",
  "letters-lost",
  // Of a cell; the row is taken without it.
  "not-a-number",
  "not-a-date",
  "no-such-day",
  "not-true-or-false",
  "formula-error",
  "email-left-out",
  "two-values",
  "mentioned-person",
  "cell-ties-nothing",
  "name-too-long",
  "no-name",
  "unknown-id",
  "nobody-named",
  // No fault but a reading to be seen: a sheet that the spreadsheet does not show is not read.
  "hidden-sheet",
  // The same: rows whose project is the one above, counted.
  "name-from-above",
  // The same: ties of two who are tied already, counted.
  "ties-joined",
  // The same: a table whose first row is no header.
  "header-missing",
  // The same: dates that are read by a rule, counted.
  "date-without-day",
  "month-before-day",
  "year-of-two-digits",
  // The same: an end before its beginning; both are taken as they stand.
  "ends-before-it-begins",
  // The same: who or what stands in a sheet and has no tie, counted.
  "ties-nothing",
] as const;
/** One of the codes. */
export type FaultCode = (typeof FAULT_CODES)[number];

/** How much is not taken because of a fault. */
export type FaultReach = "file" | "sheet" | "row" | "cell";

/** What is wrong in one place of what was opened, as a spreadsheet user finds it. */
export interface TableFault {
  code: FaultCode;
  reach: FaultReach;
  /** Name of the file as it was given; within an archive, its path behind a `/`. */
  file: string;
  /** Name of the sheet; null where the file has none. */
  sheet: string | null;
  /** As the spreadsheet numbers it, from 1; null where it is no single row. */
  row: number | null;
  /** Header of the column; null where it is no single cell. */
  column: string | null;
  /** Letter of the column (`C`), as the spreadsheet names it. */
  letter: string | null;
  /** What stands there, without e-mail addresses; "" an empty cell, null where nothing can be shown. */
  value: string | null;
  /** Of a package: what was expected in its place, in the words of its checks, which are English. */
  expected?: string;
}
