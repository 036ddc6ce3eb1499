import type { Network } from "../../../client/model/network.ts";

/** A network as arrays: what every library of the bench is given to draw, at the same places. */
export interface DrawnNetwork {
  /** x and y of each point. */
  places: Float32Array;
  /** 1 for each project, 0 for others. */
  isProject: Uint8Array;
  /** The numbers of the two ends of each link. */
  links: Uint32Array;
}

/** Colours and lengths in pixels that every library draws with. */
export const STYLE = { project: "#1d2430", other: "#8a6d3b", link: "#c9c2b4", radius: 2, width: 1 };

/** The arrays of a network as bytes: how many points and links, then the arrays in their order. */
export function bytesOf(network: Network): Uint8Array<ArrayBuffer> {
  const numbers = new Map<string, number>();
  const bytes = new Uint8Array(8 + network.order * 9 + network.size * 8 + PADDING);
  const { places, isProject, links } = networkOf(bytes.buffer, network.order, network.size);
  new Uint32Array(bytes.buffer, 0, 2).set([network.order, network.size]);
  network.forEachNode((id, { kind, x, y }) => {
    const number = numbers.size;
    numbers.set(id, number);
    places.set([x, y], 2 * number);
    isProject[number] = kind === "project" ? 1 : 0;
  });
  let at = 0;
  network.forEachLink((_link, source, target) => {
    links.set([numbers.get(source)!, numbers.get(target)!], at);
    at += 2;
  });
  return bytes;
}

const PADDING = 8;

/** The arrays in such bytes. */
export function networkOf(
  bytes: ArrayBuffer,
  points = new Uint32Array(bytes, 0, 2)[0]!,
  links = new Uint32Array(bytes, 0, 2)[1]!,
): DrawnNetwork {
  const linksAt = 8 + points * 8;
  return {
    places: new Float32Array(bytes, 8, points * 2),
    links: new Uint32Array(bytes, linksAt, links * 2),
    isProject: new Uint8Array(bytes, linksAt + links * 8, points),
  };
}
