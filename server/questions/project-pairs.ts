import { MOST_ENTRIES } from "../contract/most-entries.ts";
import { Type } from "typebox";
import { ProjectPairs, Weight } from "../contract/project-pairs.ts";
import { FilterParameters, IDS, limit, list, Listed } from "./parameters.ts";
import { resolveFilter, resolvePairs } from "./resolve.ts";
import type { Question } from "./question.ts";

/** Which pairs, and how they are weighted, in an address; `makers` are what ties them. */
export const pairParameters = (makers: "actors" | "projects", newman: string) => ({
  weight: Type.Optional(
    Type.Unsafe<Weight>({
      ...Weight,
      default: "count",
      description: `\`count\` of shared ${makers}; \`newman\`: ${newman}; \`jaccard\`: shared over all.`,
    }),
  ),
  through: list(Listed, `Keeps pairs that one of these ${makers} ties, whatever else does. ${IDS}`),
  sole: Type.Optional(
    Type.Boolean({ default: false, description: `Keeps pairs that share one of the ${makers} alone.` }),
  ),
});

const parameters = {
  ...FilterParameters,
  ...pairParameters("actors", "each counts 1/(k−1), k its projects in scope"),
  limit: limit(1000, MOST_ENTRIES),
};

/** Pairs of projects that share an actor. */
export const projectPairs: Question<typeof parameters, typeof ProjectPairs> = {
  name: "projectPairs",
  path: "/api/project-pairs",
  summary: "Pairs of projects that share an actor, heaviest first, with the actors that make each",
  parameters,
  answer: ProjectPairs,
  handle: async (graph, { weight, through, sole, limit: most, ...filter }) =>
    graph.projectPairs({
      filter: await resolveFilter(graph, filter),
      ...(await resolvePairs(graph, { weight, through, sole }, ["organisation", "person"], filter.merging)),
      limit: most!,
    }),
};
