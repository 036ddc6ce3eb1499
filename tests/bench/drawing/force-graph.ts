import ForceGraph from "force-graph";
import { STYLE } from "./drawn-network.ts";
import type { Draw } from "./page.ts";

/** force-graph without its layout, and without the second canvas on which it looks for what the pointer is on. */
export const draw: Draw = (container, { places, isProject, links }) => {
  const nodes = Array.from(isProject, (project, id) => {
    const [x, y] = [places[2 * id]!, -places[2 * id + 1]!];
    return { id, x, y, fx: x, fy: y, color: project ? STYLE.project : STYLE.other };
  });
  const graph = new ForceGraph(container)
    .width(container.offsetWidth)
    .height(container.offsetHeight)
    .enablePointerInteraction(false)
    .enableNodeDrag(false)
    .cooldownTicks(0)
    .warmupTicks(0)
    .linkColor(() => STYLE.link)
    .linkWidth(STYLE.width)
    .graphData({
      nodes,
      links: Array.from({ length: links.length / 2 }, (_, at) => ({
        source: links[2 * at]!,
        target: links[2 * at + 1]!,
      })),
    });
  graph.zoomToFit(0, 44);
  graph.nodeVal((STYLE.radius / graph.zoom() / graph.nodeRelSize()) ** 2);
};
