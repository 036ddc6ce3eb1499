import type { ActorPairs } from "../contract/actor-pairs.ts";
import { heaviestPairs, type Held } from "../engine/heaviest-pairs.ts";
import type { PairQuestion } from "../engine/port.ts";
import type { Affiliation } from "../network/network.ts";
import type { Scope } from "./two-mode.ts";

/**
 * Pairs of actors tied by shared projects (the one-mode projection of actors; Breiger 1974), weighted as pairs of
 * projects are: by the number of projects, by Newman's sum of 1/(k−1), k the actors of each project in scope (Newman
 * 2001), or by Jaccard's index of their projects. Throws `BadParameters` where projects have so many actors that the
 * pairs cannot be counted.
 */
export async function actorPairs({ projects, affiliations }: Scope, question: PairQuestion): Promise<ActorPairs> {
  const makers = new Map(projects.map(({ id, name, sortName, region }) => [id, { id, name, sortName, region, kind }]));
  const actors = new Map<string, Affiliation["actor"]>();
  const held: Held<{ id: string; kind: typeof kind; name: string; sortName: string; region: Region }> = new Map();
  for (const { actor, project, roles } of affiliations) {
    actors.set(actor.id, actor);
    const maker = makers.get(project)!;
    held.set(maker, (held.get(maker) ?? new Map()).set(actor.id, roles));
  }
  const { pairs, total, makers: most } = await heaviestPairs(held, question);
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
