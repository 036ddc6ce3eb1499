import { Type } from "typebox";
import { Graph } from "../contract/graph.ts";
import { FORMS, graphFormat, GRAPH_FILES, inFormat } from "./graph-format.ts";
import { FilterParameters, idParameter } from "./parameters.ts";
import { resolveFilter, resolveIds } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  id: idParameter,
  ...FilterParameters,
  depth: Type.Optional(Type.Integer({ minimum: 1, maximum: 3, default: 1, description: "Steps outwards." })),
  format: graphFormat(FORMS),
};

/** What surrounds an entity. */
export const neighbourhood: Question<typeof parameters, typeof Graph> = {
  name: "neighbourhood",
  path: "/api/entities/:id/neighbourhood",
  summary: "The network around an entity, one to three steps outwards",
  parameters,
  answer: Graph,
  files: GRAPH_FILES,
  handle: async (graph, { id: written, depth, format, ...filter }) => {
    const [id] = await resolveIds(graph, "id", [written], undefined, filter.merging);
    const stream = await graph.neighbourhood({
      id: id!,
      depth: depth as 1 | 2 | 3,
      filter: await resolveFilter(graph, filter),
    });
    return inFormat(stream, format);
  },
};
