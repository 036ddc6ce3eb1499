import type { Lists } from "./lists.ts";
import { withoutPendantTrees } from "./pendant-trees.ts";

/** Betweenness by number of the node, each pair of other nodes counted once. */
export interface Raw {
  values: Float64Array;
  /** Standard errors, 0 where every node was a source. */
  errors: Float64Array;
}

/**
 * Betweenness of a large network from the shortest paths that start at some nodes (Brandes & Pich 2007), scaled to all.
 * Paths from and to pendant trees are counted without a search: quicker, and what is drawn by lot then varies less,
 * since ends of trees are what a hub has most of. Where not all nodes are sources, a path counts twice for the node
 * halfway, and less the nearer a node is to the source, so that what stands beside a source is not held for a bridge
 * (Geisberger, Sanders & Schultes 2008).
 */
export function largeBetweenness(neighbours: Lists, sources: readonly number[]): Raw {
  const { neighbours: lists, roots, weights, nodes, certain } = withoutPendantTrees(neighbours);
  const [order, drawn] = [roots.length, sources.length];
  // All sources in one tree see the rest through its root.
  const times = new Map<number, number>();
  for (const source of sources) times.set(roots[source]!, (times.get(roots[source]!) ?? 0) + 1);
  const { sums, squares } = dependencies(lists, times, weights, drawn < order);
  const values = certain.slice();
  const errors = new Float64Array(order);
  nodes.forEach((node, number) => {
    // Each pair is walked from both ends, hence the halves; the last factor is for drawing without replacement.
    values[node]! += (sums[number]! * order) / drawn / 2;
    if (drawn === order) return;
    const variance = Math.max(0, squares[number]! - sums[number]! ** 2 / drawn) / (drawn - 1) / drawn;
    errors[node] = (order / 2) * Math.sqrt(variance * (1 - drawn / order));
  });
  return { values, errors };
}

/**
 * Of each node, over all sources, each as often as is said, the sum of how much the source depends on it (Brandes
 * 2001), and that of its squares. `linear` as Geisberger has it.
 */
function dependencies(
  { starts, items }: Lists,
  sources: ReadonlyMap<number, number>,
  weights: Float64Array,
  linear: boolean,
): { sums: Float64Array; squares: Float64Array } {
  const order = weights.length;
  const [sums, squares] = [new Float64Array(order), new Float64Array(order)];
  const paths = new Float64Array(order);
  const shares = new Float64Array(order);
  const distance = new Int32Array(order).fill(-1);
  const reached = new Int32Array(order);
  // The links that lead away from the source, those of each node together, in the order in which nodes were reached.
  const away = new Int32Array(items.length);
  const ends = new Int32Array(order);
  let count = 0;
  for (const [source, times] of sources) {
    for (let place = 0; place < count; place++) distance[reached[place]!] = -1;
    distance[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    count = 1;
    let steps = 0;
    for (let place = 0; place < count; place++) {
      const node = reached[place]!;
      const [farther, ways] = [distance[node]! + 1, paths[node]!];
      for (let at = starts[node]!, end = starts[node + 1]!; at < end; at++) {
        const next = items[at]!;
        const known = distance[next]!;
        if (known === farther) paths[next]! += ways;
        else if (known === -1) {
          distance[next] = farther;
          paths[next] = ways;
          reached[count++] = next;
        } else continue;
        away[steps++] = next;
      }
      ends[place] = steps;
    }
    for (let place = count - 1; place > 0; place--) {
      const node = reached[place]!;
      let passing = 0;
      for (let at = ends[place - 1]!, end = ends[place]!; at < end; at++) passing += shares[away[at]!]!;
      const [ways, far] = [paths[node]!, distance[node]!];
      passing *= ways;
      shares[node] = ((linear ? (2 * weights[node]!) / far : weights[node]!) + passing) / ways;
      const found = linear ? far * passing : passing;
      sums[node]! += times * found;
      squares[node]! += times * found * found;
    }
  }
  return { sums, squares };
}
