import { brokerageSteps } from "./brokerage.ts";
import { measures, type Measures } from "./measures.ts";
import { tieCounts } from "./projection.ts";
import { ranks } from "./rank.ts";
import { type TwoMode, withoutProject } from "./two-mode.ts";

/**
 * Above so many steps the ranges are not computed: for each project those of betweenness, of pairing projects, and of
 * brokerage.
 */
const STEPS = 5e8;
/** To build a network without a project, and to rank its points, takes as long as so many steps for each of them. */
const BUILDING = 400;
/** To note a pair takes as long as so many steps along a link. */
const PAIRING = 50;

/** Best and worst rank by id. */
export type Ranges = Map<string, [best: number, worst: number]>;

/** The range of every rank. */
export interface RankRanges {
  actors: Record<keyof Measures["actors"], Ranges>;
  projects: Record<keyof Measures["projects"], Ranges>;
}

/**
 * The range of each rank when each project is left out in turn, with the actors that it alone held (the jackknife of
 * Quenouille 1956, on ranks). A node is ranked in those networks that still hold it. Null where the network is so large
 * that this would take minutes.
 */
export function rankRanges(whole: TwoMode): RankRanges | null {
  const { projects, actors, projectsOf } = whole;
  const links = projectsOf.reduce((sum, { length }) => sum + length, 0);
  const betweenness = (projects.length + actors.length) * (links + BUILDING);
  const pairing = PAIRING * projectsOf.reduce((sum, { length }) => sum + length ** 2, 0);
  if (projects.length * (betweenness + pairing) > STEPS) return null;
  if (projects.length * (betweenness + pairing + brokerageSteps(tieCounts(whole))) > STEPS) return null;
  const ranges: RankRanges = {
    actors: { degree: new Map(), betweenness: new Map(), soleTies: new Map() },
    projects: { degree: new Map(), betweenness: new Map(), brokerage: new Map() },
  };
  for (let project = 0; project < projects.length; project++) {
    const network = withoutProject(whole, project);
    // Of figures the ranks alone are read, and those that differ in their last digits are held to be equal.
    const here = measures(network, true, true);
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
