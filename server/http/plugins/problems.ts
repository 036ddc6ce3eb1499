import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { Abandoned, BadAddress, EngineUnavailable, NoSuchAddress } from "../../contract/errors.ts";
import type { Problem } from "../../contract/problem.ts";
import { problem, problemAnswer, problemOf } from "../../questions/problem.ts";
import { RepeatedLines } from "../repeated-lines.ts";
import { send } from "../route.ts";

/**
 * Turns every error into `application/problem+json` (RFC 9457), here and nowhere else; no stack leaves the server.
 * Comes after the limit of requests, which then holds for unknown addresses too. A browser that opens an address that
 * nobody serves gets `notFound`, the page for it, if there is one; a question to the API never does.
 */
export function addProblems(app: FastifyInstance, notFound: ((url: string) => string) | null): void {
  // No question has a body: one that is sent is not read, whatever it claims to be.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, body, done) => {
    body.resume();
    done(null);
  });
  const unavailable = new RepeatedLines((line, times) => app.log.error({ times }, `Again: ${line}`));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const found = httpProblemOf(error);
    // Who runs the server needs to know what is down, not where in the code that was noticed, nor of every question.
    if (error instanceof EngineUnavailable) {
      if (unavailable.isNew(error.message)) request.log.error({ cause: messageOf(error.cause) }, error.message);
    } else if (found.status >= 500 && !(error instanceof Abandoned)) request.log.error(error);
    return sendProblem(reply, found, error instanceof EngineUnavailable ? error.retryAfter : undefined);
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    if (request.method !== "GET" && request.method !== "HEAD") return sendProblem(reply, NOT_ALLOWED);
    if (notFound && !/^\/api(\/|\?|$)/.test(request.url) && wantsHtml(request.headers.accept)) {
      void reply.code(404).header("cache-control", "no-store").header("vary", "accept");
      return reply.type("text/html; charset=utf-8").send(notFound(request.url));
    }
    return sendProblem(reply, problemOf(new NoSuchAddress()));
  });
}

/**
 * Whether HTML is named in an Accept header, and no JSON is liked as much (RFC 9110, 12.5.1); what takes anything gets
 * JSON.
 */
function wantsHtml(accept = ""): boolean {
  const liked = (type: RegExp) =>
    Math.max(
      ...accept.split(",").map((one) => {
        const [name = "", ...parameters] = one.split(";").map((part) => part.trim().toLowerCase());
        const weight = parameters.find((parameter) => parameter.startsWith("q="));
        return type.test(name) ? Number(weight?.slice(2) ?? 1) : 0;
      }),
    );
  return liked(/^(text\/html|application\/xhtml\+xml)$/) > liked(/^application\/(.+\+)?json$/);
}

/** Sends a problem with its status and media type; it has no tag, since it is not the answer to the question. */
export function sendProblem(reply: FastifyReply, body: Problem, retryAfter?: number): FastifyReply {
  if (body.status === 405) void reply.header("allow", "GET, HEAD");
  return send(reply.removeHeader("etag").header("cache-control", "no-store"), problemAnswer(body, retryAfter));
}

/** What an error means to a client: that of a question as everywhere, and what Fastify refuses by itself. */
export function httpProblemOf(error: Error): Problem {
  const { statusCode, code } = error as FastifyError;
  if (code === "FST_ERR_BAD_URL") return problemOf(new BadAddress(error));
  // Only a request with a body gets to the first, only one by QUERY to the second.
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE" || code === "FST_ERR_ROUTE_MISSING_CONTENT_TYPE") return NOT_ALLOWED;
  if (statusCode === 429) return problem(429, "Too many requests", error.message);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return problem(statusCode, "Bad request", error.message);
  return problemOf(error);
}

const messageOf = (cause: unknown): string | undefined => (cause instanceof Error ? cause.message : undefined);

const NOT_ALLOWED = problem(405, "Method not allowed", "Every question is asked by GET; nothing here writes.");
