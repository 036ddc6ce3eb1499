import { Type } from "typebox";
import { TerritoryLevel, TerritoryPairs } from "../contract/territory-pairs.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { weightParameter } from "./project-pairs.ts";
import { resolveFilter } from "./resolve.ts";
import type { Route } from "./route.ts";

const query = {
  ...FilterParameters,
  weight: weightParameter,
  level: Type.Optional(
    Type.Unsafe<TerritoryLevel>({ ...TerritoryLevel, default: "region", description: "Regions or départements." }),
  ),
  limit: limit(1000, 10_000),
};

/** Pairs of territories whose projects share an actor. */
export const territoryPairs: Route<typeof query> = {
  name: "territoryPairs",
  path: "/api/territory-pairs",
  summary: "Pairs of territories whose projects share an actor; an actor counts once for a pair",
  query,
  answer: TerritoryPairs,
  handle: async (graph, { weight, level, limit: most, ...filter }) =>
    graph.territoryPairs({ filter: await resolveFilter(graph, filter), weight: weight!, level: level!, limit: most! }),
};
