import { MOST_ENTRIES } from "../contract/most-entries.ts";
import { Type } from "typebox";
import { Bridges } from "../contract/bridges.ts";
import { FilterParameters, limit, projectOrRegion } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  level: projectOrRegion,
  limit: limit(100, MOST_ENTRIES),
  exact: Type.Optional(
    Type.Boolean({
      default: false,
      description:
        "Betweenness from every node also above 5,000 projects (or regions) and actors, where it is estimated from 500 of them otherwise, from fewer, and at least 200, where there are more than 20,000 links (`sampling` in the answer). Takes half a minute of a processor at some 28,000, grows as their number times that of their links, and is broken off after ten minutes.",
    }),
  ),
};

/** Who bridges. */
export const bridges: Question<typeof parameters, typeof Bridges> = {
  name: "bridges",
  path: "/api/bridges",
  summary: "Who bridges: two-mode degree and betweenness, brokerage, E–I index, communities; ranks with their ranges",
  takesLong: "statistic",
  parameters,
  answer: Bridges,
  handle: async (graph, { level, limit: most, exact, ...filter }, { signal }) =>
    graph.bridges({ filter: await resolveFilter(graph, filter), level: level!, limit: most!, exact: exact! }, signal),
};
