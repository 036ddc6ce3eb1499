import type { FastifyInstance } from "fastify";

/**
 * Names each request: its id is in the answer (`x-request-id`) and on every line that is logged of it. Where requests
 * are logged, each is one line: method, pattern of its address, status and milliseconds, and neither who asked nor for
 * what.
 */
export function addRequestLog(app: FastifyInstance, everyRequest: boolean): void {
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("x-request-id", request.id);
    done();
  });
  if (!everyRequest) return;
  app.addHook("onResponse", async ({ method, routeOptions, log }, reply) => {
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    log.info({ method, route: routeOptions.url ?? null, status: reply.statusCode, milliseconds }, "answered");
  });
}
