import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { binomial, type Uniform } from "./binomial.ts";
import { RESAMPLING } from "./resampling.ts";

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

/**
 * Percent agreement, Cohen's kappa (Cohen 1960, Educational and Psychological Measurement 20: 37–46) and Krippendorff's
 * alpha for nominal values (Krippendorff 2004, Content Analysis, ch. 11), each with a bootstrapped interval.
 */
export function agreementOf(judged: readonly Judged[]): Agreement {
  const codes = new Map([...new Set(judged.flat())].map((value, i) => [value, i]));
  const cells = new Map<string, Cell>();
  for (const [one, other] of judged) {
    const [a, b] = [codes.get(one)!, codes.get(other)!];
    cells.set(`${a} ${b}`, { a, b, count: (cells.get(`${a} ${b}`)?.count ?? 0) + 1 });
  }
  return agreementOfCells([...cells.values()]);
}

/** How many units one reader gives a value and the other another, or the same; values are numbered from 0. */
export interface Cell {
  a: number;
  b: number;
  count: number;
}

/** The same of units that are counted already, each pair of values once; resamples are drawn in the order of these. */
export function agreementOfCells(table: readonly Cell[]): Agreement {
  const values = 1 + Math.max(-1, ...table.flatMap(({ a, b }) => [a, b]));
  const units = unitsIn(table);
  return {
    units,
    percent: units === 0 ? null : alikeIn(table) / units,
    kappa: withInterval(table, values, kappaOf),
    alpha: withInterval(table, values, alphaOf),
  };
}

type Measure = (table: readonly Cell[], values: number) => number | null;

const unitsIn = (table: readonly Cell[]): number => table.reduce((sum, { count }) => sum + count, 0);
const alikeIn = (table: readonly Cell[]): number => unitsIn(table.filter(({ a, b }) => a === b));

/** (observed − expected) / (1 − expected), expected from what share of their units each reader gives a value. */
function kappaOf(table: readonly Cell[], values: number): number | null {
  const units = unitsIn(table);
  if (units === 0) return null;
  const [first, second] = countsOf(table, values);
  const observed = alikeIn(table) / units;
  const expected = first.reduce((sum, count, value) => sum + count * second[value]!, 0) / units ** 2;
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/** 1 − observed / expected disagreement, the latter from both readers' values together, without replacement. */
function alphaOf(table: readonly Cell[], values: number): number | null {
  const [first, second] = countsOf(table, values);
  const all = 2 * unitsIn(table);
  const alike = first.reduce((sum, count, value) => {
    const together = count + second[value]!;
    return sum + together * (together - 1);
  }, 0);
  const expected = all * (all - 1) - alike;
  if (expected <= 0) return null;
  const observed = all - 2 * alikeIn(table);
  return 1 - ((all - 1) * observed) / expected;
}

function countsOf(table: readonly Cell[], values: number): [number[], number[]] {
  const counts: [number[], number[]] = [Array<number>(values).fill(0), Array<number>(values).fill(0)];
  for (const { a, b, count } of table) {
    counts[0][a]! += count;
    counts[1][b]! += count;
  }
  return counts;
}

function withInterval(table: readonly Cell[], values: number, measure: Measure): Coefficient | null {
  const value = measure(table, values);
  if (value === null) return null;
  const generator = xoroshiro128plus(RESAMPLING.seed);
  const uniform = (): number => uniformFloat64(generator);
  const drawn = Array.from({ length: RESAMPLING.resamples }, () => measure(resampled(table, uniform), values));
  const found = drawn.filter((one) => one !== null).toSorted((a, b) => a - b);
  // A resample without variety has no value; where these are many, the others say little of the whole.
  if (found.length < 0.95 * drawn.length) return { value, interval: null };
  const at = (share: number) => found[Math.round(share * (found.length - 1))]!;
  return { value, interval: [at(0.025), at(0.975)] };
}

/**
 * As many units drawn from these with replacement: how many come from each cell has a multinomial distribution, one
 * binomial after the other, so that thousands of resamples of millions of units take no time.
 */
function resampled(table: readonly Cell[], uniform: Uniform): Cell[] {
  let [left, rest] = [unitsIn(table), unitsIn(table)];
  return table.map(({ a, b, count }) => {
    const drawn = binomial(uniform, left, count / rest);
    left -= drawn;
    rest -= count;
    return { a, b, count: drawn };
  });
}
