import { MOST_ENTRIES } from "../contract/most-entries.ts";
import { Type } from "typebox";
import { TerritoryLevel, TerritoryPairs } from "../contract/territory-pairs.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { pairParameters } from "./project-pairs.ts";
import { resolveFilter, resolvePairs } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  ...pairParameters("actors", "each counts 1/(k−1), k its territories in scope"),
  level: Type.Optional(
    Type.Unsafe<TerritoryLevel>({
      ...TerritoryLevel,
      default: "region",
      description: "Regions, départements or countries.",
    }),
  ),
  limit: limit(1000, MOST_ENTRIES),
};

/** Pairs of territories whose projects share an actor. */
export const territoryPairs: Question<typeof parameters, typeof TerritoryPairs> = {
  name: "territoryPairs",
  path: "/api/territory-pairs",
  summary: "Pairs of territories whose projects share an actor; an actor counts once for a pair",
  parameters,
  answer: TerritoryPairs,
  handle: async (graph, { weight, through, sole, level, limit: most, ...filter }) =>
    graph.territoryPairs({
      filter: await resolveFilter(graph, filter),
      ...(await resolvePairs(graph, { weight, through, sole }, ["organisation", "person"], filter.merging)),
      level: level!,
      limit: most!,
    }),
};
