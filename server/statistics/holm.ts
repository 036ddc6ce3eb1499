/**
 * p-values corrected for `tests` tests by Holm's step-down (Holm 1979), in the order given. Tests beyond the p-values
 * given had p = 1.
 */
export function holm(pValues: number[], tests: number): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
  const corrected: number[] = [];
  let least = 0;
  order.forEach((index, place) => {
    least = Math.max(least, Math.min(1, pValues[index]! * (tests - place)));
    corrected[index] = least;
  });
  return corrected;
}
