import { type Columns, columnsOf, rowsOf } from "./columns.ts";
import { edgeKey } from "./edge-rows.ts";
import type { EdgeRow, Network, NodeRow } from "./network.ts";

/**
 * What a file of a network says: its description as it stands, nodes and edges as columns (columns.ts). The keys of
 * edges, which are a third of the texts, follow from the rest.
 */
interface NetworkFile {
  dataset: Network["dataset"];
  redirects: [string, string][];
  nodes: Columns;
  edges: Columns;
}

/** A built network as a file, for who opens it later without drawing it again: JSON, the same for the same network. */
export function networkFile({ dataset, redirects, nodes, edges }: Network): string {
  const file: NetworkFile = {
    dataset,
    redirects: [...redirects],
    nodes: columnsOf(nodes),
    edges: columnsOf(edges.map((edge) => ({ ...edge, key: null }))),
  };
  return JSON.stringify(file);
}

/** The network that `networkFile` wrote, in UTF-8. Throws a `SyntaxError` where the bytes are not whole. */
export function readNetworkFile(bytes: Uint8Array): Network {
  const { dataset, redirects, nodes, edges } = JSON.parse(new TextDecoder().decode(bytes)) as NetworkFile;
  const rows = { nodes: rowsOf(nodes) as NodeRow[], edges: rowsOf(edges) as EdgeRow[] };
  for (const edge of rows.edges) edge.key = edgeKey(edge.source, edge.role, edge.target);
  return { dataset, redirects: new Map(redirects), ...rows };
}
