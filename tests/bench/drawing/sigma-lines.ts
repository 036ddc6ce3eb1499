import Sigma from "sigma";
import { EdgeLineProgram } from "sigma/rendering";
import type { Draw } from "./page.ts";
import { graphOf } from "./sigma-graph.ts";

/** Sigma with thin lines, which it leaves out while the camera moves. */
export const draw: Draw = (container, network) =>
  void new Sigma(graphOf(network), container, {
    renderLabels: false,
    stagePadding: 44,
    hideEdgesOnMove: true,
    edgeProgramClasses: { line: EdgeLineProgram },
    defaultEdgeType: "line",
  });
