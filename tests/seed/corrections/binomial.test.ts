import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, test } from "vitest";
import { binomial } from "../../../seed/corrections/binomial.ts";

const DRAWS = 40_000;

function drawn(trials: number, probability: number): number[] {
  const generator = xoroshiro128plus(5);
  return Array.from({ length: DRAWS }, () => binomial(() => uniformFloat64(generator), trials, probability));
}

/** log of n! by the sum of its logarithms. */
const logFactorial = (n: number): number =>
  Array.from({ length: n }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);

describe("a binomial number at random", () => {
  test.each([
    [5, 0.3],
    [40, 0.2],
    [40, 0.25],
    [60, 0.5],
    [200, 0.9],
    [1000, 0.02],
  ])("of %i trials at %f comes as often as the formula says", (trials, probability) => {
    const counts = new Map<number, number>();
    for (const k of drawn(trials, probability)) counts.set(k, (counts.get(k) ?? 0) + 1);
    for (let k = 0; k <= trials; k++) {
      const ways = logFactorial(trials) - logFactorial(k) - logFactorial(trials - k);
      const expected = DRAWS * Math.exp(ways + k * Math.log(probability) + (trials - k) * Math.log1p(-probability));
      // Five standard deviations: of some hundred figures none lies beyond by chance.
      expect(Math.abs((counts.get(k) ?? 0) - expected), `${k}`).toBeLessThanOrEqual(5 * Math.sqrt(expected) + 1);
    }
  });

  test("of millions of trials has their mean and deviation", () => {
    const [trials, probability] = [3_000_000, 0.4];
    const all = drawn(trials, probability);
    const mean = all.reduce((sum, k) => sum + k, 0) / DRAWS;
    const variance = all.reduce((sum, k) => sum + (k - mean) ** 2, 0) / DRAWS;
    expect(Math.abs(mean - trials * probability)).toBeLessThan(5 * Math.sqrt((trials * 0.24) / DRAWS));
    expect(variance / (trials * 0.24)).toBeCloseTo(1, 1);
  });

  test("is nothing of no trials or no chance, and all of what is certain", () => {
    expect([drawn(0, 0.5), drawn(9, 0), drawn(9, 1)].map((all) => [...new Set(all)])).toEqual([[0], [0], [9]]);
  });
});
