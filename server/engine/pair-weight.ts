import type { Weight } from "../contract/project-pairs.ts";

/** What a tie of the one-mode projection is weighed by. */
export interface Tie {
  /** Actors on both sides. */
  shared: number;
  /** Actors on either side. */
  union: number;
  /** Sum of 1/(k−1) over the shared actors, k the projects (or territories) of each. */
  newman: number;
}

/**
 * The weight of a tie: the number of shared actors, Newman's weight (Newman 2001, "Scientific collaboration networks
 * II", eq. 2) or Jaccard's index (1901). Rounded to 12 decimals, so that the order in which an engine adds does not
 * show.
 */
export function pairWeight(weight: Weight, { shared, union, newman }: Tie): number {
  const value = weight === "count" ? shared : weight === "jaccard" ? shared / union : newman;
  return Math.round(value * 1e12) / 1e12;
}
