/**
 * An order of rows and columns of a symmetric matrix in which similar ones stand side by side, so that blocks show:
 * average linkage on the similarity (Sokal & Michener 1958), then each join turned so that the ends that meet are the
 * most alike (Gruvaeus & Wainer 1972). Ties go to the lower index, so the same matrix gives the same order.
 *
 * @param similarity square, symmetric; larger is more alike
 * @returns indices in the new order
 */
export function seriate(similarity: readonly (readonly number[])[]): number[] {
  let clusters: number[][] = similarity.map((_, i) => [i]);
  while (clusters.length > 1) {
    let best = { a: 0, b: 1, value: -Infinity };
    for (let a = 0; a < clusters.length; a++) {
      for (let b = a + 1; b < clusters.length; b++) {
        const value = meanSimilarity(similarity, clusters[a]!, clusters[b]!);
        if (value > best.value) best = { a, b, value };
      }
    }
    const joined = join(similarity, clusters[best.a]!, clusters[best.b]!);
    clusters = clusters.map((cluster, i) => (i === best.a ? joined : cluster)).filter((_, i) => i !== best.b);
  }
  return clusters[0] ?? [];
}

function meanSimilarity(similarity: readonly (readonly number[])[], a: number[], b: number[]): number {
  let sum = 0;
  for (const i of a) for (const j of b) sum += similarity[i]![j]!;
  return sum / (a.length * b.length);
}

/** The two clusters end to end, each as it is or turned, whichever brings the likest ends together. */
function join(similarity: readonly (readonly number[])[], a: number[], b: number[]): number[] {
  const ways = [
    [a, b],
    [a, b.toReversed()],
    [a.toReversed(), b],
    [a.toReversed(), b.toReversed()],
  ] as const;
  let best: readonly [number[], number[]] = ways[0];
  let value = -Infinity;
  for (const way of ways) {
    const meeting = similarity[way[0].at(-1)!]![way[1][0]!]!;
    if (meeting > value) [best, value] = [way, meeting];
  }
  return [...best[0], ...best[1]];
}
