import type { Dataset, TableName } from "../package/schema.ts";
import {
  changed,
  created,
  expectValues,
  type Row,
  rowsOf,
  valueOf,
  withColumns,
  withRow,
  withoutRow,
  withRowInstead,
} from "./cells.ts";
import { Conflict } from "./conflict.ts";
import { type Correction, linkOf, type Values } from "./correction.ts";
import { changeId, keepFormerName } from "./correct-ids.ts";
import { expectFree, rowAt, tableOf, usesOf } from "./ids.ts";

/** The dataset with a row more: an entity, a source, or a place that states a link. Throws `Conflict`. */
export function addRow(dataset: Dataset, { subject, after }: Correction): Dataset {
  const link = linkOf(subject);
  const table = link === null ? tableOf(subject) : "links";
  if (link === null) expectFree(dataset, subject);
  else expectEnds(dataset, link);
  const row = created(dataset, table, { ...required("after", after), ...(link ?? { id: subject }) });
  return withRow(dataset, table, row);
}

/**
 * The dataset with other values in one row; a column of which `before` says that nothing was in it may be new. An id
 * that changes leaves a redirect, and a name that changes stays one of the others. Throws `Conflict`.
 */
export function changeRow(dataset: Dataset, { subject, before, after, reason }: Correction): Dataset {
  const [found, values] = [required("before", before), required("after", after)];
  const { table, row } = rowOf(dataset, subject, found);
  const { id, ...others } = values;
  const open = withColumns(dataset, table, found, others);
  const next = changed(open, table, row, table === "links" ? values : others);
  if (table === "links") expectEnds(dataset, next as { source: string; target: string });
  const all = withRowInstead(open, table, row, next);
  if (table === "links") return all;
  const [name, former] = [next["name"], row["name"]].map(String) as [string, string];
  if (typeof id === "string" && id !== subject) return changeId(all, subject, id, former, reason);
  return table === "sources" || name === former ? all : keepFormerName(all, subject, former, name, reason);
}

/**
 * The dataset without one row, and without what the ledger says of it. A project goes with its partners without a name,
 * which are a part of it that no correction takes out alone. Throws `Conflict`, also where links still name it, or
 * where links or partners still lean on it.
 */
export function removeRow(dataset: Dataset, { subject, before }: Correction): Dataset {
  const { table, row } = rowOf(dataset, subject, required("before", before));
  const removed = withoutRow(dataset, table, row);
  if (table === "links") return removed;
  const without = { ...removed, unnamed: removed.unnamed.filter(({ project }) => project !== subject) };
  const count = usesOf(without, subject);
  if (count > 0) throw new Conflict({ code: "still-linked", id: subject, count });
  return {
    ...without,
    aliases: without.aliases.filter(({ entity, other }) => entity !== subject && other !== subject),
    decisions: without.decisions.filter(({ project }) => project !== subject),
  };
}

/** The one row that a subject and the values that were found there name. */
function rowOf(dataset: Dataset, subject: string, before: Values): { table: TableName; row: Row } {
  const link = linkOf(subject);
  if (link === null) {
    const row = rowAt(dataset, subject);
    expectValues(row, before);
    return { table: tableOf(subject), row };
  }
  const rows = rowsOf(dataset, "links").filter((row) =>
    Object.entries(link).every(([column, value]) => row[column] === value),
  );
  if (rows.length === 0) throw new Conflict({ code: "missing", id: subject });
  const fitting = rows.filter((row) =>
    Object.entries(before).every(([column, value]) => valueOf(row, column) === (value ?? null)),
  );
  // Where no row fits, the first says what is otherwise.
  if (fitting.length === 0) expectValues(rows[0]!, before);
  if (fitting.length > 1) throw new Conflict({ code: "several", subject, count: fitting.length });
  return { table: "links", row: fitting[0]! };
}

function expectEnds(dataset: Dataset, { source, target }: { source: string; target: string }): void {
  rowAt(dataset, source);
  rowAt(dataset, target);
}

function required(column: "before" | "after", values: Values | null): Values {
  if (values === null) throw new Conflict({ code: "needed", column });
  return values;
}
