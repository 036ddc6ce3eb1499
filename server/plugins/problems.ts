import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import type { Problem } from "../contract/problem.ts";
import { BadParameters, EngineUnavailable, NotFound } from "../errors.ts";

/** Turns every error into `application/problem+json` (RFC 9457), here and nowhere else; no stack leaves the server. */
export function addProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error(error);
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      void reply.header("allow", "GET, HEAD");
      return sendProblem(
        reply,
        problem(405, "Method not allowed", "Every question is asked by GET; nothing here writes."),
      );
    }
    return sendProblem(reply, problem(404, "Not found", "There is no such address; /api/docs lists the questions."));
  });
}

/** Sends a problem with its status and media type. */
export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  return reply
    .code(body.status)
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
  if (error instanceof EngineUnavailable) return problem(503, "Not ready", error.message);
  const { statusCode } = error as FastifyError;
  if (statusCode === 429) return problem(429, "Too many requests", error.message);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return problem(statusCode, "Bad request", error.message);
  if (statusCode === 503) return problem(503, "Too busy", "The server has too much to do; try again in a moment.");
  return problem(500, "Server error", "The server failed to answer; its log says more.");
}

function problem(
  status: number,
  title: string,
  detail: string,
  errors: Problem["errors"] | BadParameters["errors"] = [],
): Problem {
  // A missing parameter has no value; JSON would drop `undefined`.
  return {
    type: "about:blank",
    title,
    status,
    detail,
    errors: errors.map((error) => ({ ...error, value: error.value ?? null })),
  };
}
