import { isTie, type Network } from "./network.ts";

/** What is near to what is looked at: it stays in full colour, the rest fades. */
export interface FocusNeighbourhood {
  nodes: ReadonlySet<string>;
  isNear: (edge: string, source: string, target: string) => boolean;
}

/**
 * Around one node its neighbours, and in a network of one mode whom it is tied to; around several what ties them: every
 * neighbour of at least two of them, and the links of the path between them. A theme or a territory need not be drawn
 * itself: what it is tied to in the whole is around it, and the projects of a region. Null around nothing.
 */
export function focusNeighbourhood(
  network: Network,
  whole: Network,
  middle: readonly string[],
  path: ReadonlySet<string>,
): FocusNeighbourhood | null {
  const looked = new Set(middle.filter((id) => network.hasNode(id)));
  const nodes = new Set(looked);
  const undrawn = middle
    .filter((id) => !looked.has(id))
    .map((id) => tiedTo(network, whole, id))
    .filter((ids) => ids.length > 0);
  const isOne = looked.size + undrawn.length === 1;
  for (const { id, ties } of neighboursOfSome(network, [...looked])) if (isOne || ties.length > 1) nodes.add(id);
  for (const ids of undrawn) for (const id of ids) nodes.add(id);
  if (nodes.size === 0) return null;
  // What ties two that are near: in a network of one mode, whom an actor is tied to stands behind the tie.
  const ties = new Set([...looked].flatMap((id) => network.neighbors(id).filter((other) => isTie(network, other))));
  for (const id of ties) if (network.neighbors(id).every((end) => nodes.has(end))) nodes.add(id);
  if (!isOne)
    for (const edge of path) if (network.hasEdge(edge)) for (const end of network.extremities(edge)) nodes.add(end);
  return {
    nodes,
    isNear: (edge, source, target) =>
      (!isOne && path.has(edge)) ||
      (nodes.has(source) &&
        nodes.has(target) &&
        (looked.has(source) || looked.has(target) || ties.has(source) || ties.has(target))),
  };
}

function tiedTo(network: Network, whole: Network, id: string): string[] {
  const tied = whole.hasNode(id) ? whole.neighbors(id).filter((other) => network.hasNode(other)) : [];
  return [...tied, ...network.filterNodes((_id, { kind, region }) => kind === "project" && region?.id === id)];
}

/** A node that is tied to several of the given ones, and to which. */
export interface Common {
  id: string;
  ties: readonly string[];
}

/**
 * The neighbours that at least two of the given entities have in common, whether these are tied to each other or not
 * (in a network of one mode those whom ties lead to): those tied to most of them first, then by id. The given ones
 * themselves are not listed.
 */
export function commonTo(network: Network, ids: readonly string[]): Common[] {
  return neighboursOfSome(network, ids)
    .filter(({ id, ties }) => ties.length > 1 && !ids.includes(id))
    .toSorted((a, b) => b.ties.length - a.ties.length || (a.id < b.id ? -1 : 1));
}

/** The neighbours of a node, and the other ends of those that are ties. */
function aroundOf(network: Network, id: string): ReadonlySet<string> {
  const around = new Set(network.neighbors(id));
  for (const tie of [...around].filter((other) => isTie(network, other)))
    for (const end of network.neighbors(tie)) if (end !== id) around.add(end);
  return around;
}

function neighboursOfSome(network: Network, ids: readonly string[]): { id: string; ties: string[] }[] {
  const ties = new Map<string, string[]>();
  for (const id of ids) {
    if (!network.hasNode(id)) continue;
    for (const other of aroundOf(network, id)) {
      const known = ties.get(other);
      if (known) known.push(id);
      else ties.set(other, [id]);
    }
  }
  return [...ties].map(([id, held]) => ({ id, ties: held }));
}
