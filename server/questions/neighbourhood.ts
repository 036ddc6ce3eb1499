import { Readable } from "node:stream";
import { Type } from "typebox";
import { Graph } from "../contract/graph.ts";
import { serialised } from "../exports/formats/json.ts";
import { FilterParameters, idParameter } from "./parameters.ts";
import { resolveFilter, resolveIds } from "./resolve.ts";
import type { Route } from "../http/route.ts";

const query = {
  ...FilterParameters,
  depth: Type.Optional(Type.Integer({ minimum: 1, maximum: 3, default: 1, description: "Steps outwards." })),
};

/** What surrounds an entity. */
export const neighbourhood: Route<typeof query> = {
  name: "neighbourhood",
  path: "/api/entities/:id/neighbourhood",
  summary: "The network around an entity, one to three steps outwards",
  params: { id: idParameter },
  query,
  answer: Graph,
  handle: async (graph, { depth, ...filter }, { params }, reply) => {
    const [id] = await resolveIds(graph, "id", [params.id!], undefined, filter.merging);
    const stream = await graph.neighbourhood({
      id: id!,
      depth: depth as 1 | 2 | 3,
      filter: await resolveFilter(graph, filter),
    });
    return reply.type("application/json; charset=utf-8").send(Readable.from(serialised(stream)));
  },
};
