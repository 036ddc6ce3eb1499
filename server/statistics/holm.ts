/** A p-value that so many tests have, with what Holm's correction makes of it. */
export interface Corrected {
  p: number;
  count: number;
  corrected: number;
}

/**
 * p-values corrected for `tests` tests by Holm's step-down (Holm 1979), each value once, ascending. Tests beyond the
 * p-values given had p = 1.
 */
export function holm(pValues: Iterable<number>, tests: number): Corrected[] {
  const counts = new Map<number, number>();
  for (const p of pValues) counts.set(p, (counts.get(p) ?? 0) + 1);
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
