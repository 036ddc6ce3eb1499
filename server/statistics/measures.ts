import { betweenness, type TwoModeBetweenness } from "./betweenness.ts";
import { brokerage, type Brokerage } from "./brokerage.ts";
import { soleTies, type SoleTies } from "./sole-ties.ts";
import type { TwoMode } from "./two-mode.ts";

/** The ranked figures of each mode, by number of the node, and what they add up. */
export interface Measures {
  actors: Record<"degree" | "betweenness" | "soleTies", number[]>;
  projects: Record<"degree" | "betweenness" | "brokerage", number[]>;
  brokers: Brokerage[];
  soleTies: SoleTies[];
  sampling: TwoModeBetweenness["sampling"];
}

/**
 * Every figure that nodes are ranked by. Degree is the share of the other mode that a node is tied to (Borgatti &
 * Everett 1997). `exact` and `pruned` are those of `betweenness`.
 */
export function measures(network: TwoMode, exact = false, pruned = false): Measures {
  const central = betweenness(network, exact, pruned);
  const brokers = brokerage(network);
  const sole = soleTies(network);
  return {
    actors: {
      degree: network.projectsOf.map((list) => list.length / network.projects.length),
      betweenness: central.actors,
      soleTies: sole.map(({ total }) => total),
    },
    projects: {
      degree: network.actorsOf.map((list) => (list.length === 0 ? 0 : list.length / network.actors.length)),
      betweenness: central.projects,
      brokerage: brokers.map(({ total }) => total),
    },
    brokers,
    soleTies: sole,
    sampling: central.sampling,
  };
}
