import { regionsOf } from "../model/network.ts";
import { drawHulls, type Pen } from "../picture/hull-drawing.ts";
import { regionHulls } from "../picture/region-hulls.ts";
import { regionColour } from "../ui/palette.ts";
import type { NetworkDrawing } from "./network-scene.ts";
import { svgElement, svgPath } from "./svg-element.ts";

/** The hulls of the regions under their projects, as on the page's picture, in SVG. */
export function drawFigureHulls({ scene, at, focus }: NetworkDrawing): string {
  const { shown, whole, palette, look, pinned } = scene;
  // Where colours say something else, regions have none, and on paper no names either.
  if (look.colour) return "";
  const colours = new Map(regionsOf(whole).map(({ id }, index) => [id, regionColour(palette, index)]));
  const pen = openPen();
  drawHulls(pen, {
    hulls: regionHulls(shown, whole, at, new Set(pinned.map(({ id }) => id))),
    at,
    palette,
    colourOf: (region) => colours.get(region) ?? palette.ink,
    faded: focus !== null,
  });
  return pen.drawn.join("");
}

/** A pen that writes what it fills as SVG. */
function openPen(): Pen & { drawn: string[] } {
  let path = "";
  let colour = "";
  return {
    drawn: [],
    get fillStyle() {
      return colour;
    },
    set fillStyle(value) {
      if (typeof value === "string") colour = value;
    },
    beginPath: () => (path = ""),
    moveTo: (x, y) => (path += svgPath`M${x} ${y}`),
    // A path may begin with a line, as on a canvas.
    lineTo: (x, y) => (path += path === "" ? svgPath`M${x} ${y}` : svgPath`L${x} ${y}`),
    quadraticCurveTo: (cx, cy, x, y) => (path += svgPath`Q${cx} ${cy} ${x} ${y}`),
    // Only whole circles are drawn.
    arc: (x, y, r) => (path += svgPath`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`),
    fill() {
      this.drawn.push(svgElement("path", { d: path, fill: colour }));
    },
  };
}
