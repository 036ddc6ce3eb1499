import type { ProjectSummary } from "../network/network.ts";
import { NO_CLIQUE, type OuterTies } from "./outer-ties.ts";

/** The number of a project without a region. */
export const UNPLACED = -1;

/** The region of each project as a number, from 0 in the order in which they come first. */
export function regionNumbers(projects: readonly Pick<ProjectSummary, "region">[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(projects, ({ region }) => {
    if (region === null) return UNPLACED;
    const number = numbers.get(region.id) ?? numbers.size;
    numbers.set(region.id, number);
    return number;
  });
}

/** How many members of a clique each region has, and how many have one. */
interface CliqueRegions {
  there: Int32Array;
  placed: number;
}

/** Counts the members of the clique at hand by region, once for all projects that come one after the other. */
export function cliqueRegions(regions: Int32Array): (ties: Pick<OuterTies, "clique" | "members">) => CliqueRegions {
  const counts: CliqueRegions = { there: new Int32Array(1 + largest(regions)), placed: 0 };
  let last = NO_CLIQUE;
  return ({ clique, members }) => {
    if (clique === last) return counts;
    last = clique;
    counts.there.fill(0);
    counts.placed = 0;
    for (const member of members) {
      if (regions[member] === UNPLACED) continue;
      counts.there[regions[member]!]!++;
      counts.placed++;
    }
    return counts;
  };
}

const largest = (regions: Int32Array): number => regions.reduce((most, region) => Math.max(most, region), UNPLACED);
