import { escapeXml } from "../../server/contract/xml-escape.ts";
import { inLinesOf } from "../labels/line-breaks.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { FAMILIES, figureNumber as n } from "./text.ts";
import { PALETTES, type Palette, type Theme } from "../../server/contract/palette.ts";

/** The drawn part of a figure: SVG marks within `width` × `height` points, what they mean, and what could not be said. */
export interface Plate {
  width: number;
  height: number;
  body: string;
  legend: readonly LegendGroup[];
  /** Remarks that this plate alone needs (names left out, credits). */
  notes: readonly string[];
}

/** One line of the legend: what is explained, and each sign (SVG in a square of 10 × 10 points) with its words. */
export interface LegendGroup {
  title: string;
  items: readonly { sign: string; text: string }[];
}

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

/** Points in a millimetre: a figure is laid out in points and printed in millimetres. */
export const POINTS = 72 / 25.4;

/** Colours on white paper as journals print, or on the page's night. */
export const PRINT_PALETTES: Record<Theme, Palette> = {
  light: { ...PALETTES.light, paper: "#ffffff", faint: "#e4e4e4" },
  dark: PALETTES.dark,
};

const MARGIN = 12;
const TITLE: Font = { family: "serif", size: 13, weight: 560 };
const LEGEND: Font = { family: "sans", size: 7.5 };
const HEADING: Font = { family: "sans", size: 7.5, weight: 600 };
const NOTE: Font = { family: "sans", size: 7 };

/** A figure this wide, in millimetres, lies across a page: its legend stands at the side. */
const ACROSS = 250;
/** Height of such a figure for its width, at most: what an A4 page laid across leaves for 270 mm. */
const FLAT = 190 / 270;
/** The column at the side, and what parts it from the plate. */
const SIDE = 176;
const GAP = 14;

/** The room for a plate, in points, and the width of the column at its side; 0 where the legend stands below. */
export interface Room {
  width: number;
  height: number;
  side: number;
}

/** The room that a figure of so many millimetres under this title has for its plate, across a page or `upright`. */
export function roomFor(millimetres: number, title: string, upright = millimetres < ACROSS): Room {
  const inner = millimetres * POINTS - 2 * MARGIN;
  if (upright) return { width: inner, height: Infinity, side: 0 };
  const { height } = drawHead(title, inner, PRINT_PALETTES.light);
  return { width: inner - SIDE - GAP, height: millimetres * POINTS * FLAT - 2 * MARGIN - height, side: SIDE };
}

/**
 * A figure as an SVG 1.1 document that stands alone: title, plate, legend, notes; sized in millimetres, words as text in
 * fonts with fallbacks. The same figure gives the same bytes. No script, no style sheet, nothing from elsewhere.
 */
export function drawFigure({ plate, side = 0, title, notes, palette, language }: Figure): string {
  const inner = plate.width + (side > 0 ? GAP + side : 0);
  const width = inner + 2 * MARGIN;
  const at = (x: number, y: number, body: string, id = ""): string =>
    `<g${id && ` id="${id}"`} transform="translate(${n(x)} ${n(y)})">${body}</g>`;
  const head = drawHead(title, inner, palette);
  const top = MARGIN + head.height;
  const parts = [at(MARGIN, MARGIN, head.body), at(MARGIN, top, plate.body)];
  const x = side > 0 ? MARGIN + plate.width + GAP : MARGIN;
  const column = side > 0 ? side : plate.width;
  let y = side > 0 ? top : top + plate.height + 6;
  if (plate.legend.length > 0) {
    const legend = drawLegend(plate.legend, column, palette);
    parts.push(at(x, y, legend.body, "legend"));
    y += legend.height + 3;
  }
  parts.push(`<path d="M${n(x)} ${n(y)}h${n(column)}" stroke="${palette.faint}" stroke-width="0.75"/>`);
  y += 2;
  const all = [...notes, ...plate.notes].filter((note) => note !== "");
  for (const note of all) {
    for (const line of inLinesOf(column, note, NOTE)) {
      y += NOTE.size + 2;
      parts.push(word(line, x, y, NOTE, palette.ink));
    }
    y += 1.5;
  }
  const height = Math.max(y, side > 0 ? top + plate.height : 0) + MARGIN;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" role="img" xml:lang="${language}"`,
    ` width="${n(width / POINTS)}mm" height="${n(height / POINTS)}mm" viewBox="0 0 ${n(width)} ${n(height)}">\n`,
    `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(all.join(" "))}</desc>\n`,
    `<rect width="${n(width)}" height="${n(height)}" fill="${palette.paper}"/>\n`,
    parts.join("\n"),
    `\n</svg>\n`,
  ].join("");
}

