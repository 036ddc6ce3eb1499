import type { Backbone, BackboneLevel, NullModel } from "../contract/backbone.ts";
import { BadParameters } from "../contract/errors.ts";
import { byActor } from "./by-actor.ts";
import { byRegion } from "./by-region.ts";
import { configurationModel } from "./configuration-model.ts";
import { end } from "./gaps.ts";
import { type Corrected, holm } from "./holm.ts";
import { firstPairs, pairClasses } from "./pair-classes.ts";
import { upperTail } from "./poisson-binomial.ts";
import { hasMoreTies, projection } from "./projection.ts";
import { swapCounts, type TiedPairs } from "./swap.ts";
import { twoMode, type Scope, type TwoMode } from "./two-mode.ts";

/**
 * Networks drawn: at least so many, and so many that the smallest corrected p is a fifth of alpha, while the work stays
 * bearable.
 */
const SAMPLES = 1000;
const FINER = 5;
const STEPS = 1e9;

/** What is asked. */
export interface BackboneQuestion {
  level: BackboneLevel;
  model: NullModel;
  alpha: number;
  seed: number;
  limit: number;
}

/** A pair by number, with what a model says of it. */
interface Tested {
  a: number;
  b: number;
  shared: number;
  p: number;
  expected: number;
}

/** What a model finds: every p-value corrected, and the pairs that are asked for. */
interface Found {
  values: readonly Corrected[];
  pairs: readonly Tested[];
}

const LEVELS = { project: (scope: Scope) => scope, region: byRegion, actor: byActor };

/**
 * Pairs of projects (or regions) whose count of shared actors is more than their numbers of actors and the actors'
 * numbers of projects make likely (Neal 2014, Social Networks 39, 84–97); or pairs of actors by shared projects.
 * One-tailed p that a network of the null model shares as much or more: exact under `sdsm`; (1 + such networks) / (1 +
 * networks drawn) under `swap`. Every pair that could share something counts as a test in Holm's correction. `seed`
 * matters to `swap` alone. Throws `BadParameters` where the network is too large to draw 1,000 networks.
 */
export function backbone(scope: Scope, { level, model, alpha, seed, limit }: BackboneQuestion): Backbone {
  const network = twoMode(LEVELS[level](scope));
  const { projects } = network;
  // A project without an actor can share none: its pairs are no tests.
  const able = network.actorsOf.filter((actors) => actors.length > 0).length;
  const tests = (able * (able - 1)) / 2;
  const drawn = model === "swap" ? drawnFor(network, tests, alpha) : null;
  const { values, pairs } = drawn ? swap(network, drawn, tests, limit, seed) : sdsm(network, tests, limit);
  const corrected = new Map(values.map((value) => [value.p, value.corrected]));
  const total = values.reduce((sum, { count }) => sum + count, 0);
  return {
    pairs: pairs.map(({ a, b, shared, expected, p }) => ({
      a: end(projects[a]!),
      b: end(projects[b]!),
      shared,
      expected,
      p,
      pCorrected: corrected.get(p)!,
      significant: corrected.get(p)! < alpha,
    })),
    tested: tests,
    alpha,
    model,
    samples: drawn && drawn.samples,
    smallestP: drawn && Math.min(1, tests / (1 + drawn.samples)),
    total,
    totalSignificant: values.reduce((sum, value) => sum + (value.corrected < alpha ? value.count : 0), 0),
    truncated: total > limit,
  };
}

/** Chances depend on degrees alone: pairs of one class have one p, which is computed once, and are not held. */
function sdsm(network: TwoMode, tests: number, limit: number): Found {
  const rowDegrees = network.actorsOf.map(({ length }) => length);
  const columnDegrees = network.projectsOf.map(({ length }) => length);
  const chance = configurationModel(rowDegrees, columnDegrees);
  const columns = [...tally(columnDegrees)];
  const classes = pairClasses(network).map((one) => {
    const trials = columns.map(([degree, count]) => {
      return { count, chance: chance(one.low, degree) * chance(one.high, degree) };
    });
    const expected = trials.reduce((sum, { count, chance: each }) => sum + count * each, 0);
    return { ...one, p: upperTail(trials, one.shared), expected };
  });
  const counts = new Map<number, number>();
  for (const { p, count } of classes) counts.set(p, (counts.get(p) ?? 0) + count);
  const values = holm(counts, tests);
  const ranks = new Map(values.map(({ p }, rank) => [p, rank]));
  const ranked = classes.map((one) => ({ ...one, rank: ranks.get(one.p)! }));
  return {
    values,
    pairs: firstPairs(network, ranked, limit).map(({ a, b, of: { shared, p, expected } }) => {
      return { a, b, shared, p, expected };
    }),
  };
}

/** The tied pairs of a network that is small enough to be drawn so often. */
interface Drawn {
  tied: TiedPairs;
  samples: number;
}

function swap({ actorsOf }: TwoMode, { tied, samples }: Drawn, tests: number, limit: number, seed: number): Found {
  const { atLeast, mean } = swapCounts(actorsOf, tied, samples, seed);
  const p = Array.from(atLeast, (count) => (1 + count) / (1 + samples));
  const values = holm(tally(p), tests);
  const first = [...p.keys()].sort((x, y) => p[x]! - p[y]! || x - y).slice(0, limit);
  return {
    values,
    pairs: first.map((pair) => {
      const [a, b, shared] = [tied.a[pair]!, tied.b[pair]!, tied.shared[pair]!];
      return { a, b, shared, expected: mean[pair]!, p: p[pair]! };
    }),
  };
}

function tally(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** Throws `BadParameters` where the network is too large to draw 1,000 networks. */
function drawnFor(network: TwoMode, tests: number, alpha: number): Drawn {
  // Each pair is counted in each network, so that these would be too many.
  const tied = hasMoreTies(network, STEPS / SAMPLES) ? null : tiedPairs(network);
  const bearable = tied ? Math.floor(STEPS / stepsOf(network, tied)) : 0;
  if (tied === null || bearable < SAMPLES) {
    throw new BadParameters([
      { parameter: "model", value: "swap", allowed: "sdsm: the network is too large to draw networks by swaps" },
    ]);
  }
  return { tied, samples: Math.min(bearable, Math.max(SAMPLES, Math.ceil((FINER * tests) / alpha))) };
}

/** How many steps it takes to draw a network and to count its pairs. */
function stepsOf({ actorsOf }: TwoMode, { b }: TiedPairs): number {
  let steps = 1 + 10 * actorsOf.reduce((sum, { length }) => sum + length, 0);
  for (const project of b) steps += actorsOf[project]!.length;
  return steps;
}

/** Pairs a < b that share something, by a, b. */
function tiedPairs(network: TwoMode): TiedPairs {
  const { starts, others, shared } = projection(network);
  const total = others.length / 2;
  const pairs = { a: new Int32Array(total), b: new Int32Array(total), shared: new Int32Array(total) };
  let pair = 0;
  for (let a = 0; a + 1 < starts.length; a++) {
    for (let at = starts[a]!; at < starts[a + 1]!; at++) {
      if (others[at]! < a) continue;
      pairs.a[pair] = a;
      pairs.b[pair] = others[at]!;
      pairs.shared[pair++] = shared[at]!;
    }
  }
  return pairs;
}
