import type { Projection } from "../../../server/statistics/projection.ts";
import { randomNumbers } from "../../../server/statistics/random.ts";
import type { Scope, TwoMode } from "../../../server/statistics/two-mode.ts";
import { scopeOf } from "./expected.ts";

/** A network at random: some actors in many projects, themes and regions, projects without either among them. */
export function randomScope(seed: number, projects: number, actors: number, links: number, themes = 5): Scope {
  const random = randomNumbers(seed);
  const skewed = (limit: number) => Math.min(random.below(limit), random.below(limit));
  const parts = Array.from({ length: links }, () => `a${skewed(actors)} p${random.below(projects)}`);
  return scopeOf(
    Array.from({ length: projects }, (_, index) => {
      const held = Array.from({ length: random.below(4) }, () => `t${skewed(themes)}`);
      return [`p${index}`, ["north", "south", "west", null][random.below(4)]!, ...new Set(held)];
    }),
    [...new Set(parts)].map((part) => part.split(" ") as [string, string]),
  );
}

/** For each project its neighbours with how many actors both share, by looking at every pair. */
export function tiesOf({ actorsOf }: TwoMode): Map<number, number>[] {
  return actorsOf.map(
    (own, a) =>
      new Map(
        actorsOf.flatMap((other, b): [number, number][] => {
          const shared = own.filter((actor) => other.includes(actor)).length;
          return a === b || shared === 0 ? [] : [[b, shared]];
        }),
      ),
  );
}

/** The same neighbours as a projection holds them. */
export function asProjection(ties: readonly Map<number, number>[]): Projection {
  const lists = ties.map((neighbours) => [...neighbours].sort(([a], [b]) => a - b));
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, list) => (starts[list + 1] = starts[list]! + length));
  const all = lists.flat();
  return {
    starts,
    others: Int32Array.from(all, ([other]) => other),
    shared: Int32Array.from(all, ([, shared]) => shared),
  };
}
