import { Health, Ready } from "../contract/health.ts";
import { described, type Route } from "../http/route.ts";

/** Whether the process is alive. */
export const health: Route<Record<never, never>> = {
  name: "health",
  path: "/api/health",
  summary: "Whether the server is alive",
  tag: "state",
  query: {},
  answer: Health,
  handle: async () => ({ status: "ok" }),
};

/** Whether the engine can answer; 503 while it cannot. */
export const ready: Route<Record<never, never>> = {
  name: "ready",
  path: "/api/ready",
  summary: "Which engine answers, and whether it can",
  tag: "state",
  query: {},
  answer: Ready,
  answers: { 503: described("The engine cannot answer now", "application/json", Ready) },
  handle: async (graph, _query, _request, reply) => {
    const state = await graph.ready();
    void reply.code(state.ready ? 200 : 503);
    return { ...state, engine: graph.name };
  },
};
