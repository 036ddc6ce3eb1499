import { type Lists, listsOf } from "./lists.ts";
import type { TwoMode } from "./two-mode.ts";

/** Sources that are walked together, a bit of a word each. */
export const AT_ONCE = 32;

/** Hears of each project that some of the sources reach: which (a bit each), and how far it is from them. */
export type Hear = (sources: number, distance: number) => void;

/**
 * Distances between projects by shared actors, from up to 32 projects at once: a breadth-first search that carries a
 * bit for each of its sources, so that they share the walk where their ways meet (multi-source BFS; Then et al. 2014,
 * Proceedings of the VLDB Endowment 8, 449–460). Answers how many links it walked along. Actors of one project lead
 * nowhere and are left out.
 */
export function reachFrom(
  network: Pick<TwoMode, "actorsOf" | "projectsOf">,
): (sources: readonly number[], hear: Hear) => number {
  const tying = network.projectsOf.map(({ length }) => length > 1);
  const actors = listsOf(network.actorsOf.map((list) => list.filter((actor) => tying[actor])));
  const projects = listsOf(network.projectsOf);
  const front = frontOf(network.actorsOf.length);
  const between = frontOf(network.projectsOf.length);
  return (sources, hear) => {
    forget(front);
    forget(between);
    sources.forEach((project, bit) => add(front, project, 1 << bit));
    let steps = 0;
    for (let distance = 1; front.count > 0; distance++) {
      steps += spread(front, actors, between) + spread(between, projects, front);
      for (let index = 0; index < front.count; index++) hear(front.masks[front.nodes[index]!]!, distance);
    }
    return steps;
  };
}

/** Nodes of one mode that are newly reached, with the sources that reach them, and which sources ever did. */
interface Front {
  nodes: Int32Array;
  count: number;
  masks: Int32Array;
  seen: Int32Array;
  /** Those that were ever reached. */
  reached: Int32Array;
  total: number;
}

const frontOf = (order: number): Front => ({
  nodes: new Int32Array(order),
  count: 0,
  masks: new Int32Array(order),
  seen: new Int32Array(order),
  reached: new Int32Array(order),
  total: 0,
});

function forget(front: Front): void {
  for (let index = 0; index < front.total; index++) front.seen[front.reached[index]!] = 0;
  front.total = 0;
}

function add(front: Front, node: number, sources: number): void {
  if (front.masks[node] === 0) front.nodes[front.count++] = node;
  if (front.seen[node] === 0) front.reached[front.total++] = node;
  front.masks[node]! |= sources;
  front.seen[node]! |= sources;
}

/** Moves on from a front, which it empties, to those of the other mode that are new; how many links that took. */
function spread(from: Front, { starts, items }: Lists, to: Front): number {
  let steps = 0;
  for (let index = 0; index < from.count; index++) {
    const node = from.nodes[index]!;
    const sources = from.masks[node]!;
    from.masks[node] = 0;
    const end = starts[node + 1]!;
    for (let at = starts[node]!; at < end; at++) {
      const fresh = sources & ~to.seen[items[at]!]!;
      if (fresh !== 0) add(to, items[at]!, fresh);
    }
    steps += end - starts[node]!;
  }
  from.count = 0;
  return steps;
}
