import cytoscape from "cytoscape";
import { STYLE } from "./drawn-network.ts";
import type { Draw } from "./page.ts";

/** cytoscape with straight lines, which it leaves out while the view moves, as its documentation advises for many. */
export const draw: Draw = (container, { places, isProject, links }) => {
  const size = 2 * STYLE.radius;
  cytoscape({
    container,
    elements: {
      nodes: Array.from(isProject, (project, id) => ({
        data: { id: String(id) },
        position: { x: places[2 * id]!, y: -places[2 * id + 1]! },
        classes: project ? "project" : "",
      })),
      edges: Array.from({ length: links.length / 2 }, (_, at) => ({
        data: { source: String(links[2 * at]), target: String(links[2 * at + 1]) },
      })),
    },
    layout: { name: "preset" },
    style: [
      { selector: "node", style: { width: size, height: size, "background-color": STYLE.other } },
      { selector: "node.project", style: { "background-color": STYLE.project } },
      { selector: "edge", style: { width: STYLE.width, "line-color": STYLE.link, "curve-style": "haystack" } },
    ],
    autoungrabify: true,
    autounselectify: true,
    hideEdgesOnViewport: true,
    textureOnViewport: false,
  });
};
