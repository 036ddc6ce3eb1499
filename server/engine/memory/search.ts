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
    /** Of each node that is found its place: by score, the best first, then as lists are ordered. */
    const places: number[] = [];
    for (const node of candidates(index, readings)) {
      if (kinds && !kinds.includes(index.nodes[node]!.attributes.kind)) continue;
      const score = scoreOf(readings, index.named(node), matching);
      if (score > 0) places.push(Math.round((1 - score) * SCORES) * index.nodes.length + node);
    }
    const results = Array.from(Float64Array.from(places).sort().subarray(0, limit), (place) => {
      const { key, attributes } = index.nodes[place % index.nodes.length]!;
      const { kind, name, otherNames, region } = attributes;
      const score = (SCORES - Math.floor(place / index.nodes.length)) / SCORES;
      return { id: key, kind, name, otherNames, region: region ?? null, score };
    });
    return { results, total: places.length };
  };
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

/**
 * A superset of the nodes that match a reading, ascending: those that match the word of it which is found soonest.
 */
function candidates({ nodes, holders: { starts, items } }: WordIndex, readings: readonly Word[][]): number[] {
  const isFound = new Uint8Array(nodes.length);
  for (const reading of readings) {
    const [soonest] = reading.toSorted((a, b) => a.cost - b.cost);
    for (const word of soonest?.found() ?? [])
      for (let at = starts[word]!, end = starts[word + 1]!; at < end; at++) isFound[items[at]!] = 1;
  }
  const all: number[] = [];
  for (let node = 0; node < nodes.length; node++) if (isFound[node] === 1) all.push(node);
  return all;
}
