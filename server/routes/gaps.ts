import { Gaps } from "../contract/gaps.ts";
import { limit, projectOrRegion } from "./parameters.ts";
import type { Route } from "./route.ts";

const query = { level: projectOrRegion, limit: limit(200, 10_000) };

/** Pairs with common themes and no shared actor. */
export const gaps: Route<typeof query> = {
  name: "gaps",
  path: "/api/gaps",
  summary: "Pairs with common themes and no shared actor: a shortlist for exchanges between peers",
  query,
  answer: Gaps,
  handle: (graph, { level, limit: most }) => graph.gaps({ level: level!, limit: most! }),
};
