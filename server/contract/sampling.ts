import type { Bridges } from "./bridges.ts";
import type { Cohesion } from "./cohesion.ts";

/** Above so many projects (or regions) and actors betweenness is estimated unless the exact one is asked for. */
export const EXACT_UP_TO = 5000;

/** How many rows of bridges the page shows: who asks the same question elsewhere finds the answer ready. */
export const BRIDGES_SHOWN = 50;

/** How the betweenness of an answer was estimated, and the largest figure of all, of which its bound is a part. */
export type Estimate = NonNullable<Bridges["sampling"]> & { largest: number };

/** The estimate of an answer, whose lists come by betweenness; null where its figures are exact. */
export function estimateOf({ sampling, actors, projects }: Bridges): Estimate | null {
  const first = [...actors.slice(0, 1), ...projects.slice(0, 1)];
  return sampling && { ...sampling, largest: Math.max(0, ...first.map(({ betweenness }) => betweenness.value)) };
}

/** Above so many places that projects have beside trees their mean distance is estimated, unless asked for exactly. */
export const DISTANCE_EXACT_UP_TO = 2000;

/** How the mean distance of a network was estimated, and its standard error, in shared actors. */
export type DistanceEstimate = NonNullable<Cohesion["before"]["meanDistanceSampling"]> & { error: number };

/** The estimate of the distance before anything is left out; null where it is exact, as it is afterwards then. */
export function distanceEstimateOf({
  before: { meanDistanceSampling, meanDistanceError },
}: Cohesion): DistanceEstimate | null {
  return meanDistanceSampling && { ...meanDistanceSampling, error: meanDistanceError ?? 0 };
}
