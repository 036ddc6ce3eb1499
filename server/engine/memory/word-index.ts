import type { NodeRow } from "../../network/network.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import {
  type Named,
  type Names,
  nameLength,
  nameWords,
  plainMatcher,
  plainWord,
  matchWord,
  runEnds,
  TYPO_FROM,
  withinOneTypo,
} from "../search-score.ts";
import { sortedInTurns } from "../sorted-in-turns.ts";
import { yielder, yieldToEventLoop } from "../yield.ts";
import { bySortName } from "./view.ts";

/**
 * The words of names and roles, by number, and whose they are: a query's word finds those it may match without reading
 * them all.
 */
export interface WordIndex {
  /** As lists are ordered. */
  nodes: readonly NodeRow[];
  words: readonly string[];
  /** Each of them as `plainWord` makes it. */
  plain: readonly string[];
  /** What nodes are found by, and which of it each is. */
  names: Names<number>;
  named: (node: number) => Named;
  /** Whose each word is, ascending. */
  holders: Lists;
  lookup: (word: string) => Lookup;
}

/** The words that a query's word may match. */
export interface Lookup {
  /** How many words are looked at to find them. */
  cost: number;
  /** All that it matches, if only with doubled letters and plurals overlooked, each once. */
  found: () => number[];
}

/** Lists of numbers, one after the other: list `i` is from `starts[i]` to `starts[i + 1]`. */
interface Lists {
  starts: Uint32Array;
  items: Uint32Array;
}

/** Indexes nodes, while others are served. */
export async function wordIndex(nodes: Iterable<NodeRow>): Promise<WordIndex> {
  const ordered = await sortedInTurns([...nodes], bySortName);
  const yieldNow = yielder();
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const [perNode, perName, perRole] = [new Rows(), new Rows(), new Rows()];
  for (const { searchNames, searchRoles } of ordered) {
    await yieldNow();
    perNode.add(searchNames.map(nameLength));
    for (const name of searchNames) perName.add(nameWords(name).map(numberOf));
    perRole.add(searchRoles.map(numberOf));
  }
  const words = [...numbers.keys()];
  const plain: string[] = [];
  for (const word of words) {
    await yieldNow();
    plain.push(plainWord(word));
  }
  const [lengths, names, roles] = [perNode.done(), perName.done(), perRole.done()];
  return {
    nodes: ordered,
    words,
    plain,
    names: { words: names.items, ends: names.starts, lengths: lengths.items, roles: roles.items },
    // No part of an array is made: of a hundred thousand that takes longer than to compare them.
    named: (node) => ({
      names: [lengths.starts[node]!, lengths.starts[node + 1]!],
      roles: [roles.starts[node]!, roles.starts[node + 1]!],
    }),
    holders: await holdersOf(words.length, ordered.length, [
      { starts: lengths.starts.map((name) => names.starts[name]!), items: names.items },
      roles,
    ]),
    lookup: await lookupIn(words, plain),
  };
}

/** Lists that are added one by one. */
class Rows {
  #items = new Uint32Array(1024);
  #starts: number[] = [0];

