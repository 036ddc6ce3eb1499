import type { LinkAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import type { Role } from "../../server/contract/shared.ts";
import { entryOf } from "../model/map-entry.ts";
import { byCodeUnit, isActor, type Network } from "../model/network.ts";
import type { Steps } from "../model/steps.ts";
import type { TieWithin } from "../model/ties-within.ts";
import { tieKey, type Tie } from "../model/ties.ts";
import { nodesByZone } from "../picture/zones.ts";

/** Groups that a matrix has room for. */
const MOST = 40;

/** Projects that stand in one row and column of a matrix. */
export interface ProjectGroup {
  /** The id of their region; `none` for those without one, `rest` for those of all further regions, or `zone:<n>`. */
  id: string;
  /** The region's name; null where it is none. */
  name: string | null;
  members: readonly string[];
  /** How many regions are in `rest`. */
  regions: number;
}

/**
 * Projects by region, most projects first, where regions tell at least half of them apart: beyond what there is room
 * for, the smallest regions are one group. Else by where they lie in the layout. Null where neither tells them apart.
 */
export function groupsAmong(projects: readonly string[], whole: Network): ProjectGroup[] | null {
  const regions = new Map<string, ProjectGroup & { members: string[] }>();
  const none: string[] = [];
  for (const id of projects) {
    const region = whole.getNodeAttribute(id, "region");
    if (!region) none.push(id);
    else entryOf(regions, region.id, () => ({ ...region, members: [], regions: 1 })).members.push(id);
  }
  if (regions.size < 2 || none.length * 2 > projects.length) return zonesAmong(projects, whole);
  const all = [...regions.values()].sort((a, b) => b.members.length - a.members.length || byCodeUnit(a.id, b.id));
  const places = MOST - Number(none.length > 0);
  const shown = all.slice(0, all.length > places ? places - 1 : places);
  const rest = all.slice(shown.length);
  return [
    ...shown,
    ...(rest.length === 0
      ? []
      : [{ id: "rest", name: null, members: rest.flatMap(({ members }) => members), regions: rest.length }]),
    ...(none.length === 0 ? [] : [{ id: "none", name: null, members: none, regions: 0 }]),
  ];
}

function zonesAmong(projects: readonly string[], whole: Network): ProjectGroup[] | null {
  const groups = nodesByZone(projects, whole);
  if (groups.size < 2) return null;
  return [...groups]
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || a - b)
    .map(([zone, members]) => ({ id: `zone:${zone + 1}`, name: null, members, regions: 0 }));
}

/** The projects of the group that a path of groups' ids leads to, each among those of the one before. */
export function membersAt(path: readonly string[], projects: readonly string[], whole: Network): readonly string[] {
  return path.reduce(
    (members, id) => groupsAmong(members, whole)?.find((group) => group.id === id)?.members ?? members,
    projects,
  );
}

/** The project of a group that most links lead to, the first by id of equals: who names a group without a name. */
export const leaderOf = ({ members }: ProjectGroup, whole: Network): string =>
  members.reduce((most, one) => {
    const more = whole.inDegree(one) - whole.inDegree(most);
    return more > 0 || (more === 0 && byCodeUnit(one, most) < 0) ? one : most;
  });

/** What ties groups of projects two by two, and each within itself: the actors of both, or of two of its projects. */
export interface GroupTies {
  ties: Tie[];
  within: Map<string, TieWithin>;
}

/** How an actor takes part in the projects of a group. */
interface Part {
  projects: Set<string>;
  roles: Role[];
}

/** Actors that a step looks at. */
const OF_STEP = 100;

/** The ties of groups by the actors and links that count; an actor counts once for two groups. */
export function* groupTies(
  groups: readonly (Pick<ProjectGroup, "id" | "members"> & { name: string })[],
  whole: Network,
  counts: (link: LinkAttributes, actor: NodeAttributes) => boolean,
): Steps<GroupTies> {
  const of = new Map(groups.flatMap(({ members }, at) => members.map((id) => [id, at] as const)));
  const inOrder = groups.map((_, at) => at).sort((a, b) => byCodeUnit(groups[a]!.id, groups[b]!.id));
  const place = new Map(inOrder.map((at, i) => [at, i]));
  const end = (at: number) => ({ id: groups[at]!.id, name: groups[at]!.name });
  // By both places: a string for each pair of each actor would cost more than all the rest.
  const ties = new Map<number, Tie & { shared: Tie["shared"][number][] }>();
  const actors = whole.filterNodes((_id, attributes) => isActor(attributes));
  for (const [at, id] of actors.entries()) {
    if (at % OF_STEP === OF_STEP - 1) yield;
    const attributes = whole.getNodeAttributes(id);
    const parts = partsIn(whole, id, of, (link) => counts(link, attributes));
    const here = [...parts].sort(([a], [b]) => place.get(a)! - place.get(b)!);
    for (const [i, [a, partA]] of here.entries())
      for (let k = partA.projects.size > 1 ? i : i + 1; k < here.length; k++) {
        const [b, partB] = here[k]!;
        const tie = entryOf(ties, a * groups.length + b, () => ({ a: end(a), b: end(b), weight: 0, shared: [] }));
        tie.shared.push({ id, name: attributes.name, roles: { a: partA.roles, b: partB.roles } });
        tie.weight += 1;
      }
  }
  const all = [...ties.values()];
  return {
    ties: all.filter(({ a, b }) => a.id !== b.id).sort((a, b) => b.weight - a.weight),
    within: new Map(all.flatMap((tie) => (tie.a.id === tie.b.id ? [[tie.a.id, { ...tie, within: [] }]] : []))),
  };
}

/**
 * What the cell of two groups that no actor ties stands for, or of one within which none ties two projects; null where
 * no cell is chosen, or one of other groups.
 */
export function emptyTie(
  cell: string | null,
  groups: readonly (Pick<ProjectGroup, "id"> & { name: string })[],
): Tie | TieWithin | null {
  for (const [at, a] of groups.entries())
    for (const b of groups.slice(at)) {
      if (tieKey(a.id, b.id) !== cell) continue;
      const [first, second] = [a, b].map(({ id, name }) => ({ id, name }));
      const tie = { a: first!, b: second!, weight: 0, shared: [] };
      return a === b ? { ...tie, within: [] } : tie;
    }
  return null;
}

/** How an actor takes part in the groups, by their places; `of` says which group a project is in. */
function partsIn(
  whole: Network,
  actor: string,
  of: ReadonlyMap<string, number>,
  counts: (link: LinkAttributes) => boolean,
): Map<number, Part> {
  const parts = new Map<number, Part>();
  whole.forEachLinkFrom(actor, (link, target) => {
    const group = of.get(target);
    if (group === undefined || !counts(link)) return;
    const part = entryOf(parts, group, (): Part => ({ projects: new Set(), roles: [] }));
    part.projects.add(target);
    if (!part.roles.includes(link.role)) part.roles.push(link.role);
  });
  return parts;
}
