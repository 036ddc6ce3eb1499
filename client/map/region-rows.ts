import { nameOrder } from "../model/name-order.ts";
import type { Place } from "../../server/contract/shared.ts";

/** A region with its projects in scope and their ties; null where the scope leaves nothing to count. */
export interface RegionRow extends Place {
  projects: number | null;
  /** Pairs of its projects that share an actor. */
  within: number | null;
  /** Pairs of one of its projects with one elsewhere; null where the scope holds no project elsewhere. */
  across: number | null;
}

type End = { region: Place | null };

/**
 * The regions as the map's table lists them: those in scope first, most projects first, then most ties to others, then
 * name as the language sorts. Without all the pairs there is no count of them. A region whose projects the scope leaves
 * out has no figures: a zero there would read as isolation.
 */
export function regionRows(
  regions: readonly Place[],
  projects: readonly End[] | null,
  pairs: readonly { a: End; b: End }[] | null,
  language: string,
): RegionRow[] {
  const inScope = new Set(projects?.map(({ region }) => region?.id));
  const byName = nameOrder(language);
  return regions
    .map((region): RegionRow => {
      const { id } = region;
      if (projects !== null && !inScope.has(id)) return { ...region, projects: null, within: null, across: null };
      const count = projects?.filter((project) => project.region?.id === id).length ?? null;
      if (pairs === null) return { ...region, projects: count, within: null, across: null };
      const touching = pairs.filter(({ a, b }) => a.region?.id === id || b.region?.id === id);
      const within = touching.filter(({ a, b }) => a.region?.id === b.region?.id).length;
      return {
        ...region,
        projects: count,
        within,
        across: inScope.size < 2 ? null : touching.length - within,
      };
    })
    .toSorted(
      (a, b) =>
        (b.projects ?? -1) - (a.projects ?? -1) || (b.across ?? -1) - (a.across ?? -1) || byName(a.name, b.name),
    );
}
