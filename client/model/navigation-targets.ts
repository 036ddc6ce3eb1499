import { isTie, rolesBetween, type Network } from "./network.ts";

/** The sides to which an arrow key walks, as on a screen: y grows downwards. */
export const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;
/** An arrow key that walks to a side. */
export type Direction = keyof typeof DIRECTIONS;

/** A neighbour farther than this from the direction asked for (in radians, 60°) does not lie on that side. */
const WIDE = Math.PI / 3;

/** Where a node is on the layout, whose y grows upwards. */
type PlaceOf = (id: string) => { x: number; y: number };

/**
 * The neighbour that one meets on walking to a side: the one that turns least from it, a little turn counting less than
 * a near neighbour; by id where two are alike. Null when none lies there.
 */
export function neighbourTowards(
  network: Network,
  from: string,
  direction: Direction,
  placeOf: PlaceOf,
): string | null {
  const here = placeOf(from);
  const wanted = DIRECTIONS[direction];
  let best: { id: string; cost: number } | null = null;
  for (const id of network.neighbors(from).toSorted()) {
    const [dx, dy] = [placeOf(id).x - here.x, here.y - placeOf(id).y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const turn = Math.acos(Math.min(1, Math.max(-1, (dx * wanted.x + dy * wanted.y) / distance)));
    if (turn > WIDE + 1e-9) continue;
    const cost = distance * (1 + 2 * turn);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/**
 * Where a walk starts: the project with most neighbours, or without projects (but ties of actors) any such node; by id
 * where several have.
 */
export function homeOf(network: Network): string | null {
  const projects = network.filterNodes((id, { kind }) => kind === "project" && !isTie(network, id));
  const ids = (projects.length > 0 ? projects : network.nodes()).toSorted();
  let home: string | null = null;
  for (const id of ids) if (home === null || network.neighbors(id).length > network.neighbors(home).length) home = id;
  return home;
}

/** What ties two entities, by the first role that does: the link, and who acts on whom. */
export function tieBetween(network: Network, a: string, b: string) {
  const [role] = rolesBetween(network, a, b);
  if (role === undefined) return null;
  const [edge] = network.edges(a, b).filter((key) => network.getEdgeAttribute(key, "role") === role);
  const [source, target] = network.extremities(edge!);
  return { role, source, target, edge: edge! };
}
