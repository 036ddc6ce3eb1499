import type { Cohesion } from "../contract/cohesion.ts";
import { bits } from "./bits.ts";
import { AT_ONCE, type Hear, reachFrom } from "./distances.ts";
import { randomNumbers, shuffled } from "./random.ts";
import type { TwoMode } from "./two-mode.ts";

/** Above so many projects the mean distance is estimated where the exact one would take more than so many steps. */
const EXACT_PROJECTS = 2000;
const STEPS = 3e8;
/** Estimated from at least so many projects. */
const LEAST_SOURCES = 200;

type MeanDistance = Pick<Cohesion["before"], "meanDistance" | "meanDistanceError">;

/**
 * The mean distance over every connected pair of projects, or, where more than 2,000 projects would take more than
 * `most` steps, over the pairs that some of them, drawn with a fixed seed, form with every other, with its standard
 * error. Quickest where `projects` come with those near each other together.
 */
export function meanDistance(network: TwoMode, projects: readonly number[], most = STEPS): MeanDistance {
  const order = projects.length;
  const reach = reachFrom(network);
  if (order > EXACT_PROJECTS) {
    const drawn = shuffled(order, randomNumbers(1));
    const steps = reach(drawn.slice(0, AT_ONCE), () => undefined);
    const bearable = AT_ONCE * Math.floor(most / (1 + steps));
    if (bearable < order) return estimated(drawn.slice(0, Math.max(LEAST_SOURCES, bearable)), reach, order);
  }
  let [total, pairs] = [0, 0];
  const hear: Hear = (sources, distance) => {
    pairs += bits(sources);
    total += bits(sources) * distance;
  };
  // Sources that are near each other share most of their ways.
  for (const part of pieces(projects)) reach(part, hear);
  return { meanDistance: pairs === 0 ? null : total / pairs, meanDistanceError: null };
}

/** The mean distance from some of `order` projects, drawn at random, to every other that they reach. */
function estimated(drawn: readonly number[], reach: ReturnType<typeof reachFrom>, order: number): MeanDistance {
  const found = { pairs: [] as number[], totals: [] as number[] };
  for (const part of pieces(drawn)) {
    const first = found.pairs.length;
    for (const list of [found.pairs, found.totals]) list.push(...part.map(() => 0));
    reach(part, (sources, distance) => {
      for (let left = sources; left !== 0; left &= left - 1) {
        const source = first + 31 - Math.clz32(left & -left);
        found.pairs[source]!++;
        found.totals[source]! += distance;
      }
    });
  }
  const pairs = sum(found.pairs);
  if (pairs === 0) return { meanDistance: null, meanDistanceError: null };
  const mean = sum(found.totals) / pairs;
  return { meanDistance: mean, meanDistanceError: ratioError(found, order, mean) };
}

function* pieces(sources: readonly number[]): Generator<readonly number[]> {
  for (let first = 0; first < sources.length; first += AT_ONCE) yield sources.slice(first, first + AT_ONCE);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Standard error of a ratio of totals to pairs, estimated from some of `order` projects (Cochran 1977, Sampling
 * Techniques, 6.4).
 */
function ratioError({ pairs, totals }: { pairs: number[]; totals: number[] }, order: number, ratio: number): number {
  const drawn = pairs.length;
  const squares = sum(totals.map((total, index) => (total - ratio * pairs[index]!) ** 2));
  return Math.sqrt(((1 - drawn / order) * squares) / (drawn - 1) / drawn) / (sum(pairs) / drawn);
}
