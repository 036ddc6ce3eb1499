import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import type { Problem } from "../../contract/problem.ts";
import {
  Abandoned,
  BadParameters,
  EngineUnavailable,
  NotFound,
  OtherVersion,
  type WrongParameter,
} from "../../contract/errors.ts";

/**
 * Turns every error into `application/problem+json` (RFC 9457), here and nowhere else; no stack leaves the server. Comes after
 * the limit of requests, which then holds for unknown addresses too. A browser that opens an address that nobody serves gets
 * `notFound`, the page for it, if there is one; a question to the API never does.
 */
export function addProblems(app: FastifyInstance, notFound: ((url: string) => string) | null): void {
  // No question has a body: one that is sent is not read, whatever it claims to be.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, body, done) => {
    body.resume();
    done(null);
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const found = problemOf(error);
    // Who runs the server needs to know what is down, not where in the code that was noticed.
    if (error instanceof EngineUnavailable) request.log.error({ cause: messageOf(error.cause) }, error.message);
    else if (found.status >= 500 && !(error instanceof Abandoned)) request.log.error(error);
    return sendProblem(reply, found);
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    if (request.method !== "GET" && request.method !== "HEAD") return sendProblem(reply, NOT_ALLOWED);
    if (notFound && !/^\/api(\/|\?|$)/.test(request.url) && wantsHtml(request.headers.accept)) {
      void reply.code(404).header("cache-control", "no-store").header("vary", "accept");
      return reply.type("text/html; charset=utf-8").send(notFound(request.url));
    }
    return sendProblem(reply, problem(404, "Not found", "There is no such address; /api/docs lists the questions."));
  });
}

/** Whether HTML is named in an Accept header, and no JSON is liked as much (RFC 9110, 12.5.1); what takes anything gets JSON. */
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

/** Seconds after which it makes sense to ask again: a computation may take a minute, a database seconds to come back. */
const RETRY_AFTER = "30";

/** Sends a problem with its status and media type; it has no tag, since it is not the answer to the question. */
export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  if (body.status === 405) void reply.header("allow", "GET, HEAD");
  if (body.status === 503) void reply.header("retry-after", RETRY_AFTER);
  return reply
    .code(body.status)
    .removeHeader("etag")
    .header("cache-control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify(body));
}

/** What an error means to a client. */
export function problemOf(error: Error): Problem {
  if (error instanceof BadParameters) {
    return problem(400, "Bad parameter", error.message, error.errors);
  }
  if (error instanceof NotFound) {
    const { parameter, value } = error;
    return problem(404, "Not found", error.message, [{ parameter, value, allowed: "an id that the dataset holds" }]);
  }
  if (error instanceof OtherVersion) {
    const { asked, held } = error;
    return problem(409, "Other version", error.message, [{ parameter: "version", value: asked, allowed: [held] }]);
  }
  if (error instanceof EngineUnavailable) return problem(503, "Not ready", error.message);
  const { statusCode, code } = error as FastifyError;
  if (code === "FST_ERR_BAD_URL")
    return problem(400, "Bad address", "The address holds a % that encodes no character.");
  // Only a request with a body gets here.
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return NOT_ALLOWED;
  if (statusCode === 429) return problem(429, "Too many requests", error.message);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return problem(statusCode, "Bad request", error.message);
  if (statusCode === 503) return problem(503, "Too busy", "The server has too much to do; try again in a moment.");
  return problem(500, "Server error", "The server failed to answer; its log says more.");
}

function problem(status: number, title: string, detail: string, errors: readonly WrongParameter[] = []): Problem {
  // A missing parameter has no value; JSON would drop `undefined`.
  return {
    type: "about:blank",
    title,
    status,
    detail,
    errors: errors.map(({ parameter, value, allowed }) => ({ parameter, value: value ?? null, allowed })),
  };
}

const messageOf = (cause: unknown): string | undefined => (cause instanceof Error ? cause.message : undefined);

const NOT_ALLOWED = problem(405, "Method not allowed", "Every question is asked by GET; nothing here writes.");
