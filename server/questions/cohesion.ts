import { Cohesion } from "../contract/cohesion.ts";
import { FilterParameters, withoutParameter } from "./parameters.ts";
import { resolveFilter, resolveWithout } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = { ...FilterParameters, without: withoutParameter };

/** How projects hang together, with and without some actors. */
export const cohesion: Question<typeof parameters, typeof Cohesion> = {
  name: "cohesion",
  path: "/api/cohesion",
  summary: "How projects hang together by shared actors, before and after leaving some out",
  takesLong: "statistic",
  parameters,
  answer: Cohesion,
  handle: async (graph, { without, ...query }, { signal }) => {
    const filter = await resolveFilter(graph, query);
    return graph.cohesion({ filter, without: await resolveWithout(graph, without, filter) }, signal);
  },
};
