import { boxAround, type Box } from "../labels/box.ts";
import { focusNeighbourhood } from "../model/focus-neighbourhood.ts";
import { nodeMarks } from "../picture/encoding.ts";
import { drawFigureNames } from "./figure-names.ts";
import { drawFigureHulls } from "./network-hulls.ts";
import { layoutNetwork, least, most } from "./network-layout.ts";
import { networkLegend } from "./network-legend.ts";
import { drawLinks } from "./network-links.ts";
import { namesOf } from "./network-names.ts";
import { drawNodes } from "./network-nodes.ts";
import { MARK, type NetworkDrawing, type NetworkScene } from "./network-scene.ts";
import { numbersKey, type Plate } from "./plate.ts";
import { svgElement, svgPath } from "./svg-element.ts";

/** Points kept free above and below what is drawn. */
const EDGE = 10;

/**
 * The network as the plate of a figure, `width` points wide and no more than `high`: every node that is shown, isolated
 * ones too, at its place or where it was pinned; links coloured by role; what is chosen in full and the rest faded.
 * Marks carry `data-node` and `data-link` (place in the order of ids and keys) and links `data-ends`, so that a page
 * can be built on it.
 */
export function networkPlate(scene: NetworkScene, width: number, high = Infinity): Plate {
  const { palette, words, shown, path } = scene;
  const { drawing, height } = drawingOf(scene, width, high - 2 * EDGE);
  const { ids, at } = drawing;
  const inside = ids.filter((id) => at(id).x >= 0 && at(id).x <= width && at(id).y >= 0 && at(id).y <= height);
  const names = namesOf(drawing, inside);
  const marks = inside.map((id) => ({ id, ...at(id) }));
  const labels = drawFigureNames(names, marks, { left: 0, top: 0, right: width, bottom: height }, palette.paper);
  const { top, bottom } = extentOf(scene, [...marks.map(boxAround), ...labels.boxes], height);
  const links = drawLinks(drawing);
  const unnamedCount = inside.filter((id) => scene.nameOf(id) !== "").length - (names.length - labels.left.length);
  const outsideCount = ids.length - inside.length;
  const hasPath = [...path].some((key) => shown.hasEdge(key));
  return {
    width,
    height: bottom - top,
    body: svgElement(
      "g",
      { transform: svgPath`translate(0 ${-top})` },
      svgElement("clipPath", { id: "plate" }, svgElement("rect", { y: top, width, height: bottom - top })),
      svgElement(
        "g",
        { "clip-path": "url(#plate)" },
        svgElement("g", { id: "ground" }, drawFigureHulls(drawing)),
        svgElement("g", { id: "links", fill: "none" }, links.body),
        svgElement("g", { id: "marks" }, drawNodes(drawing)),
      ),
      labels.body,
    ),
    legend: [
      ...numbersKey(labels.numbered, scene.nameOf, words.figure.numbers, palette),
      ...networkLegend(scene, hasPath),
    ],
    notes: [
      links.hasDashed ? words.figure.dashed : "",
      unnamedNote(drawing, unnamedCount),
      outsideCount > 0 ? words.figure.outside(outsideCount) : "",
    ],
  };
}

function drawingOf(scene: NetworkScene, width: number, high: number): { drawing: NetworkDrawing; height: number } {
  const { shown, whole, palette, look, selection, path } = scene;
  const ids = shown.nodes().toSorted();
  const marks = nodeMarks(shown, whole, palette, look);
  const { at, height } = layoutNetwork(scene, ids, width, high);
  const drawing = {
    ...{ scene, ids, marks },
    index: new Map(ids.map((id, index) => [id, index])),
    at: (id: string) => ({ ...at(id), radius: marks.get(id)!.size * MARK }),
    focus: focusNeighbourhood(shown, whole, selection, path),
  };
  return { drawing, height };
}

/** Without a frame of its own the plate ends where the picture does, with room for the hulls. */
function extentOf({ cut }: NetworkScene, used: readonly Box[], height: number): { top: number; bottom: number } {
  if (cut || used.length === 0) return { top: 0, bottom: height };
  return { top: least(used.map((box) => box.top)) - EDGE, bottom: most(used.map((box) => box.bottom)) + EDGE };
}

/** How many are not named, and why. */
function unnamedNote({ scene, focus }: NetworkDrawing, count: number): string {
  if (count === 0) return "";
  const { unnamed, unnamedFaded, unnamedSingle } = scene.words.figure;
  const said = focus ? unnamedFaded : scene.allNames ? unnamed : unnamedSingle;
  return said(count, scene.shown.order);
}
