import type { Bridges } from "../contract/bridges.ts";
import { EXACT_UP_TO } from "../contract/sampling.ts";
import { type Lists, listsOf } from "./lists.ts";
import { largeBetweenness, type Raw } from "./large-betweenness.ts";
import { randomNumbers, sample } from "./random.ts";
import type { TwoMode } from "./two-mode.ts";

/** From so many nodes, drawn with this seed. */
const PIVOTS = 500;
/** From fewer, and at least so many, where all together would look at more than so many ends of links. */
const FEWEST = 200;
const ENDS = 2e7;
const SEED = 1;
/** Above so many nodes largeBetweenness counts, from every node too: it takes a third of the time. */
const PRUNED_FROM = 1000;
/** How probably every estimate is within the bound that is given. */
const PROBABILITY = 0.95;

/** Two-mode betweenness of every actor and project, by number, from 0 to 1 in their mode. */
export interface TwoModeBetweenness {
  actors: number[];
  projects: number[];
  /** How it was estimated; null where exact. */
  sampling: Bridges["sampling"];
}

/**
 * Betweenness in the two-mode network: for a node, the sum over pairs of other nodes of either mode of the share of
 * their shortest paths that pass through it (Freeman 1977), over the largest value that a node of its mode could have
 * given the sizes of both modes (Borgatti & Everett 1997). The same figures as networkx's
 * bipartite.betweenness_centrality. Above 5,000 nodes it is estimated from the paths that start at 500 nodes drawn with
 * a fixed seed, or at fewer, down to 200, where there are more than 20,000 links (Brandes & Pich 2007;
 * large-betweenness.ts says how they are weighed), unless `exact`, which takes as many steps as there are nodes times
 * links. `pruned`: as networks of more than 1,000 nodes are counted, several times quicker, where the last digits of a
 * figure don't matter.
 */
export function betweenness(network: TwoMode, exact = false, pruned = false): TwoModeBetweenness {
  const { actors, projects } = network;
  // Projects first, then actors.
  const neighbours = listsOf([
    ...network.actorsOf.map((list) => list.map((actor) => projects.length + actor)),
    ...network.projectsOf,
  ]);
  const order = projects.length + actors.length;
  const large = order > EXACT_UP_TO;
  const pivots = Math.max(FEWEST, Math.min(PIVOTS, Math.floor(ENDS / (1 + neighbours.items.length))));
  const sources = sample(order, exact || !large ? order : pivots, randomNumbers(SEED));
  const { values, errors } =
    pruned || order > PRUNED_FROM ? largeBetweenness(neighbours, sources) : fromAll(neighbours);
  const mostProjects = largest(projects.length, actors.length);
  const mostActors = largest(actors.length, projects.length);
  const scale = (raw: number, node: number) => {
    const most = node < projects.length ? mostProjects : mostActors;
    return most === 0 ? 0 : raw / most;
  };
  const normalised = Array.from(values, scale);
  const error = errors.map(scale).reduce((a, b) => Math.max(a, b), 0);
  return {
    projects: normalised.slice(0, projects.length),
    actors: normalised.slice(projects.length),
    sampling:
      sources.length === order
        ? null
        : {
            method: "pivots",
            pivots: sources.length,
            seed: SEED,
            error,
            bound: error * deviations(order),
            probability: PROBABILITY,
          },
  };
}

/**
 * Within how many standard errors so many estimates lie, all at once, with the probability promised: a normal variable
 * is farther than z from its mean with a probability of at most exp(-z²/2), here shared among them (Bonferroni).
 */
const deviations = (count: number): number => Math.sqrt(2 * Math.log(count / (1 - PROBABILITY)));

/**
 * The largest betweenness of a node in a mode of `own` nodes facing `other` (Borgatti & Everett 1997, p. 256): that of
 * the centre of a tree that spreads as evenly as the modes allow.
 */
function largest(own: number, other: number): number {
  if (own === 0 || other === 0) return 0;
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/**
 * Betweenness from the shortest paths that start at each node (Brandes 2001). Written here and not taken from
 * graphology-metrics, whose path counts are 32-bit (seven projects in a row with a hundred shared actors from each to
 * the next have more) and which is an order of magnitude slower: leaving out each project in turn calls it often.
 */
function fromAll({ starts, items }: Lists): Raw {
  const order = starts.length - 1;
  const sums = new Float64Array(order);
  const paths = new Float64Array(order);
  const passing = new Float64Array(order);
  const distance = new Int32Array(order).fill(-1);
  const reached = new Int32Array(order);
  let count = 0;
  for (let source = 0; source < order; source++) {
    // What an earlier source did not reach stands as it was.
    for (let place = 0; place < count; place++) {
      const node = reached[place]!;
      distance[node] = -1;
      paths[node] = passing[node] = 0;
    }
    distance[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    count = 1;
    for (let place = 0; place < count; place++) {
      const node = reached[place]!;
      const [farther, ways] = [distance[node]! + 1, paths[node]!];
      for (let at = starts[node]!, end = starts[node + 1]!; at < end; at++) {
        const next = items[at]!;
        if (distance[next] === -1) {
          distance[next] = farther;
          reached[count++] = next;
        }
        if (distance[next] === farther) paths[next]! += ways;
      }
    }
    for (let place = count - 1; place > 0; place--) {
      const node = reached[place]!;
      const part = (1 + passing[node]!) / paths[node]!;
      const nearer = distance[node]! - 1;
      for (let at = starts[node]!, end = starts[node + 1]!; at < end; at++) {
        const before = items[at]!;
        if (distance[before] === nearer) passing[before]! += paths[before]! * part;
      }
      sums[node]! += passing[node]!;
    }
  }
  // Each pair is walked from both ends.
  return { values: sums.map((sum) => sum / 2), errors: new Float64Array(order) };
}
