import { forEachOuter, NO_CLIQUE } from "./outer-ties.ts";
import { cliqueRegions, regionNumbers, UNPLACED } from "./region-numbers.ts";
import type { TwoMode } from "./two-mode.ts";

/** How many pairs of projects an actor ties that share no other actor. */
export interface SoleTies {
  within: number;
  between: number;
  total: number;
}

/**
 * For each actor, the pairs of its projects that share no other actor: in one region, and between two (`total` also
 * counts unplaced projects).
 */
export function soleTies(network: TwoMode): SoleTies[] {
  const { projects, actorsOf, projectsOf } = network;
  const regions = regionNumbers(projects);
  const counts = projectsOf.map(() => ({ within: 0, between: 0, total: 0 }));
  const placesOf = cliqueRegions(regions);
  // Each pair is told from both its ends.
  forEachOuter(network, (ties) => {
    const { project, clique, members, isMember, found, count, times } = ties;
    const region = regions[project]!;
    const isPlaced = region !== UNPLACED;
    if (clique !== NO_CLIQUE) {
      const { there, placed } = placesOf(ties);
      let [all, within, between] = [members.length - 1, 0, 0];
      if (isPlaced) [within, between] = [there[region]! - 1, placed - there[region]!];
      for (let index = 0; index < count; index++) {
        const other = found[index]!;
        if (isMember[other] === 0) continue;
        all--;
        if (!isPlaced || regions[other] === UNPLACED) continue;
        if (regions[other] === region) within--;
        else between--;
      }
      add(counts[clique]!, all, within, between);
    }
    for (const actor of actorsOf[project]!) {
      if (actor === clique) continue;
      let [all, within, between] = [0, 0, 0];
      for (const other of projectsOf[actor]!) {
        if (times[other] !== 1 || isMember[other] === 1) continue;
        all++;
        if (!isPlaced || regions[other] === UNPLACED) continue;
        if (regions[other] === region) within++;
        else between++;
      }
      add(counts[actor]!, all, within, between);
    }
  });
  return counts;
}

/** Adds pairs that are told from both their ends. */
function add(counts: SoleTies, total: number, within: number, between: number): void {
  counts.total += total / 2;
  counts.within += within / 2;
  counts.between += between / 2;
}
