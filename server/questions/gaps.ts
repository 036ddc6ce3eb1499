import { Gaps } from "../contract/gaps.ts";
import { whenAbandoned } from "../http/abandoned.ts";
import { FilterParameters, limit, projectOrRegion } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Route } from "../http/route.ts";

const query = { ...FilterParameters, level: projectOrRegion, limit: limit(200, 10_000) };

/** Pairs with common themes and no shared actor. */
export const gaps: Route<typeof query> = {
  name: "gaps",
  path: "/api/gaps",
  summary: "Pairs with common themes and no shared actor: a shortlist for exchanges between peers",
  query,
  answer: Gaps,
  handle: async (graph, { level, limit: most, ...filter }, _, reply) =>
    graph.gaps({ filter: await resolveFilter(graph, filter), level: level!, limit: most! }, whenAbandoned(reply)),
};
