import type { Lists } from "./lists.ts";

/** Sources that are walked together, a bit of a word each. */
const AT_ONCE = 32;

/**
 * Of each source, the sum over all nodes of their weight times how far they are from it, along links: a breadth-first
 * search that carries a bit for each of 32 sources, so that they share the walk where their ways meet (multi-source
 * BFS; Then et al. 2014, Proceedings of the VLDB Endowment 8, 449–460).
 */
export function weightedDistances(neighbours: Lists, weights: Float64Array, sources: Int32Array): Float64Array {
  const sums = new Float64Array(sources.length);
  const walk = walker(neighbours, weights);
  for (let first = 0; first < sources.length; first += AT_ONCE) {
    walk(sources.subarray(first, first + AT_ONCE), sums.subarray(first, first + AT_ONCE));
  }
  return sums;
}

/** Walks from up to 32 sources and adds to the sum of each. */
function walker({ starts, items }: Lists, weights: Float64Array) {
  const order = weights.length;
  const seen = new Int32Array(order);
  /** Nodes that are newly reached and those that they lead to, each with the sources that reach it. */
  let [front, next] = [new Int32Array(order), new Int32Array(order)];
  let [masks, nextMasks] = [new Int32Array(order), new Int32Array(order)];
  return (sources: Int32Array, sums: Float64Array): void => {
    seen.fill(0);
    let count = 0;
    sources.forEach((node, bit) => {
      if (seen[node] === 0) front[count++] = node;
      seen[node]! |= 1 << bit;
      masks[node]! |= 1 << bit;
    });
    for (let distance = 1; count > 0; distance++) {
      let reached = 0;
      for (let index = 0; index < count; index++) {
        const node = front[index]!;
        const mask = masks[node]!;
        masks[node] = 0;
        for (let at = starts[node]!, end = starts[node + 1]!; at < end; at++) {
          const other = items[at]!;
          const fresh = mask & ~seen[other]!;
          if (fresh === 0) continue;
          if (nextMasks[other] === 0) next[reached++] = other;
          nextMasks[other]! |= fresh;
        }
      }
      for (let index = 0; index < reached; index++) {
        const node = next[index]!;
        seen[node]! |= nextMasks[node]!;
        const far = distance * weights[node]!;
        if (far === 0) continue;
        for (let left = nextMasks[node]!; left !== 0; left &= left - 1) sums[31 - Math.clz32(left & -left)]! += far;
      }
      [front, next] = [next, front];
      [masks, nextMasks] = [nextMasks, masks];
      count = reached;
    }
  };
}
