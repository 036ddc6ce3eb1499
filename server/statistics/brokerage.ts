import { CONSULTANT, COORDINATOR, GATEKEEPER, LIAISON, ROLES, UNPLACED_PAIR } from "./brokerage-roles.ts";
import { countOpenPairs } from "./common-neighbours.ts";
import { pairCounter } from "./pair-counter.ts";
import { heldTies } from "./projection.ts";
import { regionNumbers } from "./region-numbers.ts";
import { takeTriangles, upwards } from "./triangles.ts";
import type { TwoMode } from "./two-mode.ts";

/**
 * Up to so many steps a tie, on average, triangles are counted one by one: above, projects are tied so densely that to
 * compare their neighbours in rows of bits is quicker.
 */
const STEPS_OF_TIE = 200;

/** How many open pairs a project stands between, by the regions of the three. */
export interface Brokerage {
  coordinator: number;
  gatekeeper: number;
  /** A gatekeeper's pairs read the other way: the same number, not added to the total. */
  representative: number;
  consultant: number;
  liaison: number;
  unplaced: number;
  total: number;
}

/**
 * Brokerage of each project (Gould & Fernandez 1989) in the network of projects tied by shared actors, with regions as
 * groups: each pair of its neighbours that share no actor with each other counts once. Coordinator: all three in one
 * region; gatekeeper: it and one of them; consultant: the two, but not it; liaison: three regions. Ties have no
 * direction, so that gatekeeper and representative are the same pairs. A pair is `unplaced` where one of the three has
 * no region.
 */
export function brokerage(network: TwoMode): Brokerage[] {
  const { projects } = network;
  const regions = regionNumbers(projects);
  // Of each project and role, its pairs told from both their ends.
  const pairs = new Float64Array(projects.length * ROLES.length);
  const ties = heldTies(network);
  const up = ties && upwards(ties);
  if (up && up.steps <= STEPS_OF_TIE * up.items.length) {
    const { starts, others } = ties;
    const countPairs = pairCounter(regions, pairs);
    for (let broker = 0; broker < projects.length; broker++) {
      countPairs({ broker, region: regions[broker]! }, others.subarray(starts[broker]!, starts[broker + 1]!), 1);
    }
    takeTriangles(up, regions, pairs);
  } else countOpenPairs(network, regions, pairs);
  return projects.map((_, broker) => {
    const of = (role: number): number => pairs[broker * ROLES.length + role]! / 2;
    const counts = {
      coordinator: of(COORDINATOR),
      gatekeeper: of(GATEKEEPER),
      consultant: of(CONSULTANT),
      liaison: of(LIAISON),
      unplaced: of(UNPLACED_PAIR),
    };
    const total = ROLES.reduce((sum, role) => sum + counts[role], 0);
    return { ...counts, total, representative: counts.gatekeeper };
  });
}

/**
 * About how many steps brokerage takes, by how many neighbours each project has: for each tie a row of at most one word
 * for 32 projects.
 */
export function brokerageSteps(counts: Int32Array): number {
  return counts.reduce((sum, size) => sum + size * Math.min(size, counts.length / 32), 0);
}
