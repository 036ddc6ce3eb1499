import { type Dataset, type TableName, TABLES } from "../package/schema.ts";
import { filled, type Row, rowsOf } from "./cells.ts";

/** What one table has become: rows that came, went, or have other values. */
export interface TableChanges {
  table: TableName;
  came: Row[];
  left: Row[];
  changed: { before: Row; after: Row }[];
}

/**
 * What tables of a package have become, those without a change left out. Rows with an id are the same row by it, others
 * where all but one column is alike, such as a link that became another's; else they come and go whole. A row that is
 * there twice counts twice.
 */
export function tableChanges(before: Dataset, after: Dataset): TableChanges[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((table) => {
    if (rowsOf(before, table) === rowsOf(after, table)) return [];
    const left = byContent(rowsOf(before, table));
    const came = rowsOf(after, table).filter((row) => !take(left, row));
    const gone = [...left.values()].flat();
    const taken = takerOf(gone);
    const changed = came.flatMap((row) => {
      const old = taken(row);
      return old === undefined ? [] : [{ before: old, after: row }];
    });
    const same = new Set(changed.flatMap((one) => [one.before, one.after]));
    const changes = {
      table,
      came: came.filter((row) => !same.has(row)),
      left: gone.filter((row) => !same.has(row)),
      changed,
    };
    return changes.came.length + changes.left.length + changed.length === 0 ? [] : [changes];
  });
}

/** The columns of a row whose values differ from another's. */
export const changedColumns = (before: Row, after: Row): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (column) => JSON.stringify(before[column] ?? null) !== JSON.stringify(after[column] ?? null),
  );

/** Finds, each once, which of these rows became another. */
function takerOf(gone: readonly Row[]): (row: Row) => Row | undefined {
  const like = new Map<string, Row[]>();
  for (const row of gone) for (const key of likenesses(row)) like.set(key, [...(like.get(key) ?? []), row]);
  const taken = new Set<Row>();
  return (row) => {
    const old = likenesses(row)
      .flatMap((key) => like.get(key) ?? [])
      .find((one) => !taken.has(one));
    if (old !== undefined) taken.add(old);
    return old;
  };
}

/** What a row shares with one that it became: its id, else all values but one. */
function likenesses(row: Row): string[] {
  if (typeof row["id"] === "string") return [row["id"]];
  return Object.keys(row).map((column) => `${column} ${contentOf({ ...row, [column]: null })}`);
}

function byContent(rows: readonly Row[]): Map<string, Row[]> {
  const all = new Map<string, Row[]>();
  for (const row of rows) {
    const key = contentOf(row);
    all.set(key, [...(all.get(key) ?? []), row]);
  }
  return all;
}

function take(rows: Map<string, Row[]>, row: Row): boolean {
  return rows.get(contentOf(row))?.pop() !== undefined;
}

/** Columns in one order, empty ones left out. */
const contentOf = (row: Row): string => JSON.stringify(filled(row));
