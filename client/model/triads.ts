import type { Tie } from "./ties.ts";

/** Two neighbours of a project that share nobody with each other. */
export interface Triad<End> {
  a: End;
  b: End;
}

/**
 * The pairs that a project's brokerage counts (Gould & Fernandez 1989): its neighbours two by two, where they share no
 * actor with each other; in the order of the ties. `ties` are all pairs of projects that share an actor.
 */
export function triadsOf<T extends Tie>(project: string, ties: readonly T[]): Triad<T["a"]>[] {
  const tied = new Set(ties.flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
  const neighbours = ties.flatMap(({ a, b }) => (a.id === project ? [b] : b.id === project ? [a] : []));
  return neighbours.flatMap((a, i) =>
    neighbours.slice(i + 1).flatMap((b) => (tied.has(`${a.id} ${b.id}`) ? [] : [{ a, b }])),
  );
}
