import { focusNeighbourhood, type FocusNeighbourhood } from "../model/focus-neighbourhood.ts";
import { regionsOf } from "../model/network.ts";
import { regionColour } from "../ui/palette.ts";
import { drawnGraph, type DrawnGraph } from "./drawn-graph.ts";
import { edgeMarks, nodeMarks, type EdgeMark, type NodeMark } from "./encoding.ts";
import { regionHulls, type RegionHull } from "./region-hulls.ts";
import type { Scene } from "./scene.ts";

/** A scene with what follows from it. */
export interface Drawing {
  scene: Scene;
  /** What is shown as Sigma holds it. */
  graph: DrawnGraph;
  nodes: ReadonlyMap<string, NodeMark>;
  edges: ReadonlyMap<string, EdgeMark>;
  hulls: readonly RegionHull[];
  /** Colours of the regions by id. */
  regionColours: ReadonlyMap<string, string>;
  hovered: string | null;
  /** What stays in full colour around what is chosen or hovered over; null when nothing is. */
  focus: FocusNeighbourhood | null;
}

const NO_PATH: ReadonlySet<string> = new Set();

/** The drawing of a scene. What follows from nothing that changed is taken over from the drawing before. */
export function drawingOf(scene: Scene, before: Drawing | null = null): Drawing {
  const isNewNetwork = scene.shown !== before?.scene.shown || scene.whole !== before.scene.whole;
  const isRecoloured = isNewNetwork || scene.palette !== before?.scene.palette || scene.look !== before.scene.look;
  const isRelocated = isNewNetwork || scene.pinned !== before?.scene.pinned;
  const drawing = {
    scene,
    ...(isRecoloured || !before ? marksOf(scene) : marksIn(before)),
    ...(isRelocated || !before ? placesOf(scene) : { graph: before.graph, hulls: before.hulls }),
  };
  return withHovered(drawing, isRecoloured || !before ? null : before.hovered);
}

/** The drawing with the mouse over a node, or over none. */
export function withHovered(drawing: Omit<Drawing, "hovered" | "focus">, hovered: string | null): Drawing {
  const { shown, whole, selection, path } = drawing.scene;
  const focus = hovered
    ? focusNeighbourhood(shown, whole, [hovered], NO_PATH)
    : focusNeighbourhood(shown, whole, selection, path);
  return { ...drawing, hovered, focus };
}

function marksOf({ shown, whole, palette, look, marks }: Scene): Pick<Drawing, "nodes" | "edges" | "regionColours"> {
  const nodes = marks?.nodes ?? nodeMarks(shown, whole, palette, look);
  return {
    nodes,
    edges: marks?.edges ?? edgeMarks(shown, nodes, palette),
    // Where colours say something else, regions have none.
    regionColours: new Map(
      look.colour ? [] : regionsOf(whole).map(({ id }, index) => [id, regionColour(palette, index)]),
    ),
  };
}

const marksIn = ({ nodes, edges, regionColours }: Drawing) => ({ nodes, edges, regionColours });

function placesOf({ shown, whole, pinned }: Scene): Pick<Drawing, "graph" | "hulls"> {
  const graph = drawnGraph(shown, pinned);
  const moved = new Set(pinned.map(({ id }) => id));
  return { graph, hulls: regionHulls(shown, whole, (id) => graph.getNodeAttributes(id), moved) };
}
