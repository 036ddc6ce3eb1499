import type {} from "@fastify/swagger";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Static, type TObject, type TProperties, type TSchema, Type } from "typebox";
import { Problem } from "../contract/problem.ts";
import type { NetworkGraph } from "../engine/port.ts";
import { type Address, checkEncoding, readQuery } from "../questions/query.ts";

/** A question over HTTP: where, what for, which parameters, which answer, and the one call that answers it. */
export interface Route<Query extends TProperties> {
  /** Name of the question; OpenAPI's operationId. */
  name: string;
  path: string;
  summary: string;
  tag?: "questions" | "export" | "state";
  /** The parameters in the path; a text each. */
  params?: TProperties;
  query: Query;
  answer: TSchema;
  /** What the answer is called in the description of the API, where it is not JSON of `answer`. */
  answers?: Record<string, unknown>;
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
  const querystring = Type.Object(route.query, { additionalProperties: false, ...LISTS });
  app.get<{ Params: Record<string, string> }>(
    route.path,
    {
      schema: {
        operationId: route.name,
        summary: route.summary,
        tags: [route.tag ?? "questions"],
        querystring,
        ...(route.params && { params: Type.Object(route.params) }),
        response: { 200: described("The answer", "application/json", route.answer), ...route.answers, ...FAILURES },
      },
    },
    async (request, reply) => {
      checkEncoding(request.url);
      const query = readQuery(querystring, request.query as Address);
      return route.handle(graph, query as Static<TObject<Query>>, request, reply);
    },
  );
}

/** How lists are written in an address; @fastify/swagger reads it here for all parameters of a route, and it changes no scalar. */
const LISTS = { style: "form", explode: false };

/** An answer of one media type, as @fastify/swagger takes it. */
export const described = (description: string, mediaType: string, schema: TSchema) => ({
  description,
  content: { [mediaType]: { schema } },
});

const FAILURES = {
  "4xx": described("What is wrong with the question, and what is allowed", "application/problem+json", Problem),
  "5xx": described("The server cannot answer (now)", "application/problem+json", Problem),
};
