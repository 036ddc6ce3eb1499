import type { Kind } from "../../contract/shared.ts";
import type { Search } from "../../contract/search.ts";
import {
  type Matching,
  matchPlainly,
  matchRole,
  matchWord,
  plainMatcher,
  queryReadings,
  scoreOf,
} from "../search-score.ts";
import type { View } from "./view.ts";
import { type Lookup, type WordIndex, wordIndex } from "./word-index.ts";

/** Answers searches over a view; its index of words is made at the first one, while others are served. */
export function searcher(view: () => View): (query: { q: string; kinds?: Kind[]; limit: number }) => Promise<Search> {
  let made: Promise<WordIndex> | null = null;
  return async ({ q, kinds, limit }) => {
    made ??= wordIndex(view().nodes.values());
    const index = await made;
    const readings = readingsIn(index, q);
    const matching = matchingIn(index);
    const found: number[] = [];
    const scores: number[] = [];
    for (const node of candidates(index, readings)) {
      if (kinds && !kinds.includes(index.nodes[node]!.attributes.kind)) continue;
      const score = scoreOf(readings, index.names, index.named(node), matching);
      if (score === 0) continue;
      found.push(node);
      scores.push(Math.round(score * SCORES));
    }
    const results = best(scores, limit).map((place) => {
      const { key, attributes } = index.nodes[found[place]!]!;
      const { kind, name, otherNames, region } = attributes;
      return { id: key, kind, name, otherNames, region: region ?? null, score: scores[place]! / SCORES };
    });
    return { results, total: found.length };
  };
}

/**
 * The places of the best scores, at most so many, those of one score as they stand, which is as lists are ordered:
 * counted by score and not sorted, since a letter finds half of all names, of which a few are shown.
 */
function best(scores: readonly number[], limit: number): number[] {
  const counts = new Uint32Array(SCORES + 1);
  for (const score of scores) counts[score]!++;
  let [least, left] = [SCORES, limit];
  while (least > 0 && counts[least]! < left) left -= counts[least--]!;
  const places: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    if (scores[place]! > least) places.push(place);
    else if (scores[place] === least && left > 0) {
      places.push(place);
      left--;
    }
  }
  return places.sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/** Scores have four decimals. */
const SCORES = 1e4;

/** A word of a query; how well it matches words of the index is kept for as long as the query is answered. */
interface Word extends Lookup {
  text: string;
  isPlainly: (plain: string) => boolean;
  known: Uint8Array;
  overlooked: Uint8Array;
  roles: Uint8Array;
}

function readingsIn({ lookup, words }: WordIndex, q: string): Word[][] {
  const made = new Map<string, Word>();
  const wordOf = (text: string): Word => {
    const kept = () => new Uint8Array(words.length);
    const word = made.get(text) ?? {
      ...{ text, isPlainly: plainMatcher(text), ...lookup(text) },
      ...{ known: kept(), overlooked: kept(), roles: kept() },
    };
    made.set(text, word);
    return word;
  };
  return queryReadings(q).map((reading) => reading.map(wordOf));
}

function matchingIn({ words, plain }: WordIndex): Matching<Word, number> {
  const name = ({ text, known }: Word, number: number): number =>
    recalled(known, number) ?? kept(known, number, matchWord(text, words[number]!));
  return {
    name,
    overlooking: (word, number) =>
      recalled(word.overlooked, number) ??
      kept(word.overlooked, number, name(word, number) || matchPlainly(word.isPlainly, plain[number]!)),
    role: ({ text, roles }, number) => recalled(roles, number) ?? kept(roles, number, matchRole(text, words[number]!)),
    shorter: ({ text }, number) => Math.min(text.length, words[number]!.length),
  };
}

// What two words match by is a number of tenths; one more is kept, as 0 stands for what is not known.
const recalled = (values: Uint8Array, number: number): number | null =>
  values[number] === 0 ? null : (values[number]! - 1) / 10;

function kept(values: Uint8Array, number: number, match: number): number {
  values[number] = Math.round(10 * match) + 1;
  return match;
}

const NO_MATCH = 1;

/**
 * A superset of the nodes that match a reading, ascending: those that match the word of it which is found soonest.
 */
function candidates({ nodes, holders: { starts, items } }: WordIndex, readings: readonly Word[][]): number[] {
  const isFound = new Uint8Array(nodes.length);
  for (const reading of readings) {
    const [soonest] = reading.toSorted((a, b) => a.cost - b.cost);
    const words = soonest?.found() ?? [];
    for (const word of words)
      for (let at = starts[word]!, end = starts[word + 1]!; at < end; at++) isFound[items[at]!] = 1;
    for (const values of soonest ? [soonest.known, soonest.overlooked] : []) {
      // What it does not find it does not match: that need not be found out again of each.
      values.fill(NO_MATCH);
      for (const word of words) values[word] = 0;
    }
  }
  const all: number[] = [];
  for (let node = 0; node < nodes.length; node++) if (isFound[node] === 1) all.push(node);
  return all;
}
