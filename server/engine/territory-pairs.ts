import type { Place, Role } from "../contract/shared.ts";
import type { TerritoryPairs } from "../contract/territory-pairs.ts";
import { yielder } from "./yield.ts";
import type { Held, Named } from "./heaviest-pairs.ts";
import type { PairQuestion } from "./port.ts";
import { byRole } from "../contract/vocabulary.ts";
import { sharedPairs } from "./shared-pairs.ts";

/** Where a project lies, by ids of territories of one level. */
export type PlacesOf = (project: string) => readonly string[];

/**
 * Pairs of territories whose projects share an actor, as both engines answer them, from the parts of each actor in
 * projects.
 */
export async function territoryPairs(
  held: Held<Named>,
  placesOf: PlacesOf,
  question: PairQuestion,
  place: (id: string) => Place,
): Promise<TerritoryPairs> {
  const answer = await sharedPairs(await heldByTerritory(held, placesOf), question, place);
  const only = onlyProjects(held, placesOf);
  return {
    ...answer,
    pairs: answer.pairs.map((pair) => {
      const inBoth = pair.shared.filter(({ id }) => {
        const projectOf = only(id);
        const project = projectOf.get(pair.a.id);
        return project !== null && project === projectOf.get(pair.b.id);
      });
      return { ...pair, sameProject: inBoth.length };
    }),
  };
}

/**
 * The same parts, by the territories where the projects lie in place of the projects. Lets others be served in between.
 */
async function heldByTerritory<M>(held: Held<M>, placesOf: PlacesOf): Promise<Held<M>> {
  const territories: Held<M> = new Map();
  const yieldNow = yielder();
  for (const [actor, projects] of held) {
    await yieldNow();
    const there = new Map<string, Role[]>();
    for (const [project, roles] of projects) {
      for (const id of placesOf(project)) {
        const known = there.get(id);
        // Most have one role in all projects of a territory.
        if (known && roles.every((role) => known.includes(role))) continue;
        there.set(id, [...new Set([...(known ?? []), ...roles])].sort(byRole));
      }
    }
    if (there.size > 0) territories.set(actor, there);
  }
  return territories;
}

/** For each actor asked about, the one project that it has in a territory; null where it has several. */
function onlyProjects(held: Held<Named>, placesOf: PlacesOf): (actor: string) => Map<string, string | null> {
  const projects = new Map([...held].map(([{ id }, parts]) => [id, parts]));
  const answered = new Map<string, Map<string, string | null>>();
  return (actor) => {
    const known = answered.get(actor);
    if (known) return known;
    const only = new Map<string, string | null>();
    for (const project of projects.get(actor)!.keys()) {
      for (const id of placesOf(project)) only.set(id, only.has(id) ? null : project);
    }
    answered.set(actor, only);
    return only;
  };
}
