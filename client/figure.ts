import { escapeXml, FAMILIES, figureNumber as n, textWidth, wrap, type Lettering } from "./figure-text.ts";
import { PALETTES, type Palette, type Theme } from "./palette.ts";

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
  title: string;
  /** What is shown, filter, source, version: a paragraph each. */
  notes: readonly string[];
  palette: Palette;
  language: string;
}

/** Points in a millimetre: a figure is laid out in points and printed in millimetres. */
export const POINTS = 72 / 25.4;

/** Colours on white paper as journals print, or on the page's night. */
export const PRINTED: Record<Theme, Palette> = {
  light: { ...PALETTES.light, paper: "#ffffff", faint: "#e4e4e4" },
  dark: PALETTES.dark,
};

const MARGIN = 12;
const TITLE: Lettering = { family: "serif", size: 13, weight: 560 };
const LEGEND: Lettering = { family: "sans", size: 7.5 };
const HEADING: Lettering = { family: "sans", size: 7.5, weight: 600 };
const NOTE: Lettering = { family: "sans", size: 7 };

/**
 * A figure as an SVG 1.1 document that stands alone: title, plate, legend, notes; sized in millimetres, words as text in
 * fonts with fallbacks. The same figure gives the same bytes. No script, no style sheet, nothing from elsewhere.
 */
export function drawFigure({ plate, title, notes, palette, language }: Figure): string {
  const width = plate.width + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  for (const line of title === "" ? [] : wrap(title, plate.width, TITLE)) {
    y += TITLE.size;
    parts.push(word(line, MARGIN, y, TITLE, palette.ink));
    y += 3;
  }
  y += 5;
  parts.push(`<g transform="translate(${n(MARGIN)} ${n(y)})">${plate.body}</g>`);
  y += plate.height + 6;
  if (plate.legend.length > 0) {
    const legend = drawLegend(plate.legend, plate.width, palette);
    parts.push(`<g id="legend" transform="translate(${n(MARGIN)} ${n(y)})">${legend.body}</g>`);
    y += legend.height + 3;
  }
  parts.push(`<path d="M${n(MARGIN)} ${n(y)}H${n(width - MARGIN)}" stroke="${palette.faint}" stroke-width="0.75"/>`);
  y += 2;
  const all = [...notes, ...plate.notes].filter((note) => note !== "");
  for (const note of all) {
    for (const line of wrap(note, plate.width, NOTE)) {
      y += NOTE.size + 2;
      parts.push(word(line, MARGIN, y, NOTE, palette.ink));
    }
    y += 1.5;
  }
  const height = y + MARGIN;
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
  { family, size, weight = 400 }: Lettering,
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

/** Groups of signs, each group a block of lines beside its title. */
function drawLegend(groups: readonly LegendGroup[], width: number, palette: Palette): { body: string; height: number } {
  const line = 12;
  const left = Math.max(...groups.map(({ title }) => textWidth(title, HEADING))) + 10;
  const parts: string[] = [];
  let y = 0;
  for (const { title, items } of groups) {
    parts.push(word(title, 0, y + 8, HEADING, palette.ink));
    let x = left;
    for (const { sign, text } of items) {
      const room = 14 + textWidth(text, LEGEND) + 10;
      if (x > left && x + room - 10 > width) {
        x = left;
        y += line;
      }
      parts.push(`<g transform="translate(${n(x)} ${n(y)})">${sign}</g>`);
      parts.push(word(text, x + 14, y + 8, LEGEND, palette.ink));
      x += room;
    }
    y += line + 2;
  }
  return { body: parts.join(""), height: y };
}
