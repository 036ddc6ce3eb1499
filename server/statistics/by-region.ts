import { byCodeUnit } from "../network/code-unit.ts";
import { fold } from "../../seed/package/fold.ts";
import type { Affiliation, ProjectSummary } from "../network/network.ts";
import type { Scope } from "./two-mode.ts";

/**
 * The network with each region's projects made one: an actor is in a region when it takes part in any of its projects,
 * with all its roles there; themes are those of any project, unnamed partners add up. A project of two regions counts
 * in both, as it does in pairs of territories. Projects without a region, and what only they hold, are left out.
 * Regions by id, affiliations by actor, region.
 */
export function byRegion({ projects, affiliations }: Scope): Scope {
  const regions = new Map<string, ProjectSummary>();
  const regionsOf = new Map<string, string[]>();
  for (const { id: project, regions: places, themes, unnamedPartners } of projects) {
    regionsOf.set(
      project,
      places.map(({ id }) => id),
    );
    for (const region of places) {
      const known = regions.get(region.id);
      regions.set(region.id, {
        id: region.id,
        name: region.name,
        sortName: fold(region.name),
        region,
        regions: [region],
        themes: union(known?.themes, themes),
        unnamedPartners: (known?.unnamedPartners ?? 0) + unnamedPartners,
      });
    }
  }
  const parts = new Map<string, Affiliation>();
  for (const { actor, project, roles } of affiliations) {
    for (const region of regionsOf.get(project)!) {
      const key = `${actor.id} ${region}`;
      const held = parts.get(key)?.roles ?? [];
      parts.set(key, { actor, project: region, roles: [...held, ...roles.filter((role) => !held.includes(role))] });
    }
  }
  return {
    projects: [...regions.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    affiliations: [...parts.values()].sort(
      (a, b) => byCodeUnit(a.actor.id, b.actor.id) || byCodeUnit(a.project, b.project),
    ),
  };
}

/** Both lists without repetition, by folded name, then id. */
function union<T extends { id: string; name: string }>(known: T[] = [], more: T[]): T[] {
  const all = new Map([...known, ...more].map((item) => [item.id, item]));
  return [...all.values()].sort((a, b) => byCodeUnit(fold(a.name), fold(b.name)) || byCodeUnit(a.id, b.id));
}
