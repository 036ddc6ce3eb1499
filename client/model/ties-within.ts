import type { Level } from "../../server/contract/view-conditions.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { Network } from "./network.ts";
import { territoriesOf } from "./scope.ts";
import type { Tie } from "./ties.ts";

type Pair = ProjectPairs["pairs"][number];

/**
 * The ties between the projects of one territory, as its own tie to itself: `weight` counts pairs of projects, `within`
 * are they.
 */
export interface TieWithin extends Tie {
  within: readonly Pair[];
}

/**
 * What stands on the diagonal of a matrix of territories: by territory of the level, the pairs of projects that both
 * lie in it, in the order given. A pair whose projects both lie in two territories counts in each.
 */
export function tiesWithin(pairs: readonly Pair[], network: Network, level: Level): Map<string, TieWithin> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const [a, b] = [pair.a.id, pair.b.id].map((id) => territoriesOf(network, id));
    for (const place of a!) {
      if (!b!.has(place) || network.getNodeAttribute(place, "level") !== level) continue;
      found.set(place, [...(found.get(place) ?? []), pair]);
    }
  }
  const tie = (id: string, within: readonly Pair[]): TieWithin => {
    const end = { id, name: network.getNodeAttribute(id, "name") };
    return { a: end, b: end, weight: within.length, shared: within.flatMap(({ shared }) => shared), within };
  };
  return new Map([...found].map(([id, within]) => [id, tie(id, within)]));
}

/** The pairs of projects that some territory holds, each once. */
export const distinctPairs = (within: ReadonlyMap<string, TieWithin>): Pair[] => [
  ...new Set([...within.values()].flatMap((tie) => tie.within)),
];

/** Whether a tie is one of a territory to itself. */
export const isTieWithin = (tie: Tie): tie is TieWithin => "within" in tie;
