import { type Column, columnsOf, Pool, rowReader } from "./columns.ts";
import { edgeKey } from "./edge-rows.ts";
import type { EdgeRow, Network, NodeRow } from "./network.ts";

/** What the first item of a file says: a network's description as it stands, and the texts of the others. */
interface Head {
  dataset: Network["dataset"];
  redirects: [string, string][];
  pool: string[];
}

/** What each other item says: some nodes, then some edges, as columns (columns.ts). */
type Part = { nodes: Column } | { edges: Column };

/** Rows of an item: who reads one after the other never holds more numbers than those of one. */
const ROWS = 20_000;

/**
 * A built network as a file, for who opens it later without drawing it again: a list in JSON, an item a line, the same
 * for the same network. The keys of edges, which are a third of the texts, follow from the rest.
 */
export function networkFile({ dataset, redirects, nodes, edges }: Network): string {
  const pool = new Pool();
  const parts: Part[] = [
    ...inParts(nodes).map((rows) => ({ nodes: columnsOf(rows, pool) })),
    ...inParts(edges).map((rows) => ({
      edges: columnsOf(
        rows.map((edge) => ({ ...edge, key: null })),
        pool,
      ),
    })),
  ];
  const head: Head = { dataset, redirects: [...redirects], pool: pool.texts() };
  return `[${[head, ...parts].map((item) => JSON.stringify(item)).join(",\n")}]`;
}

/** The network that `networkFile` wrote, in UTF-8. Throws a `SyntaxError` where the bytes are not whole. */
export function readNetworkFile(bytes: Uint8Array): Network {
  const [first, ...others] = itemsOf(bytes);
  const { dataset, redirects, pool } = first!() as Head;
  const rowsOf = rowReader(pool);
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  for (const item of others) {
    const part = item() as Part;
    if ("nodes" in part) for (const node of rowsOf(part.nodes)) nodes.push(node as NodeRow);
    else for (const edge of rowsOf(part.edges) as EdgeRow[]) edges.push(keyed(edge));
  }
  return { dataset, redirects: new Map(redirects), nodes, edges };
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts = Math.ceil(rows.length / ROWS);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * ROWS, (part + 1) * ROWS));
}

/** The items of a file, each of which is read when it is asked for. */
function itemsOf(bytes: Uint8Array): (() => unknown)[] {
  if (bytes.at(-1) !== CLOSING) throw new SyntaxError("The file of the network is cut off.");
  const items: (() => unknown)[] = [];
  // Each is between a bracket, or the end of a line, and a comma or the other bracket.
  for (let from = 1; from < bytes.length;) {
    const found = bytes.indexOf(LINE_END, from);
    const [start, end] = [from, found === -1 ? bytes.length : found];
    items.push(() => JSON.parse(new TextDecoder().decode(bytes.subarray(start, end - 1))) as unknown);
    from = end + 1;
  }
  return items;
}

const LINE_END = "\n".charCodeAt(0);
const CLOSING = "]".charCodeAt(0);

function keyed(edge: EdgeRow): EdgeRow {
  edge.key = edgeKey(edge.source, edge.role, edge.target);
  return edge;
}
