import type { Font } from "../labels/text-width.ts";

/** Font families as SVG's `font-family`: ending in ones that every machine has, quoted singly for double-quoted attributes. */
export const FAMILIES: Record<Font["family"], string> = {
  serif: "Newsreader, Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, sans-serif",
};

/** A length as written in a figure: two decimals, no `-0`. */
export const figureNumber = (value: number): string => String(Math.round(value * 100) / 100 + 0);
