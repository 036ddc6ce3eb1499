import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, Graph, NodeAttributes } from "../server/contract/graph.ts";

/** A network in memory: graphology's graph with the attributes of the contract. */
export type Network = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The union of some answers as one network; the first that holds a node or an edge decides its attributes. */
export function toNetwork(...answers: readonly Graph[]): Network {
  const network: Network = new MultiDirectedGraph();
  for (const { nodes } of answers)
    for (const { key, attributes } of nodes) if (!network.hasNode(key)) network.addNode(key, attributes);
  for (const { edges } of answers)
    for (const { key, source, target, attributes } of edges)
      if (!network.hasEdge(key)) network.addEdgeWithKey(key, source, target, attributes);
  return network;
}
