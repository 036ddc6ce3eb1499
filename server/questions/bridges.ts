import { Bridges } from "../contract/bridges.ts";
import { FilterParameters, limit, projectOrRegion } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = { ...FilterParameters, level: projectOrRegion, limit: limit(100, 10_000) };

/** Who bridges. */
export const bridges: Question<typeof parameters, typeof Bridges> = {
  name: "bridges",
  path: "/api/bridges",
  summary: "Who bridges: two-mode degree and betweenness, brokerage, E–I index, communities; ranks with their ranges",
  parameters,
  answer: Bridges,
  handle: async (graph, { level, limit: most, ...filter }, { signal }) =>
    graph.bridges({ filter: await resolveFilter(graph, filter), level: level!, limit: most! }, signal),
};
