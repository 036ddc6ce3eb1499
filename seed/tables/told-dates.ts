import { dayIn } from "./dates.ts";
import type { FaultCode } from "./faults.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import type { SheetRow } from "./sheet.ts";

/** A cell from which on dates of a column were read by a rule, and how many. */
export interface ReadByRule {
  code: FaultCode;
  table: PlannedTable;
  column: PlannedColumn;
  row: SheetRow;
  count: number;
}

/** Dates that say less than a day of a whole year, so that a rule says the rest: counted by column. */
export class ToldDates {
  readonly #read = new Map<PlannedColumn, Map<FaultCode, ReadByRule & { last: SheetRow }>>();

  /** Notes a date that was read; those of one row are read once for each of its projects, and counted once. */
  note(table: PlannedTable, row: SheetRow, column: PlannedColumn, text: string): void {
    const given = column.serial ? null : dayIn(text, column);
    if (given === null) return;
    if (given.says !== "day") this.#count("date-without-day", table, row, column);
    if (given.isTurned) this.#count("month-before-day", table, row, column);
    if (given.isShort) this.#count("year-of-two-digits", table, row, column);
  }

  /** One for each column and rule. */
  all(): ReadByRule[] {
    return [...this.#read.values()].flatMap((rules) => [...rules.values()]);
  }

  #count(code: FaultCode, table: PlannedTable, row: SheetRow, column: PlannedColumn): void {
    const rules = this.#read.get(column) ?? new Map<FaultCode, ReadByRule & { last: SheetRow }>();
    this.#read.set(column, rules);
    const read = rules.get(code);
    if (!read) rules.set(code, { code, table, column, row, count: 1, last: row });
    else if (read.last.row !== row.row) rules.set(code, { ...read, count: read.count + 1, last: row });
  }
}
