import { byCodeUnit } from "../../network/code-unit.ts";
import { matchWord, plainWord, runEnds, TYPO_FROM, undoubled, withinOneTypo } from "../search-score.ts";
import { sortedInTurns } from "../sorted-in-turns.ts";
import { yielder } from "../yield.ts";

/** All words that a query's word may match, each once, by their place in the order of code units. */
export interface Vocabulary {
  /** How many letters each has. */
  lengths: Uint16Array;
  /** The place of each when all are ordered as `plainWord` makes them, and which word stands at each such place. */
  plainPlaces: Uint32Array;
  byPlain: Uint32Array;
  find: (word: string) => Matches;
}

/** From the first to before the second. */
export type Range = readonly [from: number, to: number];

/** The words that a query's word matches: those that it begins stand side by side, so that few need be named. */
export interface Matches {
  /** How many letters it has. */
  length: number;
  /** It itself; -1 where no word is it. */
  same: number;
  /** Words that begin with it. */
  begun: Range;
  /** Others that it matches, by number, and how well (`matchWord`). */
  others: ReadonlyMap<number, number>;
  /** By place among plain words: those that are it, made plain. */
  plain: Range;
  /** By place among plain words, the ranges (which may meet) found with doubled letters and plurals overlooked. */
  overlooked: readonly Range[];
}

/** The vocabulary of words that stand in order; others are served while it is made. */
export async function vocabulary(words: readonly string[]): Promise<Vocabulary> {
  const yieldNow = yielder();
  const plain: string[] = [];
  const runs: [end: string, word: number][] = [];
  for (const [number, word] of words.entries()) {
    await yieldNow();
    plain.push(plainWord(word));
    for (const end of runEnds(word)) runs.push([end, number]);
  }
  const lengths = Uint16Array.from(words, ({ length }) => length);
  const byPlain = Uint32Array.from(
    await sortedInTurns([...words.keys()], (a, b) => byCodeUnit(plain[a]!, plain[b]!) || a - b),
  );
  const plainPlaces = new Uint32Array(words.length);
  byPlain.forEach((number, place) => (plainPlaces[number] = place));
  const ends = await sortedInTurns(runs, ([a], [b]) => byCodeUnit(a, b));
  const finals = byEnd(words);
  const begun = (beginning: string): Range => rangeOf(words.length, (at) => words[at]!, beginning);
  const plainAt = (place: number): string => plain[byPlain[place]!]!;

  function othersOf(word: string, [from, to]: Range): Map<number, number> {
    const others = new Map<number, number>();
    const [first, last] = rangeOf(ends.length, (at) => ends[at]![0], word);
    for (let at = first; at < last; at++) {
      const number = ends[at]![1];
      const match = number >= from && number < to ? 0 : matchWord(word, words[number]!);
      if (match > 0) others.set(number, match);
    }
    const look = (number: number): void => {
      if (Math.abs(lengths[number]! - word.length) > 1 || (number >= from && number < to) || others.has(number)) return;
      if (withinOneTypo(word, words[number]!)) others.set(number, matchWord(word, words[number]!));
    };
    for (const [low, high] of word.length < TYPO_FROM ? [] : halves(word).map(begun))
      for (let number = low; number < high; number++) look(number);
    if (word.length >= TYPO_FROM) finals.get(word.slice(-END))?.forEach(look);
    return others;
  }

  function find(word: string): Matches {
    const itself = begun(word);
    const [made, beginning] = [plainWord(word), undoubled(word)];
    const isPlain = firstFrom(words.length, plainAt, made);
    const plainly: Range = [isPlain, firstFrom(words.length, plainAt, `${made}\u0000`)];
    return {
      length: word.length,
      same: words[itself[0]] === word ? itself[0] : -1,
      begun: itself,
      others: othersOf(word, itself),
      plain: plainly,
      overlooked: beginning.length < TYPO_FROM ? [] : [plainly, rangeOf(words.length, plainAt, beginning)],
    };
  }
  return { lengths, plainPlaces, byPlain, find };
}

/**
 * Beginnings of what is one typo away from a word, unless the typo is in its first half: the half, or the half with the
 * letters swapped where both meet. Of the rest the second half is right, and so are its last letters.
 */
function halves(word: string): string[] {
  const half = word.length >> 1;
  return [word.slice(0, half), `${word.slice(0, half - 1)}${word[half]}${word[half - 1]}${word.slice(half + 1)}`];
}

/** So many letters at the end of words are looked up: fewer than the second half of any word that may hold a typo. */
const END = 2;

function byEnd(words: readonly string[]): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    const end = word.slice(-END);
    const same = ends.get(end);
    if (same) same.push(number);
    else ends.set(end, [number]);
  }
  return ends;
}

/** Which of so many texts in order have a beginning. */
function rangeOf(count: number, text: (at: number) => string, beginning: string): Range {
  // No word holds the highest code unit, which stands for no letter.
  return [firstFrom(count, text, beginning), firstFrom(count, text, `${beginning}\uffff`)];
}

/** Where the first of some sorted texts stands that is not before a text. */
function firstFrom(count: number, text: (at: number) => string, sought: string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text(middle) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
