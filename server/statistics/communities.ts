import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { cliqueLouvain, LOOKED_AT, type Partition } from "./clique-louvain.ts";
import { heldTies, type Projection } from "./projection.ts";
import { tieLouvain } from "./tie-louvain.ts";
import { type RandomNumbers, randomNumbers, shuffled } from "./random.ts";
import type { TwoMode } from "./two-mode.ts";

/** How many seeded runs. */
const RUNS = 100;
/** Above so many ties, at most and at least so many, all of which together start from no more than so many ties. */
const LARGE = 200_000;
const [MOST_LARGE, FEWEST] = [10, 3];
const STARTED_FROM = 2e6;
/** Above so many projects runs are made over arrays of numbers, several times quicker and no worse. */
const MANY = 1000;
/** Up to how many projects every pair is told. */
const MOST_PAIRED = 200;

/** The communities of projects, by number, and how firm each project's place is. */
export interface Communities {
  /** For each project, the number of its community, from 1, largest first (equal sizes: by first project). */
  of: number[];
  /** For each project, from 0 to 1. */
  stability: number[];
  count: number;
  /** Modularity of the communities; null without ties. */
  modularity: number | null;
  runs: number;
  /** How many communities of an actor that is in more a run compared; null where it compared all. */
  compared: number | null;
  /** Pairs a < b with the share of runs that put them together, where it is not 0; null above 200 projects. */
  together: { a: number; b: number; share: number }[] | null;
}

/**
 * Communities of projects tied by shared actors, weighted by how many: Louvain (Blondel et al. 2008) run 100 times in
 * orders drawn from the seeds 1 to 100 (above 200,000 ties 10 times at most, and 3 at least, so many that two million
 * ties are started from in all), of which the run with the highest modularity stands, the first of equals. A project's
 * stability is the share of all runs that put it together with another member of its community, on average over these
 * (co-assignment, Lancichinetti & Fortunato 2012); for a community of one, the share of runs that leave it alone.
 * Above 5 million ties a run looks at some communities only of an actor in more than 64 (clique-louvain.ts).
 */
export function communities(network: Pick<TwoMode, "actorsOf" | "projectsOf">): Communities {
  const ties = heldTies(network);
  return ties
    ? tiedCommunities(ties)
    : firmest(network.actorsOf.length, FEWEST, (random) => cliqueLouvain(network, random));
}

/** The same of ties that are held. */
export function tiedCommunities(ties: Projection): Communities {
  const order = ties.starts.length - 1;
  const size = ties.others.length / 2;
  const projects = Array.from({ length: order }, (_, project) => project);
  if (size === 0) {
    return {
      of: projects.map((project) => project + 1),
      stability: projects.map(() => 1),
      count: order,
      modularity: null,
      runs: 0,
      compared: null,
      together: [],
    };
  }
  if (size > LARGE || order > MANY) return firmest(order, runsOver(size), tieLouvain(ties));
  return firmest(order, RUNS, (random) => {
    const { communities: labels, modularity } = louvain.detailed(inOrder(ties, shuffled(order, random)), {
      rng: () => random.fraction(),
      getEdgeWeight: (at) => ties.shared[Number(at)]!,
    });
    return { labels: projects.map((project) => labels[project]!), modularity };
  });
}

/** How many runs are made over so many ties. */
const runsOver = (size: number): number =>
  size > LARGE ? Math.max(FEWEST, Math.min(MOST_LARGE, Math.floor(STARTED_FROM / size))) : RUNS;

/** The best of so many runs over `order` projects, and how firm it is. */
function firmest(order: number, count: number, run: (random: RandomNumbers) => Partition): Communities {
  const runs = Array.from({ length: count }, (_, seed) => run(randomNumbers(seed + 1)));
  // Equal partitions may differ in their last digit of modularity, by the order of addition.
  const best = runs.reduce((top, one) => (one.modularity > top.modularity + 1e-9 ? one : top));
  const of = numbered(best.labels);
  const labels = runs.map((one) => one.labels);
  return {
    of,
    stability: stability(of, labels),
    together: order > MOST_PAIRED ? null : together(labels),
    count: new Set(of).size,
    modularity: best.modularity,
    runs: count,
    compared: runs.some(({ isCut }) => isCut) ? LOOKED_AT : null,
  };
}

/**
 * The network with its projects in an order. The library draws the project that it starts from and goes on in the
 * graph's order, so that runs on one order would try few ways, and miss the best: each run has an order of its own. It
 * counts nodes and edges and walks them once, so a view that gives them in that order is enough: a graph of its own
 * would take as long to build as several runs. Nodes are numbers, which it finds again faster than texts; an edge is
 * its place, by which its weight is found.
 */
function inOrder({ starts, others }: Projection, order: number[]): UndirectedGraph {
  const forEachNode = (visit: (project: number) => void): void => order.forEach((project) => visit(project));
  const forEachEdge = (visit: (at: number, _: null, project: number, other: number) => void): void => {
    for (const project of order) {
      for (let at = starts[project]!; at < starts[project + 1]!; at++) {
        if (others[at]! > project) visit(at, null, project, others[at]!);
      }
    }
  };
  const degree = (project: number): number => starts[project + 1]! - starts[project]!;
  return Object.create(new UndirectedGraph(), {
    order: { value: order.length },
    size: { value: others.length / 2 },
    undirectedDegreeWithoutSelfLoops: { value: degree },
    forEachNode: { value: forEachNode },
    forEachEdge: { value: forEachEdge },
  }) as UndirectedGraph;
}

function numbered(labels: number[]): number[] {
  const members = new Map<number, number[]>();
  labels.forEach((label, project) => {
    const known = members.get(label);
    if (known) known.push(project);
    else members.set(label, [project]);
  });
  const sorted = [...members].sort(([, a], [, b]) => b.length - a.length || a[0]! - b[0]!);
  const numbers = new Map(sorted.map(([label], place) => [label, place + 1]));
  return labels.map((label) => numbers.get(label)!);
}

function stability(of: number[], runs: number[][]): number[] {
  const sizes = tally(of);
  const sums = of.map(() => 0);
  for (const labels of runs) {
    // Labels are numbers below how many projects there are.
    const both = (project: number): number => of[project]! * of.length + labels[project]!;
    const together = tally(of.map((_, project) => both(project)));
    const sizesHere = tally(labels);
    of.forEach((community, project) => {
      const others = sizes.get(community)! - 1;
      sums[project]! +=
        others === 0 ? Number(sizesHere.get(labels[project]!) === 1) : (together.get(both(project))! - 1) / others;
    });
  }
  return sums.map((sum) => sum / runs.length);
}

function together(runs: number[][]): { a: number; b: number; share: number }[] {
  const pairs: { a: number; b: number; share: number }[] = [];
  const order = runs[0]!.length;
  for (let a = 0; a < order; a++) {
    for (let b = a + 1; b < order; b++) {
      const share = runs.filter((labels) => labels[a] === labels[b]).length / runs.length;
      if (share > 0) pairs.push({ a, b, share });
    }
  }
  return pairs;
}

function tally<T>(items: T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
