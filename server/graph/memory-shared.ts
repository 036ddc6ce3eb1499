import type { Filter } from "../contract/filter.ts";
import type { ProjectPairs, Weight } from "../contract/project-pairs.ts";
import type { Place } from "../contract/shared.ts";
import type { SharedActors } from "../contract/shared-actors.ts";
import type { TerritoryLevel, TerritoryPairs } from "../contract/territory-pairs.ts";
import { byCodeUnit } from "./code-unit.ts";
import { heaviestPairs } from "./memory-pairs.ts";
import { partsByTerritory, partsIn, placesOf } from "./memory-parts.ts";
import { bySortName, type View } from "./memory-view.ts";
import type { NodeRow } from "./network.ts";

/** Projects in scope by sort name, and the actors of at least `minProjects` (1 unless given) of them. */
export function sharedActors(view: View, { filter, limit }: { filter: Filter; limit: number }): SharedActors {
  const { projects, parts } = partsIn(view, filter);
  const actors = [...parts]
    .filter(([, held]) => held.size >= (filter.minProjects ?? 1))
    .sort(([a, inA], [b, inB]) => inB.size - inA.size || bySortName(a, b));
  return {
    projects: projects.toSorted(bySortName).map(endOf),
    actors: actors.slice(0, limit).map(
      ([
        {
          key: id,
          attributes: { kind, name },
        },
        held,
      ]) => {
        const ids = [...held.keys()].sort(byCodeUnit);
        const regions = new Map(
          ids.flatMap((project) => placesOf(view, project, "region")).map((region) => [region.id, region]),
        );
        return {
          id,
          kind,
          name,
          projects: ids.map((project) => ({ id: project, roles: held.get(project) ?? [] })),
          regions: [...regions.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
        };
      },
    ),
    total: actors.length,
    truncated: actors.length > limit,
  };
}

/** Pairs of projects that share actors. */
export function projectPairs(
  view: View,
  { filter, weight, limit }: { filter: Filter; weight: Weight; limit: number },
): ProjectPairs {
  const { projects, parts } = partsIn(view, filter);
  const ends = new Map(projects.map((project) => [project.key, endOf(project)]));
  const { pairs, total } = heaviestPairs(parts, weight, limit);
  const end = (id: string) => ends.get(id) ?? { id, name: id, region: null };
  return { pairs: pairs.map((pair) => ({ ...pair, a: end(pair.a), b: end(pair.b) })), total, truncated: total > limit };
}

/** Pairs of regions or départements whose projects share actors; an actor counts once for a pair. */
export function territoryPairs(
  view: View,
  query: { filter: Filter; weight: Weight; level: TerritoryLevel; limit: number },
): TerritoryPairs {
  const { parts } = partsIn(view, query.filter);
  const { pairs, total } = heaviestPairs(partsByTerritory(view, parts, query.level), query.weight, query.limit);
  const place = (id: string): Place => ({ id, name: view.nodes.get(id)?.attributes.name ?? id });
  return {
    pairs: pairs.map((pair) => ({ ...pair, a: place(pair.a), b: place(pair.b) })),
    total,
    truncated: total > query.limit,
  };
}

function endOf({ key: id, attributes: { name, region } }: NodeRow): { id: string; name: string; region: Place | null } {
  return { id, name, region: region ?? null };
}
