import { byCodeUnit } from "./code-unit.ts";
import type { EdgeRow } from "./network.ts";

/**
 * Answers, for a project or an organisation, every territory that it is located in and those above (`located_in`, then
 * `part_of` upwards), by id; for a territory, itself and those above. A cycle of `part_of` ends where it closes.
 */
export function territoriesAbove(edges: Iterable<EdgeRow>): (id: string) => string[] {
  const places = new Map<string, string[]>();
  const parents = new Map<string, string[]>();
  for (const edge of edges) {
    const upwards = edge.role === "located_in" ? places : edge.role === "part_of" ? parents : null;
    if (!upwards || !edge.target.startsWith("territory:")) continue;
    const targets = upwards.get(edge.source);
    if (targets) targets.push(edge.target);
    else upwards.set(edge.source, [edge.target]);
  }
  const answered = new Map<string, string[]>();
  return (id) => {
    const known = answered.get(id);
    if (known) return known;
    const found = new Set(id.startsWith("territory:") ? [id] : places.get(id));
    for (const territory of found) for (const parent of parents.get(territory) ?? []) found.add(parent);
    const sorted = [...found].sort(byCodeUnit);
    answered.set(id, sorted);
    return sorted;
  };
}
