import { concatBytes } from "@noble/hashes/utils.js";
import { readColumns } from "../contract/column-file.ts";
import { ColumnWriter } from "../contract/column-writer.ts";
import { edgeKey } from "../contract/edge-key.ts";
import type { EdgeRow, Network, NodeRow } from "./network.ts";

/** What stands before the rows of a network: its description as it stands. */
interface Head {
  dataset: Network["dataset"];
  redirects: [string, string][];
}

/** Rows of a block: who reads one after the other never holds more numbers than those of one. */
const ROWS = 20_000;

/**
 * A built network as a file, for who opens it later without drawing it again: in columns (column-file.ts), the same for
 * the same network. The keys of edges, which are a third of the texts, follow from the rest.
 */
export function networkFile({ dataset, redirects, nodes, edges }: Network): Uint8Array<ArrayBuffer> {
  const writer = new ColumnWriter();
  const head: Head = { dataset, redirects: [...redirects] };
  return concatBytes(
    writer.begin(),
    writer.block("head", [head]),
    ...inParts(nodes).map((rows) => writer.block("nodes", rows)),
    ...inParts(edges).map((rows) =>
      writer.block(
        "edges",
        rows.map((edge) => ({ ...edge, key: null })),
      ),
    ),
    writer.end(),
  );
}

/** The network that `networkFile` wrote. Throws a `SyntaxError` where the bytes are not whole. */
export function readNetworkFile(bytes: Uint8Array): Network {
  let head: Head | undefined;
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  for (const { name, rows } of readColumns(bytes)) {
    if (name === "head") [head] = rows() as Head[];
    else if (name === "nodes") for (const node of rows()) nodes.push(node as NodeRow);
    else for (const edge of rows() as EdgeRow[]) edges.push(keyed(edge));
  }
  if (head === undefined) throw new SyntaxError("The file is not one of a network.");
  return { dataset: head.dataset, redirects: new Map(head.redirects), nodes, edges };
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts = Math.ceil(rows.length / ROWS);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * ROWS, (part + 1) * ROWS));
}

function keyed(edge: EdgeRow): EdgeRow {
  edge.key = edgeKey(edge.source, edge.role, edge.target);
  return edge;
}
