import { type Lists, listsOf } from "./lists.ts";

/** A network without its pendant trees, and how these are taken off. */
export interface Trees {
  /** What is left, its 2-core and a node of each tree that is a whole component, numbered anew. */
  core: Lists;
  /** By number in the core, its number in the whole network. */
  nodes: Int32Array;
  /** Of each node of the whole network, by number, the node of the core that its tree hangs on; its own in the core. */
  roots: Int32Array;
  /** The nodes that are not in the core, each after those that hang on it. */
  taken: number[];
  /** Of each of these, what it hangs on. */
  parent: Int32Array;
}

/** What pendant trees make of betweenness. */
export interface Core extends Pick<Trees, "roots" | "nodes"> {
  neighbours: Lists;
  /** How many nodes of the whole network each of the core stands for: itself and its trees. */
  weights: Float64Array;
  /**
   * Of each node of the whole network, its betweenness over pairs of which one stands in a pendant tree that the node
   * is in or bears. What it has beyond that, in the core alone, is over the other pairs.
   */
  certain: Float64Array;
}

/**
 * A network without its pendant trees, with what betweenness they make: there is one way from them to the rest, so that
 * it is counted and needs no search (Puzis et al. 2012; Sarıyüce et al. 2013).
 */
export function withoutPendantTrees(whole: Lists): Core {
  const { core: neighbours, nodes, roots, taken, parent } = pendantTrees(whole);
  // Of each node, how many it and its trees are, and the sum of the squares of how many each tree is.
  const sizes = new Float64Array(roots.length).fill(1);
  const squares = new Float64Array(roots.length);
  for (const node of taken) {
    sizes[parent[node]!]! += sizes[node]!;
    squares[parent[node]!]! += sizes[node]! ** 2;
  }
  const weights = Float64Array.from(nodes, (node) => sizes[node]!);
  const components = componentSizes(neighbours, weights);
  const certain = sizes.map((size, node) => {
    const all = components[roots[node]!]!;
    const below = size - 1;
    if (parent[node] === -1) return (below ** 2 - squares[node]!) / 2 + below * (all - 1 - below);
    return ((all - 1) ** 2 - squares[node]! - (all - size) ** 2) / 2;
  });
  return { neighbours, roots, weights, nodes, certain };
}

/** Takes nodes of one neighbour off, again and again (the 2-core, Seidman 1983). */
export function pendantTrees({ starts, items }: Lists): Trees {
  const order = starts.length - 1;
  const left = Int32Array.from({ length: order }, (_, node) => starts[node + 1]! - starts[node]!);
  const parent = new Int32Array(order).fill(-1);
  const taken: number[] = [];
  for (let first = 0; first < order; first++) {
    for (let node = first; left[node] === 1;) {
      left[node] = 0;
      taken.push(node);
      let at = starts[node]!;
      while (parent[items[at]!] !== -1) at++;
      const next = items[at]!;
      parent[node] = next;
      left[next]!--;
      node = next;
    }
  }
  const nodes = nearTogether({ starts, items }, parent);
  const roots = new Int32Array(order);
  nodes.forEach((node, number) => (roots[node] = number));
  for (const node of taken.toReversed()) roots[node] = roots[parent[node]!]!;
  const core = listsOf(
    Array.from(nodes, (node) =>
      Array.from(items.subarray(starts[node], starts[node + 1]))
        .filter((other) => parent[other] === -1)
        .map((other) => roots[other]!),
    ),
  );
  return { core, nodes, roots, taken, parent };
}

/**
 * The nodes that hang on none, those near each other side by side, so that who walks from one to the next finds them in
 * the processor's cache: a search is a third quicker.
 */
function nearTogether({ starts, items }: Lists, parent: Int32Array): Int32Array {
  const links = (node: number): number => starts[node + 1]! - starts[node]!;
  const kept = Int32Array.from(parent.keys()).filter((node) => parent[node] === -1);
  const seen = new Uint8Array(parent.length);
  const order = new Int32Array(kept.length);
  let count = 0;
  for (const first of kept.toSorted((a, b) => links(b) - links(a) || a - b)) {
    if (seen[first] === 1) continue;
    seen[first] = 1;
    let place = count;
    order[count++] = first;
    for (; place < count; place++) {
      for (let at = starts[order[place]!]!; at < starts[order[place]! + 1]!; at++) {
        const next = items[at]!;
        if (seen[next] === 1 || parent[next] !== -1) continue;
        seen[next] = 1;
        order[count++] = next;
      }
    }
  }
  return order;
}

/** Of each node, the weight of its component. */
export function componentSizes({ starts, items }: Lists, weights: Float64Array): Float64Array {
  const sizes = new Float64Array(weights.length);
  for (let first = 0; first < sizes.length; first++) {
    if (sizes[first] !== 0) continue;
    const reached = [first];
    sizes[first] = -1;
    let total = 0;
    for (const node of reached) {
      total += weights[node]!;
      for (let at = starts[node]!; at < starts[node + 1]!; at++) {
        const next = items[at]!;
        if (sizes[next] !== 0) continue;
        sizes[next] = -1;
        reached.push(next);
      }
    }
    for (const node of reached) sizes[node] = total;
  }
  return sizes;
}
