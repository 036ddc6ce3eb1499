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
  const themesOf = new Map<string, Map<string, Theme>>();
  const regionsOf = new Map<string, string[]>();
  for (const { id: project, regions: places, themes, unnamedPartners } of projects) {
    regionsOf.set(
      project,
      places.map(({ id }) => id),
    );
    for (const region of places) {
      const known = regions.get(region.id);
      const all = themesOf.get(region.id) ?? new Map<string, Theme>();
      themesOf.set(region.id, all);
      for (const theme of themes) all.set(theme.id, theme);
      if (known) known.unnamedPartners += unnamedPartners;
      else {
        const { id, name } = region;
        regions.set(id, { id, name, sortName: fold(name), region, regions: [region], themes: [], unnamedPartners });
      }
    }
  }
  for (const region of regions.values()) region.themes = inOrder(themesOf.get(region.id)!.values());
  const parts = new Map<string, { actor: Affiliation["actor"]; held: Map<string, Affiliation["roles"]> }>();
  for (const { actor, project, roles } of affiliations) {
    const part = parts.get(actor.id) ?? { actor, held: new Map<string, Affiliation["roles"]>() };
    parts.set(actor.id, part);
    for (const region of regionsOf.get(project)!) {
      const held = part.held.get(region) ?? [];
      if (held.length === 0) part.held.set(region, [...roles]);
      else for (const role of roles) if (!held.includes(role)) held.push(role);
    }
  }
  return {
    projects: [...regions.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    affiliations: [...parts.values()]
      .sort((a, b) => byCodeUnit(a.actor.id, b.actor.id))
      .flatMap(({ actor, held }) =>
        [...held]
          .sort(([a], [b]) => byCodeUnit(a, b))
          .map(([project, roles]): Affiliation => ({ actor, project, roles })),
      ),
  };
}

type Theme = ProjectSummary["themes"][number];

/** By folded name, then id. */
function inOrder(themes: Iterable<Theme>): Theme[] {
  const named = Array.from(themes, (theme) => ({ theme, name: fold(theme.name) }));
  return named
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.theme.id, b.theme.id))
    .map(({ theme }) => theme);
}
