import type { Palette } from "../../server/contract/palette.ts";
import { inLinesOf } from "../labels/line-breaks.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { HEADING, type LegendGroup, type LegendItem } from "./plate.ts";
import { svgElement, svgPath } from "./svg-element.ts";
import { svgText } from "./svg-text.ts";

const TEXT: Font = { family: "sans", size: 7.5 };

/** Widths in points below which titles of a legend stand over their signs. */
const NARROW = 300;

/** Height of an entry of one line and of each line more, room of a sign, and between two columns; points. */
const ROW = 11;
const LINE = 8.5;
const SIGN = 14;
const BETWEEN = 10;

/** Base line of the first line of an entry, from its top. */
const BASE = 8;

/** An entry where it stands in its group. */
interface Cell {
  sign: string;
  lines: readonly string[];
  x: number;
  top: number;
}

interface Columns {
  cells: Cell[];
  height: number;
}

/** Groups of signs, each in columns beside its title, or under it where the legend is narrow. */
export function drawLegend(
  groups: readonly LegendGroup[],
  width: number,
  palette: Palette,
): { body: string; height: number } {
  const beside = width > NARROW;
  const left = beside ? Math.max(...groups.map(({ title }) => textWidth(title, HEADING))) + 10 : 0;
  const parts: string[] = [];
  let y = 0;
  for (const { title, items } of groups) {
    parts.push(svgText(title, 0, y + BASE, HEADING, palette.ink));
    if (!beside) y += ROW;
    const { cells, height } = inColumns(items, width - left);
    for (const cell of cells) parts.push(drawCell(cell, left, y, palette.ink));
    y += height + 4;
  }
  return { body: parts.join(""), height: y };
}

function drawCell({ sign, lines, x, top }: Cell, left: number, y: number, ink: string): string {
  const words = lines.map((line, i) => svgText(line, left + x + SIGN, y + top + BASE + i * LINE, TEXT, ink));
  return [svgElement("g", { transform: svgPath`translate(${left + x} ${y + top})` }, sign), ...words].join("");
}

/**
 * The entries of a group where they take the least height: read down so many columns, or along lines. No word is broken
 * for the sake of a column.
 */
function inColumns(items: readonly LegendItem[], width: number): Columns {
  let best: Columns | null = null;
  for (let columns = 1; columns <= items.length; columns++) {
    const step = (width + BETWEEN) / columns;
    const room = step - BETWEEN - SIGN;
    const isBroken = items.some(({ text }) => text.split(" ").some((one) => textWidth(one, TEXT) > room));
    if (best && isBroken) break;
    const found = inColumnsOf(step, room, items, Math.ceil(items.length / columns));
    if (!best || found.height < best.height) best = found;
  }
  const lines = inRunningLines(items, width);
  return best && best.height <= lines.height ? best : lines;
}

/** The entries of a group in columns of so many rows, `step` apart, their words `room` wide. */
function inColumnsOf(step: number, room: number, items: readonly LegendItem[], rows: number): Columns {
  const tops = Array.from({ length: Math.ceil(items.length / rows) }, () => 0);
  const cells = items.map(({ sign, text }, i) => {
    const column = Math.floor(i / rows);
    const lines = inLinesOf(room, text, TEXT);
    const top = tops[column]!;
    tops[column] = top + ROW + (lines.length - 1) * LINE;
    return { sign, lines, x: column * step, top };
  });
  return { cells, height: Math.max(...tops) };
}

/** The entries of a group one after the other, in as many lines as they take. */
function inRunningLines(items: readonly LegendItem[], width: number): Columns {
  let [x, top, height] = [0, 0, 0];
  const cells = items.map(({ sign, text }) => {
    const lines = inLinesOf(width - SIGN, text, TEXT);
    const taken = SIGN + Math.max(...lines.map((line) => textWidth(line, TEXT)));
    if (x > 0 && x + taken > width) [x, top] = [0, height];
    const cell = { sign, lines, x, top };
    x += taken + BETWEEN;
    height = Math.max(height, top + ROW + (lines.length - 1) * LINE);
    return cell;
  });
  return { cells, height };
}
