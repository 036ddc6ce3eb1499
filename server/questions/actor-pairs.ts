import { ActorPairs } from "../contract/actor-pairs.ts";
import { whenAbandoned } from "../http/abandoned.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { pairParameters } from "./project-pairs.ts";
import { resolveFilter, resolvePairs } from "./resolve.ts";
import type { Route } from "../http/route.ts";

const query = {
  ...FilterParameters,
  ...pairParameters("projects", "each counts 1/(k−1), k its actors in scope"),
  limit: limit(1000, 10_000),
};

/** Pairs of actors that share a project. */
export const actorPairs: Route<typeof query> = {
  name: "actorPairs",
  path: "/api/actor-pairs",
  summary: "Pairs of actors that share a project, heaviest first, with the projects that make each",
  query,
  answer: ActorPairs,
  handle: async (graph, { weight, through, sole, limit: most, ...filter }, _, reply) =>
    graph.actorPairs(
      {
        filter: await resolveFilter(graph, filter),
        ...(await resolvePairs(graph, { weight, through, sole }, ["project"], filter.merging)),
        limit: most!,
      },
      whenAbandoned(reply),
    ),
};
