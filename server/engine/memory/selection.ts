import { countsAsPart, type Filter } from "../../contract/filter.ts";
import type { Role } from "../../contract/vocabulary.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import type { View } from "./view.ts";
import type { EdgeRow } from "../../network/network.ts";

/** What a filter leaves of a view, in predicates, so that nothing is copied. See contract/filter.ts for the steps. */
export interface Selection {
  /** Projects that pass step 2, in the order of keys. */
  projects: () => Iterable<string>;
  /** Step 3: an edge of E1. */
  inE1: (edge: EdgeRow) => boolean;
  /** Step 4: an actor with fewer projects than asked. */
  dropped: (id: string) => boolean;
  /** Nodes that steps 2, 4, 5 and 6 keep, before those without an edge go. */
  keepsNode: (id: string) => boolean;
  /** An edge of the answer: of E1 with both ends kept. */
  keepsEdge: (edge: EdgeRow) => boolean;
  /** Where few nodes can be kept, a superset of them; null when any may be. */
  candidates: () => Set<string> | null;
}

const isProject = (id: string) => id.startsWith("project:");
const isActor = (id: string) => id.startsWith("organisation:") || id.startsWith("person:");

/** Reads the filter against a view. */
export function select(view: View, filter: Filter): Selection {
  const scope = projectsInScope(view, filter);
  const inScope = (id: string) => scope === null || scope.has(id);
  const roles = filter.roles && new Set<Role>(filter.roles);
  const statuses = filter.statuses && new Set(filter.statuses);
  const inE1 = (edge: EdgeRow) =>
    (!roles || roles.has(edge.role)) &&
    (!isProject(edge.source) || inScope(edge.source)) &&
    (!isProject(edge.target) || inScope(edge.target)) &&
    (!statuses || edge.evidence.some((entry) => statuses.has(entry.status)));
  const dropped = tooFewProjects(view, filter, inE1);
  let found: Set<string> | undefined;
  // Not before it is asked for: it walks all that is in scope, and who takes part in what does not need it.
  const anchored = () => (scope === null ? null : (found ??= anchoredNodes(view, scope, dropped)));
  const isAnchored =
    scope === null && filter.minProjects !== undefined
      ? anchoredToAny(view, dropped)
      : (id: string) => anchored()?.has(id) ?? true;
  const kinds = filter.kinds && new Set(filter.kinds);
  const ids = filter.ids && new Set(filter.ids);
  const keepsNode = (id: string) => {
    const node = view.nodes.get(id);
    return node !== undefined && isAnchored(id) && (!kinds || kinds.has(node.attributes.kind)) && (!ids || ids.has(id));
  };
  const keepsEdge = (edge: EdgeRow) => inE1(edge) && keepsNode(edge.source) && keepsNode(edge.target);
  return {
    projects: () => scope ?? view.projects,
    inE1,
    dropped,
    keepsNode,
    keepsEdge,
    candidates: () => ids ?? anchored(),
  };
}

/** Step 2, in the order of keys; null when every project passes. */
function projectsInScope(view: View, filter: Filter): Set<string> | null {
  const { projects, regions, themes, legalForms } = filter;
  if (!projects && !regions && !themes && !legalForms) return null;
  const forms = legalForms && new Set(legalForms);
  const passes = (id: string) =>
    (!regions || view.territories(id).some((territory) => regions.includes(territory))) &&
    (!themes || view.at(id).some((edge) => edge.role === "addresses" && themes.includes(edge.target))) &&
    (!forms || forms.has(view.nodes.get(id)?.attributes.legalForm ?? ""));
  // Of forty projects that are named, the network's thousands need not be walked.
  const named = projects && [...new Set(projects)].filter((id) => isProject(id) && view.nodes.has(id)).sort(byCodeUnit);
  return new Set((named ?? view.projects).filter(passes));
}

/** Step 4. */
function tooFewProjects(view: View, filter: Filter, inE1: (edge: EdgeRow) => boolean): (id: string) => boolean {
  const least = filter.minProjects;
  if (least === undefined) return () => false;
  const isPart = countsAsPart(filter);
  const answered = new Map<string, boolean>();
  return (id) => {
    if (!isActor(id)) return false;
    const known = answered.get(id);
    if (known !== undefined) return known;
    const projects = new Set<string>();
    for (const edge of view.at(id)) {
      if (edge.source === id && isPart(edge) && isProject(edge.target) && inE1(edge)) projects.add(edge.target);
    }
    answered.set(id, projects.size < least);
    return projects.size < least;
  };
}

/** How many links a chain of step 5 may have, as the Cypher queries have it (`*0..8`). */
const LONGEST_CHAIN = 8;
const UPWARDS = new Set<Role>(["located_in", "part_of", "initiated"]);

/** Step 5: projects in scope, what an E0 edge ties to them, and what chains upwards from these lead to. */
function anchoredNodes(view: View, scope: Set<string>, dropped: (id: string) => boolean): Set<string> {
  const anchored = new Set(scope);
  for (const project of scope) {
    for (const edge of view.at(project)) {
      const other = edge.source === project ? edge.target : edge.source;
      if (!isProject(other) && !dropped(other)) anchored.add(other);
    }
  }
  let last = [...anchored];
  for (let step = 0; step < LONGEST_CHAIN && last.length > 0; step++) {
    const next: string[] = [];
    for (const id of last) {
      for (const { source, role, target } of view.at(id)) {
        if (source !== id || !UPWARDS.has(role) || isProject(target) || dropped(target) || anchored.has(target))
          continue;
        anchored.add(target);
        next.push(target);
      }
    }
    last = next;
  }
  return anchored;
}

/**
 * Step 5 where every project is in scope: of one node at a time, by the chains that lead to it, so that a question of a
 * few nodes does not walk the network.
 */
function anchoredToAny(view: View, dropped: (id: string) => boolean): (id: string) => boolean {
  const isTied = (id: string): boolean =>
    isProject(id) || view.at(id).some(({ source, target }) => isProject(source === id ? target : source));
  const answered = new Map<string, boolean>();
  const leadsTo = (id: string): boolean => {
    const met = new Set([id]);
    let last = [id];
    for (let step = 0; step <= LONGEST_CHAIN && last.length > 0; step++) {
      if (last.some(isTied)) return true;
      const before: string[] = [];
      for (const node of last) {
        for (const { source, role, target } of view.at(node)) {
          if (target !== node || !UPWARDS.has(role) || dropped(source) || met.has(source)) continue;
          met.add(source);
          before.push(source);
        }
      }
      last = before;
    }
    return false;
  };
  return (id) => {
    const known = answered.get(id) ?? (!dropped(id) && leadsTo(id));
    answered.set(id, known);
    return known;
  };
}
