import type { SharedActor, Weight } from "../contract/project-pairs.ts";
import { byCodeUnit } from "./code-unit.ts";
import type { Parts } from "./memory-parts.ts";
import { bySortName } from "./memory-view.ts";
import type { NodeRow } from "./network.ts";
import { pairWeight } from "./pair-weight.ts";

interface Pair {
  a: string;
  b: string;
  weight: number;
}

/**
 * Pairs a < b of projects (or territories) that share an actor, heaviest first, then a, b; the first `limit` with the actors
 * that make them. Counts one project at a time, so that memory grows with projects and not with pairs.
 */
export function heaviestPairs(
  parts: Parts,
  weight: Weight,
  limit: number,
): { pairs: (Pair & { shared: SharedActor[] })[]; total: number } {
  const members = membersOf(parts);
  let best: Pair[] = [];
  let total = 0;
  for (const [a, actors] of members) {
    const ties = new Map<string, { shared: number; newman: number }>();
    for (const actor of actors) {
      const held = parts.get(actor) ?? new Map<string, unknown>();
      for (const b of held.keys()) {
        if (b <= a) continue;
        const tie = ties.get(b) ?? { shared: 0, newman: 0 };
        tie.shared += 1;
        tie.newman += 1 / (held.size - 1);
        ties.set(b, tie);
      }
    }
    total += ties.size;
    for (const [b, { shared, newman }] of ties) {
      const union = actors.size + (members.get(b)?.size ?? 0) - shared;
      best.push({ a, b, weight: pairWeight(weight, { shared, union, newman }) });
    }
    if (best.length > 2 * limit + 1000) best = heaviest(best, limit);
  }
  return { pairs: heaviest(best, limit).map((pair) => ({ ...pair, shared: sharedBy(parts, members, pair) })), total };
}

function membersOf(parts: Parts): Map<string, Set<NodeRow>> {
  const members = new Map<string, Set<NodeRow>>();
  for (const [actor, held] of parts) {
    for (const id of held.keys()) {
      const actors = members.get(id);
      if (actors) actors.add(actor);
      else members.set(id, new Set([actor]));
    }
  }
  return members;
}

function heaviest(pairs: Pair[], limit: number): Pair[] {
  return pairs.sort((x, y) => y.weight - x.weight || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b)).slice(0, limit);
}

function sharedBy(parts: Parts, members: Map<string, Set<NodeRow>>, { a, b }: Pair): SharedActor[] {
  const shared: NodeRow[] = [];
  for (const actor of members.get(a) ?? []) if (parts.get(actor)?.has(b)) shared.push(actor);
  return shared.sort(bySortName).map((actor) => {
    const held = parts.get(actor);
    const roles = { a: held?.get(a) ?? [], b: held?.get(b) ?? [] };
    return { id: actor.key, name: actor.attributes.name, kind: actor.attributes.kind, roles };
  });
}
