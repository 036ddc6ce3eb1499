import { asPrinted, lettersOf, occurrences, type SearchedText, searchedText, stretchesOf } from "./passage.ts";

/** Words of a document, as printed, and the lines (first and last, from 1) where they stand. */
export interface Printed {
  mention: string;
  lines: readonly [number, number];
}

/** Where words begin among the letters of their document, and how many letters they are; null where nowhere. */
export function lettersAt(text: SearchedText, { mention, lines }: Printed): { at: number; count: number } | null {
  const there = occurrences(text, mention).filter((letter) => {
    const line = text.lineOf[letter]! + 1;
    return line >= lines[0] && line <= lines[1];
  });
  const [at] = asPrinted(text, there, mention);
  return at === undefined ? null : { at, count: lettersOf(mention).length };
}

/** Each of several names that words hold with its own words and lines; with those of the whole if not printed so. */
export function namesWithin(
  text: SearchedText,
  whole: Printed,
  names: readonly string[],
): (Printed & { name: string })[] {
  const place = lettersAt(text, whole);
  const end = place === null ? 0 : place.at + place.count;
  let from = place?.at ?? 0;
  return names.map((name) => {
    const count = lettersOf(name).length;
    const at = occurrences(text, name).find((letter) => letter >= from && letter + count <= end);
    if (at === undefined) return { name, mention: whole.mention, lines: whole.lines };
    from = at + count;
    return { name, ...printedAt(text, at, count) };
  });
}

/** Letters between two names at most that are one passage, cut where it should not be: « A, B et C », « A de la B ». */
const BETWEEN = 12;

/** The words from one name to another as one passage, where they stand side by side; null where they do not. */
export function passageOfBoth(text: SearchedText, one: Printed, other: Printed): Printed | null {
  const [first, second] = [one, other]
    .flatMap((printed) => lettersAt(text, printed) ?? [])
    .toSorted((a, b) => a.at - b.at);
  if (!first || !second) return null;
  const between = second.at - first.at - first.count;
  if (between < 0 || between > BETWEEN) return null;
  return printedAt(text, first.at, second.at + second.count - first.at);
}

/** Words as some lines of a document print them; as they are where they do not stand there. */
export const printedIn = (lines: readonly string[], within: Printed["lines"], words: string): string =>
  placeIn(lines, within, words)?.mention ?? words;

/** Where words stand first within some lines of a document, as they are printed there; null where they do not. */
export function placeIn(lines: readonly string[], [first, last]: Printed["lines"], words: string): Printed | null {
  const text = searchedText(lines.slice(first - 1, last).join("\n"));
  const [at] = occurrences(text, words);
  if (at === undefined) return null;
  const { mention, lines: found } = printedAt(text, at, lettersOf(words).length);
  return { mention, lines: [found[0] + first - 1, found[1] + first - 1] };
}

/** So many letters of a text from one on, as they are printed there. */
function printedAt(text: SearchedText, at: number, count: number): Printed {
  const stretches = stretchesOf(text, at, count);
  const words = stretches.map(({ line, from, to }) => text.lines[line]!.slice(from, to).trim());
  return { mention: joinedLines(words), lines: [stretches[0]!.line + 1, stretches.at(-1)!.line + 1] };
}

/** A name as it begins with a capital and goes on over small words to other capitals: « Ferme du Pré ». */
const NAME =
  /\p{Lu}[\p{L}\p{N}’'-]*(?: (?:(?:de|du|des|la|le|les|en|sur|à|au|aux) |d[’']|l[’'])*\p{Lu}[\p{L}\p{N}’'-]*)*/gu;

/** What may be names in lines, each once and in order of the alphabet. */
export const namesInLines = (lines: readonly string[]): string[] => {
  const found = joinedLines(lines).match(NAME) ?? [];
  const names = found.map((name) => name.replace(/[.’'-]+$/u, "")).filter((name) => name.length > 2);
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
};

/**
 * Lines as one: a hyphen at the end of one, between small letters, parts a word, which is whole again; before a
 * capital, as in « Saint-Denis », it belongs to the name.
 */
export const joinedLines = (lines: readonly string[]): string =>
  lines.reduce((before, line) => {
    if (/\p{Ll}[-\u00AD\u2010]$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
    return /\p{L}[-\u2010]$/u.test(before) ? before + line : `${before} ${line}`.trim();
  }, "");
