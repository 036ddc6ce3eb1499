import type { LinkAttributes } from "../../server/contract/graph.ts";
import { byCodeUnit, type Network } from "./network.ts";
import { projectsBehind, territoriesOf } from "./scope.ts";
import { isPart } from "./vocabulary.ts";

/** Whether a link counts as taking part. */
export type Counts = (link: Pick<LinkAttributes, "role" | "participates" | "statuses">) => boolean;

const everyPart: Counts = isPart;

/** Something tied to another, and the ids of the actors that tie them, by name. */
export interface TiedEnd {
  id: string;
  through: string[];
}

/** The other projects with which a project shares actors, and which; those of most actors first, then by name. */
export function tiedProjects(network: Network, project: string): TiedEnd[] {
  const through = new Map<string, Set<string>>();
  for (const actor of actorsOf(network, project))
    for (const other of partsOf(network, actor)) if (other !== project) add(through, other, actor);
  return sorted(network, through);
}

/** The other territories of the same level whose projects share actors with those of a territory, sorted likewise. */
export function tiedTerritories(network: Network, territory: string): TiedEnd[] {
  const level = network.getNodeAttribute(territory, "level");
  const through = new Map<string, Set<string>>();
  const places = new Map<string, string[]>();
  const placesOf = (project: string): string[] => {
    const known = places.get(project);
    if (known) return known;
    const found = [...territoriesOf(network, project)].filter((id) => network.getNodeAttribute(id, "level") === level);
    places.set(project, found);
    return found;
  };
  const actors = new Set(projectsBehind(network, territory).flatMap((project) => actorsOf(network, project)));
  for (const actor of actors)
    for (const project of partsOf(network, actor))
      for (const place of placesOf(project)) if (place !== territory) add(through, place, actor);
  return sorted(network, through);
}

/** The partners of a project by its role `partners`, by name, each with how many projects it takes part in. */
export function partnersOf(network: Network, project: string): { id: string; projects: number }[] {
  const partners = new Set<string>();
  network.forEachLinkTo(project, ({ role }, source) => {
    if (role === "partners") partners.add(source);
  });
  return byName(network, [...partners]).map((id) => ({ id, projects: partsOf(network, id).length }));
}

/** An actor with those of its projects that are in a scope and those that are not, each by name. */
export interface SharedOutside {
  id: string;
  inside: string[];
  outside: string[];
}

/**
 * The actors that projects in a scope share with projects outside of it, by the links that count. Those that no two
 * projects in scope share come first, then those of most projects outside, then by name.
 */
export function sharedOutside(
  network: Network,
  inScope: ReadonlySet<string>,
  counts: Counts = everyPart,
): SharedOutside[] {
  const actors = new Set<string>();
  for (const project of inScope) for (const actor of actorsOf(network, project, counts)) actors.add(actor);
  const found = byName(network, [...actors]).flatMap((id) => {
    const projects = byName(network, partsOf(network, id, counts));
    const outside = projects.filter((project) => !inScope.has(project));
    return outside.length === 0 ? [] : [{ id, inside: projects.filter((project) => inScope.has(project)), outside }];
  });
  const isShared = ({ inside }: SharedOutside): number => Number(inside.length > 1);
  return found.toSorted((a, b) => isShared(a) - isShared(b) || b.outside.length - a.outside.length);
}

/** Whoever takes part in a project. */
function actorsOf(network: Network, project: string, counts: Counts = everyPart): string[] {
  if (!network.hasNode(project)) return [];
  const actors = new Set<string>();
  network.forEachLinkTo(project, (link, source) => {
    if (counts(link)) actors.add(source);
  });
  return [...actors];
}

/** The projects in which an actor takes part. */
function partsOf(network: Network, actor: string, counts: Counts = everyPart): string[] {
  const projects = new Set<string>();
  network.forEachLinkFrom(actor, (link, target) => {
    if (counts(link)) projects.add(target);
  });
  return [...projects];
}

function add(through: Map<string, Set<string>>, end: string, actor: string): void {
  const known = through.get(end);
  if (known) known.add(actor);
  else through.set(end, new Set([actor]));
}

const sorted = (network: Network, through: ReadonlyMap<string, ReadonlySet<string>>): TiedEnd[] =>
  byName(network, [...through.keys()])
    .map((id) => ({ id, through: byName(network, [...through.get(id)!]) }))
    .toSorted((a, b) => b.through.length - a.through.length);

function byName(network: Network, ids: readonly string[]): string[] {
  const name = (id: string): string => network.getNodeAttribute(id, "name");
  return ids.toSorted((a, b) => byCodeUnit(name(a), name(b)) || byCodeUnit(a, b));
}
