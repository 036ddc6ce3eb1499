import { byCodeUnit } from "./code-unit.ts";
import type { EdgeRow } from "./network.ts";

/**
 * How many `part_of` links a territory may stand above another, as the Cypher queries have it (`*0..6`); the levels are
 * four.
 */
const LONGEST_RISE = 6;

const NOWHERE: string[] = [];

/**
 * Answers, for a project or an organisation, every territory that it is located in and those above (`located_in`, then
 * `part_of` upwards), by id; for a territory, itself and those above. A cycle of `part_of` ends where it closes.
 */
export function territoriesAbove(
  edges: Iterable<Pick<EdgeRow, "source" | "role" | "target">>,
): (id: string) => string[] {
  const places = new Map<string, string[]>();
  const parents = new Map<string, string[]>();
  for (const edge of edges) {
    if (!isRise(edge)) continue;
    const upwards = edge.role === "located_in" ? places : parents;
    const targets = upwards.get(edge.source);
    if (targets) targets.push(edge.target);
    else upwards.set(edge.source, [edge.target]);
  }
  const answered = new Map<string, string[]>();
  return function above(id): string[] {
    const known = answered.get(id);
    if (known) return known;
    const own = id.startsWith("territory:") ? [id] : (places.get(id) ?? NOWHERE);
    // Most are in one place, or in none: they share one list with it.
    if (own.length === 0) return NOWHERE;
    if (own.length === 1 && own[0] !== id) return above(own[0]!);
    const found = new Set(own);
    let last = own;
    for (let step = 0; step < LONGEST_RISE && last.length > 0; step++) {
      last = last.flatMap((territory) => parents.get(territory) ?? []).filter((parent) => !found.has(parent));
      for (const parent of last) found.add(parent);
    }
    const sorted = [...found].sort(byCodeUnit);
    answered.set(id, sorted);
    return sorted;
  };
}

/** Whether a link leads to a territory that its source is in. */
export const isRise = ({ role, target }: Pick<EdgeRow, "role" | "target">): boolean =>
  (role === "located_in" || role === "part_of") && target.startsWith("territory:");
