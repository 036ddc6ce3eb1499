import type { Backbone, BackboneLevel, NullModel } from "../contract/backbone.ts";
import { BadParameters } from "../contract/errors.ts";
import { byActor } from "./by-actor.ts";
import { byRegion } from "./by-region.ts";
import { configurationModel } from "./configuration-model.ts";
import { end } from "./gaps.ts";
import { holm } from "./holm.ts";
import { upperTail } from "./poisson-binomial.ts";
import { projection } from "./projection.ts";
import { swapCounts } from "./swap.ts";
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

/** A pair by number with what it shares. */
interface Pair {
  a: number;
  b: number;
  shared: number;
}

interface Tested {
  p: number;
  expected: number;
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
  const pairs = projection(network).flatMap((neighbours, a) =>
    [...neighbours].filter(([b]) => b > a).map(([b, shared]): Pair => ({ a, b, shared })),
  );
  // A project without an actor can share none: its pairs are no tests.
  const able = network.actorsOf.filter((actors) => actors.length > 0).length;
  const tests = (able * (able - 1)) / 2;
  const samples = model === "swap" ? sampleSize(network, pairs, tests, alpha) : null;
  const tested = samples === null ? sdsm(network, pairs) : swap(network, pairs, samples, seed);
  const corrected = holm(
    tested.map(({ p }) => p),
    tests,
  );
  const rows = pairs.map(({ a, b, shared }, index) => ({
    a: end(projects[a]!),
    b: end(projects[b]!),
    shared,
    expected: tested[index]!.expected,
    p: tested[index]!.p,
    pCorrected: corrected[index]!,
    significant: corrected[index]! < alpha,
  }));
  return {
    // Pairs come by a, b, and sorting keeps that order among equals.
    pairs: rows.sort((x, y) => x.pCorrected - y.pCorrected || x.p - y.p).slice(0, limit),
    tested: tests,
    alpha,
    model,
    samples,
    smallestP: samples === null ? null : Math.min(1, tests / (1 + samples)),
    total: rows.length,
    totalSignificant: rows.filter(({ significant }) => significant).length,
    truncated: rows.length > limit,
  };
}

/** Chances depend on degrees alone, so each combination of degrees and count is computed once. */
function sdsm({ actorsOf, projectsOf }: TwoMode, pairs: Pair[]): Tested[] {
  const rowDegrees = actorsOf.map(({ length }) => length);
  const columnDegrees = projectsOf.map(({ length }) => length);
  const chance = configurationModel(rowDegrees, columnDegrees);
  const columns = new Map<number, number>();
  for (const degree of columnDegrees) columns.set(degree, (columns.get(degree) ?? 0) + 1);
  const known = new Map<string, Tested>();
  return pairs.map(({ a, b, shared }) => {
    const [low, high] = [rowDegrees[a]!, rowDegrees[b]!].sort((x, y) => x - y) as [number, number];
    const key = `${low} ${high} ${shared}`;
    const trials = () =>
      [...columns].map(([degree, count]) => ({ count, chance: chance(low, degree) * chance(high, degree) }));
    const answer = known.get(key) ?? tail(trials(), shared);
    known.set(key, answer);
    return answer;
  });
}

function tail(trials: { count: number; chance: number }[], shared: number): Tested {
  return {
    p: upperTail(trials, shared),
    expected: trials.reduce((sum, { count, chance }) => sum + count * chance, 0),
  };
}

function swap({ actorsOf }: TwoMode, pairs: Pair[], samples: number, seed: number): Tested[] {
  const { atLeast, mean } = swapCounts(actorsOf, pairs, samples, seed);
  return pairs.map((_, index) => ({ p: (1 + atLeast[index]!) / (1 + samples), expected: mean[index]! }));
}

function sampleSize({ actorsOf }: TwoMode, pairs: Pair[], tests: number, alpha: number): number {
  const trades = 10 * actorsOf.reduce((sum, { length }) => sum + length, 0);
  const counting = pairs.reduce((sum, { b }) => sum + actorsOf[b]!.length, 0);
  const bearable = Math.floor(STEPS / (1 + trades + counting));
  if (bearable < SAMPLES) {
    throw new BadParameters([
      { parameter: "model", value: "swap", allowed: "sdsm: the network is too large to draw networks by swaps" },
    ]);
  }
  return Math.min(bearable, Math.max(SAMPLES, Math.ceil((FINER * tests) / alpha)));
}
