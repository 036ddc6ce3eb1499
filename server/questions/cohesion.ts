import { Type } from "typebox";
import { Cohesion } from "../contract/cohesion.ts";
import { FilterParameters, withoutParameter } from "./parameters.ts";
import { resolveFilter, resolveWithout } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  without: withoutParameter,
  exact: Type.Optional(
    Type.Boolean({
      default: false,
      description:
        "The mean distance over every pair also where more than 2,000 projects are not parts of trees: it is estimated from 500 of them otherwise (`meanDistanceSampling` in the answer). Grows as their number times that of all links, and is broken off after ten minutes.",
    }),
  ),
};

/** How projects hang together, with and without some actors. */
export const cohesion: Question<typeof parameters, typeof Cohesion> = {
  name: "cohesion",
  path: "/api/cohesion",
  summary: "How projects hang together by shared actors, before and after leaving some out",
  takesLong: "statistic",
  parameters,
  answer: Cohesion,
  handle: async (graph, { without, exact, ...query }, { signal }) => {
    const filter = await resolveFilter(graph, query);
    return graph.cohesion({ filter, without: await resolveWithout(graph, without, filter), exact: exact! }, signal);
  },
};
