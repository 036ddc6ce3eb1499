import { isOwn } from "../model/attribute-name.ts";
import type { LinkAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import { linkColumn, linkEntry, nodeColumn, type TableColumn } from "../model/options/table-columns.ts";
import type { TableOptions } from "../model/options/table.ts";
import type { Stated } from "../model/late-evidence.ts";
import type { TableRow } from "./table-model.ts";

/** An entry of an edge's evidence, as far as it says where. */
interface Entry {
  source: string;
  lines: readonly [number, number] | null;
}

/** What the file is made from: which columns, of which rows. */
type FileOptions = Pick<TableOptions, "table" | "columns">;

/**
 * Rows of the table as `csvOf` takes them: the columns shown in their order, codes by the API's names, the id of every
 * entity, and, always, where the sources state it (`sources` and `lines` go together, entry by entry; lines count from
 * 1, and a source without lines has a dash). A point is stated where its links shown are.
 */
export function tableFile(rows: readonly TableRow[], { table, columns }: FileOptions, shown: Stated): object[] {
  const fileRow = table === "nodes" ? nodeFileRow : linkFileRow;
  return rows.map((row) => fileRow(row, columns, shown));
}

function nodeFileRow(row: TableRow, columns: FileOptions["columns"], { network, evidenceOf }: Stated): object {
  const { key } = row;
  const attributes = network.getNodeAttributes(key);
  const entry = { key, attributes, network, note: String(row.cell("note")) };
  const own = columns.flatMap((name) => said(name, row, nodeColumn(name), entry));
  const entries = network.edges(key).flatMap(evidenceOf);
  const places = new Map(entries.map((one) => [`${one.source} ${one.lines?.join(" ")}`, one]));
  const inOrder = [...places.values()].toSorted(
    (a, b) => (a.source === b.source ? 0 : a.source < b.source ? -1 : 1) || (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0),
  );
  return { id: key, ...Object.fromEntries(own), packages: attributes.packages, ...stated(inOrder) };
}

function linkFileRow(row: TableRow, columns: FileOptions["columns"], { network, evidenceOf }: Stated): object {
  const entry = linkEntry(network, row.key, evidenceOf);
  const own = columns.flatMap((name) => said(name, row, linkColumn(name), entry));
  // The ids of both ends also where the end is put away.
  const ends = columns.includes("target") ? {} : { target: { id: entry.target } };
  return { id: row.key, ...Object.fromEntries(own), ...ends, ...stated(entry.evidence) };
}

/**
 * What the file has under a column's name: the value of a package's own, what the column says for it, else its code,
 * else its cell; nothing of null.
 */
function said<Of extends { attributes: NodeAttributes | LinkAttributes }>(
  name: FileOptions["columns"][number],
  row: TableRow,
  column: TableColumn<Of> | undefined,
  entry: Of,
): [string, unknown][] {
  if (isOwn(name)) return [[name, entry.attributes[name] ?? null]];
  if (!column || column.file === null) return [];
  return [[name, column.file ? column.file(entry, row.cell(name)) : orNull(row.code(name) ?? row.cell(name))]];
}

const stated = (entries: readonly Entry[]): object => ({
  sources: entries.map(({ source }) => source),
  lines: entries.map(({ lines }) => (lines ? lines.join("–") : "–")),
});

const orNull = (cell: string | number): string | number | null => (cell === "" ? null : cell);