/** A line of words as wide as `textWidth` says in any font; `anchor` is the end of it that stands at `x`, `y` its base line. */
export function word(
  text: string,
  x: number,
  y: number,
  { family, size, weight = 400 }: Font,
  colour: string,
  { anchor = "start", more = "" }: { anchor?: "start" | "middle" | "end"; more?: string } = {},
): string {
  const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const bold = weight === 400 ? "" : ` font-weight="${weight}"`;
  const width = n(textWidth(text, { family, size, weight }));
  return `<text x="${n(x)}" y="${n(y)}" font-family="${FAMILIES[family]}" font-size="${n(size)}"${bold} fill="${colour}"${side} textLength="${width}" lengthAdjust="spacingAndGlyphs"${more}>${escapeXml(text)}</text>`;
}

/** The key of the numbers on a plate: each with the name that it stands for; nothing where all names found room. */
export function numbersKey(
  numbered: readonly { number: string; id: string }[],
  nameOf: (id: string) => string,
  title: string,
  palette: Palette,
): LegendGroup[] {
  if (numbered.length === 0) return [];
  const items = numbered.map(({ number, id }) => ({
    sign: word(number, 10, 8, HEADING, palette.ink, { anchor: "end" }),
    text: nameOf(id),
  }));
  return [{ title, items }];
}

/** The title in as many lines as it takes. */
function drawHead(title: string, width: number, palette: Palette): { body: string; height: number } {
  const lines = title === "" ? [] : inLinesOf(width, title, TITLE);
  const step = TITLE.size + 3;
  return {
    body: lines.map((line, i) => word(line, 0, TITLE.size + i * step, TITLE, palette.ink)).join(""),
    height: lines.length * step + 5,
  };
}

/** Groups of signs, each in columns beside its title, or under it where the legend is narrow. */
function drawLegend(groups: readonly LegendGroup[], width: number, palette: Palette): { body: string; height: number } {
  const beside = width > NARROW;
  const left = beside ? Math.max(...groups.map(({ title }) => textWidth(title, HEADING))) + 10 : 0;
  const parts: string[] = [];
  let y = 0;
  for (const { title, items } of groups) {
    parts.push(word(title, 0, y + 8, HEADING, palette.ink));
    if (!beside) y += ROW;
    const { cells, height } = inColumns(items, width - left);
    for (const { sign, lines, x, top } of cells) {
      parts.push(`<g transform="translate(${n(left + x)} ${n(y + top)})">${sign}</g>`);
      for (const [i, line] of lines.entries())
        parts.push(word(line, left + x + SIGN, y + top + 8 + i * LINE, LEGEND, palette.ink));
    }
    y += height + 4;
  }
  return { body: parts.join(""), height: y };
}

/** Widths in points below which titles of a legend stand over their signs. */
const NARROW = 300;
/** Height of an entry of one line and of each line more, room of a sign, and between two columns. */
const ROW = 11;
const LINE = 8.5;
const SIGN = 14;
const BETWEEN = 10;

interface Cell {
  sign: string;
  lines: readonly string[];
  x: number;
  top: number;
}

/** The entries of a group where they take the least height: read down so many columns, or along lines; no word is broken for a column. */
function inColumns(items: LegendGroup["items"], width: number): { cells: Cell[]; height: number } {
  let best: { cells: Cell[]; height: number } | null = null;
  for (let columns = 1; columns <= items.length; columns++) {
    const step = (width + BETWEEN) / columns;
    const room = step - BETWEEN - SIGN;
    const broken = items.some(({ text }) => text.split(" ").some((one) => textWidth(one, LEGEND) > room));
    if (best && broken) break;
    const rows = Math.ceil(items.length / columns);
    const tops = Array.from({ length: columns }, () => 0);
    const cells = items.map(({ sign, text }, i) => {
      const column = Math.floor(i / rows);
      const lines = inLinesOf(room, text, LEGEND);
      const top = tops[column]!;
      tops[column] = top + ROW + (lines.length - 1) * LINE;
      return { sign, lines, x: column * step, top };
    });
    const height = Math.max(...tops);
    if (!best || height < best.height) best = { cells, height };
  }
  const lines = inLines(items, width);
  return best && best.height <= lines.height ? best : lines;
}

/** The entries of a group one after the other, in as many lines as they take. */
function inLines(items: LegendGroup["items"], width: number): { cells: Cell[]; height: number } {
  let [x, top, height] = [0, 0, 0];
  const cells = items.map(({ sign, text }) => {
    const lines = inLinesOf(width - SIGN, text, LEGEND);
    const taken = SIGN + Math.max(...lines.map((line) => textWidth(line, LEGEND)));
    if (x > 0 && x + taken > width) [x, top] = [0, height];
    const cell = { sign, lines, x, top };
    x += taken + BETWEEN;
    height = Math.max(height, top + ROW + (lines.length - 1) * LINE);
    return cell;
  });
  return { cells, height };
}
