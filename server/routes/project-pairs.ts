import { Type } from "typebox";
import { ProjectPairs, Weight } from "../contract/project-pairs.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Route } from "./route.ts";

/** How a pair is weighted, in an address. */
export const weightParameter = Type.Optional(
  Type.Unsafe<Weight>({
    ...Weight,
    default: "count",
    description:
      "`count` of shared actors; `newman`: each counts 1/(k−1), k its projects in scope; `jaccard`: shared over all.",
  }),
);

const query = { ...FilterParameters, weight: weightParameter, limit: limit(1000, 10_000) };

/** Pairs of projects that share an actor. */
export const projectPairs: Route<typeof query> = {
  name: "projectPairs",
  path: "/api/project-pairs",
  summary: "Pairs of projects that share an actor, heaviest first, with the actors that make each",
  query,
  answer: ProjectPairs,
  handle: async (graph, { weight, limit: most, ...filter }) =>
    graph.projectPairs({ filter: await resolveFilter(graph, filter), weight: weight!, limit: most! }),
};
