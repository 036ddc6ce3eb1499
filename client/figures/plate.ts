import type { Palette } from "../../server/contract/palette.ts";
import type { Font } from "../labels/text-width.ts";
import { svgText } from "./svg-text.ts";

/** The drawn part of a figure: SVG within `width` × `height` points, what its signs mean, and remarks. */
export interface Plate {
  width: number;
  height: number;
  body: string;
  legend: readonly LegendGroup[];
  /** Remarks that this plate alone needs: what is not named, credits. */
  notes: readonly string[];
}

/** One group of the legend: what is explained, and each sign (SVG in a square of 10 × 10 points) with its words. */
export interface LegendGroup {
  title: string;
  items: readonly LegendItem[];
}

/** A sign and what it means. */
export interface LegendItem {
  sign: string;
  text: string;
}

/** Letters of a heading in the legend. */
export const HEADING: Font = { family: "sans", size: 7.5, weight: 600 };

/** The key of the numbers on a plate: each with the name that it stands for; nothing where all names found room. */
export function numbersKey(
  numbered: readonly { number: string; id: string }[],
  nameOf: (id: string) => string,
  title: string,
  palette: Palette,
): LegendGroup[] {
  if (numbered.length === 0) return [];
  const items = numbered.map(({ number, id }) => ({
    sign: svgText(number, 10, 8, HEADING, palette.ink, { anchor: "end" }),
    text: nameOf(id),
  }));
  return [{ title, items }];
}
