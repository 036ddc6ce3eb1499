import { type Row, valueOf } from "./cells.ts";
import { linkSubject } from "./correction.ts";
import { changedColumns, type TableChanges } from "./table-changes.ts";

/** A row that a table gained, lost, or has with other values, for people. */
export interface ChangedRow {
  table: string;
  change: "added" | "removed" | "changed";
  /** Its id; of a link its ends and role, as a journal names it; of other rows their first value. */
  subject: string;
  /** The columns that have a value before or after, or, of a changed row, that differ; null is empty. */
  cells: { column: string; before: string | null; after: string | null }[];
}

/** What tables have become, row by row: those that left, came and changed, in this order for each table. */
export function changedRows(changes: readonly TableChanges[]): ChangedRow[] {
  return changes.flatMap(({ table, left, came, changed }) => [
    ...left.map((row): ChangedRow => ({
      table,
      change: "removed",
      subject: subjectOf(row),
      cells: cellsOf(row, EMPTY),
    })),
    ...came.map((row): ChangedRow => ({ table, change: "added", subject: subjectOf(row), cells: cellsOf(EMPTY, row) })),
    ...changed.map(({ before, after }): ChangedRow => ({
      table,
      change: "changed",
      subject: subjectOf(before),
      cells: cellsOf(before, after),
    })),
  ]);
}

/** What names a row for people who look for it in its file. */
export function subjectOf(row: Row): string {
  const { id, source, role, target } = row as Record<string, unknown>;
  if (typeof id === "string") return id;
  if (typeof source === "string" && typeof role === "string" && typeof target === "string")
    return linkSubject({ source, role, target });
  return textOf(Object.values(row)[0]) ?? "";
}

const EMPTY: Row = {};

function cellsOf(before: Row, after: Row): ChangedRow["cells"] {
  const own = [before, after].flatMap(({ attributes }) => Object.keys(attributes ?? {}));
  const columns = changedColumns(before, after).filter((column) => column !== "attributes");
  return [...new Set([...columns, ...own])].flatMap((column) => {
    const [was, is] = [textOf(valueOf(before, column)), textOf(valueOf(after, column))];
    return was === is ? [] : [{ column, before: was, after: is }];
  });
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);
