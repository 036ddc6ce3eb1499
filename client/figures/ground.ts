import { figureNumber as n } from "./text.ts";
import { regionsOf, type Network } from "../model/network.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { regionColour } from "../ui/palette.ts";
import { drawHulls, type Pen } from "../picture/hull-drawing.ts";
import { regionHulls } from "../picture/region-hulls.ts";

/** The tints under the projects of each region, as on the page's picture, in SVG. */
export function drawFigureGround(
  shown: Network,
  whole: Network,
  at: (id: string) => { x: number; y: number; radius: number },
  palette: Palette,
  { pinned, faded }: { pinned: ReadonlySet<string>; faded: boolean },
): string {
  const colours = new Map(regionsOf(whole).map(({ id }, index) => [id, regionColour(palette, index)]));
  const pen = openPen();
  drawHulls(pen, {
    hulls: regionHulls(shown, whole, at, pinned),
    at,
    palette,
    colourOf: (region) => colours.get(region) ?? palette.ink,
    faded,
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
    moveTo: (x, y) => (path += `M${n(x)} ${n(y)}`),
    // A path may begin with a line, as on a canvas.
    lineTo: (x, y) => (path += `${path === "" ? "M" : "L"}${n(x)} ${n(y)}`),
    quadraticCurveTo: (cx, cy, x, y) => (path += `Q${n(cx)} ${n(cy)} ${n(x)} ${n(y)}`),
    // Only whole circles are drawn.
    arc: (x, y, r) =>
      (path += `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`),
    fill() {
      this.drawn.push(`<path d="${path}" fill="${colour}"/>`);
    },
  };
}
