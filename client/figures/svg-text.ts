import { escapeXml } from "../../server/contract/xml-escape.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { svgElement } from "./svg-element.ts";

/**
 * Font families as SVG's `font-family`: as they are installed, as the page has them, then ones that every machine has;
 * quoted singly for attributes.
 */
const FAMILIES: Record<Font["family"], string> = {
  serif: "Newsreader, 'Newsreader Variable', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', Arial, Helvetica, sans-serif",
};

/** How a line of text stands. */
export interface SvgTextOptions {
  /** Which end of the line is at its place. */
  anchor?: "start" | "middle" | "end";
  transform?: string;
}

/**
 * A line of text as SVG with its base line at `y`. It is as wide as the table of widths says in whatever font its
 * reader has (`textLength`): a figure is laid out once, wherever it is opened.
 */
export function svgText(
  text: string,
  x: number,
  y: number,
  font: Font,
  colour: string,
  { anchor = "start", transform }: SvgTextOptions = {},
): string {
  const { family, size, weight = 400 } = font;
  return svgElement(
    "text",
    {
      x,
      y,
      "font-family": FAMILIES[family],
      "font-size": size,
      "font-weight": weight === 400 ? undefined : weight,
      fill: colour,
      "text-anchor": anchor === "start" ? undefined : anchor,
      textLength: textWidth(text, font),
      lengthAdjust: "spacingAndGlyphs",
      transform,
    },
    escapeXml(text),
  );
}
