import { MultiDirectedGraph } from "graphology";
import type { Point } from "../labels/box.ts";
import type { Network } from "../model/network.ts";
import type { Pin } from "../model/state.ts";

/** A link as it is drawn: everything of it is looked up by its key. */
export type DrawnLink = Record<string, never>;

/** What Sigma draws, which wants graphology's form: where points are, and which links are between them. */
export type DrawnGraph = MultiDirectedGraph<Point, DrawnLink>;

/** What of a network is drawn, with some points where a reader put them. */
export function drawnGraph(network: Network, pinned: readonly Pin[]): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph();
  network.forEachNode((id, { x, y }) => graph.addNode(id, { x, y }));
  for (const { id, x, y } of pinned) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
  network.mapEdges((key, _link, source, target) => graph.addEdgeWithKey(key, source, target));
  return graph;
}
