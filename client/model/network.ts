import type { Graph, LinkAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import { withoutEvidence } from "../../server/contract/link-attributes.ts";
import type { Kind, Place, Role } from "../../server/contract/shared.ts";
import { TIE_ROLE } from "../../server/contract/vocabulary.ts";
import type { IndexedNetwork } from "./indexed-network.ts";
import { entryOf } from "./map-entry.ts";
import { NetworkBuilder } from "./network-builder.ts";
import { perNetwork } from "./per-network.ts";
import { byRole, isPart } from "./vocabulary.ts";

/** A network in memory, with the attributes of the contract, the evidence of links apart. */
export type Network = IndexedNetwork;

/** The union of some answers as one network; the first that holds a node or an edge decides its attributes. */
export function toNetwork(...answers: readonly Graph[]): Network {
  const network = new NetworkBuilder();
  for (const { nodes } of answers) for (const { key, attributes } of nodes) network.addNode(key, attributes);
  for (const { edges } of answers)
    for (const { source, target, attributes } of edges) network.addLink(source, target, withoutEvidence(attributes));
  return network.network();
}

/** A network of nothing. */
export const emptyNetwork = (): Network => new NetworkBuilder().network();

/** The part of a network that holds what any of some others do. */
export function partHolding(whole: Network, others: readonly Network[]): Network {
  const links = new Set<number | undefined>();
  for (const other of others) for (const key of other.edges()) links.add(whole.numberOfLink(key));
  return whole.part(
    (id) => others.some((other) => other.hasNode(id)),
    (_link, at) => links.has(at),
  );
}

/**
 * A network without what was hidden, nor the neighbours that hang on a collapsed node alone (those with no other
 * neighbour, projects excepted: they stay). The same network when nothing is to go.
 */
export function withoutNodes(network: Network, hidden: readonly string[], collapsed: readonly string[]): Network {
  const gone = new Set(hidden);
  for (const id of collapsed) for (const other of hangingOn(network, id)) gone.add(other);
  if (![...gone].some((id) => network.hasNode(id))) return network;
  return network.part((id) => !gone.has(id));
}

/** A network without what no link ties; projects stay, as in the API's filter. */
export function withoutLoose(network: Network): Network {
  const degrees = network.degrees();
  return network.part((_id, at, { kind }) => kind === "project" || degrees[at]! > 0);
}

/** The neighbours that hang on a node alone: what a fold takes away. */
export function hangingOn(network: Network, id: string): string[] {
  if (!network.hasNode(id)) return [];
  return network
    .neighbors(id)
    .filter((other) => network.getNodeAttribute(other, "kind") !== "project" && network.neighbors(other).length === 1);
}

/** Ids of the projects that an entity takes part in by a link that counts, in order of id. */
export function projectsOf(network: Network, id: string, counts: (link: LinkAttributes) => boolean = isPart): string[] {
  if (!network.hasNode(id)) return [];
  const projects = new Set<string>();
  network.forEachLinkFrom(id, (link, target) => {
    if (counts(link)) projects.add(target);
  });
  return [...projects].toSorted();
}

/**
 * What each entity's links that count lead to, in one walk over all links, for whoever asks of every entity of a large
 * network; an entity without such a link is not in it. Of links that take part, these are the projects (`projectsOf`).
 */
export function targetsOfEach(
  network: Network,
  counts: (link: LinkAttributes, target: string) => boolean,
): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  network.forEachLink((link, source, target) => {
    if (!counts(link, target)) return;
    entryOf(targets, source, () => new Set<string>()).add(target);
  });
  return targets;
}

/** The projects that each entity takes part in, by links of any role that takes part; of any network asked once. */
export const partsOfEach = perNetwork((network): ReadonlyMap<string, ReadonlySet<string>> =>
  targetsOfEach(network, isPart),
);

/** How many projects an entity takes part in (`projectsOf`), for whoever asks of thousands. */
export const countProjects = (network: Network, id: string): number => partsOfEach(network).get(id)?.size ?? 0;

/** How many links there are of which the same is known. */
export const countAlike = perNetwork((network): ReadonlyMap<LinkAttributes, number> => {
  const counts = new Map<LinkAttributes, number>();
  network.forEachLink((link) => counts.set(link, (counts.get(link) ?? 0) + 1));
  return counts;
});

/** The roles of the links of a network, in order (`byRole`); with `counts`, of those of its links alone. */
export function rolesHeld(network: Network, counts: (link: LinkAttributes) => boolean = () => true): Role[] {
  const roles = new Set<Role>();
  network.forEachLink((link) => {
    if (counts(link)) roles.add(link.role);
  });
  return [...roles].sort(byRole);
}

/** Whether any link is of a role. */
export const holdsRole = (network: Network, role: Role): boolean => rolesHeld(network).includes(role);

/** Whether an entity is an organisation or a person. */
export const isActor = ({ kind }: Pick<NodeAttributes, "kind">): boolean =>
  kind === "organisation" || kind === "person";

