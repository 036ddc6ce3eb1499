import { readColumns } from "../../server/contract/column-file.ts";
import type { NodeAttributes } from "../../server/contract/graph.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { withoutLoose, type Network } from "./network.ts";

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

/** The part of a network that a mask leaves. */
export function masked(whole: Network, { nodes, links }: Mask): Network {
  const isSet = (bits: readonly number[], at: number): boolean => (bits[at >> 3]! & (1 << (at & 7))) !== 0;
  return whole.part(
    (_id, at) => isSet(nodes, at),
    (_link, at) => isSet(links, at),
  );
}

/**
 * What the API's filter `kinds` leaves of a whole network: nodes of these kinds, but those that lost all their links;
 * projects stay.
 */
export function ofKinds(whole: Network, kinds: readonly Kind[]): Network {
  const isKept = ({ kind }: NodeAttributes): boolean => kinds.includes(kind);
  return withoutLoose(whole.part((_id, _at, attributes) => isKept(attributes)));
}
