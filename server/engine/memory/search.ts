import type { Kind } from "../../contract/shared.ts";
import type { Search } from "../../contract/search.ts";
import { yielder } from "../yield.ts";
import { bySortName, type View } from "./view.ts";
import type { NodeRow } from "../../network/network.ts";
import { plainMatcher, matchWord, nameWords, plainWord, queryReadings, searchScore } from "../search-score.ts";

/** Answers searches over a view; its index of words is made at the first one, while others are served. */
export function searcher(view: () => View): (query: { q: string; kinds?: Kind[]; limit: number }) => Promise<Search> {
  let made: Promise<Index> | null = null;
  return async ({ q, kinds, limit }) => {
    made ??= wordIndex(view());
    const index = await made;
    const readings = queryReadings(q);
    const found = new Set(readings.flatMap((reading) => [...candidates(index, reading)]));
    const scored = [...found]
      .filter((node) => !kinds || kinds.includes(node.attributes.kind))
      .map((node) => ({ node, score: searchScore(readings, node.searchNames, node.searchRoles) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || bySortName(a.node, b.node));
    const results = scored.slice(0, limit).map(({ node, score }) => {
      const { kind, name, otherNames, region } = node.attributes;
      return { id: node.key, kind, name, otherNames, region: region ?? null, score };
    });
    return { results, total: scored.length };
  };
}

/** By each word of a name or a role: the word as `plainWord` makes it, and whose it is. */
type Index = Map<string, { plain: string; nodes: NodeRow[] }>;

async function wordIndex(view: View): Promise<Index> {
  const index: Index = new Map();
  const yieldNow = yielder();
  for (const node of view.nodes.values()) {
    await yieldNow();
    for (const word of new Set([...node.searchNames.flatMap(nameWords), ...node.searchRoles])) {
      const entry = index.get(word);
      if (entry) entry.nodes.push(node);
      else index.set(word, { plain: plainWord(word), nodes: [node] });
    }
  }
  return index;
}

/** Nodes that match every word of a reading in any of their names and roles; `searchScore` then asks for one name. */
function candidates(index: Index, reading: string[]): Set<NodeRow> {
  let left: Set<NodeRow> | null = null;
  for (const word of reading) {
    const matching = new Set<NodeRow>();
    const isPlainly = plainMatcher(word);
    for (const [nameWord, { plain, nodes }] of index) {
      if (matchWord(word, nameWord) === 0 && !isPlainly(plain)) continue;
      for (const node of nodes) if (left === null || left.has(node)) matching.add(node);
    }
    left = matching;
  }
  return left ?? new Set();
}
