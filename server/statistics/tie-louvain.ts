import type { Partition } from "./clique-louvain.ts";
import { exchanged } from "./lists.ts";
import type { Projection } from "./projection.ts";
import { type RandomNumbers, shuffled } from "./random.ts";

/** A level of Louvain: nodes that are communities of the level below, tied by what their members are tied by. */
interface Level extends Projection {
  /** Of each node, the weight of ties between two of its members, told from both ends. */
  within: Float64Array;
  /** Of each node, the weight of all ties of its members. */
  degrees: Float64Array;
}

/**
 * Runs of Louvain (Blondel et al. 2008) over ties that are held, weighted by how many actors both share, in arrays of
 * numbers throughout: several times quicker than a library that makes a graph of objects of every level. Nodes are
 * visited in an order drawn anew for each level, again where a neighbour has moved since (Ozaki et al. 2016); a level
 * ends when a round moves nobody.
 */
export function tieLouvain(ties: Projection): (random: RandomNumbers) => Partition {
  const order = ties.starts.length - 1;
  const within = new Float64Array(order);
  // The same for every run.
  const first: Level = { ...ties, within, degrees: degreesOf(ties, within) };
  const twice = first.degrees.reduce((sum, degree) => sum + degree, 0);
  return (random) => {
    let level = first;
    const labels = Array.from({ length: order }, (_, project) => project);
    for (;;) {
      const { of, count } = numbered(moveAll(level, twice, random));
      for (let project = 0; project < order; project++) labels[project] = of[labels[project]!]!;
      if (count === level.degrees.length) return { labels, modularity: modularity(level, twice) };
      level = merged(level, of, count);
    }
  };
}

/** Moves each node to the community that it gains most by until nobody moves; the community of each. */
function moveAll({ starts, others, shared, degrees }: Level, twice: number, random: RandomNumbers): Int32Array {
  const of = Int32Array.from(degrees.keys());
  const totals = degrees.slice();
  const weights = new Int32Array(degrees.length);
  const found = new Int32Array(degrees.length + 1);
  const order = Int32Array.from(shuffled(degrees.length, random));
  const settled = new Uint8Array(degrees.length);
  for (let moved = true; moved;) {
    moved = false;
    for (const node of order) {
      if (settled[node] === 1) continue;
      settled[node] = 1;
      const [own, degree] = [of[node]!, degrees[node]!];
      let count = 0;
      for (let at = starts[node]!, end = starts[node + 1]!; at < end; at++) {
        const community = of[others[at]!]!;
        const weight = weights[community]!;
        // Written over where it is known already, which is when it has a weight: to ask takes longer.
        found[count] = community;
        count += (weight - 1) >>> 31;
        weights[community] = weight + shared[at]!;
      }
      totals[own]! -= degree;
      const share = degree / twice;
      let best = own;
      let most = weights[own]! - share * totals[own]!;
      for (let index = 0; index < count; index++) {
        const community = found[index]!;
        const gain = weights[community]! - share * totals[community]!;
        weights[community] = 0;
        // Less than that is the order in which fractions were added, and could move a node to and fro for ever.
        if (gain <= most + 1e-9) continue;
        best = community;
        most = gain;
      }
      totals[best]! += degree;
      if (best === own) continue;
      moved = true;
      of[node] = best;
      for (let at = starts[node]!, end = starts[node + 1]!; at < end; at++) settled[others[at]!] = 0;
    }
  }
  return of;
}

/** Communities numbered from 0 in the order of their first node. */
function numbered(of: Int32Array): { of: Int32Array; count: number } {
  const numbers = new Int32Array(of.length).fill(-1);
  let count = 0;
  const placed = of.map((community) => {
    if (numbers[community] === -1) numbers[community] = count++;
    return numbers[community]!;
  });
  return { of: placed, count };
}

/** Each community as one node of the next level. */
function merged({ starts, others, shared, within }: Level, of: Int32Array, count: number): Level {
  const singles = { starts: Int32Array.from({ length: of.length + 1 }, (_, node) => node), items: of };
  const members = exchanged(singles, count);
  const inside = new Float64Array(count);
  const next = {
    starts: new Int32Array(count + 1),
    others: new Int32Array(others.length),
    shared: new Int32Array(others.length),
  };
  const weights = new Int32Array(count);
  let end = 0;
  for (let community = 0; community < count; community++) {
    const start = end;
    for (let place = members.starts[community]!; place < members.starts[community + 1]!; place++) {
      const node = members.items[place]!;
      inside[community]! += within[node]!;
      for (let at = starts[node]!, until = starts[node + 1]!; at < until; at++) {
        const other = of[others[at]!]!;
        const weight = weights[other]!;
        if (other !== community && weight === 0) next.others[end++] = other;
        weights[other] = weight + shared[at]!;
      }
    }
    inside[community]! += weights[community]!;
    weights[community] = 0;
    for (let at = start; at < end; at++) {
      next.shared[at] = weights[next.others[at]!]!;
      weights[next.others[at]!] = 0;
    }
    next.starts[community + 1] = end;
  }
  const ties = { starts: next.starts, others: next.others.slice(0, end), shared: next.shared.slice(0, end) };
  return { ...ties, within: inside, degrees: degreesOf(ties, inside) };
}

function degreesOf({ starts, shared }: Projection, within: Float64Array): Float64Array {
  return within.map((own, node) => {
    let degree = own;
    for (let at = starts[node]!; at < starts[node + 1]!; at++) degree += shared[at]!;
    return degree;
  });
}

/** Of each community the share of weight within it, less what degrees make likely (Newman 2004). */
const modularity = ({ within, degrees }: Level, twice: number): number =>
  within.reduce((sum, own, node) => sum + own / twice - (degrees[node]! / twice) ** 2, 0);
