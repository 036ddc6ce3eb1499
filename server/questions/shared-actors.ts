import { MOST_ENTRIES } from "../contract/most-entries.ts";
import { Type } from "typebox";
import { SharedActors } from "../contract/shared-actors.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  minProjects: Type.Optional(Type.Integer({ ...FilterParameters.minProjects, default: 2 })),
  limit: limit(1000, MOST_ENTRIES),
};

/** Actors of several of the projects in scope. */
export const sharedActors: Question<typeof parameters, typeof SharedActors> = {
  name: "sharedActors",
  path: "/api/shared-actors",
  summary: "Actors of at least minProjects (2 unless given) of the projects in scope, most projects first",
  parameters,
  answer: SharedActors,
  handle: async (graph, { limit: most, ...filter }) =>
    graph.sharedActors({ filter: await resolveFilter(graph, filter), limit: most! }),
};
