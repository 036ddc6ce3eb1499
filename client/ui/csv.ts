import { CSV, csvCell, STRINGIFY } from "../../server/contract/csv-dialect.ts";

type Cell = string | number | boolean | null;

/**
 * Rows of an answer as a flat table: a column for each value (`a.name`, `betweenness.rank`, as the API names them), in
 * the order in which they first come; several values of one cell are separated by " | ", entities among them by their
 * names.
 */
export function tableOf(rows: readonly object[]): { columns: string[]; cells: Cell[][] } {
  const flat = rows.map((row) => new Map(flattened(row, "")));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  return { columns, cells: flat.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

/** The same as CSV, in the dialect of every table that leaves here. */
export async function csvOf(rows: readonly object[]): Promise<string> {
  // Comes with the first file that is asked for.
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const { columns, cells } = tableOf(rows);
  return CSV.byteOrderMark + stringify([columns, ...cells.map((row) => row.map(csvCell))], STRINGIFY);
}

function flattened(value: object, at: string): [string, Cell][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, Cell][] => {
    const column = at === "" ? name : `${at}.${name}`;
    if (Array.isArray(inner)) return [[column, inner.length === 0 ? null : inner.map(valueText).join(" | ")]];
    if (typeof inner === "object" && inner !== null) return flattened(inner, column);
    return [[column, inner as Cell]];
  });
}

/** One of several values: an entity by its name, else by its id; anything larger as JSON. */
function valueText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  const { name, id, entity, roles } = value as { name?: string; id?: string; entity?: object; roles?: unknown };
  if (name === undefined && entity !== undefined) return valueText(entity);
  const own = name ?? id ?? JSON.stringify(value);
  return Array.isArray(roles) ? `${own} (${roles.map(valueText).join(", ")})` : own;
}
