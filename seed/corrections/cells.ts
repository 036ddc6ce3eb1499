import type { TSchema } from "typebox";
import { type AttributeColumn, attributeSchema, type AttributeValue, isOpen } from "../package/attributes.ts";
import { type Cell, cellReader } from "../package/cell.ts";
import { PAGE_COLUMN } from "../package/page-column.ts";
import { type Dataset, type TableName, TABLES } from "../package/schema.ts";
import { Conflict } from "./conflict.ts";
import type { Values } from "./correction.ts";

/** A row of any table, with what it has in columns of the package's own. */
export type Row = Readonly<Record<string, unknown>> & { attributes?: Readonly<Record<string, AttributeValue>> };

/** The rows of a table whose columns are looked up by name. */
export const rowsOf = (dataset: Dataset, table: TableName): readonly Row[] => dataset[table];

/** The dataset with other rows in one table. */
export const withRows = (dataset: Dataset, table: TableName, rows: readonly Row[]): Dataset => ({
  ...dataset,
  [table]: rows,
});

/** The dataset with a row more at the end of a table. */
export const withRow = (dataset: Dataset, table: TableName, row: Row): Dataset =>
  withRows(dataset, table, [...rowsOf(dataset, table), row]);

/** The dataset with another row in the place of one. */
export const withRowInstead = (dataset: Dataset, table: TableName, row: Row, next: Row): Dataset =>
  withRows(
    dataset,
    table,
    rowsOf(dataset, table).map((one) => (one === row ? next : one)),
  );

/** The dataset without one row. */
export const withoutRow = (dataset: Dataset, table: TableName, row: Row): Dataset =>
  withRows(
    dataset,
    table,
    rowsOf(dataset, table).filter((one) => one !== row),
  );

/** The values that are there, with their columns, in one order whatever that of the row. */
export const filled = (row: object): [column: string, value: unknown][] =>
  Object.entries(row)
    .filter(([, value]) => value !== null && value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The value of a column; null where the row has none. */
export function valueOf(row: Row, column: string): unknown {
  return row[column] ?? row.attributes?.[column] ?? null;
}

/**
 * A row with other values in some columns. Throws `Conflict` where the table has no such column, or where a value is
 * none that its file could hold.
 */
export function changed(dataset: Dataset, table: TableName, row: Row, values: Values): Row {
  const known: Record<string, Cell> = {};
  const own: Record<string, Cell> = {};
  for (const [column, value] of Object.entries(values)) {
    const builtIn = knownColumn(table, column);
    const schema = builtIn ?? ownColumn(dataset, table, column);
    if (schema === null) throw new Conflict({ code: "unknown-column", column, table });
    (builtIn ? known : own)[column] = read(column, schema, value);
  }
  if (Object.keys(own).length === 0) return { ...row, ...known };
  const attributes = Object.entries({ ...row.attributes, ...own }).flatMap(([column, value]) =>
    value === null ? [] : [[column, value] as const],
  );
  return { ...row, ...known, attributes: Object.fromEntries(attributes) };
}

/** A new row. Throws `Conflict` as `changed` does, and where a column that must have a value has none. */
export function created(dataset: Dataset, table: TableName, values: Values): Row {
  const columns = Object.entries(TABLES[table].row.properties as Record<string, TSchema>);
  const empty = columns.filter(([, schema]) => mayBeEmpty(schema)).map(([column]) => [column, null]);
  const row = changed(dataset, table, Object.fromEntries(empty) as Row, values);
  const missing = columns.find(([column, schema]) => !mayBeEmpty(schema) && !Object.hasOwn(values, column));
  if (missing) throw new Conflict({ code: "needed", column: missing[0] });
  return row;
}

/**
 * The dataset whose table has columns of its own that a correction brings, such as codes or figures, and the page of
 * links, of which it says that nothing was there before; their names are in small letters, of any script. A column that
 * it does not say so of is a slip, and none is made.
 */
export function withColumns(dataset: Dataset, table: TableName, before: Values, after: Values): Dataset {
  if (!isOpen(table)) return dataset;
  const columns = Object.entries(after).flatMap(([name, value]): AttributeColumn[] => {
    const isThere = knownColumn(table, name) !== null || ownColumn(dataset, table, name) !== null;
    const isNew = Object.hasOwn(before, name) && before[name] === null && SMALL_LETTERS.test(name);
    if (isThere || !isNew) return [];
    if (table === PAGE_COLUMN.table && name === PAGE_COLUMN.name && Number.isInteger(value)) return [PAGE_COLUMN];
    const type = TYPES.get(typeof value);
    return type === undefined ? [] : [{ table, name, type, labels: {}, title: null }];
  });
  return columns.length === 0 ? dataset : { ...dataset, attributes: [...(dataset.attributes ?? []), ...columns] };
}

const SMALL_LETTERS = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}\p{N}_]*$/u;

/** The type of a new column, by that of its first value in JSON. */
const TYPES: ReadonlyMap<string, AttributeColumn["type"]> = new Map([
  ["string", "text"],
  ["number", "number"],
  ["boolean", "boolean"],
]);

/** The values of a row that another table can hold: those of columns that it has too, and takes them in. */
export function fitting(dataset: Dataset, table: TableName, { attributes, ...row }: Row): Values {
  return Object.fromEntries(
    Object.entries({ ...attributes, ...row }).filter(([column, value]) => {
      const schema = knownColumn(table, column) ?? ownColumn(dataset, table, column);
      return schema !== null && value !== null && "value" in cellReader(schema)(String(value as Cell));
    }),
  );
}

/** Throws `Conflict` for the first column whose value is not the one that a correction found there. */
export function expectValues(row: Row, before: Values): void {
  for (const [column, expected] of Object.entries(before)) {
    const found = valueOf(row, column);
    if (found !== (expected ?? null))
      throw new Conflict({ code: "changed", column, found: JSON.stringify(found), expected: JSON.stringify(expected) });
  }
}

const mayBeEmpty = (schema: TSchema): boolean => "anyOf" in schema;

function knownColumn(table: TableName, column: string): TSchema | null {
  const columns = TABLES[table].row.properties as Record<string, TSchema>;
  return Object.hasOwn(columns, column) ? columns[column]! : null;
}

function ownColumn(dataset: Dataset, table: TableName, column: string): TSchema | null {
  if (!isOpen(table)) return null;
  const own = dataset.attributes?.find((one) => one.table === table && one.name === column);
  return own === undefined ? null : attributeSchema(own.type);
}

function read(column: string, schema: TSchema, value: unknown): Cell {
  const text =
    value === null || value === undefined
      ? ""
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value as Cell);
  const cell = cellReader(schema)(text);
  if ("value" in cell) return cell.value;
  if ("absent" in cell || text === "") throw new Conflict({ code: "needed", column });
  throw new Conflict({ code: "wrong-value", column, value: text, expected: cell.expected });
}
