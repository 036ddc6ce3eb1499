import type { Network } from "../model/network.ts";
import type { TableRow } from "./table-model.ts";
import type { TableOptions } from "../model/options/table.ts";

/** An entry of an edge's evidence, as far as it says where. */
interface Entry {
  source: string;
  lines: readonly [number, number] | null;
}

/**
 * Rows of the table as `csvOf` takes them: the columns shown in their order, codes by the API's names, the id of every entity,
 * and, always, where the sources state it (`sources` and `lines` go together, entry by entry; lines count from 1, and a
 * source without lines has a dash). A point is stated where its links shown are.
 */
export function tableFile(
  rows: readonly TableRow[],
  { table, columns }: Pick<TableOptions, "table" | "columns">,
  shown: Network,
): object[] {
  return rows.map((row) => (table === "nodes" ? pointOf(row, columns, shown) : linkOf(row, columns, shown)));
}

function pointOf({ key, cells, values }: TableRow, columns: TableOptions["columns"], shown: Network): object {
  const { region, otherNames, packages } = shown.getNodeAttributes(key);
  const own = columns.map((column) => {
    if (column === "region") return [column, { id: region?.id ?? null, name: region?.name ?? null }];
    if (column === "otherNames") return [column, otherNames];
    return [column, orNull(values[column] ?? cells[column])];
  });
  const entries = shown.edges(key).flatMap((edge) => shown.getEdgeAttribute(edge, "evidence"));
  const places = new Map(entries.map((entry) => [`${entry.source} ${entry.lines?.join(" ")}`, entry]));
  const inOrder = [...places.values()].toSorted(
    (a, b) => (a.source === b.source ? 0 : a.source < b.source ? -1 : 1) || (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0),
  );
  return { id: key, ...Object.fromEntries(own), packages, ...stated(inOrder) };
}

function linkOf({ key, cells, values }: TableRow, columns: TableOptions["columns"], shown: Network): object {
  const { evidence } = shown.getEdgeAttributes(key);
  const own = columns
    // Said by `stated`, by lines alone.
    .filter((column) => column !== "lines")
    .map((column) => {
      if (column === "source") return [column, { id: shown.source(key), name: cells.source }];
      if (column === "target") return [column, { id: shown.target(key), name: cells.target }];
      if (column === "mention")
        return [column, evidence.map(({ mention, qualifier }) => (qualifier ? `${mention} (${qualifier})` : mention))];
      return [column, orNull(values[column] ?? cells[column])];
    });
  // The ids of both ends also where the end is put away.
  return { id: key, ...Object.fromEntries(own), ...ends(columns, key, shown), ...stated(evidence) };
}

function ends(columns: TableOptions["columns"], key: string, shown: Network): object {
  return columns.includes("target") ? {} : { target: { id: shown.target(key) } };
}

const stated = (entries: readonly Entry[]): object => ({
  sources: entries.map(({ source }) => source),
  lines: entries.map(({ lines }) => (lines ? lines.join("–") : "–")),
});

const orNull = (cell: string | number | undefined): string | number | null =>
  cell === undefined || cell === "" ? null : cell;
