import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeRectangleProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Point } from "../labels/box.ts";
import type { Frame } from "../model/network.ts";
import { LEAST_RATIO, MOST_RATIO } from "../model/state.ts";
import type { DrawnLink } from "./drawn-graph.ts";
import { DashedEdgeProgram } from "./dashes.ts";
import { MarkProgram } from "./shapes.ts";
import { hasWebGl } from "./web-gl.ts";

/** Sigma with our attributes. */
export type Renderer = Sigma<Point, DrawnLink>;

/** The canvases that are ours: the hulls and names of regions under the network, the names of nodes over it. */
export interface Layers {
  regions: CanvasRenderingContext2D;
  names: CanvasRenderingContext2D;
}

/** How nodes and edges look whenever Sigma asks. */
export interface Reducers {
  node: (id: string, place: Point) => Partial<NodeDisplayData>;
  edge: (key: string) => Partial<EdgeDisplayData>;
}

/**
 * Sigma in a container, without a network yet, and the layers over and under it. Throws where neither WebGL
 * 2 nor WebGL 1 is to be had.
 */
export function openRenderer(
  container: HTMLElement,
  { node, edge }: Reducers,
  { frame, padding, ...lines }: { frame: Frame; padding: number; hideEdgesOnMove: boolean; minEdgeThickness: number },
): { sigma: Renderer; layers: Layers } {
  // Sigma's own constructor fails without saying that.
  if (!hasWebGl()) throw new Error("WebGL is missing");
  // Empty at first: the network is indexed once, when its frame is set.
  const sigma: Renderer = new Sigma<Point, DrawnLink>(new MultiDirectedGraph(), container, {
    // A container that is hidden, as in a frame on a page that has not opened it yet, has no size until it is shown.
    allowInvalidContainer: true,
    renderLabels: false,
    zIndex: true,
    stagePadding: padding,
    minCameraRatio: LEAST_RATIO,
    maxCameraRatio: MOST_RATIO,
    ...lines,
    defaultNodeType: "mark",
    defaultEdgeType: "line",
    nodeProgramClasses: { mark: MarkProgram },
    nodeHoverProgramClasses: { mark: MarkProgram },
    edgeProgramClasses: { line: EdgeRectangleProgram, dashed: DashedEdgeProgram, curve: createEdgeCurveProgram() },
    defaultDrawNodeHover: () => {},
    nodeReducer: node,
    edgeReducer: edge,
  });
  sigma.setCustomBBox(frame);
  // Sigma's declaration leaves out the order of layers, which it takes.
  const under = { beforeLayer: "edges", style: { pointerEvents: "none" } };
  const over = { afterLayer: "nodes", style: { pointerEvents: "none" } };
  sigma.createCanvasContext("regions", under);
  sigma.createCanvasContext("names", over);
  sigma.resize(true);
  const canvases = sigma.getCanvases();
  const layer = (name: string): CanvasRenderingContext2D => canvases[name]!.getContext("2d")!;
  return { sigma, layers: { regions: layer("regions"), names: layer("names") } };
}
