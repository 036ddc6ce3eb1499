import { Bridges } from "../contract/bridges.ts";
import { whenAbandoned } from "../http/abandoned.ts";
import { FilterParameters, limit, projectOrRegion } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Route } from "../http/route.ts";

const query = { ...FilterParameters, level: projectOrRegion, limit: limit(100, 10_000) };

/** Who bridges. */
export const bridges: Route<typeof query> = {
  name: "bridges",
  path: "/api/bridges",
  summary: "Who bridges: two-mode degree and betweenness, brokerage, E–I index, communities; ranks with their ranges",
  query,
  answer: Bridges,
  handle: async (graph, { level, limit: most, ...filter }, _, reply) =>
    graph.bridges({ filter: await resolveFilter(graph, filter), level: level!, limit: most! }, whenAbandoned(reply)),
};
