import { listsOf } from "./lists.ts";
import type { TwoMode } from "./two-mode.ts";

/** The clique of a project that no actor ties to another. */
export const NO_CLIQUE = -1;

/**
 * The neighbours of one project in two parts: those that the actor which ties it to most, its clique, ties it to, and
 * those that others of its actors do. Each answer stands until the next.
 */
export interface OuterTies {
  project: number;
  /** That actor; `NO_CLIQUE` where nobody ties the project. */
  clique: number;
  /** All projects of that actor, the project itself among them, ascending; none without a clique. */
  members: readonly number[];
  /** By project, 1 for a member. */
  isMember: Uint8Array;
  /** The first `count` are those that its other actors tie it to, members or not, in no order. */
  found: Int32Array;
  count: number;
  /** By project, how many of its other actors it shares. */
  times: Int32Array;
}

type Network = Pick<TwoMode, "actorsOf" | "projectsOf">;

/**
 * Of each project, the actor that ties it to most others, the first of equals. All its projects are tied to each other,
 * so that they need not be looked at one by one: where one actor is in half of all projects, these are most pairs.
 */
export function cliquesOf({ actorsOf, projectsOf }: Network): number[] {
  const size = (actor: number): number => (actor === NO_CLIQUE ? 1 : projectsOf[actor]!.length);
  return actorsOf.map((actors) => actors.reduce((most, actor) => (size(actor) > size(most) ? actor : most), NO_CLIQUE));
}

/** The neighbours of one project by its actors other than its clique, as `OuterTies` has them. */
export type OuterNeighbours = Pick<OuterTies, "clique" | "found" | "count" | "times">;

/** Finds these of one project after the other; each answer stands until the next is asked for. */
export function outerWalker(network: Network): (project: number) => OuterNeighbours {
  const { actorsOf, projectsOf } = network;
  const order = actorsOf.length;
  const cliques = cliquesOf(network);
  const outer = listsOf(
    actorsOf.map((actors, project) => actors.filter((one) => one !== cliques[project] && projectsOf[one]!.length > 1)),
  );
  const projects = listsOf(projectsOf);
  const [found, times] = [new Int32Array(order), new Int32Array(order)];
  const neighbours: OuterNeighbours = { clique: NO_CLIQUE, found, count: 0, times };
  return (project) => {
    for (let index = 0; index < neighbours.count; index++) times[found[index]!] = 0;
    let count = 0;
    for (let at = outer.starts[project]!; at < outer.starts[project + 1]!; at++) {
      const actor = outer.items[at]!;
      for (let place = projects.starts[actor]!; place < projects.starts[actor + 1]!; place++) {
        const other = projects.items[place]!;
        if (other !== project && times[other]!++ === 0) found[count++] = other;
      }
    }
    neighbours.clique = cliques[project]!;
    neighbours.count = count;
    return neighbours;
  };
}

/**
 * Visits every project with its neighbours, those of one clique one after the other, ascending. It takes as many steps
 * as there are pairs of projects of one actor, but for those of cliques.
 */
export function forEachOuter(network: Network, visit: (ties: OuterTies) => void): void {
  const walk = outerWalker(network);
  const isMember = new Uint8Array(network.actorsOf.length);
  let members: readonly number[] = [];
  let last = NO_CLIQUE;
  for (const project of byClique(cliquesOf(network))) {
    const { clique, found, count, times } = walk(project);
    if (clique !== last) {
      for (const member of members) isMember[member] = 0;
      members = network.projectsOf[clique]!;
      for (const member of members) isMember[member] = 1;
      last = clique;
    }
    visit({ project, clique, members, isMember, found, count, times });
  }
}

/** All projects, those without a clique first, then those of one clique side by side, ascending. */
export const byClique = (cliques: readonly number[]): number[] =>
  cliques.map((_, project) => project).sort((a, b) => cliques[a]! - cliques[b]! || a - b);
