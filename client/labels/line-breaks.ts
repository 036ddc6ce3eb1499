import { textWidth, type Font } from "./text-width.ts";

/** A name longer than this many letters breaks in two lines; a line longer than that is cut. */
const BREAK = 22;
const LONGEST = 36;

/** Letters in a line of a name that is to be narrow. */
const NARROW = 15;

/** Letters of a region's name beyond which it breaks in two lines. */
const BREAK_CAPITALS = 14;

/** A long name in two lines, broken at the space nearest its middle. */
export function inTwoLines(name: string): string[] {
  if (name.length <= BREAK) return [name];
  const at = nearestMiddle(
    [...name.matchAll(/ /g)].map(({ index }) => index),
    name,
  );
  const lines = at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
  return lines.map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line));
}

/** A long name in up to three short lines, as its words allow; in two lines where they do not. */
export function inShortLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= NARROW) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : inTwoLines(name);
}

/** A name as maps set a province: in capitals, a long one broken after the hyphen or space nearest its middle. */
export function inCapitals(name: string): string[] {
  const text = name.toUpperCase();
  if (text.length <= BREAK_CAPITALS) return [text];
  const at = nearestMiddle(
    [...text.matchAll(/[ -]/g)].map(({ index }) => index + 1),
    text,
  );
  return at === undefined ? [text] : [text.slice(0, at).trimEnd(), text.slice(at)];
}

/** A text in lines no wider than `width`, broken at spaces; a longer word is broken anywhere. */
export function inLinesOf(width: number, text: string, font: Font): string[] {
  const lines: string[] = [];
  // Narrow and other no-break spaces hold their words together.
  for (const word of text.split(/[ \n]+/)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, font) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(...broken(word, width, font));
  }
  return lines;
}

/** A text cut to a width with an ellipsis where it is longer. */
export function cutTo(width: number, text: string, font: Font): string {
  if (textWidth(text, font) <= width) return text;
  // By what a reader takes for one letter, not by code units: an emoji is whole or not there.
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, font) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/**
 * Texts cut to a width so that those which differ still do: where two would be cut the same way, the word that tells
 * them apart stays and the middle goes; where that is alike too, as much stays of the start as of the end.
 */
export function cutApart(width: number, texts: readonly string[], font: Font): string[] {
  const cuts = texts.map((text) => cutTo(width, text, font));
  for (const share of [0.65, 0.5]) {
    const alike = texts.map((text, index) => texts.filter((other, at) => other !== text && cuts[at] === cuts[index]));
    for (const [index, others] of alike.entries())
      if (others.length > 0) cuts[index] = withoutMiddle(width, texts[index]!, others, { share, font });
  }
  return cuts;
}

/** A text without its middle: its end, of at most a share of the width, is what tells it apart from others. */
function withoutMiddle(
  width: number,
  text: string,
  others: readonly string[],
  { share, font }: { share: number; font: Font },
): string {
  const common = Math.max(...others.map((other) => commonStart(text, other)));
  const from = text.lastIndexOf(" ", common) + 1;
  const tail = cutTo(width * share, text.slice(from), font);
  const letters = Array.from(new Intl.Segmenter().segment(text.slice(0, from)), ({ segment }) => segment);
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…${tail}`, font) > width) letters.pop();
  return `${letters.join("").trimEnd()}…${tail}`;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const nearestMiddle = (breaks: readonly number[], text: string): number | undefined =>
  breaks.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];

/** A word that no line holds (an address) in pieces. */
function broken(word: string, width: number, font: Font): string[] {
  const pieces = [""];
  for (const letter of word) {
    if (pieces.at(-1) !== "" && textWidth(pieces.at(-1)! + letter, font) > width) pieces.push("");
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}
