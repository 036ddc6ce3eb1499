import type { Options } from "csv-stringify/browser/esm/sync";

type Cell = string | number | boolean | null;

/**
 * Rows of an answer as a flat table: a column for each value (`a.name`, `betweenness.rank`, as the API names them), in the
 * order in which they first come; several values of one cell stand parted by " | ", entities among them by their names.
 */
export function tableOf(rows: readonly object[]): { columns: string[]; cells: Cell[][] } {
  const flat = rows.map((row) => new Map(flattened(row, "")));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  return { columns, cells: flat.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

/**
 * The same as CSV in the form of every table that leaves here: UTF-8 after a byte order mark, semicolons, decimal commas; a text that would
 * run as a formula stands after an apostrophe.
 */
export async function csvOf(rows: readonly object[]): Promise<string> {
  // Comes with the first file that is asked for.
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const { columns, cells } = tableOf(rows);
  return stringify([columns, ...cells], DIALECT);
}

const DIALECT: Options = {
  bom: true,
  delimiter: ";",
  record_delimiter: "\r\n",
  escape_formulas: true,
  // Never escaped as a formula: a negative number is none.
  cast: { number: (value) => ({ value: String(value).replace(".", ","), escape_formulas: false }), boolean: String },
};

function flattened(value: object, at: string): [string, Cell][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, Cell][] => {
    const column = at === "" ? name : `${at}.${name}`;
    if (Array.isArray(inner)) return [[column, inner.length === 0 ? null : inner.map(said).join(" | ")]];
    if (typeof inner === "object" && inner !== null) return flattened(inner, column);
    return [[column, inner as Cell]];
  });
}

/** One of several values: an entity by its name, else by its id; anything larger as JSON. */
function said(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map(said).join(", ");
  const { name, id, entity, roles } = value as { name?: string; id?: string; entity?: object; roles?: unknown };
  if (name === undefined && entity !== undefined) return said(entity);
  const own = name ?? id ?? JSON.stringify(value);
  return Array.isArray(roles) ? `${own} (${roles.map(said).join(", ")})` : own;
}
