import { entryOf } from "../model/map-entry.ts";
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
  const counts = projects && projectsIn(projects);
  const ties = pairs && tiesIn(pairs);
  const byName = nameOrder(language);
  return regions
    .map((region): RegionRow => {
      const { id } = region;
      if (counts && !counts.has(id)) return { ...region, projects: null, within: null, across: null };
      const known = { ...region, projects: counts && counts.get(id)! };
      if (ties === null) return { ...known, within: null, across: null };
      const { within, across } = ties.get(id) ?? { within: 0, across: 0 };
      return { ...known, within, across: (counts?.size ?? 0) < 2 ? null : across };
    })
    .toSorted(
      (a, b) =>
        (b.projects ?? -1) - (a.projects ?? -1) || (b.across ?? -1) - (a.across ?? -1) || byName(a.name, b.name),
    );
}

/** How many projects each region has; those without one count together, as one place more. */
function projectsIn(projects: readonly End[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { region } of projects) counts.set(region?.id, (counts.get(region?.id) ?? 0) + 1);
  return counts;
}

/** How many pairs lie in each region, and how many join it with what lies elsewhere. */
function tiesIn(pairs: readonly { a: End; b: End }[]): Map<string | undefined, { within: number; across: number }> {
  const ties = new Map<string | undefined, { within: number; across: number }>();
  const tiesOf = (id: string | undefined) => entryOf(ties, id, () => ({ within: 0, across: 0 }));
  for (const { a, b } of pairs) {
    const [one, other] = [a.region?.id, b.region?.id];
    if (one === other) tiesOf(one).within += 1;
    else for (const id of [one, other]) tiesOf(id).across += 1;
  }
  return ties;
}
