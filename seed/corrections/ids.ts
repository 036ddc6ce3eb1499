import type { Dataset, TableName } from "../package/schema.ts";
import { ENTITY_TABLES } from "../package/tables.ts";
import type { Kind } from "../package/vocabulary.ts";
import { type Row, rowsOf, withRows } from "./cells.ts";
import { Conflict } from "./conflict.ts";

/** A table whose rows have an id. */
export type IdTable = (typeof ENTITY_TABLES)[Kind] | "sources";

/** The table where an id stands, by the kind before its colon; that of a source has none. */
export function tableOf(id: string): IdTable {
  const kind = id.split(":", 1)[0]!;
  if (!id.includes(":")) return "sources";
  if (!Object.hasOwn(ENTITY_TABLES, kind)) throw new Conflict({ code: "wrong-kind", id });
  return ENTITY_TABLES[kind as Kind];
}

/** The row of an id. Throws `Conflict` where there is none. */
export function rowAt(dataset: Dataset, id: string): Row {
  const row = rowsOf(dataset, tableOf(id)).find((one) => one["id"] === id);
  if (row === undefined) throw new Conflict({ code: "missing", id });
  return row;
}

/** Throws `Conflict` where the id names something, or something that was joined with another. */
export function expectFree(dataset: Dataset, id: string): void {
  const row = rowsOf(dataset, tableOf(id)).find((one) => one["id"] === id);
  if (row !== undefined) throw new Conflict({ code: "exists", id, name: String(row["name"] ?? row["title"]) });
  if (dataset.aliases.some((one) => one.merged_id === id)) throw new Conflict({ code: "exists", id, name: null });
}

/** How many rows of links and partners name an id, or lean on a source. */
export function usesOf(dataset: Dataset, id: string): number {
  return USES.reduce((sum, [table, columns]) => {
    const rows = rowsOf(dataset, table);
    return sum + rows.filter((row) => columns.some((column) => row[column] === id)).length;
  }, 0);
}

/** The dataset where every row that named one id names another. */
export function withIdInstead(dataset: Dataset, from: string, to: string): Dataset {
  const named: typeof USES = [...USES, ["aliases", ["entity", "other"]], ["decisions", ["project"]]];
  return named.reduce((all, [table, columns]) => {
    const rows = rowsOf(all, table).map((row) => {
      const changes = columns.filter((column) => row[column] === from).map((column) => [column, to]);
      return changes.length === 0 ? row : { ...row, ...Object.fromEntries(changes) };
    });
    return withRows(all, table, rows);
  }, dataset);
}

const USES: readonly (readonly [TableName, readonly string[]])[] = [
  ["links", ["source", "target", "reference"]],
  ["unnamed", ["project", "reference"]],
];
