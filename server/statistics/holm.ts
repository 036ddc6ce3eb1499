/** A p-value that so many tests have, with what Holm's correction makes of it. */
export interface Corrected {
  p: number;
  count: number;
  corrected: number;
}

/**
 * p-values, each with how many tests had it, corrected for `tests` tests by Holm's step-down (Holm 1979), ascending.
 * Tests beyond those given had p = 1.
 */
export function holm(counts: Iterable<readonly [p: number, count: number]>, tests: number): Corrected[] {
  let least = 0;
  let place = 0;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([p, count]) => {
      // Of equal values the first is corrected most, and the others are not corrected less.
      least = Math.max(least, Math.min(1, p * (tests - place)));
      place += count;
      return { p, count, corrected: least };
    });
}
