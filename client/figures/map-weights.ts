/** The numbers that a legend shows of many: the least, the one in the middle and the most, each once. */
export function weightsShown(all: readonly number[]): number[] {
  const weights = [...new Set(all)].toSorted((a, b) => a - b);
  const middle = weights[Math.floor((weights.length - 1) / 2)];
  return [...new Set([weights[0], middle, weights.at(-1)])].filter((weight) => weight !== undefined);
}
