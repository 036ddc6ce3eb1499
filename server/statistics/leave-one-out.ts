import { figures, type Figures } from "./figures.ts";
import { ranks } from "./rank.ts";
import { twoMode, withoutProject, type Scope } from "./two-mode.ts";

/** Above so many steps (projects × nodes × affiliations) the ranges are not computed. */
const STEPS = 5e8;

/** Best and worst rank by id. */
export type Ranges = Map<string, [best: number, worst: number]>;

/** The range of every rank. */
export interface RankRanges {
  actors: Record<keyof Figures["actors"], Ranges>;
  projects: Record<keyof Figures["projects"], Ranges>;
}

/**
 * The range of each rank when each project is left out in turn, with the actors that it alone held (the jackknife of
 * Quenouille 1956, on ranks). A node is ranked in those networks that still hold it. Null where the network is so large
 * that this would take minutes.
 */
export function rankRanges(scope: Scope): RankRanges | null {
  const { projects, actors } = twoMode(scope);
  if (projects.length * (projects.length + actors.length) * scope.affiliations.length > STEPS) return null;
  const ranges: RankRanges = {
    actors: { degree: new Map(), betweenness: new Map(), soleTies: new Map() },
    projects: { degree: new Map(), betweenness: new Map(), brokerage: new Map() },
  };
  for (const { id } of projects) {
    const network = twoMode(withoutProject(scope, id));
    const here = figures(network);
    for (const figure of ["degree", "betweenness", "soleTies"] as const) {
      widen(ranges.actors[figure], network.actors, here.actors[figure]);
    }
    for (const figure of ["degree", "betweenness", "brokerage"] as const) {
      widen(ranges.projects[figure], network.projects, here.projects[figure]);
    }
  }
  return ranges;
}

function widen(ranges: Ranges, nodes: { id: string }[], values: number[]): void {
  ranks(values).forEach((rank, index) => {
    const { id } = nodes[index]!;
    const [best, worst] = ranges.get(id) ?? [rank, rank];
    ranges.set(id, [Math.min(best, rank), Math.max(worst, rank)]);
  });
}
