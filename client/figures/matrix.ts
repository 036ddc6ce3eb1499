import { escapeXml } from "../../server/contract/xml-escape.ts";
import { cutTo } from "../labels/line-breaks.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { figureNumber as n } from "./text.ts";
import { word, type Plate } from "./figure.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { mix } from "../ui/palette.ts";
import { mannerOf, type Manner, type Tie } from "../model/ties.ts";
import type { Words } from "../i18n/words.ts";

/** A symmetric matrix to draw: rows in their order, and what ties two of them (nothing where they share nobody). */
export interface MatrixScene {
  rows: readonly { id: string; name: string }[];
  tieOf: (a: string, b: string) => Tie | undefined;
  format: (value: number) => string;
  /** What a cell without a tie says. */
  nothing: string;
  palette: Palette;
  words: Words;
  /** What cells and order are, as a sentence. */
  notes: readonly string[];
}

/** A name takes at most this share of the plate's width, once letters are as small as print allows. */
const NAMES = 0.46;
/** Sizes of letters in points: the smallest that print, the largest that names need. */
const SMALLEST = 5;
/** The share of a row that its letters take. */
const LEADING = 0.95;
const LARGEST_LETTERS = 9.5;
const MANNERS = ["coaches", "others", "both"] as const;
/** Cells of few rows are no wider, in points. */
const LARGEST = 34;

/** How many rows a plate of this width holds, in points, with names in letters that print one beside the other. */
export const mostRows = (width: number): number => Math.floor((width * (1 - NAMES) * LEADING) / SMALLEST);

/** Projects × projects or regions × regions as the plate of a figure, `width` points wide and no more than `high`, of `mostRows` rows of the lesser at most: a value in each cell, coloured by what ties the two and darker for more. */
export function matrixPlate(
  { rows, tieOf, format, nothing, palette, words, notes }: MatrixScene,
  width: number,
  high = Infinity,
): Plate {
  const value = (a: string, b: string): number => tieOf(a, b)?.weight ?? 0;
  const most = Math.max(0, ...rows.flatMap((a) => rows.map((b) => (a === b ? 0 : value(a.id, b.id)))));
  // Letters grow with the plate and are no higher than a row, but never smaller than print allows.
  const row = (Math.min(width, high) * (1 - NAMES)) / Math.max(1, rows.length);
  const size = Math.max(SMALLEST, Math.min(LARGEST_LETTERS, width / 64, row * LEADING));
  const font: Font = { family: "sans", size };
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, font)));
  const left = Math.min(longest, width * NAMES) + 6;
  const header = Math.min(longest, Math.min(width, high) * NAMES) + 6;
  const cell = Math.min(LARGEST, Math.min(width - left, high - header) / Math.max(1, rows.length));
  const x = (column: number): number => left + column * cell;
  const y = (row: number): number => header + row * cell;
  const middle = size * 0.35;
  const shade = (colour: string, share: number): string => mix(colour, palette.paper, 0.22 + 0.33 * share);
  const colours: Record<Manner, readonly [string, string]> = {
    coaches: [palette.kinds.person.full, palette.kinds.person.full],
    others: [palette.kinds.organisation.full, palette.kinds.organisation.full],
    both: [palette.kinds.person.full, palette.kinds.organisation.full],
  };
  /** A cell, parted where a tie holds by coaching and by other roles. */
  const fill = (manner: Manner, share: number, x: number, y: number, side: number): string => {
    const [first, second] = colours[manner];
    const half =
      first === second
        ? ""
        : `<path d="M${n(x + side)} ${n(y)}v${n(side)}h${n(-side)}z" fill="${shade(second, share)}"/>`;
    return `<rect x="${n(x)}" y="${n(y)}" width="${n(side)}" height="${n(side)}" fill="${shade(first, share)}"/>${half}`;
  };
  const parts: string[] = [];
  for (const [index, { name }] of rows.entries()) {
    const cut = cutTo(left - 6, name, font);
    const top = cutTo(header - 6, name, font);
    const full = cut === name && top === name ? "" : `<title>${escapeXml(name)}</title>`;
    const column = x(index) + cell / 2 + middle;
    parts.push(
      `<g>${full}${word(cut, left - 4, y(index) + cell / 2 + middle, font, palette.ink, { anchor: "end" })}`,
      word(top, column, header - 4, font, palette.ink, {
        more: ` transform="rotate(-90 ${n(column)} ${n(header - 4)})"`,
      }),
      `</g>`,
    );
  }
  const figures: Font = { family: "sans", size: Math.min(LARGEST_LETTERS, Math.max(SMALLEST, cell * 0.45)) };
  for (const [row, a] of rows.entries()) {
    for (const [column, b] of rows.entries()) {
      const tie = row === column ? undefined : tieOf(a.id, b.id);
      const [left, top] = [x(column), y(row)];
      const title = row === column ? a.name : `${a.name} – ${b.name}${tie ? ` : ${format(tie.weight)}` : ""}`;
      const box = `x="${n(left)}" y="${n(top)}" width="${n(cell)}" height="${n(cell)}"`;
      parts.push(`<g><title>${escapeXml(title)}</title>`);
      if (tie) parts.push(fill(mannerOf(tie), tie.weight / most, left, top, cell));
      const paper = tie ? "none" : row === column ? palette.faint : palette.paper;
      parts.push(`<rect ${box} fill="${paper}" stroke="${palette.faint}" stroke-width="0.4"/>`);
      if (tie && textWidth(format(tie.weight), figures) <= cell) {
        const base = top + cell / 2 + figures.size * 0.35;
        parts.push(word(format(tie.weight), left + cell / 2, base, figures, palette.ink, { anchor: "middle" }));
      }
      parts.push("</g>");
    }
  }
  const manners = new Set(
    rows.flatMap((a, row) => rows.slice(0, row).flatMap((b) => tieOf(a.id, b.id) ?? [])).map(mannerOf),
  );
  const empty = `<rect x="0.5" y="0.5" width="9" height="9" fill="${palette.paper}" stroke="${palette.faint}" stroke-width="0.6"/>`;
  return {
    width,
    height: header + rows.length * cell,
    body: parts.join(""),
    legend: [
      {
        title: words.figure.cells,
        items: [
          { sign: empty, text: nothing },
          ...MANNERS.filter((manner) => manners.has(manner)).map((manner) => ({
            sign: fill(manner, 1, 0.5, 0.5, 9),
            text: words.figure.manners[manner],
          })),
        ],
      },
    ],
    notes: [...notes, manners.size > 0 ? words.figure.strength : ""],
  };
}
