import { MOST_ENTRIES } from "../contract/most-entries.ts";
import { Gaps } from "../contract/gaps.ts";
import { FilterParameters, limit, projectOrRegion } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = { ...FilterParameters, level: projectOrRegion, limit: limit(200, MOST_ENTRIES) };

/** Pairs with common themes and no shared actor. */
export const gaps: Question<typeof parameters, typeof Gaps> = {
  name: "gaps",
  path: "/api/gaps",
  summary:
    "Pairs with common themes and no shared actor: a shortlist for exchanges between peers; most common themes first, then the largest share (Jaccard), then ids",
  takesLong: "statistic",
  parameters,
  answer: Gaps,
  handle: async (graph, { level, limit: most, ...filter }, { signal }) =>
    graph.gaps({ filter: await resolveFilter(graph, filter), level: level!, limit: most! }, signal),
};
