import type { Projection } from "./projection.ts";
import type { TwoMode } from "./two-mode.ts";

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
 * groups: each pair of its neighbours that share no actor with each other counts once. Coordinator: all three in one region;
 * gatekeeper: it and one of them; consultant: the two, but not it; liaison: three regions. Ties have no direction, so that
 * gatekeeper and representative are the same pairs. A pair is `unplaced` where one of the three has no region.
 */
export function brokerage({ projects }: TwoMode, ties: Projection): Brokerage[] {
  return ties.map((neighbours, broker) => {
    const counts = { coordinator: 0, gatekeeper: 0, consultant: 0, liaison: 0, unplaced: 0, total: 0 };
    const own = projects[broker]!.region?.id;
    const list = [...neighbours.keys()];
    list.forEach((a, place) => {
      const regionA = projects[a]!.region?.id;
      for (let later = place + 1; later < list.length; later++) {
        const b = list[later]!;
        if (ties[a]!.has(b)) continue;
        counts[part(own, regionA, projects[b]!.region?.id)]++;
        counts.total++;
      }
    });
    return { ...counts, representative: counts.gatekeeper };
  });
}

function part(own?: string, a?: string, b?: string): Exclude<keyof Brokerage, "representative" | "total"> {
  if (own === undefined || a === undefined || b === undefined) return "unplaced";
  if (a === b) return own === a ? "coordinator" : "consultant";
  return own === a || own === b ? "gatekeeper" : "liaison";
}

/** How many pairs of projects an actor ties that share no other actor. */
export interface SoleTies {
  within: number;
  between: number;
  total: number;
}

/** For each actor, the pairs of its projects that share no other actor: in one region, and between two (`total` also counts unplaced projects). */
export function soleTies({ projects, projectsOf }: TwoMode, ties: Projection): SoleTies[] {
  return projectsOf.map((list) => {
    const counts = { within: 0, between: 0, total: 0 };
    list.forEach((a, place) => {
      for (let later = place + 1; later < list.length; later++) {
        const b = list[later]!;
        if (ties[a]!.get(b) !== 1) continue;
        counts.total++;
        const [regionA, regionB] = [projects[a]!.region?.id, projects[b]!.region?.id];
        if (regionA !== undefined && regionB !== undefined) counts[regionA === regionB ? "within" : "between"]++;
      }
    });
    return counts;
  });
}
