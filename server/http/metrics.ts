import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** What a server counts of itself, as Prometheus reads it. */
export class Metrics {
  readonly #registry = new Registry();

  /** `ready` says whether the engine answers; it is asked at each reading. */
  constructor(ready: () => Promise<boolean>) {
    const registers = [this.#registry];
    // Processor, memory, event loop, garbage collection and open descriptors of the process.
    collectDefaultMetrics({ register: this.#registry });
    // Reads itself when it is asked for.
    const gauge: Gauge = new Gauge({
      name: "maillage_ready",
      help: "1 while the engine answers, else 0",
      registers,
      collect: async () => gauge.set((await ready()) ? 1 : 0),
    });
  }

  /** Counts what a server answers. Addresses stand for their pattern, so that no id, word or name is counted. */
  watch(app: FastifyInstance): void {
    const registers = [this.#registry];
    const answers = new Counter({
      name: "maillage_answers_total",
      help: "Answers sent, by the pattern of their address and by status",
      labelNames: ["route", "status"],
      registers,
    });
    const seconds = new Histogram({
      name: "maillage_answer_seconds",
      help: "Seconds from a request to the end of its answer, by the pattern of its address",
      labelNames: ["route"],
      buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60],
      registers,
    });
    app.addHook("onResponse", async ({ routeOptions: { url: route = "none" } }, reply) => {
      answers.inc({ route, status: reply.statusCode });
      seconds.observe({ route }, reply.elapsedTime / 1000);
    });
  }

  /** Answers `GET /metrics` at a port of its own, which a proxy need not hide. Throws where it cannot listen there. */
  async serve(port: number, host: string): Promise<Server> {
    const server = createServer((request, response) => {
      if (request.method !== "GET" || request.url !== "/metrics") return void response.writeHead(404).end();
      this.#registry.metrics().then(
        (text) => response.writeHead(200, { "content-type": this.#registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    });
    server.listen(port, host);
    await once(server, "listening").catch((cause: NodeJS.ErrnoException) => {
      throw new Error(`METRICS_PORT: nothing can listen at port ${port} of ${host} (${cause.code}).`, { cause });
    });
    return server;
  }
}
