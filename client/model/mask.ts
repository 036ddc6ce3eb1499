import { MultiDirectedGraph } from "graphology";
import { readColumns } from "../../server/contract/column-file.ts";
import type { Kind } from "../../server/contract/shared.ts";
import type { Network } from "./network.ts";
import type { Turn } from "./network-columns.ts";

/** Which nodes and links of a network a part holds, by their number in its order: a bit each, the lowest first. */
export interface Mask {
  nodes: readonly number[];
  links: readonly number[];
}

/** The mask that `/api/graph?format=mask` answers. Throws a `SyntaxError` where the bytes are not whole. */
export function readMask(bytes: Uint8Array): Mask {
  const mask = { nodes: [] as number[], links: [] as number[] };
  for (const { name, rows } of readColumns(bytes)) mask[name as keyof typeof mask] = rows() as number[];
  return mask;
}

/** The part of a network that a mask leaves, with a `turn` after each piece. */
export async function masked(whole: Network, { nodes, links }: Mask, turn: Turn): Promise<Network> {
  const isSet = (bits: readonly number[], at: number): boolean => (bits[at >> 3]! & (1 << (at & 7))) !== 0;
  return partOf(
    whole,
    (_, at) => isSet(nodes, at),
    (at) => isSet(links, at),
    turn,
  );
}

/**
 * What the API's filter `kinds` leaves of a whole network, likewise: nodes of these kinds, but those that lost all
 * their links; projects stay.
 */
export async function ofKinds(whole: Network, kinds: readonly Kind[], turn: Turn): Promise<Network> {
  const isKept = (id: string): boolean => kinds.includes(whole.getNodeAttribute(id, "kind"));
  const isProject = (id: string): boolean => whole.getNodeAttribute(id, "kind") === "project";
  const keeps = (id: string): boolean => isKept(id) && (isProject(id) || whole.someNeighbor(id, isKept));
  return partOf(whole, keeps, () => true, turn);
}

/** Nodes or links that are taken into a part in a few milliseconds. */
const PIECE = 4000;

/** The nodes that are kept, and of the links between these those that are, both by their number too. */
async function partOf(
  whole: Network,
  keepsNode: (id: string, at: number) => boolean,
  keepsLink: (at: number) => boolean,
  turn: Turn,
): Promise<Network> {
  const part: Network = new MultiDirectedGraph();
  let at = 0;
  for (const { node, attributes } of whole.nodeEntries()) {
    if (keepsNode(node, at)) part.addNode(node, attributes);
    at += 1;
    if (at % PIECE === 0) await turn();
  }
  at = 0;
  for (const { edge, source, target, attributes } of whole.edgeEntries()) {
    if (keepsLink(at) && part.hasNode(source) && part.hasNode(target))
      part.addEdgeWithKey(edge, source, target, attributes);
    at += 1;
    if (at % PIECE === 0) await turn();
  }
  return part;
}
