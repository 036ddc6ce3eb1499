import type { Evidence } from "../../server/contract/shared.ts";
import { asPrinted, lettersOf, occurrences, type SearchedText } from "./passage.ts";

/** Where words stand in a document that has other lines than the text whose lines their evidence counts. */
export interface DocumentPlaces {
  /**
   * The place among the document's letters where an evidence most likely stands, and how many letters it is; those are
   * 0 where its words stand nowhere, and the place where they should be. Null where nothing says where.
   */
  placeOf: (entry: Stated) => FoundPlace | null;
  /** How many evidences were looked for to learn how the lines lie, and how many of them have their words in it. */
  tried: number;
  found: number;
}

/** Where words most likely stand. */
export interface FoundPlace {
  letter: number;
  count: number;
  /** Where their line should be, and each place of the words between those that stand before and after it. */
  expected: number;
  among: readonly number[];
}

type Stated = Pick<Evidence, "mention" | "lines">;

/** Evidence looked for at most to learn how lines lie in a document: so many are enough, and found in a moment. */
const SAMPLE = 1000;

/**
 * Finds evidence in a document by its words. Where they stand more than once, it is the place nearest to where their
 * lines should be: words that stand once are known on both sides, the longest run of them that has one order on both
 * says how lines lie in the document, and between two of them lines are taken to be even.
 */
export function documentPlaces(text: SearchedText, entries: readonly Stated[]): DocumentPlaces {
  const stated = entries.filter(({ lines }) => lines !== null);
  const step = Math.max(1, stated.length / SAMPLE);
  const sample = Array.from({ length: Math.min(stated.length, SAMPLE) }, (_, i) => stated[Math.floor(i * step)]!);
  // A sheet asks for the same words again whenever it is drawn.
  const known = new Map<string, number[]>();
  const placesOf = (mention: string): number[] => {
    const places = known.get(mention) ?? occurrences(text, mention);
    known.set(mention, places);
    return places;
  };
  const all = sample.map((entry) => ({ line: entry.lines![0], places: placesOf(entry.mention) }));
  const anchors = increasing(
    all
      .flatMap(({ line, places }) => (places.length === 1 ? [{ line, letter: places[0]! }] : []))
      .toSorted((a, b) => a.line - b.line || a.letter - b.letter),
  );
  return {
    placeOf: ({ mention, lines }) => {
      const places = placesOf(mention);
      const stretch = lines === null ? null : stretchOf(anchors, lines[0]);
      if (places.length === 0)
        return stretch === null ? null : { letter: stretch.expected, count: 0, expected: stretch.expected, among: [] };
      const within = stretch ? places.filter((at) => at >= stretch.from && at <= stretch.to) : [];
      const near = stretch?.expected ?? places[0]!;
      const letter = (within.length > 0 ? asPrinted(text, within, mention) : places).reduce((best, at) =>
        Math.abs(at - near) < Math.abs(best - near) ? at : best,
      );
      return { letter, count: lettersOf(mention).length, expected: near, among: within };
    },
    tried: sample.length,
    found: all.filter(({ places }) => places.length > 0).length,
  };
}

interface Anchor {
  line: number;
  letter: number;
}

/**
 * The letters between which a line should stand, from the known lines before and after it, and at which one of them;
 * null where no line is known.
 */
function stretchOf(anchors: readonly Anchor[], line: number): { from: number; to: number; expected: number } | null {
  if (anchors.length === 0) return null;
  const before = anchors.findLast((anchor) => anchor.line < line);
  const after = anchors.find((anchor) => anchor.line > line);
  const [from, to] = [before?.letter ?? 0, after?.letter ?? Infinity];
  const same = anchors.find((anchor) => anchor.line === line);
  if (same) return { from, to, expected: same.letter };
  if (!before || !after) return { from, to, expected: (before ?? after)!.letter };
  const share = (line - before.line) / (after.line - before.line);
  return { from, to, expected: Math.round(from + share * (to - from)) };
}

/** The longest run of anchors, of those in the order of their lines, whose letters never go back (patience sorting). */
function increasing(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [i, { letter }] of anchors.entries()) {
    let at = ends.length;
    while (at > 0 && anchors[ends[at - 1]!]!.letter > letter) at--;
    before.push(ends[at - 1]);
    ends[at] = i;
  }
  const run: Anchor[] = [];
  for (let i = ends.at(-1); i !== undefined; i = before[i]) run.unshift(anchors[i]!);
  return run;
}
