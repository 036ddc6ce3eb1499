import type {} from "@fastify/swagger";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Static, type TObject, type TProperties, type TSchema, Type } from "typebox";
import { Problem } from "../contract/problem.ts";
import type { NetworkGraph } from "../graph/port.ts";
import { readQuery } from "./query.ts";

/** A question over HTTP: where, what for, which parameters, which answer, and the one call that answers it. */
export interface Route<Query extends TProperties> {
  /** Name of the question; OpenAPI's operationId. */
  name: string;
  path: string;
  summary: string;
  query: Query;
  answer: TSchema;
  /** Media types when the answer is a file instead of JSON. */
  produces?: readonly string[];
  handle: (
    graph: NetworkGraph,
    query: Static<TObject<Query>>,
    request: FastifyRequest<{ Params: Record<string, string> }>,
    reply: FastifyReply,
  ) => Promise<unknown>;
}

/** Adds a route to the server; its parameters are read by `readQuery` before the question is asked. */
export function addRoute<Query extends TProperties>(
  app: FastifyInstance,
  graph: NetworkGraph,
  route: Route<Query>,
): void {
  const querystring = Type.Object(route.query, { additionalProperties: false });
  const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  app.get<{ Params: Record<string, string> }>(
    route.path,
    {
      schema: {
        operationId: route.name,
        summary: route.summary,
        tags: [route.path.startsWith("/api/export") ? "export" : "questions"],
        querystring,
        ...(names.length > 0 && {
          params: Type.Object(Object.fromEntries(names.map((name) => [name, Type.String()]))),
        }),
        response: { 200: route.answer, "4xx": Problem, "5xx": Problem },
        ...(route.produces && { produces: [...route.produces] }),
      },
    },
    async (request, reply) => {
      const query = readQuery(querystring, request.query as Record<string, unknown>);
      return route.handle(graph, query as Static<TObject<Query>>, request, reply);
    },
  );
}
