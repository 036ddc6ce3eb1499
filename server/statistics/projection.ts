import { listsOf } from "./lists.ts";
import { forEachOuter } from "./outer-ties.ts";
import type { TwoMode } from "./two-mode.ts";

/**
 * Projects tied by shared actors: the neighbours of a project, ascending, stand in `others` from its start to the next
 * one's, with how many actors both share at the same place in `shared`.
 */
export interface Projection {
  starts: Int32Array;
  others: Int32Array;
  shared: Int32Array;
}

/**
 * The one-mode network of projects (Breiger 1974, Social Forces 53, 181–190). It takes as many steps as there are pairs
 * of projects of one actor, and twelve bytes a tie or so, told from both its ends.
 */
export function projection({ actorsOf, projectsOf }: Pick<TwoMode, "actorsOf" | "projectsOf">): Projection {
  const walk = tieWalker({ actorsOf, projectsOf });
  const order = actorsOf.length;
  const starts = new Int32Array(order + 1);
  tieCounts({ actorsOf, projectsOf }).forEach((count, project) => (starts[project + 1] = starts[project]! + count));
  const others = new Int32Array(starts[order]!);
  const shared = new Int32Array(starts[order]!);
  // Written from the other end, so that each project finds its neighbours in order.
  const next = starts.slice();
  for (let project = 0; project < order; project++) {
    const { found, count, times } = walk(project);
    for (let index = 0; index < count; index++) {
      const at = next[found[index]!]!++;
      others[at] = project;
      shared[at] = times[found[index]!]!;
    }
  }
  return { starts, others, shared };
}

/** More ties than this are not held: they take sixteen bytes each, and twice that again in a run of Louvain. */
const HELD = 5e6;
const held = new WeakMap<object, Projection | null>();

/** The ties of a network where they may be held, null where they are too many; made once, whoever asks. */
export function heldTies(network: Pick<TwoMode, "actorsOf" | "projectsOf">): Projection | null {
  const known = held.get(network);
  if (known !== undefined) return known;
  const ties = hasMoreTies(network, HELD) ? null : projection(network);
  held.set(network, ties);
  return ties;
}

/** The neighbours of one project: the first `count` of `found`, and of each, by number, how many actors both share. */
export interface Neighbours {
  found: Int32Array;
  count: number;
  times: Int32Array;
}

/** Finds the neighbours of one project after the other, in no order; each answer stands until the next is asked for. */
export function tieWalker(network: Pick<TwoMode, "actorsOf" | "projectsOf">): (project: number) => Neighbours {
  const actors = listsOf(network.actorsOf);
  const projects = listsOf(network.projectsOf);
  const times = new Int32Array(network.actorsOf.length);
  const neighbours: Neighbours = { found: new Int32Array(network.actorsOf.length), count: 0, times };
  return (project) => {
    const { found } = neighbours;
    for (let index = 0; index < neighbours.count; index++) times[found[index]!] = 0;
    let count = 0;
    for (let at = actors.starts[project]!; at < actors.starts[project + 1]!; at++) {
      const actor = actors.items[at]!;
      for (let place = projects.starts[actor]!; place < projects.starts[actor + 1]!; place++) {
        const other = projects.items[place]!;
        if (other !== project && times[other]!++ === 0) found[count++] = other;
      }
    }
    neighbours.count = count;
    return neighbours;
  };
}

/** How many neighbours each project has. */
export function tieCounts(network: Pick<TwoMode, "actorsOf" | "projectsOf">): Int32Array {
  const counts = new Int32Array(network.actorsOf.length);
  forEachOuter(network, ({ project, members, isMember, found, count }) => {
    let outside = 0;
    for (let index = 0; index < count; index++) outside += 1 - isMember[found[index]!]!;
    counts[project] = outside + Math.max(0, members.length - 1);
  });
  return counts;
}

/** How many pairs of projects share an actor, counted without holding them: a large network has millions. */
export const countTies = (network: Pick<TwoMode, "actorsOf" | "projectsOf">): number =>
  tieCounts(network).reduce((sum, count) => sum + count, 0) / 2;

/**
 * Whether more than so many pairs of projects share an actor. Not counted where one actor alone ties more, or where all
 * together, a pair once for each, tie no more.
 */
export function hasMoreTies(network: Pick<TwoMode, "actorsOf" | "projectsOf">, most: number): boolean {
  const pairs = network.projectsOf.map(({ length }) => (length * (length - 1)) / 2);
  if (pairs.some((count) => count > most)) return true;
  return pairs.reduce((sum, count) => sum + count, 0) > most && countTies(network) > most;
}
