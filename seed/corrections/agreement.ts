import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** How far two readers agree on units that both have judged, as researchers report it. */
export interface Agreement {
  /** Units that both have judged. */
  units: number;
  /** Share of units with the same value, 0 to 1; null without a unit. */
  percent: number | null;
  /** Cohen's kappa; null where chance alone would make both agree always, so that it has no value. */
  kappa: Coefficient | null;
  /** Krippendorff's alpha for nominal values; null where all values are one, so that it has no value. */
  alpha: Coefficient | null;
}

/** A coefficient with the 95 % interval of its resamples; null where too few of them have a value. */
export interface Coefficient {
  value: number;
  interval: [low: number, high: number] | null;
}

/** What one reader and the other say of a unit. */
export type Judged = readonly [a: string, b: string];

/** How the intervals are made, for those who state it: a bootstrap over units, percentiles 2.5 and 97.5. */
export const RESAMPLING = { resamples: 2000, seed: 1 };

/**
 * Percent agreement, Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20: 37–46) and Krippendorff's
 * alpha for nominal values (Krippendorff 2004, Content Analysis, ch. 11), each with a bootstrapped interval.
 */
export function agreementOf(judged: readonly Judged[]): Agreement {
  const codes = new Map([...new Set(judged.flat())].map((value, i) => [value, i]));
  const pairs = judged.map(([a, b]) => [codes.get(a)!, codes.get(b)!] as const);
  const same = pairs.filter(([a, b]) => a === b).length;
  return {
    units: pairs.length,
    percent: pairs.length === 0 ? null : same / pairs.length,
    kappa: withInterval(pairs, codes.size, kappaOf),
    alpha: withInterval(pairs, codes.size, alphaOf),
  };
}

type Pair = readonly [a: number, b: number];
type Measure = (pairs: readonly Pair[], values: number) => number | null;

/** (observed − expected) / (1 − expected), expected from what share of their units each reader gives a value. */
function kappaOf(pairs: readonly Pair[], values: number): number | null {
  if (pairs.length === 0) return null;
  const [first, second] = countsOf(pairs, values);
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const expected = first.reduce((sum, count, value) => sum + count * second[value]!, 0) / pairs.length ** 2;
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/** 1 − observed / expected disagreement, the latter from both readers' values together, without replacement. */
function alphaOf(pairs: readonly Pair[], values: number): number | null {
  const [first, second] = countsOf(pairs, values);
  const all = 2 * pairs.length;
  const alike = first.reduce((sum, count, value) => {
    const together = count + second[value]!;
    return sum + together * (together - 1);
  }, 0);
  const expected = all * (all - 1) - alike;
  if (expected <= 0) return null;
  const observed = 2 * pairs.filter(([a, b]) => a !== b).length;
  return 1 - ((all - 1) * observed) / expected;
}

function countsOf(pairs: readonly Pair[], values: number): [number[], number[]] {
  const counts: [number[], number[]] = [Array<number>(values).fill(0), Array<number>(values).fill(0)];
  for (const [a, b] of pairs) {
    counts[0][a]! += 1;
    counts[1][b]! += 1;
  }
  return counts;
}

function withInterval(pairs: readonly Pair[], values: number, measure: Measure): Coefficient | null {
  const value = measure(pairs, values);
  if (value === null) return null;
  const generator = xoroshiro128plus(RESAMPLING.seed);
  const drawn = Array.from({ length: RESAMPLING.resamples }, () =>
    measure(
      pairs.map(() => pairs[uniformInt(generator, 0, pairs.length - 1)]!),
      values,
    ),
  );
  const found = drawn.filter((one) => one !== null).toSorted((a, b) => a - b);
  // A resample without variety has no value; where these are many, the others say little of the whole.
  if (found.length < 0.95 * drawn.length) return { value, interval: null };
  const at = (share: number) => found[Math.round(share * (found.length - 1))]!;
  return { value, interval: [at(0.025), at(0.975)] };
}
