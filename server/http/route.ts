import { Readable } from "node:stream";
import type {} from "@fastify/swagger";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type TProperties, type TSchema, Type } from "typebox";
import { Problem } from "../contract/problem.ts";
import { type Given, queryOf } from "../questions/address.ts";
import { type Answer, type Answering, answerQuestion } from "../questions/answer.ts";
import { isFamily, parted } from "../questions/query.ts";
import type { Description, Question } from "../questions/question.ts";
import { whenAbandoned } from "./abandoned.ts";
import type { AnswerStore, Outgoing } from "./answer-store.ts";
import { breakOff } from "./break-off.ts";
import { vary } from "./conditional.ts";
import { networkOf } from "./network-of.ts";
import { encodingFor, packedPieces } from "./packing.ts";
import { type PublicAddress, wayUp } from "./public-address.ts";

/**
 * Adds a question to the server: the one place where questions and HTTP meet. It is answered by `answering`, or here
 * where there is none.
 */
export function addQuestion(
  app: FastifyInstance,
  question: Question,
  addressOf: PublicAddress,
  store: AnswerStore,
  answering: Answering | null,
): void {
  addRoute(app, question, async (given, request, reply) => {
    const origin = addressOf(request);
    // The tag stands for all that an answer depends on.
    const key = String(reply.getHeader("etag"));
    const acceptEncoding = request.headers["accept-encoding"] ?? "";
    vary(reply, "accept-encoding");
    const kept = store.kept({ key, acceptEncoding });
    if (kept) return send(reply, kept);
    const outgoing = await store.get({
      key,
      acceptEncoding,
      who: networkOf(request.ip),
      signal: whenAbandoned(reply),
      make: async (signal) => {
        const asked = { origin, signal, waited: request.waited };
        const answer = answering
          ? answering(request.url, asked, (await request.graph.dataset()).version)
          : answerQuestion(question, request.graph, given, asked);
        return leadingFrom(request.url, await answer);
      },
    });
    const { status, headers, body } = outgoing;
    if (typeof body === "string" || Buffer.isBuffer(body)) return send(reply, outgoing);
    return send(reply, { status, ...packedPieces(headers, body, encodingFor(acceptEncoding)) });
  });
}

/** Sends an answer. */
export function send(reply: FastifyReply, { status, headers, body }: Outgoing): FastifyReply {
  const isWhole = typeof body === "string" || Buffer.isBuffer(body);
  void reply.code(status).headers(headers);
  // Fastify would name a type of an empty text.
  if (isWhole) return reply.send(body === "" ? undefined : body);
  const content = body instanceof Readable ? body : Readable.from(body);
  content.once("error", () => reply.raw.headersSent && breakOff(reply.raw.socket));
  return reply.send(content);
}

/** Where an answer leads to, named from where it was asked: a proxy may serve us below a path. */
function leadingFrom(url: string, answer: Answer): Answer {
  const { location } = answer.headers;
  if (location === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, location: wayUp(url) + location.slice(1) } };
}

type Handler = (given: Given, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Adds what is described to the server; `responses` are those beside the usual. */
export function addRoute(app: FastifyInstance, route: Description, handler: Handler, responses: object = {}): void {
  const { inPath, inQuery } = parted(route);
  app.get(
    route.path,
    {
      // What is worth it is packed before it is sent.
      compress: false,
      schema: {
        operationId: route.name,
        summary: route.summary,
        tags: [route.tag ?? "questions"],
        querystring: Type.Object(named(inQuery), { additionalProperties: false, ...LISTS }),
        ...(Object.keys(inPath).length > 0 && { params: Type.Object(inPath) }),
        response: { 200: answerOf(route), ...redirectOf(route), ...responses, ...FAILURES },
      },
    },
    async (request, reply) => {
      const given = { path: request.params as Record<string, string>, query: queryOf(request.url) };
      return handler(given, request, reply);
    },
  );
}

/** The parameters that have a name of their own: OpenAPI cannot say others so that its readers fill them in rightly. */
const named = (properties: TProperties): TProperties =>
  Object.fromEntries(Object.entries(properties).filter(([, property]) => !isFamily(property)));

/**
 * How lists are written in an address; @fastify/swagger reads it here for all parameters of a route, and it changes no
 * scalar.
 */
const LISTS = { style: "form", explode: false };

/** An answer of one media type, as @fastify/swagger takes it. */
export const described = (description: string, mediaType: string, schema: TSchema) => ({
  description,
  content: { [mediaType]: { schema } },
});

function answerOf({ answer, files, tag }: Description): object {
  if (!files) return described("The answer", "application/json", answer);
  const content = Object.entries(files).map(([mediaType, schema]) => [mediaType, { schema }]);
  return { description: tag === "export" ? "The file" : "The answer", content: Object.fromEntries(content) };
}

const redirectOf = ({ redirects }: Description): object =>
  redirects === undefined ? {} : { 301: { description: redirects } };

const FAILURES = {
  "4xx": described("What is wrong with the question, and what is allowed", "application/problem+json", Problem),
  "5xx": described("The server cannot answer (now)", "application/problem+json", Problem),
};
