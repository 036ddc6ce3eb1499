import { fold } from "../../../seed/package/fold.ts";
import type { Joined } from "../../contract/cite.ts";
import type { GraphStream, Join } from "../../engine/port.ts";

/**
 * How many printed names of a graph a reviewer joined to another name, and to how many entities: those that the
 * evidence of its links holds, none that the filter leaves out. Reads the links once; nothing of them is held.
 */
export async function countJoined(graph: GraphStream, joins: readonly Join[]): Promise<Joined> {
  const namesOf = surfaces(joins);
  const found = new Map<string, Set<string>>();
  if (namesOf.size === 0) return { names: 0, entities: 0 };
  for await (const { source, target, attributes } of graph.edges()) {
    for (const end of [source, target]) {
      const names = namesOf.get(end);
      for (const { mention } of names ? attributes.evidence : []) {
        const name = fold(mention);
        if (names?.has(name)) found.set(end, (found.get(end) ?? new Set()).add(name));
      }
    }
  }
  const names = [...found.values()].reduce((sum, own) => sum + own.size, 0);
  return { names, entities: found.size };
}

/** The folded names that were joined to each entity. */
function surfaces(joins: readonly Join[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { entity, names } of joins) {
    const own = found.get(entity) ?? new Set<string>();
    for (const name of names) own.add(fold(name));
    found.set(entity, own);
  }
  return found;
}
