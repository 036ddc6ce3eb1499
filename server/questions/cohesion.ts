import { Cohesion } from "../contract/cohesion.ts";
import { whenAbandoned } from "../http/abandoned.ts";
import { FilterParameters, withoutParameter } from "./parameters.ts";
import { resolveFilter, resolveWithout } from "./resolve.ts";
import type { Route } from "../http/route.ts";

const query = { ...FilterParameters, without: withoutParameter };

/** How projects hang together, with and without some actors. */
export const cohesion: Route<typeof query> = {
  name: "cohesion",
  path: "/api/cohesion",
  summary: "How projects hang together by shared actors, before and after leaving some out",
  query,
  answer: Cohesion,
  handle: async (graph, { without, ...query }, _, reply) => {
    const filter = await resolveFilter(graph, query);
    return graph.cohesion({ filter, without: await resolveWithout(graph, without, filter) }, whenAbandoned(reply));
  },
};
