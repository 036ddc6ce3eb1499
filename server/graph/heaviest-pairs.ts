import type { Maker } from "../contract/project-pairs.ts";
import type { Kind, Role } from "../contract/shared.ts";
import { byCodeUnit } from "./code-unit.ts";
import { pairWeight } from "./pair-weight.ts";
import type { PairQuestion } from "./port.ts";

/** Who (or what) makes ties between those that it holds, with the roles of each: an actor its projects, a project its actors. */
export type Held<M> = Map<M, Map<string, Role[]>>;

/** One that makes ties. */
interface Named {
  id: string;
  kind: Kind;
  name: string;
  sortName: string;
}

/** How many of those that alone make most ties are named. */
const MAKERS = 10;

interface Pair {
  a: string;
  b: string;
  weight: number;
}

/** A pair with what makes it, by sort name, then id. */
export interface HeavyPair<M> extends Pair {
  shared: { maker: M; roles: { a: Role[]; b: Role[] } }[];
}

/**
 * Pairs a < b that share a maker, heaviest first, then a, b; the first `limit` with what makes them. Also who alone makes most ties of
 * all that were asked for. Counts the pairs of one `a` at a time, so that memory grows with those paired and not with pairs.
 */
export function heaviestPairs<M extends Named>(
  held: Held<M>,
  { weight, through, sole = false, limit }: PairQuestion,
): { pairs: HeavyPair<M>[]; total: number; makers: Maker[] } {
  const members = membersOf(held);
  const among = through && new Set(through);
  const alone = new Map<M, number>();
  let best: Pair[] = [];
  let total = 0;
  for (const [a, makers] of members) {
    const ties = new Map<string, { shared: number; newman: number; passes: boolean; first: M }>();
    for (const maker of makers) {
      const others = held.get(maker)!;
      const passes = !among || among.has(maker.id);
      for (const b of others.keys()) {
        if (b <= a) continue;
        const tie = ties.get(b);
        if (!tie) ties.set(b, { shared: 1, newman: 1 / (others.size - 1), passes, first: maker });
        else {
          tie.shared += 1;
          tie.newman += 1 / (others.size - 1);
          tie.passes ||= passes;
        }
      }
    }
    for (const [b, { shared, newman, passes, first }] of ties) {
      if (!passes || (sole && shared > 1)) continue;
      total++;
      if (shared === 1) alone.set(first, (alone.get(first) ?? 0) + 1);
      const union = makers.size + members.get(b)!.size - shared;
      best.push({ a, b, weight: pairWeight(weight, { shared, union, newman }) });
    }
    if (best.length > 2 * limit + 1000) best = heaviest(best, limit);
  }
  return {
    pairs: heaviest(best, limit).map((pair) => ({ ...pair, shared: sharedBy(held, members, pair) })),
    total,
    makers: mostAlone(held, alone),
  };
}

function membersOf<M>(held: Held<M>): Map<string, Set<M>> {
  const members = new Map<string, Set<M>>();
  for (const [maker, others] of held) {
    for (const id of others.keys()) {
      const makers = members.get(id);
      if (makers) makers.add(maker);
      else members.set(id, new Set([maker]));
    }
  }
  return members;
}

function heaviest(pairs: Pair[], limit: number): Pair[] {
  return pairs.sort((x, y) => y.weight - x.weight || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b)).slice(0, limit);
}

function sharedBy<M extends Named>(
  held: Held<M>,
  members: Map<string, Set<M>>,
  { a, b }: Pair,
): HeavyPair<M>["shared"] {
  const shared = [...members.get(a)!].filter((maker) => held.get(maker)!.has(b));
  return shared.sort(bySortName).map((maker) => {
    const others = held.get(maker)!;
    return { maker, roles: { a: others.get(a)!, b: others.get(b)! } };
  });
}

function mostAlone<M extends Named>(held: Held<M>, alone: Map<M, number>): Maker[] {
  const size = (maker: M) => held.get(maker)!.size;
  return [...alone]
    .sort(([a, one], [b, two]) => two - one || size(b) - size(a) || bySortName(a, b))
    .slice(0, MAKERS)
    .map(([maker, ties]) => {
      const { id, kind, name } = maker;
      return { id, kind, name, members: size(maker), alone: ties };
    });
}

const bySortName = (a: Named, b: Named): number => byCodeUnit(a.sortName, b.sortName) || byCodeUnit(a.id, b.id);
