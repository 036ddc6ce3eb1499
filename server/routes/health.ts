import type { FastifyInstance } from "fastify";
import { Health, Ready } from "../contract/health.ts";
import type { NetworkGraph } from "../graph/port.ts";

/** Whether the process is alive, and whether its engine can answer (503 while it cannot). */
export function addHealth(app: FastifyInstance, graph: NetworkGraph): void {
  const schema = { tags: ["state"] };
  app.get(
    "/api/health",
    { schema: { ...schema, operationId: "health", summary: "Alive", response: { 200: Health } } },
    async () => ({ status: "ok" }),
  );
  app.get(
    "/api/ready",
    {
      schema: {
        ...schema,
        operationId: "ready",
        summary: "Which engine answers, and whether it can",
        response: { 200: Ready, 503: Ready },
      },
    },
    async (_, reply) => {
      const state = await graph.ready();
      return reply.code(state.ready ? 200 : 503).send({ ...state, engine: graph.name });
    },
  );
}
