import type { FastifyInstance } from "fastify";
import { Datasets } from "../contract/datasets.ts";
import { Health, Ready } from "../contract/health.ts";
import type { NetworkGraph } from "../engine/port.ts";
import { readParameters } from "../questions/query.ts";
import type { Description } from "../questions/question.ts";
import { addRoute, described } from "./route.ts";

/**
 * Adds what a server says of itself, which no other transport answers: whether it is alive, and whether its engine
 * answers, and which datasets that holds.
 */
export function addState(app: FastifyInstance, graph: NetworkGraph): void {
  addRoute(app, HEALTH, async (given) => {
    readParameters(HEALTH, given);
    return { status: "ok" } satisfies Health;
  });
  addRoute(
    app,
    READY,
    async (given, _, reply) => {
      readParameters(READY, given);
      const state = await graph.ready();
      void reply.code(state.ready ? 200 : 503);
      if (!state.ready) void reply.header("retry-after", RETRY_AFTER);
      return { ...state, engine: graph.name } satisfies Ready;
    },
    { 503: described("The engine cannot answer now", "application/json", Ready) },
  );
  addRoute(app, DATASETS, async (given) => {
    readParameters(DATASETS, given);
    return { datasets: await graph.datasets() } satisfies Datasets;
  });
}

/** Seconds after which it makes sense to ask again: by then the engine was looked at several times. */
const RETRY_AFTER = 5;

const HEALTH: Description = {
  name: "health",
  path: "/api/health",
  summary: "Whether the server is alive",
  tag: "state",
  parameters: {},
  answer: Health,
};

const READY: Description = {
  name: "ready",
  path: "/api/ready",
  summary: "Which engine answers, and whether it can",
  tag: "state",
  parameters: {},
  answer: Ready,
};

const DATASETS: Description = {
  name: "datasets",
  path: "/api/datasets",
  summary: "Which datasets are held beside each other, each by the name that `dataset` takes",
  tag: "state",
  parameters: {},
  answer: Datasets,
};
