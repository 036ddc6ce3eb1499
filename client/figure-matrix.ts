import { escapeXml, figureNumber as n, textWidth, type Lettering } from "./figure-text.ts";
import { word, type Plate } from "./figure.ts";
import { mix, type Palette } from "./palette.ts";
import type { Said } from "./words/figure.ts";

/** A symmetric matrix to draw: rows in their order, and the value of a cell (0 where two share nothing). */
export interface MatrixScene {
  rows: readonly { id: string; name: string }[];
  value: (a: string, b: string) => number;
  format: (value: number) => string;
  palette: Palette;
  said: Said;
  /** What cells and order are, as a sentence. */
  notes: readonly string[];
}

/** A name on a row takes at most this share of the plate's width. */
const NAMES = 0.34;
const LARGEST = 22;
const HEADER = 160;

/** Projects × projects or regions × regions as the plate of a figure, `width` points wide: a value in each cell, darker for more. */
export function matrixPlate({ rows, value, format, palette, said, notes }: MatrixScene, width: number): Plate {
  const most = Math.max(0, ...rows.flatMap((a) => rows.map((b) => (a === b ? 0 : value(a.id, b.id)))));
  const size = Math.min(7.5, Math.max(3.5, ((width * (1 - NAMES)) / Math.max(1, rows.length)) * 0.7));
  const lettering: Lettering = { family: "sans", size };
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, lettering)));
  const left = Math.min(longest, width * NAMES) + 6;
  const header = Math.min(longest, HEADER) + 6;
  const cell = Math.min(LARGEST, (width - left) / Math.max(1, rows.length));
  const x = (column: number): number => left + column * cell;
  const y = (row: number): number => header + row * cell;
  const middle = size * 0.35;
  const shade = (share: number): string => mix(palette.kinds.organisation.full, palette.paper, 0.12 + 0.88 * share);
  const parts: string[] = [];
  for (const [index, { name }] of rows.entries()) {
    const cut = shorten(name, left - 6, lettering);
    const top = shorten(name, header - 6, lettering);
    const full = cut === name && top === name ? "" : `<title>${escapeXml(name)}</title>`;
    const column = x(index) + cell / 2 + middle;
    parts.push(
      `<g>${full}${word(cut, left - 4, y(index) + cell / 2 + middle, lettering, palette.ink, { anchor: "end" })}`,
      word(top, column, header - 4, lettering, palette.ink, {
        more: ` transform="rotate(-90 ${n(column)} ${n(header - 4)})"`,
      }),
      `</g>`,
    );
  }
  const figures: Lettering = { family: "sans", size: Math.min(7, cell * 0.52) };
  for (const [row, a] of rows.entries()) {
    for (const [column, b] of rows.entries()) {
      const weight = row === column ? 0 : value(a.id, b.id);
      const fill = row === column ? palette.faint : weight > 0 ? shade(weight / most) : palette.paper;
      const box = `x="${n(x(column))}" y="${n(y(row))}" width="${n(cell)}" height="${n(cell)}"`;
      const title = row === column ? a.name : `${a.name} – ${b.name}${weight > 0 ? ` : ${format(weight)}` : ""}`;
      parts.push(
        `<g><title>${escapeXml(title)}</title><rect ${box} fill="${fill}" stroke="${palette.faint}" stroke-width="0.4"/>`,
      );
      if (weight > 0 && textWidth(format(weight), figures) <= cell) {
        // Dark cells take light figures: 4.5:1 either way.
        const colour = weight / most > 0.5 ? palette.paper : palette.ink;
        const base = y(row) + cell / 2 + figures.size * 0.35;
        parts.push(word(format(weight), x(column) + cell / 2, base, figures, colour, { anchor: "middle" }));
      }
      parts.push("</g>");
    }
  }
  const sign = (fill: string): string =>
    `<rect x="0.5" y="0.5" width="9" height="9" fill="${fill}" stroke="${palette.faint}" stroke-width="0.4"/>`;
  const weights = rows.flatMap((a) => rows.map((b) => (a === b ? 0 : value(a.id, b.id)))).filter((one) => one > 0);
  const least = Math.min(...weights);
  return {
    width,
    height: header + rows.length * cell,
    body: parts.join(""),
    legend: [
      {
        title: said.own.cells,
        items: [
          { sign: sign(palette.paper), text: said.own.none },
          ...(weights.length > 0
            ? [
                { sign: sign(shade(least / most)), text: said.own.least(format(least)) },
                { sign: sign(shade(1)), text: said.own.most(format(most)) },
              ]
            : []),
        ],
      },
    ],
    notes,
  };
}

function shorten(text: string, width: number, lettering: Lettering): string {
  if (textWidth(text, lettering) <= width) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, lettering) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
