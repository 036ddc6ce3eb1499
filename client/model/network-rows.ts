import type { LinkAttributes, NodeAttributes } from "../../server/contract/graph.ts";

/** Points and links under the numbers in which they came, each once. */
export interface NetworkRows {
  ids: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  nodes: readonly NodeAttributes[];
  /** The numbers of the points that each link leads from and to, and what is known of it. */
  sources: Int32Array;
  targets: Int32Array;
  links: readonly LinkAttributes[];
  /** The links that lead to each point, and those that lead from it. */
  into: LinksOfEach;
  outOf: LinksOfEach;
}

/** Numbers of links, those of one point after those of another: of point n from `from[n]` to before `from[n + 1]`. */
export interface LinksOfEach {
  from: Int32Array;
  links: Int32Array;
}

/** The links of each point, of so many, by the point at one of their ends. */
export function linksOfEach(ends: Int32Array, points: number): LinksOfEach {
  const from = new Int32Array(points + 1);
  for (const point of ends) from[point + 1]!++;
  for (let point = 0; point < points; point++) from[point + 1]! += from[point]!;
  const next = from.slice();
  const links = new Int32Array(ends.length);
  ends.forEach((point, link) => (links[next[point]!++] = link));
  return { from, links };
}

/**
 * The number of the link with a key, which is source, role and target (`edgeKey`); undefined where there is none.
 * Nobody holds half a million keys to find one by.
 */
export function linkAt(rows: NetworkRows, key: string): number | undefined {
  for (let end = key.indexOf("|"); end >= 0; end = key.indexOf("|", end + 1)) {
    const source = rows.numberOf.get(key.slice(0, end));
    if (source === undefined) continue;
    for (let start = key.lastIndexOf("|"); start > end; start = key.lastIndexOf("|", start - 1)) {
      const target = rows.numberOf.get(key.slice(start + 1));
      const found = target === undefined ? target : linkBetween(rows, source, target, key.slice(end + 1, start));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The number of the link from one point to another by a role: looked for where there are fewer links. */
function linkBetween(
  { sources, targets, links, into, outOf }: NetworkRows,
  source: number,
  target: number,
  role: string,
): number | undefined {
  const here = outOf.links.subarray(outOf.from[source], outOf.from[source + 1]);
  const there = into.links.subarray(into.from[target], into.from[target + 1]);
  return (here.length < there.length ? here : there).find(
    (at) => sources[at] === source && targets[at] === target && links[at]!.role === role,
  );
}
