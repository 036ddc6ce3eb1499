import type { Bridges } from "./bridges.ts";

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
