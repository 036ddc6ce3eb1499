import type { SheetRow } from "./sheet.ts";

/** Cells that are shown as one; rows as the spreadsheet numbers them, columns from 0. */
export interface Merged {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
}

/** Rows that merged cells may reach over; one that is longer was merged by whole columns, and says nothing. */
const LONGEST = 10_000;

/** The rows with the value of merged cells in each of the cells that hold something else in their row. */
export function fillMerged(rows: SheetRow[], merged: readonly Merged[]): SheetRow[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { row, lastRow, column, lastColumn } of merged) {
    const value = byRow.get(row)?.cells[column] ?? "";
    if (value === "" || lastRow - row > LONGEST) continue;
    for (let below = row; below <= lastRow; below++) {
      const cells = byRow.get(below)?.cells;
      // An empty row within stays empty.
      if (!cells) continue;
      for (let at = column; at <= lastColumn; at++) {
        while (cells.length <= at) cells.push("");
        cells[at] ||= value;
      }
    }
  }
  return rows;
}
