import type { Filter } from "../../contract/filter.ts";
import type { ProjectPairs } from "../../contract/project-pairs.ts";
import type { Place } from "../../contract/shared.ts";
import type { SharedActors } from "../../contract/shared-actors.ts";
import type { TerritoryLevel, TerritoryPairs } from "../../contract/territory-pairs.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import type { Held, Named } from "../heaviest-pairs.ts";
import type { PairQuestion } from "../port.ts";
import { type Parts, partsIn, placesOf } from "./parts.ts";
import { bySortName, type View } from "./view.ts";
import { sharedPairs } from "../shared-pairs.ts";
import { territoryPairs as pairsOfTerritories } from "../territory-pairs.ts";
import type { NodeRow } from "../../network/network.ts";

/** Projects in scope by sort name, and the actors of at least `minProjects` (1 unless given) of them. */
export async function sharedActors(
  view: View,
  { filter, limit }: { filter: Filter; limit: number },
): Promise<SharedActors> {
  const { projects, parts } = await partsIn(view, filter);
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
export async function projectPairs(view: View, query: { filter: Filter } & PairQuestion): Promise<ProjectPairs> {
  const { projects, parts } = await partsIn(view, query.filter);
  const ends = new Map(projects.map((project) => [project.key, endOf(project)]));
  return sharedPairs(heldBy(parts), query, (id) => ends.get(id)!);
}

/** Pairs of regions, départements or countries whose projects share actors; an actor counts once for a pair. */
export async function territoryPairs(
  view: View,
  query: { filter: Filter; level: TerritoryLevel } & PairQuestion,
): Promise<TerritoryPairs> {
  const { parts } = await partsIn(view, query.filter);
  const place = (id: string): Place => ({ id, name: view.nodes.get(id)!.attributes.name });
  const placesIn = (project: string) => placesOf(view, project, query.level).map(({ id }) => id);
  return pairsOfTerritories(heldBy(parts), placesIn, query, place);
}

/** The same parts by what an actor is called. */
const heldBy = (parts: Parts): Held<Named> =>
  new Map(
    [...parts].map(([{ key: id, sortName, attributes }, held]) => {
      const { kind, name } = attributes;
      return [{ id, kind, name, sortName }, held];
    }),
  );

function endOf({ key: id, attributes: { name, region } }: NodeRow): { id: string; name: string; region: Place | null } {
  return { id, name, region: region ?? null };
}
