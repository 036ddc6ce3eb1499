import type { Kind } from "../../contract/shared.ts";
import type { Search } from "../../contract/search.ts";
import { type Matching, queryReadings, ROLE_FROM, scoreOf } from "../search-score.ts";
import type { View } from "./view.ts";
import type { Matches, Range } from "./vocabulary.ts";
import { type WordIndex, wordIndex } from "./word-index.ts";

/** Answers searches over a view; its index of words is made at the first one, while others are served. */
export function searcher(view: () => View): (query: { q: string; kinds?: Kind[]; limit: number }) => Promise<Search> {
  let made: Promise<WordIndex> | null = null;
  return async ({ q, kinds, limit }) => {
    made ??= wordIndex(view().nodes.values());
    const index = await made;
    const readings = readingsIn(index, q);
    const matching = matchingIn(index);
    const isCandidate = candidates(index, readings);
    const scores = new Uint16Array(isCandidate.length);
    let total = 0;
    for (let node = 0; node < isCandidate.length; node++) {
      if (isCandidate[node] === 0) continue;
      if (kinds && !kinds.includes(index.nodes[node]!.attributes.kind)) continue;
      scores[node] = Math.round(scoreOf(readings, index.names, node, matching) * SCORES);
      if (scores[node] !== 0) total++;
    }
    const results = best(scores, Math.min(limit, total)).map((node) => {
      const { key, attributes } = index.nodes[node]!;
      const { kind, name, otherNames, region } = attributes;
      return { id: key, kind, name, otherNames, region: region ?? null, score: scores[node]! / SCORES };
    });
    return { results, total };
  };
}

/**
 * The places of the best scores, at most so many, those of one score as they stand, which is as lists are ordered:
 * counted by score and not sorted, since a letter finds half of all names, of which a few are shown.
 */
function best(scores: Uint16Array, limit: number): number[] {
  const counts = new Uint32Array(SCORES + 1);
  for (let place = 0; place < scores.length; place++) counts[scores[place]!]!++;
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

/** How a query may be read: each of its words by what it matches. */
function readingsIn({ vocabulary }: WordIndex, q: string): Matches[][] {
  const made = new Map<string, Matches>();
  const matchesOf = (text: string): Matches => {
    const matches = made.get(text) ?? vocabulary.find(text);
    made.set(text, matches);
    return matches;
  };
  return queryReadings(q).map((reading) => reading.map(matchesOf));
}

const within = ([from, to]: Range, place: number): boolean => place >= from && place < to;

/** The same as search-score.ts says of texts. */
function matchingIn({ vocabulary: { lengths, plainPlaces } }: WordIndex): Matching<Matches, number> {
  const name = ({ same, begun, others }: Matches, number: number): number =>
    number === same ? 1 : within(begun, number) ? 0.8 : others.size === 0 ? 0 : (others.get(number) ?? 0);
  return {
    name,
    overlooking: (word, number) =>
      name(word, number) || (word.overlooked.some((range) => within(range, plainPlaces[number]!)) ? 0.6 : 0),
    role: (word, number) =>
      word.length < ROLE_FROM && number !== word.same
        ? 0
        : name(word, number) || (within(word.plain, plainPlaces[number]!) ? 0.8 : 0),
    shorter: ({ length }, number) => Math.min(length, lengths[number]!),
  };
}

/** By node, 1 where it may match a reading: a word of it, the one that fewest hold, is among its own. */
function candidates(index: WordIndex, readings: readonly Matches[][]): Uint8Array {
  const { nodes, vocabulary, holders } = index;
  const isFound = new Uint8Array(nodes.length);
  const find = (from: number, to: number): void => {
    for (let at = holders.starts[from]!, end = holders.starts[to]!; at < end; at++) isFound[holders.items[at]!] = 1;
  };
  for (const reading of readings) {
    const rarest = rarestOf(reading, index);
    if (rarest === undefined) continue;
    find(...rarest.begun);
    for (const number of rarest.others.keys()) find(number, number + 1);
    for (const [from, to] of [rarest.plain, ...rarest.overlooked])
      for (let place = from; place < to; place++) {
        const number = vocabulary.byPlain[place]!;
        if (!within(rarest.begun, number)) find(number, number + 1);
      }
  }
  return isFound;
}

function rarestOf(reading: readonly Matches[], { holders: { starts } }: WordIndex): Matches | undefined {
  const cost = ({ begun: [from, to], others, plain, overlooked }: Matches): number =>
    [plain, ...overlooked].reduce(
      (sum, [first, last]) => sum + last - first,
      starts[to]! - starts[from]! + others.size,
    );
  return reading.toSorted((a, b) => cost(a) - cost(b))[0];
}
