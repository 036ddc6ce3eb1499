import type { Network } from "./network.ts";
import { finish, type Steps } from "./steps.ts";

/**
 * The core number of each node: the highest k for which it is in a k-core, the largest part of the network whose
 * members each have at least k neighbours inside it (Seidman 1983). Parallel links count once, direction not. Peeled
 * from the least connected upwards (Batagelj & Zaveršnik 2003), in time proportional to the links.
 */
export const coreNumbers = (network: Network): Map<string, number> => finish(coreSteps(network));

/** Nodes that a step looks at. */
const OF_STEP = 200;

function* coreSteps(network: Network): Steps<Map<string, number>> {
  const neighbours = new Map<string, Set<string>>();
  for (const id of network.nodes()) {
    neighbours.set(id, new Set(network.neighbors(id).filter((other) => other !== id)));
    if (neighbours.size % OF_STEP === 0) yield;
  }
  const cores = new Map<string, number>();
  const buckets: Set<string>[] = [];
  const bucket = (degree: number): Set<string> => (buckets[degree] ??= new Set());
  for (const [id, { size }] of neighbours) bucket(size).add(id);
  for (let k = 0; k < buckets.length; k++) {
    // A set that is grown while it is walked is walked to its end.
    for (const id of bucket(k)) {
      cores.set(id, k);
      if (cores.size % OF_STEP === 0) yield;
      for (const other of neighbours.get(id)!) {
        const around = neighbours.get(other)!;
        around.delete(id);
        bucket(around.size + 1).delete(other);
        bucket(Math.max(k, around.size)).add(other);
      }
    }
  }
  return cores;
}

/** The part of a network whose nodes each have at least `k` neighbours in it; the network itself for k below 2. */
export function kCore(network: Network, k: number): Network {
  if (k < 2) return network;
  const numbers = coreNumbers(network);
  return network.part((id) => numbers.get(id)! >= k);
}

/** How many nodes are left in each k-core, from k = 2 to the innermost. */
export function* coreSizes(network: Network): Steps<{ k: number; nodes: number }[]> {
  const numbers = [...(yield* coreSteps(network)).values()];
  const innermost = numbers.reduce((most, number) => Math.max(most, number), 0);
  return Array.from({ length: Math.max(0, innermost - 1) }, (_, index) => ({
    k: index + 2,
    nodes: numbers.filter((number) => number >= index + 2).length,
  }));
}