/** Whether a node is what a tie between two actors became in a network of one mode: nothing but that tie. */
export const isTie = (network: Network, id: string): boolean =>
  network.getNodeAttribute(id, "kind") === "project" && rolesInto(network, id).has(TIE_ROLE);

/** The roles of the links that lead to an entity. */
function rolesInto(network: Network, id: string): Set<Role> {
  const roles = new Set<Role>();
  network.forEachLinkTo(id, ({ role }) => roles.add(role));
  return roles;
}

/** The links between two entities, either way; those of the tie of two actors where a tie is what joins them. */
export function edgesBetween(network: Network, a: string, b: string): string[] {
  const direct = network.edges(a, b);
  if (direct.length > 0) return direct;
  const ties = network.neighbors(a).filter((id) => isTie(network, id) && network.edges(b, id).length > 0);
  return ties.flatMap((id) => [...network.edges(a, id), ...network.edges(b, id)]);
}

/**
 * Neighbours in the order in which one walks them: by the first role that ties them, then by name as printed, then id.
 */
export function neighboursOf(network: Network, id: string): string[] {
  if (!network.hasNode(id)) return [];
  const first = new Map<string, Role>();
  network.forEachEdge(id, (_edge, { role }, source, target) => {
    const other = source === id ? target : source;
    const known = first.get(other);
    if (other !== id && (known === undefined || byRole(role, known) < 0)) first.set(other, role);
  });
  const name = (other: string): string => network.getNodeAttribute(other, "name");
  return [...first.keys()].toSorted(
    (a, b) => byRole(first.get(a)!, first.get(b)!) || byCodeUnit(name(a), name(b)) || byCodeUnit(a, b),
  );
}

/** The roles that tie two entities, whatever their direction, in order (`byRole`). */
export function rolesBetween(network: Network, a: string, b: string): Role[] {
  return network.hasNode(a) && network.hasNode(b) ? rolesOf(network, network.edges(a, b)) : [];
}

/** The roles of some links, each once, in order (`byRole`). */
export const rolesOf = (network: Network, edges: readonly string[]): Role[] =>
  [...new Set(edges.map((edge) => network.getEdgeAttribute(edge, "role")))].sort(byRole);

/** How many nodes of each kind. */
export const countKinds = perNetwork((network): Readonly<Record<Kind, number>> => {
  const counts = { project: 0, organisation: 0, person: 0, theme: 0, territory: 0 };
  network.forEachNode((_id, { kind }) => (counts[kind] += 1));
  return counts;
});

/** How many links join nodes of these kinds alone. */
export function countLinks(network: Network, kinds: readonly Kind[]): number {
  let count = 0;
  for (const [from, counts] of linksByKinds(network))
    if (kinds.includes(from)) for (const [to, links] of counts) count += kinds.includes(to) ? links : 0;
  return count;
}

/** How many links lead from nodes of each kind to nodes of each. */
const linksByKinds = perNetwork((network) => {
  const counts = new Map<Kind, Map<Kind, number>>();
  network.forEachLink((_link, _source, _target, { kind: from }, { kind: to }) => {
    const known = entryOf(counts, from, () => new Map<Kind, number>());
    known.set(to, (known.get(to) ?? 0) + 1);
  });
  return counts;
});

/** The regions of the projects, in order of id: their place among them gives each its colour. */
export const regionsOf = perNetwork((network): readonly Place[] => {
  const regions = new Map<string, Place>();
  network.forEachNode((_id, { kind, region }) => {
    if (kind === "project" && region) regions.set(region.id, region);
  });
  return [...regions.values()].toSorted((a, b) => byCodeUnit(a.id, b.id));
});

/** Smallest and largest coordinates. */
export interface Frame {
  x: [number, number];
  y: [number, number];
}

/**
 * Smallest and largest coordinates of the nodes of some kinds; a unit square around nothing. Taken over the whole
 * network, no other filter moves a node on the picture.
 */
export function bounds(network: Network, kinds: readonly Kind[]): Frame {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  network.forEachNode((_id, { kind, x, y }) => {
    if (!kinds.includes(kind)) return;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  });
  return left > right ? { x: [0, 1], y: [0, 1] } : { x: [left, right], y: [bottom, top] };
}

/** A network with some nodes in other places: a copy, or the same where none of them is in it. */
export function withPlaces(network: Network, places: readonly { id: string; x: number; y: number }[]): Network {
  const own = places.filter(({ id }) => network.hasNode(id));
  if (own.length === 0) return network;
  const placeOf = new Map(own.map(({ id, x, y }) => [id, { x, y }]));
  return network.withAttributes((id, attributes) => {
    const place = placeOf.get(id);
    return place ? { ...attributes, ...place } : attributes;
  });
}

/** Orders strings by UTF-16 code unit, as the API orders its lists. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
