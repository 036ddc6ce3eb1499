import { Type } from "typebox";
import { Paths } from "../contract/paths.ts";
import { BadParameters } from "../contract/errors.ts";
import { limit, withoutParameter } from "./parameters.ts";
import { resolveIds, resolveWithout } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  from: Type.String({ description: "Id of one end." }),
  to: Type.String({ description: "Id of the other." }),
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
  summary: "Every shortest path between two entities over the actors' roles",
  parameters,
  answer: Paths,
  handle: async (graph, { from, to, without, limit: most, ...longest }) => {
    const [start] = await resolveIds(graph, "from", [from]);
    const [end] = await resolveIds(graph, "to", [to]);
    if (start === end) throw new BadParameters([{ parameter: "to", value: to, allowed: "another entity than `from`" }]);
    return graph.paths({
      from: start!,
      to: end!,
      ...longest,
      without: await resolveWithout(graph, without),
      limit: most!,
    });
  },
};
