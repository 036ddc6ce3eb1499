import { fold } from "../../server/contract/fold.ts";
import type { Evidence } from "../../server/contract/shared.ts";

/** A source's text as it is searched: its lines, and all its letters and digits with the place of each. */
export interface SearchedText {
  lines: readonly string[];
  letters: string;
  /** For each of the letters, its line (from 0) and its place in it. */
  lineOf: Uint32Array;
  placeOf: Uint32Array;
  /** Where the letters of each line start; one more than there are lines. */
  starts: Uint32Array;
}

/** A line of a passage; `marked` are the parts of it that are the words looked for. */
export interface PassageLine {
  /** Counted from 1. */
  number: number;
  parts: readonly { text: string; marked: boolean }[];
}

/** Some lines of a text around words. */
export interface Passage {
  lines: readonly PassageLine[];
  /** Whether the words stand at their lines, at others (these are shown then), or nowhere. */
  found: "here" | "elsewhere" | "nowhere";
}

/** Lines shown before and after those that are meant. */
const AROUND = 3;

/** A text made ready for searching. Lines are counted as wherever evidence has them: by their ends alone. */
export function searchedText(text: string): SearchedText {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const lineOf: number[] = [];
  const placeOf: number[] = [];
  const starts: number[] = [];
  let letters = "";
  for (const [line, words] of lines.entries()) {
    starts.push(letters.length);
    for (let place = 0; place < words.length; place++) {
      const found = lettersOf(words[place]!);
      letters += found;
      for (let i = 0; i < found.length; i++) {
        lineOf.push(line);
        placeOf.push(place);
      }
    }
  }
  starts.push(letters.length);
  const list = (numbers: number[]) => Uint32Array.from(numbers);
  return { lines, letters, lineOf: list(lineOf), placeOf: list(placeOf), starts: list(starts) };
}

/** Whether words stand at the lines of their evidence, whatever their case, accents, hyphens and line ends. */
export const standsThere = (text: SearchedText, { mention, lines }: Pick<Evidence, "mention" | "lines">): boolean =>
  lines !== null && within(text, lettersOf(mention), lines) !== null;

/**
 * The lines of an evidence with some around them, its words marked; where they stand elsewhere, the nearest place.
 */
export function passageOf(text: SearchedText, mention: string, [first, last]: readonly [number, number]): Passage {
  const wanted = lettersOf(mention);
  const here = within(text, wanted, [first, last]);
  const at = here ?? nearest(text, wanted, first);
  const end = at === null ? null : at + wanted.length - 1;
  const [from, to] = at === null || here !== null ? [first - 1, last - 1] : [text.lineOf[at]!, text.lineOf[end!]!];
  const lines: PassageLine[] = [];
  for (let line = Math.max(0, from - AROUND); line <= Math.min(text.lines.length - 1, to + AROUND); line++)
    lines.push({ number: line + 1, parts: partsOf(text, line, at, end) });
  return { lines, found: here !== null ? "here" : at === null ? "nowhere" : "elsewhere" };
}

/** Where the letters start within these lines; null where they do not stand there. */
function within(text: SearchedText, wanted: string, [first, last]: readonly [number, number]): number | null {
  const [start, end] = [text.starts[first - 1], text.starts[Math.min(last, text.lines.length)]];
  if (start === undefined || end === undefined || wanted === "") return null;
  const at = text.letters.indexOf(wanted, start);
  return at >= 0 && at + wanted.length <= end ? at : null;
}

/** The start of these letters that is nearest to the beginning of a line (from 1), counted in lines. */
function nearest({ letters, lineOf, starts }: SearchedText, wanted: string, line: number): number | null {
  if (wanted === "") return null;
  const place = starts[Math.min(line, starts.length) - 1]!;
  const [before, after] = [letters.lastIndexOf(wanted, place), letters.indexOf(wanted, place)];
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return line - 1 - lineOf[before]! <= lineOf[after]! - (line - 1) ? before : after;
}

/** A line in parts, those from the letter `at` to the letter `end` marked. */
function partsOf(text: SearchedText, line: number, at: number | null, end: number | null): PassageLine["parts"] {
  const words = text.lines[line]!;
  if (at === null || text.lineOf[at]! > line || text.lineOf[end!]! < line) return [{ text: words, marked: false }];
  const from = text.lineOf[at] === line ? text.placeOf[at]! : 0;
  const to = text.lineOf[end!] === line ? text.placeOf[end!]! + 1 : words.length;
  return [
    { text: words.slice(0, from), marked: false },
    { text: words.slice(from, to), marked: true },
    { text: words.slice(to), marked: false },
  ].filter((part) => part.text !== "");
}

const folded = new Map<string, string>();

/** The letters and digits of a text, each as search sees it. */
function lettersOf(text: string): string {
  let letters = "";
  for (const letter of text) {
    let found = folded.get(letter);
    if (found === undefined) folded.set(letter, (found = fold(letter)));
    letters += found;
  }
  return letters;
}
