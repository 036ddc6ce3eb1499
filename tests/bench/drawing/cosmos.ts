import { Graph } from "@cosmos.gl/graph";
import { STYLE } from "./drawn-network.ts";
import type { Draw } from "./page.ts";

/** cosmos.gl without its simulation and its transitions. */
export const draw: Draw = async (container, { places, links }) => {
  const graph = new Graph(container as HTMLDivElement, {
    enableSimulation: false,
    transitionDuration: 0,
    backgroundColor: "#ffffff",
    pointDefaultColor: STYLE.other,
    pointDefaultSize: 2 * STYLE.radius,
    linkDefaultColor: STYLE.link,
    linkDefaultWidth: STYLE.width,
    scalePointsOnZoom: false,
    enableDrag: false,
    fitViewOnInit: true,
    fitViewDelay: 0,
    fitViewDuration: 0,
    rescalePositions: true,
    attribution: "",
  });
  await graph.ready;
  graph.setPointPositions(places);
  graph.setLinks(Float32Array.from(links));
  graph.render();
};
