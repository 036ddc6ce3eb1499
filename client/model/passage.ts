import { fold } from "../../server/contract/fold.ts";
import type { Evidence } from "../../server/contract/shared.ts";

/** A source's text as it is searched: its lines, and all its letters and digits with the place of each. */
export interface SearchedText {
  lines: readonly string[];
  letters: string;
  /** For each of the letters, its line (from 0), its place in it, and whether a word begins with it. */
  lineOf: Uint32Array;
  placeOf: Uint32Array;
  begins: readonly boolean[];
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

/** The lines of a text, counted as wherever evidence has them: by their ends alone. */
export const linesIn = (text: string): string[] => text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);

/** A text made ready for searching. */
export function searchedText(text: string): SearchedText {
  const lines = linesIn(text);
  const lineOf: number[] = [];
  const placeOf: number[] = [];
  const begins: boolean[] = [];
  const starts: number[] = [];
  let letters = "";
  for (const [line, words] of lines.entries()) {
    starts.push(letters.length);
    let place = 0;
    // A word that a hyphen parts at the end of a line goes on in the next.
    let within = /\p{L}[-\u00AD\u2010]$/u.test(lines[line - 1] ?? "");
    for (const letter of words) {
      const found = lettersOf(letter);
      letters += found;
      for (let i = 0; i < found.length; i++) {
        lineOf.push(line);
        placeOf.push(place);
        begins.push(i === 0 && !within);
      }
      within = found !== "" || /\p{M}/u.test(letter);
      place += letter.length;
    }
  }
  starts.push(letters.length);
  const list = (numbers: number[]) => Uint32Array.from(numbers);
  return { lines, letters, lineOf: list(lineOf), placeOf: list(placeOf), begins, starts: list(starts) };
}

/** Whether words stand at the lines of their evidence, whatever their case, accents, hyphens and line ends. */
export const standsThere = (text: SearchedText, { mention, lines }: Pick<Evidence, "mention" | "lines">): boolean =>
  lines !== null && within(text, mention, lines) !== null;

/**
 * The lines of an evidence with some around them, its words marked; where they stand elsewhere, the nearest place.
 */
export function passageOf(text: SearchedText, mention: string, [first, last]: readonly [number, number]): Passage {
  const wanted = lettersOf(mention);
  const here = within(text, mention, [first, last]);
  const at = here ?? nearest(text, mention, first);
  const stretches = at === null ? [] : stretchesOf(text, at, wanted.length);
  const [from, to] =
    at === null || here !== null ? [first - 1, last - 1] : [stretches[0]!.line, stretches.at(-1)!.line];
  const lines: PassageLine[] = [];
  for (let line = Math.max(0, from - AROUND); line <= Math.min(text.lines.length - 1, to + AROUND); line++)
    lines.push({
      number: line + 1,
      parts: partsOf(
        text.lines[line]!,
        stretches.find((one) => one.line === line),
      ),
    });
  return { lines, found: here !== null ? "here" : at === null ? "nowhere" : "elsewhere" };
}

/** Every place among the letters of a text, but in addresses, where words are whole; where none is, every place. */
export function occurrences(text: SearchedText, mention: string): number[] {
  const wanted = lettersOf(mention);
  if (wanted === "") return [];
  const places: number[] = [];
  for (let at = text.letters.indexOf(wanted); at >= 0; at = text.letters.indexOf(wanted, at + 1)) places.push(at);
  return wholeOnes(text, places, mention);
}

/** Of places of words those where they are whole words, else those within others; none in an address. */
function wholeOnes(text: SearchedText, places: readonly number[], mention: string): number[] {
  const { length } = lettersOf(mention);
  const outside = places.filter((at) => !isInAddress(text, at, mention));
  const whole = outside.filter((at) => isWhole(text, at, length));
  return whole.length > 0 ? whole : outside;
}

/** Of places of words those that have their very letters, with accents and capitals; where none has, all. */
export function asPrinted(text: SearchedText, places: readonly number[], mention: string): readonly number[] {
  if (places.length < 2) return places;
  const { length } = lettersOf(mention);
  const wanted = plainLetters(mention);
  const same = places.filter((at) => {
    const words = stretchesOf(text, at, length).map(({ line, from, to }) => text.lines[line]!.slice(from, to));
    return plainLetters(words.join("")) === wanted;
  });
  return same.length > 0 ? same : places;
}

