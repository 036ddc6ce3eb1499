import type { IndexedNetwork } from "./indexed-network.ts";

/**
 * What follows from a network alone, made once for each: nobody changes one, and a walk over a large one takes longer
 * than a frame. Who is answered shares the answer with all who ask.
 */
export function perNetwork<T extends object>(of: (network: IndexedNetwork) => T): (network: IndexedNetwork) => T {
  const made = new WeakMap<IndexedNetwork, T>();
  return (network) => {
    let answer = made.get(network);
    if (answer === undefined) made.set(network, (answer = of(network)));
    return answer;
  };
}
