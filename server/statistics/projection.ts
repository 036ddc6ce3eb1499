import type { TwoMode } from "./two-mode.ts";

/** Projects tied by shared actors: for each project, its neighbours with how many actors both share, by number. */
export type Projection = Map<number, number>[];

/**
 * The one-mode network of projects (Breiger 1974, Social Forces 53, 181–190). It takes as many steps as there are pairs
 * of projects of one actor.
 */
export function projection({ actorsOf, projectsOf }: TwoMode): Projection {
  return actorsOf.map((actors, project) => {
    const shared = new Map<number, number>();
    for (const actor of actors) {
      for (const other of projectsOf[actor]!) if (other !== project) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return new Map([...shared].sort(([a], [b]) => a - b));
  });
}
