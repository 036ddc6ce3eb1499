import type { Point } from "../labels/box.ts";
import type { Network } from "../model/network.ts";
import type { EdgeMark, NodeMark } from "./encoding.ts";
import type { Sight } from "./sight.ts";

/** Share of the distance to the nearest other mark that a mark's radius has at most: less than half parts the two. */
const SHARE = 0.47;

/** Pixels of the least mark, which may cover another where both lie at one place. */
const LEAST = 1.5;

/** Pixels of the least and the most width of a link, as shares of what it has in a small network. */
const INK = { least: 0.8, most: 1 };

/**
 * Marks no larger than there is room for on the plate, so that none covers another: of the size that they have in a
 * small network at most, however close the camera is. Links are thinner where there are many.
 */
export function marksWithRoom(
  network: Network,
  nodes: ReadonlyMap<string, NodeMark>,
  edges: ReadonlyMap<string, EdgeMark>,
  { pixel, growth, ratio }: Sight,
  placeOf: (id: string) => Point,
): { nodes: Map<string, NodeMark>; edges: Map<string, EdgeMark> } {
  const room = nearestDistances(network.nodes(), placeOf);
  // Undoes that marks and links grow as the camera comes closer.
  const still = Math.sqrt(ratio);
  const sizes = new Map<string, NodeMark>();
  for (const [id, mark] of nodes) {
    const most = Math.max(LEAST, (SHARE * room.get(id)!) / pixel) / growth;
    sizes.set(id, { ...mark, size: Math.min(mark.size * still, most) });
  }
  const ink = Math.max(INK.least, Math.min(INK.most, 200 / Math.max(1, edges.size)));
  return {
    nodes: sizes,
    edges: new Map(
      [...edges].map(([key, mark]) => [key, { ...mark, size: mark.size * still * ink, width: mark.size * ink }]),
    ),
  };
}

/** For each node the distance to the nearest other, in the units of the layout; Infinity for one alone. */
function nearestDistances(ids: readonly string[], placeOf: (id: string) => Point): Map<string, number> {
  const places = ids.map((id) => ({ id, ...placeOf(id) })).sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const nearest = places.map(() => Infinity);
  places.forEach((one, at) => {
    for (const by of [1, -1])
      for (let other = at + by; other >= 0 && other < places.length; other += by) {
        const { x, y } = places[other]!;
        if (Math.abs(x - one.x) >= nearest[at]!) break;
        nearest[at] = Math.min(nearest[at]!, Math.hypot(x - one.x, y - one.y));
      }
  });
  return new Map(places.map(({ id }, at) => [id, nearest[at]!]));
}
