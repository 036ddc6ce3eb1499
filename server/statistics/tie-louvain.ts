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
 * One run of Louvain (Blondel et al. 2008) over ties that are held, weighted by how many actors both share, in arrays
 * of numbers throughout: several times quicker than a library that makes a graph of objects of every level. Nodes are
 * visited in an order drawn anew for each level, again where a neighbour has moved since (Ozaki et al. 2016); a level
 * ends when a round moves nobody.
 */
export function tieLouvain(ties: Projection, random: RandomNumbers): Partition {
  const order = ties.starts.length - 1;
  const within = new Float64Array(order);
  let level: Level = { ...ties, within, degrees: degreesOf(ties, within) };
  const twice = level.degrees.reduce((sum, degree) => sum + degree, 0);
  const labels = Array.from({ length: order }, (_, project) => project);
  for (;;) {
    const { of, count } = numbered(moveAll(level, twice, random));
    for (let project = 0; project < order; project++) labels[project] = of[labels[project]!]!;
    if (count === level.degrees.length) return { labels, modularity: modularity(level, twice) };
    level = merged(level, of, count);
  }
}

/** Moves each node to the community that it gains most by until nobody moves; the community of each. */
function moveAll({ starts, others, shared, degrees }: Level, twice: number, random: RandomNumbers): Int32Array {
  const of = Int32Array.from(degrees, (_, node) => node);
  const totals = degrees.slice();
  const weights = new Float64Array(degrees.length);
  const found = new Int32Array(degrees.length);
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
        if (weights[community] === 0) found[count++] = community;
        weights[community]! += shared[at]!;
      }
      totals[own]! -= degree;
      const share = degree / twice;
      let [best, most] = [own, weights[own]! - share * totals[own]!];
      for (let index = 0; index < count; index++) {
        const community = found[index]!;
        const gain = weights[community]! - share * totals[community]!;
        // Less than that is the order in which fractions were added, and could move a node to and fro for ever.
        if (gain > most + 1e-9) [best, most] = [community, gain];
        weights[community] = 0;
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
function merged(level: Level, of: Int32Array, count: number): Level {
  const singles = { starts: Int32Array.from({ length: of.length + 1 }, (_, node) => node), items: of };
  const members = exchanged(singles, count);
  const starts = new Int32Array(count + 1);
  const within = new Float64Array(count);
  const [others, shared]: [number[], number[]] = [[], []];
  const weights = new Float64Array(count);
  for (let community = 0; community < count; community++) {
    for (let place = members.starts[community]!; place < members.starts[community + 1]!; place++) {
      const node = members.items[place]!;
      within[community]! += level.within[node]!;
      for (let at = level.starts[node]!; at < level.starts[node + 1]!; at++) {
        const other = of[level.others[at]!]!;
        if (other === community) within[community]! += level.shared[at]!;
        else {
          if (weights[other] === 0) others.push(other);
          weights[other]! += level.shared[at]!;
        }
      }
    }
    starts[community + 1] = others.length;
    for (let at = starts[community]!; at < others.length; at++) {
      shared.push(weights[others[at]!]!);
      weights[others[at]!] = 0;
    }
  }
  const ties = { starts, others: Int32Array.from(others), shared: Int32Array.from(shared) };
  return { ...ties, within, degrees: degreesOf(ties, within) };
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
