import { roleColour } from "../../server/contract/palette.ts";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { mix } from "../ui/palette.ts";
import type { Drawing } from "./drawing.ts";
import type { Mark } from "./shapes.ts";

/** Share of their colour that nodes and edges keep beside what is hovered over, or chosen. */
const FADED = { hover: 0.1, selection: 0.25 };

/** How much larger a node is that is hovered over or pointed at, and how much wider an edge of what is looked at. */
const LARGER = 1.15;
const WIDER = 1.35;

/** Above so many edges, moving the camera hides them, hovering fades nothing, and lines are as thin as they come. */
export const MANY_EDGES = 5000;

/**
 * The width from which on Sigma draws a straight line evenly, since it fades each side over a pixel: a level line of
 * one pixel, halfway between two rows of them, is not to be seen at all.
 */
const EVEN = 2;

/** How wide the lines of a network of so many edges are at least, in Sigma's measure. */
export const leastWidth = (edges: number): number => (edges > MANY_EDGES ? 1 : EVEN);

/** What Sigma draws of a node; `scale` is the share of their full size that marks have on this plate. */
export function nodeAppearance(
  { scene, nodes, hovered, focus }: Drawing,
  id: string,
  { x, y }: { x: number; y: number },
  scale: number,
): Partial<NodeDisplayData & Mark> {
  const mark = nodes.get(id)!;
  const isFaded = focus !== null && !focus.nodes.has(id);
  const shade = (colour: string) => (isFaded ? faded(colour, scene.palette.paper, hovered) : colour);
  return {
    x,
    y,
    size: mark.size * scale * (id === hovered || id === scene.pointedAt ? LARGER : 1),
    type: "mark",
    shape: mark.shape,
    color: mark.core,
    rim: shade(mark.rim),
    gap: shade(mark.gap),
    core: shade(mark.core),
    zIndex: isFaded ? 0 : mark.rank,
    label: null,
  };
}

/** What Sigma draws of an edge. */
export function edgeAppearance(
  { scene, edges, hovered, focus }: Drawing,
  edge: string,
): Partial<EdgeDisplayData & { curvature: number }> {
  const { color, size, width: onPlate = size, curvature, dashed } = edges.get(edge)!;
  const [source, target] = scene.shown.extremities(edge);
  const { role } = scene.shown.getEdgeAttributes(edge);
  const { palette } = scene;
  const isNear = focus !== null && focus.isNear(edge, source, target);
  const wider = isNear ? WIDER : 1;
  // What is drawn wider than it is, is paler by as much.
  const ink = Math.min(1, (onPlate * wider) / leastWidth(scene.shown.size));
  const shade = focus === null ? color : isNear ? roleColour(palette, role) : faded(color, palette.paper, hovered);
  return {
    color: curvature === 0 && ink < 1 ? mix(shade, palette.paper, ink) : shade,
    size: size * wider,
    type: curvature !== 0 ? "curve" : dashed ? "dashed" : "line",
    curvature,
    zIndex: isNear ? 2 : role === "accompanies" ? 1 : 0,
  };
}

const faded = (colour: string, paper: string, hovered: string | null): string =>
  mix(colour, paper, hovered ? FADED.hover : FADED.selection);
