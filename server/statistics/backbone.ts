import type { Backbone, BackboneLevel, NullModel } from "../contract/backbone.ts";
import { BadParameters } from "../contract/errors.ts";
import { byActor } from "./by-actor.ts";
import { byRegion } from "./by-region.ts";
import { configurationModel } from "./configuration-model.ts";
import { end } from "./gaps.ts";
import { type Corrected, holm } from "./holm.ts";
import { upperTail } from "./poisson-binomial.ts";
import { projection } from "./projection.ts";
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

/** What a model says of each pair, in the order of the pairs. */
interface Tested {
  p: ArrayLike<number> & Iterable<number>;
  expected: ArrayLike<number>;
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
  const pairs = pairsOf(network);
  // A project without an actor can share none: its pairs are no tests.
  const able = network.actorsOf.filter((actors) => actors.length > 0).length;
  const tests = (able * (able - 1)) / 2;
  const samples = model === "swap" ? sampleSize(network, pairs, tests, alpha) : null;
  const { p, expected } = samples === null ? sdsm(network, pairs) : swap(network, pairs, samples, seed);
  const values = holm(p, tests);
  const corrected = new Map(values.map((value) => [value.p, value.corrected]));
  const total = pairs.a.length;
  return {
    pairs: smallest(p, values, limit).map((pair) => ({
      a: end(projects[pairs.a[pair]!]!),
      b: end(projects[pairs.b[pair]!]!),
      shared: pairs.shared[pair]!,
      expected: expected[pair]!,
      p: p[pair]!,
      pCorrected: corrected.get(p[pair]!)!,
      significant: corrected.get(p[pair]!)! < alpha,
    })),
    tested: tests,
    alpha,
    model,
    samples,
    smallestP: samples === null ? null : Math.min(1, tests / (1 + samples)),
    total,
    totalSignificant: values.reduce((sum, value) => sum + (value.corrected < alpha ? value.count : 0), 0),
    truncated: total > limit,
  };
}

/** Pairs a < b that share something, by a, b. */
function pairsOf(network: TwoMode): TiedPairs {
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

/** The places of the `limit` smallest p-values, the smallest first, equal ones in their order. */
function smallest(p: ArrayLike<number>, values: readonly Corrected[], limit: number): number[] {
  const room = new Map<number, number[]>();
  let before = 0;
  for (const value of values) {
    if (before >= limit) break;
    room.set(value.p, []);
    before += value.count;
  }
  for (let pair = 0; pair < p.length; pair++) room.get(p[pair]!)?.push(pair);
  return [...room.values()].flat().slice(0, limit);
}

/** Chances depend on degrees alone, so each combination of degrees and count is computed once. */
function sdsm({ actorsOf, projectsOf }: TwoMode, { a, b, shared }: TiedPairs): Tested {
  const rowDegrees = actorsOf.map(({ length }) => length);
  const columnDegrees = projectsOf.map(({ length }) => length);
  const chance = configurationModel(rowDegrees, columnDegrees);
  const columns = new Map<number, number>();
  for (const degree of columnDegrees) columns.set(degree, (columns.get(degree) ?? 0) + 1);
  // Degrees and count as the digits of one number.
  const digits = 1 + rowDegrees.reduce((most, degree) => Math.max(most, degree), 0);
  const known = new Map<number, { p: number; expected: number }>();
  const p = new Float64Array(a.length);
  const expected = new Float64Array(a.length);
  for (let pair = 0; pair < a.length; pair++) {
    const [one, other] = [rowDegrees[a[pair]!]!, rowDegrees[b[pair]!]!];
    const [low, high] = one < other ? [one, other] : [other, one];
    const key = (low * digits + high) * digits + shared[pair]!;
    let answer = known.get(key);
    if (answer === undefined) {
      const trials = [...columns].map(([degree, count]) => {
        return { count, chance: chance(low, degree) * chance(high, degree) };
      });
      answer = tail(trials, shared[pair]!);
      known.set(key, answer);
    }
    p[pair] = answer.p;
    expected[pair] = answer.expected;
  }
  return { p, expected };
}

function tail(trials: { count: number; chance: number }[], shared: number): { p: number; expected: number } {
  return {
    p: upperTail(trials, shared),
    expected: trials.reduce((sum, { count, chance }) => sum + count * chance, 0),
  };
}

function swap({ actorsOf }: TwoMode, pairs: TiedPairs, samples: number, seed: number): Tested {
  const { atLeast, mean } = swapCounts(actorsOf, pairs, samples, seed);
  return { p: Float64Array.from(atLeast, (count) => (1 + count) / (1 + samples)), expected: mean };
}

function sampleSize({ actorsOf }: TwoMode, { b }: TiedPairs, tests: number, alpha: number): number {
  const trades = 10 * actorsOf.reduce((sum, { length }) => sum + length, 0);
  let counting = 0;
  for (const project of b) counting += actorsOf[project]!.length;
  const bearable = Math.floor(STEPS / (1 + trades + counting));
  if (bearable < SAMPLES) {
    throw new BadParameters([
      { parameter: "model", value: "swap", allowed: "sdsm: the network is too large to draw networks by swaps" },
    ]);
  }
  return Math.min(bearable, Math.max(SAMPLES, Math.ceil((FINER * tests) / alpha)));
}
