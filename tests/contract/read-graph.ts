import type { EdgeEntry, GraphAttributes, NodeEntry } from "../../server/contract/graph.ts";
import type { GraphStream } from "../../server/engine/port.ts";

/** A graph read to its end. */
export interface ReadGraph {
  attributes: GraphAttributes;
  nodes: NodeEntry[];
  edges: EdgeEntry[];
}

/** Reads a graph's nodes, then its edges. */
export async function readGraph(stream: GraphStream): Promise<ReadGraph> {
  const nodes: NodeEntry[] = [];
  const edges: EdgeEntry[] = [];
  for await (const node of stream.nodes()) nodes.push(node);
  for await (const edge of stream.edges()) edges.push(edge);
  return { attributes: stream.attributes, nodes, edges };
}
