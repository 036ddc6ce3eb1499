import type { ActorPairs } from "../contract/actor-pairs.ts";
import { BadParameters } from "../errors.ts";
import { heaviestPairs, type Held } from "../graph/heaviest-pairs.ts";
import type { PairQuestion } from "../graph/port.ts";
import type { Affiliation } from "../graph/network.ts";
import type { Scope } from "./two-mode.ts";

/** More pairs than this, counted once a project, are refused: they would take minutes, and nobody reads them. */
const MOST_PAIRS = 2e7;

/**
 * Pairs of actors tied by shared projects (the one-mode projection of actors), weighted as pairs of projects are: by the number of
 * projects, by Newman's sum of 1/(k−1), k the actors of each project in scope (Newman 2001), or by Jaccard's index of
 * their projects. Throws `BadParameters` where projects have so many actors that the pairs cannot be counted.
 */
export function actorPairs({ projects, affiliations }: Scope, question: PairQuestion): ActorPairs {
  const makers = new Map(projects.map(({ id, name, sortName, region }) => [id, { id, name, sortName, region, kind }]));
  const actors = new Map<string, Affiliation["actor"]>();
  const held: Held<{ id: string; kind: typeof kind; name: string; sortName: string; region: Region }> = new Map();
  for (const { actor, project, roles } of affiliations) {
    actors.set(actor.id, actor);
    const maker = makers.get(project)!;
    held.set(maker, (held.get(maker) ?? new Map()).set(actor.id, roles));
  }
  refuseTooMany([...held.values()].map(({ size }) => size));
  const { pairs, total, makers: most } = heaviestPairs(held, question);
  const end = (actor: string) => {
    const { id, kind: of, name } = actors.get(actor)!;
    return { id, kind: of, name };
  };
  return {
    pairs: pairs.map(({ a, b, weight, shared }) => ({
      a: end(a),
      b: end(b),
      weight,
      shared: shared.map(({ maker, roles }) => {
        const { id, name, region } = maker;
        return { id, name, region, members: held.get(maker)!.size, roles };
      }),
    })),
    makers: most,
    total,
    truncated: total > question.limit,
  };
}

const kind = "project" as const;
type Region = Scope["projects"][number]["region"];

function refuseTooMany(sizes: number[]): void {
  const pairs = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  if (pairs <= MOST_PAIRS) return;
  const allowed = "2 or more, or fewer projects, roles or kinds: these actors form too many pairs to count";
  throw new BadParameters([{ parameter: "minProjects", allowed }]);
}
