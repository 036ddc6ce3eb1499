import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { Place } from "../../server/contract/shared.ts";
import { tieKey } from "./ties.ts";

type Pairs = ProjectPairs["pairs"];

/** The pairs of projects between two regions, or within one (`a` is `b`). */
export interface RegionFlow {
  a: Place;
  b: Place;
  pairs: Pairs;
}

/**
 * Pairs of projects summed between the regions that they are in: most pairs first, then by ids. Each pair is in one
 * flow; those with a project without a region are left over.
 */
export function regionFlows(pairs: Pairs): { flows: RegionFlow[]; leftOver: Pairs } {
  const flows = new Map<string, { a: Place; b: Place; pairs: Pairs[number][] }>();
  const leftOver: Pairs[number][] = [];
  for (const pair of pairs) {
    const [one, other] = [pair.a.region, pair.b.region];
    if (!one || !other) {
      leftOver.push(pair);
      continue;
    }
    const key = tieKey(one.id, other.id);
    const [a, b] = one.id <= other.id ? [one, other] : [other, one];
    const flow = flows.get(key) ?? { a, b, pairs: [] };
    flow.pairs.push(pair);
    flows.set(key, flow);
  }
  const sorted = [...flows].toSorted(([x, f], [y, g]) => g.pairs.length - f.pairs.length || (x < y ? -1 : 1));
  return { flows: sorted.map(([, flow]) => flow), leftOver };
}
