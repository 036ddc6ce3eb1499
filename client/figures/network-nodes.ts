import { mix } from "../ui/palette.ts";
import { drawSign } from "./mark-sign.ts";
import { FADED, titleOf, type NetworkDrawing } from "./network-scene.ts";
import { svgElement, svgPath, svgTitle } from "./svg-element.ts";

/** Nodes as SVG; what is shared lies over what is not, and what is chosen over all. */
export function drawNodes(drawing: NetworkDrawing): string {
  const { ids, marks, focus } = drawing;
  const isNear = (id: string): number => Number(focus?.nodes.has(id) ?? 0);
  return ids
    .toSorted((a, b) => isNear(a) - isNear(b) || marks.get(a)!.rank - marks.get(b)!.rank || (a < b ? -1 : 1))
    .map((id) => drawNode(drawing, id))
    .join("");
}

/** A node with a ring where it is chosen, and a pin where a hand put it. */
function drawNode({ scene, index, marks, at, focus }: NetworkDrawing, id: string): string {
  const { palette, selection, pinned } = scene;
  const isFaded = focus !== null && !focus.nodes.has(id);
  const shade = (colour: string): string => (isFaded ? mix(colour, palette.paper, FADED) : colour);
  const disc = at(id);
  const line = { stroke: palette.ink, "stroke-width": 1 };
  const ring = { cx: disc.x, cy: disc.y, r: disc.radius + 2, fill: "none", ...line };
  const pin = { d: svgPath`M${disc.x} ${disc.y - disc.radius - 1}v-3`, ...line };
  return svgElement(
    "g",
    { "data-node": String(index.get(id)) },
    svgTitle(titleOf(scene, id)),
    drawSign(marks.get(id)!, disc, shade),
    selection.includes(id) ? svgElement("circle", ring) : "",
    pinned.some((one) => one.id === id) ? svgElement("path", pin) : "",
  );
}
