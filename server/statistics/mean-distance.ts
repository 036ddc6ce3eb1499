import type { Cohesion } from "../contract/cohesion.ts";
import { DISTANCE_EXACT_UP_TO } from "../contract/sampling.ts";
import { weightedDistances } from "./distances.ts";
import { type Lists, listsOf } from "./lists.ts";
import { componentSizes, pendantTrees } from "./pendant-trees.ts";
import { randomNumbers, sample } from "./random.ts";
import type { TwoMode } from "./two-mode.ts";

/** Where it is estimated, from so many projects, drawn with this seed. */
const SOURCES = 500;
const SEED = 1;

type MeanDistance = Pick<Cohesion["before"], "meanDistance" | "meanDistanceError" | "meanDistanceSampling">;

/** A two-mode network without its pendant trees, by what hangs where. */
interface Hung {
  /** What is left, numbered anew. */
  core: Lists;
  /** How many projects each node of it stands for: itself, where it is one, and those of its trees. */
  weights: Float64Array;
  /** Of each project, its node of the core. */
  roots: Int32Array;
  /** The links of trees on the ways between all pairs of projects, each pair once. */
  along: number;
}

/**
 * The mean distance over every connected pair of projects: half of how far they are apart in the two-mode network. The
 * part of a way that leads along a pendant tree is counted without a search, so that trees cost nothing. Between the
 * nodes that projects are or hang on in the rest, it takes as many steps as these times all links; where they are more
 * than `most`, that part is estimated from the ways of 500 projects, drawn with a fixed seed, to every other, and the
 * standard error of the whole is told.
 */
export function meanDistance(network: TwoMode, most = DISTANCE_EXACT_UP_TO): MeanDistance {
  const { core, weights, roots, along } = withoutTrees(network);
  const sizes = componentSizes(core, weights);
  // Pairs are told from both their ends from here on, and distances in links.
  const others = sizes.map((size) => size - 1);
  const pairs = weights.reduce((sum, weight, node) => sum + weight * others[node]!, 0);
  if (pairs === 0) return exactly(null);
  const isSource = (node: number): boolean => weights[node]! > 0 && core.starts[node + 1]! > core.starts[node]!;
  const sources = Int32Array.from(weights.keys()).filter(isSource);
  if (sources.length <= most) {
    const sums = weightedDistances(core, weights, sources);
    const total = sums.reduce((sum, one, at) => sum + weights[sources[at]!]! * one, 2 * along);
    return exactly(total / 2 / pairs);
  }
  const hung = roots.filter(isSource);
  const drawn = Int32Array.from(sample(hung.length, SOURCES, randomNumbers(SEED)), (at) => hung[at]!);
  const found = { totals: weightedDistances(core, weights, drawn), pairs: drawn.map((root) => others[root]!) };
  const all = hung.reduce((sum, root) => sum + others[root]!, 0);
  const { ratio, error } = ratioOf(found, hung.length, all);
  return {
    meanDistance: (2 * along + ratio * all) / 2 / pairs,
    meanDistanceError: (error * all) / 2 / pairs,
    meanDistanceSampling: { method: "sources", sources: drawn.length, seed: SEED },
  };
}

const exactly = (mean: number | null): MeanDistance => ({
  meanDistance: mean,
  meanDistanceError: null,
  meanDistanceSampling: null,
});

function withoutTrees({ actorsOf, projectsOf }: TwoMode): Hung {
  // Projects first, then actors.
  const whole = listsOf([...actorsOf.map((list) => list.map((actor) => actorsOf.length + actor)), ...projectsOf]);
  const { core, nodes, roots, taken, parent } = pendantTrees(whole);
  const below = new Float64Array(roots.length).fill(1, 0, actorsOf.length);
  for (const node of taken) below[parent[node]!]! += below[node]!;
  const weights = Float64Array.from(nodes, (node) => below[node]!);
  const sizes = componentSizes(core, weights);
  const along = taken.reduce((sum, node) => sum + below[node]! * (sizes[roots[node]!]! - below[node]!), 0);
  return { core, weights, roots: roots.subarray(0, actorsOf.length), along };
}

/**
 * The ratio of totals to pairs over `order` projects, of which some were drawn, and its standard error (Cochran 1977,
 * Sampling Techniques, 6.4). `all` are the pairs of all of them.
 */
function ratioOf(
  { totals, pairs }: { totals: Float64Array; pairs: Int32Array },
  order: number,
  all: number,
): { ratio: number; error: number } {
  const drawn = totals.length;
  const ratio = sum(totals) / sum(pairs);
  const squares = sum(totals.map((total, at) => (total - ratio * pairs[at]!) ** 2));
  const error = Math.sqrt(((1 - drawn / order) * squares) / (drawn - 1) / drawn) / (all / order);
  return { ratio, error };
}

const sum = (numbers: Float64Array | Int32Array): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
