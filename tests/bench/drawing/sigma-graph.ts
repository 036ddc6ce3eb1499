import { MultiDirectedGraph } from "graphology";
import { STYLE, type DrawnNetwork } from "./drawn-network.ts";

/** A network as graphology's graph, which Sigma draws. */
export function graphOf({ places, isProject, links }: DrawnNetwork): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  isProject.forEach((project, id) => {
    const [x, y, size] = [places[2 * id]!, places[2 * id + 1]!, STYLE.radius];
    graph.addNode(id, { x, y, size, color: project ? STYLE.project : STYLE.other });
  });
  for (let at = 0; at < links.length; at += 2)
    graph.addEdge(links[at]!, links[at + 1]!, { size: STYLE.width, color: STYLE.link });
  return graph;
}
