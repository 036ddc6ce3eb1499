import type { ComponentChildren } from "preact";

/** What a row holds, as the API names it: `betweenness`, `betweenness.rank`, `entity.name`. */
export type FieldOf<Row> = Row extends readonly unknown[]
  ? never
  : Row extends object
    ? { [Name in keyof Row & string]: Name | `${Name}.${FieldOf<NonNullable<Row[Name]>>}` }[keyof Row & string]
    : never;

interface Drawn<Row> {
  /** The title of the column. */
  header: ComponentChildren;
  /** What stands in a cell; where there is none, the value itself. */
  cell?: (row: Row) => ComponentChildren;
  /** Figures stand one below the other. */
  align?: "end";
}

/**
 * A column of a listing, and of the file that holds the same. It draws a field of the answer's rows, which the file has
 * under the API's name; or something made of data at hand, whose `value` the file has under `key`, after the answer's
 * fields; or something that one presses, which is in no file (`key: null`).
 */
export type Column<Row> =
  | (Drawn<Row> & { key: FieldOf<Row>; value?: never })
  | (Drawn<Row> & { key: string; value: (row: Row) => unknown })
  | (Drawn<Row> & { key: null; value?: never; cell: (row: Row) => ComponentChildren });

/**
 * The rows of a listing for its file (`csvOf`): every field of the answer's rows in the answer's order, then what its
 * columns add. No column of figures or names can be on the page and not in the file.
 */
export function fileRows<Row extends object>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly object[] {
  const added = columns.filter((column) => column.value !== undefined);
  if (added.length === 0) return rows;
  return rows.map((row) => ({ ...row, ...Object.fromEntries(added.map(({ key, value }) => [key, value!(row)])) }));
}

/** What a column says of a row, as the file has it. */
export function valueIn<Row>({ key, value }: Column<Row>, row: Row): unknown {
  if (value) return value(row);
  return key?.split(".").reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null)?.[name], row);
}
