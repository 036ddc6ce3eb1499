import { type RandomNumbers, shuffled } from "./random.ts";
import type { TwoMode } from "./two-mode.ts";

/** A partition of projects, with its modularity. */
export interface Partition {
  labels: number[];
  modularity: number;
  /** Whether only some of the communities of an actor were looked at somewhere (`LOOKED_AT`). */
  isCut?: boolean;
}

/** Rounds over all nodes of a level at most; they end sooner, when nobody moves any more. */
const ROUNDS = 5;

/**
 * Of an actor whose projects are in more communities than this, a node that it ties to all of them looks at so many,
 * those that have been there longest: one of 10,000 projects would have every project compare 10,000 communities, which
 * it ties it to as closely as their sizes say.
 */
export const LOOKED_AT = 64;

/** Of something, how many of each actor's projects it has, by number of the actor. */
type Counts = Map<number, number>;

/**
 * One run of Louvain (Blondel et al. 2008) over projects tied by shared actors, weighted by how many, without holding
 * the ties: an actor of 10,000 projects makes fifty million. What a node is tied to a community by follows from how
 * many of each of its actors' projects both have. Where an actor is in many communities, some are looked at
 * (`LOOKED_AT`), and all that the node's other actors tie it to.
 */
export function cliqueLouvain(
  { actorsOf, projectsOf }: Pick<TwoMode, "actorsOf" | "projectsOf">,
  random: RandomNumbers,
): Partition {
  const sizes = projectsOf.map(({ length }) => length);
  const tying = (actor: number): boolean => sizes[actor]! > 1;
  let nodes: Counts[] = actorsOf.map((actors) => new Map(actors.filter(tying).map((actor) => [actor, 1])));
  let labels = actorsOf.map((_, project) => project);
  let isCut = false;
  for (let moved = true; moved;) {
    const { of, isCut: isCutHere } = moveAll(nodes, sizes, random);
    isCut ||= isCutHere;
    const numbers = new Map<number, number>();
    for (const community of of) if (!numbers.has(community)) numbers.set(community, numbers.size);
    moved = numbers.size < nodes.length;
    labels = labels.map((node) => numbers.get(of[node]!)!);
    nodes = merged(nodes, of, numbers);
  }
  return { labels, modularity: modularity(nodes, sizes), isCut };
}

/** Moves each node to the community that it gains most by, again and again; the community of each. */
function moveAll(
  nodes: readonly Counts[],
  sizes: readonly number[],
  random: RandomNumbers,
): { of: Int32Array; isCut: boolean } {
  let isCut = false;
  const of = Int32Array.from(nodes, (_, node) => node);
  const inCommunity = sizes.map((): Counts => new Map());
  nodes.forEach((counts, node) => counts.forEach((count, actor) => inCommunity[actor]!.set(node, count)));
  const degrees = nodes.map((counts) => degreeOf(counts, sizes));
  const twice = degrees.reduce((sum, degree) => sum + degree, 0);
  const totals = Float64Array.from(degrees);
  const weights = new Float64Array(nodes.length);
  const found = new Int32Array(nodes.length);
  const order = shuffled(nodes.length, random);
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (const node of order) {
      const own = of[node]!;
      let count = 0;
      // It is itself among those of its community.
      let itself = 0;
      const wide: [there: Counts, held: number][] = [];
      for (const [actor, held] of nodes[node]!) {
        itself += held * held;
        const communities = inCommunity[actor]!;
        if (communities.size > LOOKED_AT) {
          wide.push([communities, held]);
          continue;
        }
        for (const [community, there] of communities) {
          if (weights[community] === 0) found[count++] = community;
          weights[community]! += held * there;
        }
      }
      isCut ||= wide.length > 0;
      if (wide.length > 0) count = lookAtSome(wide, own, { weights, found, count });
      weights[own]! -= itself;
      totals[own]! -= degrees[node]!;
      const share = degrees[node]! / twice;
      let [best, most] = [own, weights[own]! - share * totals[own]!];
      for (let index = 0; index < count; index++) {
        const community = found[index]!;
        const gain = weights[community]! - share * totals[community]!;
        if (gain > most + 1e-9) [best, most] = [community, gain];
      }
      for (let index = 0; index < count; index++) weights[found[index]!] = 0;
      totals[best]! += degrees[node]!;
      if (best === own) continue;
      moved = true;
      of[node] = best;
      for (const [actor, held] of nodes[node]!) move(inCommunity[actor]!, held, own, best);
    }
  }
  return { of, isCut };
}

/** What a node has found of the communities around it. */
interface Found {
  /** By community, what the node is tied to it by. */
  weights: Float64Array;
  /** The first `count` are those communities. */
  found: Int32Array;
  count: number;
}

/** Adds what a node is tied by through actors in many communities; how many communities are found then. */
function lookAtSome(
  wide: readonly (readonly [there: Counts, held: number])[],
  own: number,
  { weights, found, count }: Found,
): number {
  const isFound = new Set(found.subarray(0, count));
  for (const [communities] of wide) {
    let left = LOOKED_AT;
    for (const community of communities.keys()) {
      if (left-- === 0) break;
      isFound.add(community);
    }
  }
  isFound.add(own);
  let all = 0;
  for (const community of isFound) {
    found[all++] = community;
    for (const [communities, held] of wide) weights[community]! += held * (communities.get(community) ?? 0);
  }
  return all;
}

function move(counts: Counts, held: number, from: number, to: number): void {
  const left = counts.get(from)! - held;
  if (left === 0) counts.delete(from);
  else counts.set(from, left);
  counts.set(to, (counts.get(to) ?? 0) + held);
}

/** Each community as one node of the next level. */
function merged(nodes: readonly Counts[], of: Int32Array, numbers: ReadonlyMap<number, number>): Counts[] {
  const next = Array.from(numbers, (): Counts => new Map());
  nodes.forEach((counts, node) => {
    const into = next[numbers.get(of[node]!)!]!;
    counts.forEach((count, actor) => into.set(actor, (into.get(actor) ?? 0) + count));
  });
  return next;
}

/** The weight of all ties of a node's projects, those between two of them twice. */
function degreeOf(counts: Counts, sizes: readonly number[]): number {
  let degree = 0;
  for (const [actor, count] of counts) degree += count * (sizes[actor]! - 1);
  return degree;
}

/** Of each community the share of weight within it, less what degrees make likely (Newman 2004). */
function modularity(communities: readonly Counts[], sizes: readonly number[]): number {
  const degrees = communities.map((counts) => degreeOf(counts, sizes));
  const twice = degrees.reduce((sum, degree) => sum + degree, 0);
  return communities.reduce((sum, counts, index) => {
    let within = 0;
    for (const count of counts.values()) within += count * (count - 1);
    return sum + within / twice - (degrees[index]! / twice) ** 2;
  }, 0);
}
