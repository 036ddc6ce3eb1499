import { stringify } from "csv-stringify/browser/esm/sync";
import { CSV, csvCell, guarded, STRINGIFY } from "../../contract/csv-dialect.ts";
import type { Dataset } from "../../contract/dataset.ts";
import type { EdgeEntry, NodeEntry } from "../../contract/graph.ts";
import type { GraphStream } from "../../engine/port.ts";
import { type Cell, type Column, column, flat, LABEL_COLUMN, MODE_COLUMN, POSITION_COLUMNS } from "./columns.ts";
import { edgeColumns, evidenceColumns, nodeColumns } from "./own-columns.ts";

const nodesOf = (dataset: Dataset): Column<NodeEntry>[] => [
  column("nodes", "id", "string", (n) => n.key),
  // Not called name: R's igraph would take it for what tells vertices apart, and a project often bears its carrier's.
  LABEL_COLUMN,
  ...nodeColumns(dataset),
  ...POSITION_COLUMNS,
  MODE_COLUMN,
];

/** An edge beside the names of its ends, which nobody reads from ids. */
type NamedEdge = EdgeEntry & { sourceName: string; targetName: string };

const edgesOf = (dataset: Dataset): Column<NamedEdge>[] => [
  // First, since igraph, tidygraph and statnet take the first two columns for the ends.
  column("edges", "source", "string", (e) => e.source),
  column("edges", "target", "string", (e) => e.target),
  column("edges", "id", "string", (e) => e.key),
  column("edges", "source_name", "string", (e) => e.sourceName),
  column("edges", "target_name", "string", (e) => e.targetName),
  // The words of every entry stand in evidence.csv; JSON in a cell helps nobody with a spreadsheet.
  ...edgeColumns(dataset).filter(({ name }) => name !== "evidence"),
];

/** The columns of each table, in their order. */
export const tableColumns = (dataset: Dataset) => ({
  nodes: nodesOf(dataset),
  edges: edgesOf(dataset),
  evidence: evidenceColumns(dataset),
});

/** nodes.csv */
export const nodesTable = (graph: GraphStream, dataset: Dataset): AsyncIterable<string> =>
  table(nodesOf(dataset), graph.nodes());

/** edges.csv */
export const edgesTable = (graph: GraphStream, dataset: Dataset): AsyncIterable<string> =>
  table(edgesOf(dataset), named(graph));

/** evidence.csv */
export const evidenceTable = (graph: GraphStream, dataset: Dataset): AsyncIterable<string> =>
  table(evidenceColumns(dataset), evidence(graph));

/** Rows as CSV after a byte order mark, their header first, by pieces of 500 rows. */
export async function* table<T>(
  columns: readonly Column<T>[],
  entries: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<string> {
  yield `${CSV.byteOrderMark}${write([columns.map(({ name }) => name)])}`;
  let pending: string[][] = [];
  for await (const entry of entries) {
    pending.push(columns.map(({ of, type }) => cell(of(entry), type)));
    if (pending.length < 500) continue;
    yield write(pending);
    pending = [];
  }
  if (pending.length > 0) yield write(pending);
}

const write = (rows: string[][]): string => stringify(rows, STRINGIFY);

function cell(value: Cell, type: Column<never>["type"]): string {
  const single = flat(value);
  // R reads no other spelling as a truth value.
  if (typeof single === "boolean") return single ? "TRUE" : "FALSE";
  // What its column calls a text is one, also where an attribute holds a figure.
  return type === "string" && typeof single === "number" ? guarded(String(single)) : csvCell(single);
}

/** Edges with the names of their ends; of the nodes only names are held. */
async function* named(graph: GraphStream): AsyncGenerator<NamedEdge> {
  const names = new Map<string, string>();
  for await (const { key, attributes } of graph.nodes()) names.set(key, attributes.name);
  for await (const edge of graph.edges()) {
    yield { ...edge, sourceName: names.get(edge.source) ?? "", targetName: names.get(edge.target) ?? "" };
  }
}

async function* evidence(graph: GraphStream) {
  for await (const edge of graph.edges()) {
    for (const [i, entry] of edge.attributes.evidence.entries()) yield { edge, entry, rank: i + 1 };
  }
}
