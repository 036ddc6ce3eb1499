import type { Palette } from "../../server/contract/palette.ts";
import { escapeXml } from "../../server/contract/xml-escape.ts";
import { inLinesOf } from "../labels/line-breaks.ts";
import type { Font } from "../labels/text-width.ts";
import { drawLegend } from "./figure-legend.ts";
import type { Plate } from "./plate.ts";
import { PRINT_PALETTES } from "./print-palettes.ts";
import { svgElement, svgNumber as n, svgPath } from "./svg-element.ts";
import { svgText } from "./svg-text.ts";

/** A plate with everything that it has to carry to stand alone. */
export interface Figure {
  plate: Plate;
  /** Width in points of the column at the plate's side that holds legend and notes; 0 or absent, they stand below. */
  side?: number;
  title: string;
  /** What is shown, filter, source, version: a paragraph each. */
  notes: readonly string[];
  palette: Palette;
  language: string;
}

/** The room for a plate, in points, and the width of the column at its side; 0 where the legend stands below. */
export interface Room {
  width: number;
  height: number;
  side: number;
}

/** Points in a millimetre: a figure is laid out in points and printed in millimetres. */
export const POINTS = 72 / 25.4;

const MARGIN = 12;
const TITLE: Font = { family: "serif", size: 13, weight: 560 };
const NOTE: Font = { family: "sans", size: 7 };

/** A figure this wide, in millimetres, lies across a page: its legend stands at the side. */
const ACROSS = 250;
/** Height of such a figure for its width, at most: what an A4 page laid across leaves for 270 mm. */
const FLAT = 190 / 270;
/** The column at the side, and what parts it from the plate. */
const SIDE = 176;
const GAP = 14;

/** Width in points that a figure of so many millimetres has between its margins. */
export const innerWidth = (millimetres: number): number => millimetres * POINTS - 2 * MARGIN;

/** The room that a figure of so many millimetres under this title has for its plate, across a page or `upright`. */
export function roomFor(millimetres: number, title: string, upright = millimetres < ACROSS): Room {
  const inner = innerWidth(millimetres);
  if (upright) return { width: inner, height: Infinity, side: 0 };
  const { height } = drawHead(title, inner, PRINT_PALETTES.light);
  return { width: inner - SIDE - GAP, height: millimetres * POINTS * FLAT - 2 * MARGIN - height, side: SIDE };
}

/**
 * A figure as an SVG 1.1 document that stands alone: title, plate, legend, notes; sized in millimetres, words as text
 * in fonts with fallbacks. The same figure gives the same bytes. No script, no style sheet, nothing from elsewhere.
 */
export function drawFigure({ plate, side = 0, title, notes, palette, language }: Figure): string {
  const inner = plate.width + (side > 0 ? GAP + side : 0);
  const head = drawHead(title, inner, palette);
  const top = MARGIN + head.height;
  const x = side > 0 ? MARGIN + plate.width + GAP : MARGIN;
  const all = [...notes, ...plate.notes].filter((note) => note !== "");
  const place = { x, y: side > 0 ? top : top + plate.height + 6, width: side > 0 ? side : plate.width };
  const column = drawColumn(plate, all, palette, place);
  const width = inner + 2 * MARGIN;
  const height = Math.max(column.bottom, side > 0 ? top + plate.height : 0) + MARGIN;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" role="img" xml:lang="${language}"`,
    ` width="${n(width / POINTS)}mm" height="${n(height / POINTS)}mm" viewBox="0 0 ${n(width)} ${n(height)}">\n`,
    `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(all.join(" "))}</desc>\n`,
    `${svgElement("rect", { width, height, fill: palette.paper })}\n`,
    [groupAt(MARGIN, MARGIN, head.body), groupAt(MARGIN, top, plate.body), ...column.parts].join("\n"),
    `\n</svg>\n`,
  ].join("");
}

/** Legend and notes, one under the other, and where they end. */
function drawColumn(
  { legend }: Plate,
  notes: readonly string[],
  palette: Palette,
  { x, y, width }: { x: number; y: number; width: number },
): { parts: string[]; bottom: number } {
  const parts: string[] = [];
  let bottom = y;
  if (legend.length > 0) {
    const drawn = drawLegend(legend, width, palette);
    parts.push(groupAt(x, bottom, drawn.body, "legend"));
    bottom += drawn.height + 3;
  }
  const rule = svgPath`M${x} ${bottom}h${width}`;
  parts.push(svgElement("path", { d: rule, stroke: palette.faint, "stroke-width": 0.75 }));
  bottom += 2;
  for (const note of notes) {
    for (const line of inLinesOf(width, note, NOTE)) {
      bottom += NOTE.size + 2;
      parts.push(svgText(line, x, bottom, NOTE, palette.ink));
    }
    bottom += 1.5;
  }
  return { parts, bottom };
}

const groupAt = (x: number, y: number, body: string, id?: string): string =>
  svgElement("g", { id, transform: svgPath`translate(${x} ${y})` }, body);

/** The title in as many lines as it takes. */
function drawHead(title: string, width: number, palette: Palette): { body: string; height: number } {
  const lines = title === "" ? [] : inLinesOf(width, title, TITLE);
  const step = TITLE.size + 3;
  return {
    body: lines.map((line, i) => svgText(line, 0, TITLE.size + i * step, TITLE, palette.ink)).join(""),
    height: lines.length * step + 5,
  };
}
