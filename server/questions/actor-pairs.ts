import { MOST_ENTRIES } from "../contract/most-entries.ts";
import { ActorPairs } from "../contract/actor-pairs.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { pairParameters } from "./project-pairs.ts";
import { resolveFilter, resolvePairs } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  ...pairParameters("projects", "each counts 1/(k−1), k its actors in scope"),
  limit: limit(1000, MOST_ENTRIES),
};

/** Pairs of actors that share a project. */
export const actorPairs: Question<typeof parameters, typeof ActorPairs> = {
  name: "actorPairs",
  path: "/api/actor-pairs",
  summary: "Pairs of actors that share a project, heaviest first, with the projects that make each",
  takesLong: "statistic",
  parameters,
  answer: ActorPairs,
  handle: async (graph, { weight, through, sole, limit: most, ...filter }, { signal }) =>
    graph.actorPairs(
      {
        filter: await resolveFilter(graph, filter),
        ...(await resolvePairs(graph, { weight, through, sole }, ["project"], filter.merging)),
        limit: most!,
      },
      signal,
    ),
};