/** The letters and digits of words as they are, whatever stands between them. */
const plainLetters = (words: string): string => words.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/** A part of a line (from 0), from one place in it up to another. */
export interface Stretch {
  line: number;
  from: number;
  to: number;
}

/** The parts of lines that so many letters from one on are: of the lines between the first and the last, all. */
export function stretchesOf({ lines, lineOf, placeOf }: SearchedText, letter: number, count: number): Stretch[] {
  const end = letter + count - 1;
  const [first, last] = [lineOf[letter]!, lineOf[end]!];
  return lines.slice(first, last + 1).map((words, i) => ({
    line: first + i,
    from: i === 0 ? placeOf[letter]! : 0,
    to: first + i === last ? after(words, placeOf[end]!) : words.length,
  }));
}

/** Where the letters start within these lines; null where they do not stand there. */
function within(text: SearchedText, mention: string, [first, last]: readonly [number, number]): number | null {
  const wanted = lettersOf(mention);
  const [start, end] = [text.starts[first - 1], text.starts[Math.min(last, text.lines.length)]];
  if (start === undefined || end === undefined || wanted === "") return null;
  const places: number[] = [];
  for (let at = text.letters.indexOf(wanted, start); at >= 0 && at + wanted.length <= end;) {
    places.push(at);
    at = text.letters.indexOf(wanted, at + 1);
  }
  // Where words ran together when the text was taken out of its pages, they stand there all the same.
  return asPrinted(text, wholeOnes(text, places, mention), mention)[0] ?? null;
}

/** A web or mail address: it holds the names of many who are not named by it. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|(?<![\p{L}\d])(?:[\p{L}\d-]+\.)+(?:fr|com|org|net|eu|coop|asso|info|bzh|io)(?![\p{L}\d])/giu;

/** Whether words that are no address themselves begin or end in one. */
function isInAddress({ lines, lineOf, placeOf }: SearchedText, at: number, mention: string): boolean {
  const ends = [at, at + lettersOf(mention).length - 1];
  const isWithin = (letter: number) =>
    [...lines[lineOf[letter]!]!.matchAll(ADDRESS)].some(
      ({ 0: address, index }) => placeOf[letter]! >= index && placeOf[letter]! < index + address.length,
    );
  return ends.some(isWithin) && mention.search(ADDRESS) < 0;
}

/** Whether letters are whole words: « Lys » in « analyse » is none. */
const isWhole = ({ begins, letters }: SearchedText, at: number, count: number): boolean =>
  begins[at] === true && (at + count === letters.length || begins[at + count] === true);

/** The start of these letters, as whole words, nearest to the beginning of a line (from 1), counted in lines. */
function nearest(text: SearchedText, mention: string, line: number): number | null {
  const wanted = lettersOf(mention);
  if (wanted === "") return null;
  const { letters, lineOf, starts } = text;
  const place = starts[Math.min(line, starts.length) - 1]!;
  const isNone = (at: number): boolean =>
    at >= 0 && (!isWhole(text, at, wanted.length) || isInAddress(text, at, mention));
  let before = letters.lastIndexOf(wanted, place);
  while (isNone(before)) before = before === 0 ? -1 : letters.lastIndexOf(wanted, before - 1);
  let next = letters.indexOf(wanted, place);
  while (isNone(next)) next = letters.indexOf(wanted, next + 1);
  if (before < 0 || next < 0) return before < 0 && next < 0 ? null : Math.max(before, next);
  return line - 1 - lineOf[before]! <= lineOf[next]! - (line - 1) ? before : next;
}

/** A line in parts, of which this one is marked. */
function partsOf(words: string, marked: Stretch | undefined): PassageLine["parts"] {
  if (!marked) return [{ text: words, marked: false }];
  return [
    { text: words.slice(0, marked.from), marked: false },
    { text: words.slice(marked.from, marked.to), marked: true },
    { text: words.slice(marked.to), marked: false },
  ].filter((part) => part.text !== "");
}

/** The place after the letter that stands at a place, and its accents; some take two. */
const after = (words: string, place: number): number => place + /^.\p{M}*/su.exec(words.slice(place))![0].length;

const folded = new Map<string, string>();

/** The letters and digits of a text, each as search sees it. */
export function lettersOf(text: string): string {
  let letters = "";
  for (const letter of text) {
    let found = folded.get(letter);
    if (found === undefined) folded.set(letter, (found = fold(letter)));
    letters += found;
  }
  return letters;
}
