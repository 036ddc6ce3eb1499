import type { PlannedColumn, PlannedTable } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { SheetRow } from "./sheet.ts";

/** Project names that stand in their first row alone, for the rows below it. */
export class NamesAbove {
  readonly #table: PlannedTable;
  readonly #reading: Reading;
  readonly #columns: PlannedColumn[];
  readonly #last = new Map<PlannedColumn, string>();
  #first: { row: SheetRow; column: PlannedColumn } | null = null;
  #count = 0;
  /** The cells that were filled last, whose row may be set apart still. */
  #filled: { row: SheetRow; column: PlannedColumn }[] = [];

  constructor(table: PlannedTable, reading: Reading) {
    this.#table = table;
    this.#reading = reading;
    this.#columns = table.columns.filter(({ continued }) => continued);
  }

  /** The row with the names above it in its empty cells. */
  fill(row: SheetRow): SheetRow {
    const cells = [...row.cells];
    this.#filled = [];
    for (const column of this.#columns) {
      const name = cells[column.at] ?? "";
      const above = this.#last.get(column);
      if (name !== "") this.#last.set(column, name);
      else if (above !== undefined) {
        while (cells.length < column.at) cells.push("");
        cells[column.at] = above;
        this.#filled.push({ row, column });
      }
    }
    return this.#columns.length === 0 ? row : { ...row, cells };
  }

  /** Counts the row that was filled last, which is taken. */
  take(): void {
    this.#first ??= this.#filled[0] ?? null;
    this.#count += this.#filled.length;
  }

  /** Says how many rows were read so. */
  tell(): void {
    if (this.#first) this.#reading.notice("name-from-above", this.#table, this.#first, String(this.#count));
  }
}
