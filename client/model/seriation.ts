/**
 * An order of rows and columns of a symmetric matrix in which similar ones stand side by side, so that blocks show:
 * average linkage on the similarity (Sokal & Michener 1958), then each join turned so that the ends that meet are the
 * most alike (Gruvaeus & Wainer 1972). Ties go to the lower index, so the same matrix gives the same order.
 *
 * @param similarity square, symmetric; larger is more alike
 * @returns indices in the new order
 */
export function seriate(similarity: readonly (readonly number[])[]): number[] {
  const clusters = similarity.map((_, i) => [i]);
  let left = clusters.map((_, at) => at);
  /** For each two clusters, the first first, what their members are alike in all. */
  const sums = similarity.map((row) => [...row]);
  const mean = (a: number, b: number): number => sums[a]![b]! / (clusters[a]!.length * clusters[b]!.length);
  /** For each cluster the one after it that it is most alike to, the first of equals. */
  const nearest = new Int32Array(left.length);
  const findNearest = (place: number): void => {
    const a = left[place]!;
    nearest[a] = left[place + 1] ?? a;
    for (let next = place + 2; next < left.length; next++)
      if (mean(a, left[next]!) > mean(a, nearest[a]!)) nearest[a] = left[next]!;
  };
  left.forEach((_, place) => findNearest(place));
  while (left.length > 1) {
    const grown = left
      .slice(1, -1)
      .reduce((best, a) => (mean(a, nearest[a]!) > mean(best, nearest[best]!) ? a : best), left[0]!);
    const gone = nearest[grown]!;
    left = left.filter((at) => at !== gone);
    for (const other of left) {
      if (other < grown) sums[other]![grown]! += sums[other]![gone]!;
      else if (other > grown) sums[grown]![other]! += other < gone ? sums[other]![gone]! : sums[gone]![other]!;
    }
    clusters[grown] = join(similarity, clusters[grown]!, clusters[gone]!);
    for (const [place, a] of left.entries()) {
      const b = nearest[a]!;
      if (a === grown || b === grown || b === gone) findNearest(place);
      else if (a < grown && (mean(a, grown) > mean(a, b) || (mean(a, grown) === mean(a, b) && grown < b)))
        nearest[a] = grown;
    }
  }
  return clusters[left[0] ?? 0] ?? [];
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