  add(list: readonly number[]): void {
    const start = this.#starts.at(-1)!;
    if (start + list.length > this.#items.length) {
      const more = new Uint32Array(2 * (start + list.length));
      more.set(this.#items);
      this.#items = more;
    }
    this.#items.set(list, start);
    this.#starts.push(start + list.length);
  }

  done(): Lists {
    return { items: this.#items.slice(0, this.#starts.at(-1)), starts: Uint32Array.from(this.#starts) };
  }
}

/** Whose each word is, of lists of words by node: every node once. */
async function holdersOf(words: number, nodes: number, lists: readonly Lists[]): Promise<Lists> {
  const yieldNow = yielder();
  const starts = new Uint32Array(words + 1);
  const each = async (met: (word: number, node: number) => void): Promise<void> => {
    const last = new Int32Array(words).fill(-1);
    for (let node = 0; node < nodes; node++) {
      await yieldNow();
      for (const { starts: from, items } of lists)
        for (let at = from[node]!; at < from[node + 1]!; at++) {
          const word = items[at]!;
          if (last[word] === node) continue;
          last[word] = node;
          met(word, node);
        }
    }
  };
  await each((word) => void starts[word + 1]!++);
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
  const items = new Uint32Array(starts[words]!);
  const at = starts.slice();
  await each((word, node) => void (items[at[word]!++] = node));
  return { starts, items };
}

/**
 * Which words a query's word matches. Beginnings are found among words, their plain forms and the ends of words in
 * scripts that run on, in order. A word that is one typo away has either the first half of the query's word at its
 * beginning or the second half at its end, unless the typo swaps the letters where these meet.
 */
async function lookupIn(words: readonly string[], plain: readonly string[]): Promise<WordIndex["lookup"]> {
  const forms = await sorted(words, (word, number) => new Set([word, plain[number]!, ...runEnds(word)]));
  const lengths = Uint32Array.from(words, (word) => word.length);
  const ends = byEnd(words);
  return (word) => {
    const beginnings = [...new Set([word, plainWord(word)])].map(forms);
    const half = word.length >> 1;
    const swapped = `${word.slice(0, half - 1)}${word[half]}${word[half - 1]}${word.slice(half + 1)}`;
    const typos =
      word.length < TYPO_FROM ? [] : [forms(word.slice(0, half)), ends.get(word.slice(-END)) ?? [], forms(swapped)];
    const found = (): number[] => {
      const all: number[] = [];
      const isKnown = new Uint8Array(words.length);
      const meet = (number: number): void => {
        if (isKnown[number] === 0) all.push(number);
        isKnown[number] = 1;
      };
      const isPlainly = plainMatcher(word);
      for (const list of beginnings)
        for (const number of list) if (matchWord(word, words[number]!) > 0 || isPlainly(plain[number]!)) meet(number);
      for (const list of typos)
        for (const number of list)
          if (Math.abs(lengths[number]! - word.length) <= 1 && withinOneTypo(word, words[number]!)) meet(number);
      return all;
    };
    return { cost: [...beginnings, ...typos].reduce((sum, { length }) => sum + length, 0), found };
  };
}

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

/** So many letters at the end of words are looked up: fewer than the second half of any word that may hold a typo. */
const END = 2;

/** Finds the words that have a form with a beginning; words and forms are held by code unit. */
async function sorted(
  words: readonly string[],
  formsOf: (word: string, number: number) => Iterable<string>,
): Promise<(beginning: string) => Uint32Array> {
  // By their first letters, so that no sort keeps others waiting.
  const groups = new Map<string, [form: string, word: number][]>();
  const yieldNow = yielder();
  for (const [number, word] of words.entries()) {
    await yieldNow();
    for (const form of formsOf(word, number)) {
      const letters = form.slice(0, GROUPED);
      const group = groups.get(letters);
      if (group) group.push([form, number]);
      else groups.set(letters, [[form, number]]);
    }
  }
  const forms: string[] = [];
  const numbers: number[] = [];
  for (const letters of [...groups.keys()].sort(byCodeUnit)) {
    await yieldToEventLoop();
    for (const [form, number] of groups.get(letters)!.sort(([a], [b]) => byCodeUnit(a, b))) {
      forms.push(form);
      numbers.push(number);
    }
  }
  const of = Uint32Array.from(numbers);
  return (beginning) => {
    const from = firstFrom(forms, beginning);
    // No word holds the highest code unit, which stands for no letter.
    return of.subarray(from, firstFrom(forms, `${beginning}\uffff`));
  };
}

/** Letters by which words are grouped before they are sorted. */
const GROUPED = 3;

/** Where the first of some sorted texts stands that is not before a text. */
function firstFrom(texts: readonly string[], text: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
