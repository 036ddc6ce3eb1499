import { Readable } from "node:stream";
import { Graph } from "../contract/graph.ts";
import { serialised } from "../exports/formats/json.ts";
import { FilterParameters } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Route } from "../http/route.ts";

/** The filtered network in graphology's form, sent piece by piece. */
export const graph: Route<typeof FilterParameters> = {
  name: "graph",
  path: "/api/graph",
  summary: "The network, or the part that a filter leaves, as graphology's export()",
  query: FilterParameters,
  answer: Graph,
  handle: async (engine, query, _, reply) => {
    const stream = await engine.graph(await resolveFilter(engine, query));
    return reply.type("application/json; charset=utf-8").send(Readable.from(serialised(stream)));
  },
};
