import { Graph } from "../contract/graph.ts";
import { serialised } from "../exports/formats/json.ts";
import { FilterParameters } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import { JSON_TYPE, type Question, Stream } from "./question.ts";

/** The filtered network in graphology's form, sent piece by piece. */
export const graph: Question<typeof FilterParameters, typeof Graph> = {
  name: "graph",
  path: "/api/graph",
  summary: "The network, or the part that a filter leaves, as graphology's export()",
  parameters: FilterParameters,
  answer: Graph,
  handle: async (engine, query) => {
    const stream = await engine.graph(await resolveFilter(engine, query));
    return new Stream(serialised(stream), JSON_TYPE);
  },
};
