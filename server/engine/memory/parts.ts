import { countsAsPart, type Filter } from "../../contract/filter.ts";
import type { Place, Role } from "../../contract/shared.ts";
import type { TerritoryLevel } from "../../contract/territory-pairs.ts";
import { byRole } from "../../contract/vocabulary.ts";
import { sortedInTurns } from "../sorted-in-turns.ts";
import { yielder } from "../yield.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { select } from "./selection.ts";
import type { View } from "./view.ts";
import type { Held } from "../heaviest-pairs.ts";
import type { Affiliation, NodeRow, ProjectSummary } from "../../network/network.ts";

/** Who takes part in what: the roles of each actor in each project, in order (`byRole`). */
export type Parts = Held<NodeRow>;

/**
 * The projects in scope by id, and the actors with their parts in them, by id. `kinds` chooses among actors only. Lets
 * others be served in between.
 */
export async function partsIn(view: View, filter: Filter): Promise<{ projects: NodeRow[]; parts: Parts }> {
  const { kinds, ...rest } = filter;
  const { projects: inScope, inE1, dropped } = select(view, rest);
  const ids = filter.ids && new Set(filter.ids);
  const yieldNow = yielder();
  const isPart = countsAsPart(filter);
  const projects: NodeRow[] = [];
  for (const id of inScope()) if (!ids || ids.has(id)) projects.push(view.nodes.get(id)!);
  const actors = new Map<NodeRow, Map<string, Role[]>>();
  for (const { key: project } of projects) {
    await yieldNow();
    for (const edge of view.at(project)) {
      if (edge.target !== project || !isPart(edge) || !inE1(edge)) continue;
      // An actor with a part in scope is anchored by it (step 5) unless it was dropped.
      if (dropped(edge.source) || (ids && !ids.has(edge.source))) continue;
      const actor = view.nodes.get(edge.source);
      if (!actor || (kinds && !kinds.includes(actor.attributes.kind))) continue;
      const parts = actors.get(actor) ?? new Map<string, Role[]>();
      actors.set(actor, parts);
      const held = parts.get(project);
      if (held) held.push(edge.role);
      else parts.set(project, [edge.role]);
    }
  }
  for (const parts of actors.values()) {
    await yieldNow();
    for (const held of parts.values()) if (held.length > 1) held.sort(byRole);
  }
  return { projects, parts: new Map(await sortedInTurns([...actors], ([a], [b]) => byCodeUnit(a.key, b.key))) };
}

/** The territories of a level that a project is located in, directly or by a smaller one, by id. */
export function placesOf(view: View, project: string, level: TerritoryLevel): Place[] {
  return view.territories(project).flatMap((id) => {
    const attributes = view.nodes.get(id)?.attributes;
    return attributes?.level === level ? [{ id, name: attributes.name }] : [];
  });
}

/** Projects by id, affiliations by actor, then project, for whole-network statistics. */
export async function affiliationsIn(
  view: View,
  filter: Filter,
): Promise<{ projects: ProjectSummary[]; affiliations: Affiliation[] }> {
  const { projects, parts } = await partsIn(view, filter);
  const affiliations: Affiliation[] = [];
  const yieldNow = yielder();
  for (const [{ key: id, attributes, sortName }, held] of parts) {
    await yieldNow();
    const actor = { id, kind: attributes.kind, name: attributes.name, sortName };
    for (const project of [...held.keys()].sort(byCodeUnit)) {
      affiliations.push({ actor, project, roles: held.get(project)! });
    }
  }
  const summaries: ProjectSummary[] = [];
  for (const project of projects) {
    await yieldNow();
    summaries.push(summary(view, project));
  }
  return { projects: summaries, affiliations };
}

function summary(view: View, { key: id, attributes, sortName }: NodeRow): ProjectSummary {
  const themes = view
    .at(id)
    .filter((edge) => edge.role === "addresses")
    .map((edge) => ({ id: edge.target, name: view.nodes.get(edge.target)?.attributes.name ?? edge.target }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  return {
    id,
    name: attributes.name,
    sortName,
    region: attributes.region ?? null,
    regions: placesOf(view, id, "region"),
    themes,
    unnamedPartners: attributes.unnamedPartners ?? 0,
  };
}
