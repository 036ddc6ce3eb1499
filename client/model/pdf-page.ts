/** Words of a page of a PDF as they were drawn: in points, `x` from its left, `y` from its bottom to their baseline. */
export interface PdfWords {
  text: string;
  x: number;
  y: number;
  width: number;
  /** The size of their letters. */
  size: number;
  /** Whether they run from left to right: a title along the side of a page does not. */
  level: boolean;
}

/** A line of a page, and for each words in it their place among the page's and where they start in the line. */
export interface PdfLine {
  text: string;
  pieces: readonly { words: number; start: number }[];
  /** Whether the line before it has larger letters: that one is a title, or its end. */
  apart?: true;
}

/** A page as it is read: its lines, column by column. */
export type PdfPage = readonly PdfLine[];

/** Words of one line and one column, in points. */
interface Run {
  words: number[];
  left: number;
  right: number;
  bottom: number;
  top: number;
  size: number;
}

/** In sizes of letters: a wider gap in a line parts columns, a narrower one than the second is none at all. */
const BETWEEN_COLUMNS = 1.5;
const BETWEEN_WORDS = 0.15;

/**
 * The lines of a page in the order in which one reads them. A PDF says where words stand, not which belong together:
 * those on one level and near each other are a line; a page parts into columns where a white strip runs through it,
 * and into bands where one runs across it (the recursive X-Y cut of Nagy and Seth, 1984), with bands that have their
 * columns in common held together.
 */
export function pageLines(words: readonly PdfWords[]): PdfPage {
  const order = words.flatMap(({ text, level }, i) => (text.trim() !== "" && level ? [i] : []));
  const runs = inReadingOrder(runsOf(words, order));
  const aside = words.flatMap(({ text, level }, i) => (text.trim() !== "" && !level ? [[i]] : []));
  const apart = linesApart(runs);
  return [...runs.map((run) => run.words), ...aside].map((run, i) => ({
    ...lineOf(words, run),
    ...(apart.has(i) && { apart: true as const }),
  }));
}

/** In the size of the letters before: a line of smaller ones is another text, as after a title. */
const SMALLER = 0.87;

/** The places of runs that stand under one of larger letters, in one column. */
const linesApart = (runs: readonly Run[]): Set<number> =>
  new Set(
    runs.flatMap((run, i) => {
      const before = runs[i - 1];
      const isUnder = before && run.bottom < before.bottom && run.left < before.right && run.right > before.left;
      return isUnder && run.size < SMALLER * before.size ? [i] : [];
    }),
  );

/** Words that stand on one level, from left to right, parted where columns are. */
function runsOf(words: readonly PdfWords[], order: readonly number[]): Run[] {
  const levels: number[][] = [];
  for (const i of order.toSorted((a, b) => words[b]!.y - words[a]!.y)) {
    const level = levels.at(-1);
    const first = level && words[level[0]!]!;
    if (first && first.y - words[i]!.y < 0.4 * Math.min(first.size, words[i]!.size)) level.push(i);
    else levels.push([i]);
  }
  return levels.flatMap((level) => {
    const runs: Run[] = [];
    for (const i of level.toSorted((a, b) => words[a]!.x - words[b]!.x || a - b)) {
      const { x, y, width, size } = words[i]!;
      const run = runs.at(-1);
      if (run && x - run.right < BETWEEN_COLUMNS * Math.max(run.size, size)) {
        run.words.push(i);
        run.right = Math.max(run.right, x + width);
        run.top = Math.max(run.top, y + size);
        run.size = Math.max(run.size, size);
      } else runs.push({ words: [i], left: x, right: x + width, bottom: y, top: y + size, size });
    }
    return runs;
  });
}

/** Runs column by column, and within each from the top. */
function inReadingOrder(runs: readonly Run[]): Run[] {
  if (runs.length < 2) return [...runs];
  const columns = columnsOf(runs);
  if (columns.length > 1) return columns.flatMap(inReadingOrder);
  const bands = heldTogether(bandsOf(runs));
  if (bands.length > 1) return bands.flatMap(inReadingOrder);
  return runs.toSorted((a, b) => b.bottom - a.bottom || a.left - b.left);
}

/** Runs in the parts between which no run stands over a strip as wide as columns are apart. */
function columnsOf(runs: readonly Run[]): Run[][] {
  const columns: Run[][] = [];
  let [right, size] = [-Infinity, 0];
  for (const run of runs.toSorted((a, b) => a.left - b.left)) {
    if (columns.length === 0 || run.left - right >= Math.min(size, run.size)) columns.push([]);
    columns.at(-1)!.push(run);
    [right, size] = [Math.max(right, run.right), run.size];
  }
  return columns;
}

/** Runs from the top, in bands that no run reaches out of. */
function bandsOf(runs: readonly Run[]): Run[][] {
  const bands: Run[][] = [];
  let bottom = Infinity;
  for (const run of runs.toSorted((a, b) => b.top - a.top)) {
    // Letters of one line may reach a little into the next.
    if (bands.length === 0 || run.top - 0.3 * run.size <= bottom) bands.push([]);
    bands.at(-1)!.push(run);
    bottom = Math.min(bottom, run.bottom);
  }
  return bands;
}

/** Bands that follow each other joined as long as they have columns together. */
function heldTogether(bands: readonly Run[][]): Run[][] {
  const held: Run[][] = [];
  for (const band of bands) {
    const before = held.at(-1);
    const together = before && [...before, ...band];
    if (together && columnsOf(together).length > 1 && haveColumns(before, band)) held[held.length - 1] = together;
    else held.push(band);
  }
  return held;
}

/** Whether one of two neighbouring parts has columns: two lines of which one is indented have none. */
const haveColumns = (one: readonly Run[], other: readonly Run[]): boolean =>
  columnsOf(one).length > 1 || columnsOf(other).length > 1;

/** The words of a run as a line: a space where there is a gap and none is written. */
function lineOf(words: readonly PdfWords[], run: readonly number[]): PdfLine {
  let text = "";
  let right = -Infinity;
  const pieces = run.map((i) => {
    const { text: own, x, width, size } = words[i]!;
    if (text !== "" && x - right > BETWEEN_WORDS * size && !/\s$/.test(text) && !/^\s/.test(own)) text += " ";
    const start = text.length;
    text += own;
    right = x + width;
    return { words: i, start };
  });
  return { text, pieces };
}
