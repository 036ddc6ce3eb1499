import { Type } from "typebox";
import { Paths } from "../contract/paths.ts";
import { KINDS } from "../contract/vocabulary.ts";
import { BadParameters } from "../contract/errors.ts";
import { FilterParameters, limit, withoutParameter } from "./parameters.ts";
import { resolveFilter, resolveIds, resolveWithout } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  from: Type.String({ minLength: 1, description: "Id of one end." }),
  to: Type.String({ minLength: 1, description: "Id of the other." }),
  max: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1000,
      description: "Longest path looked for, in links; any length when absent.",
    }),
  ),
  without: withoutParameter,
  limit: limit(50, 500),
};

/** Every shortest path between two entities. */
export const paths: Question<typeof parameters, typeof Paths> = {
  name: "paths",
  path: "/api/paths",
  summary: "Every shortest path between two entities over the actors' roles that the filter leaves",
  parameters,
  answer: Paths,
  handle: async (graph, { from, to, max, without, limit: most, ...filterQuery }) => {
    const filter = await resolveFilter(graph, filterQuery);
    const [start] = await resolveIds(graph, "from", [from], KINDS, filter.merging);
    const [end] = await resolveIds(graph, "to", [to], KINDS, filter.merging);
    if (start === end) throw new BadParameters([{ parameter: "to", value: to, allowed: "another entity than `from`" }]);
    return graph.paths({
      from: start!,
      to: end!,
      ...(max !== undefined && { max }),
      without: await resolveWithout(graph, without, filter),
      limit: most!,
      filter,
    });
  },
};
