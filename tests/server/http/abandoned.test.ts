import { request } from "node:http";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { buildApp } from "../../../server/http/app.ts";
import { Abandoned } from "../../../server/contract/errors.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import type { Run } from "../../../server/statistics/runner.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { folder, SMALL } from "./serve.ts";

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

/** A listening server that computes by `run`. */
async function listen(run: Run): Promise<number> {
  const graph = withStatistics(openMemoryGraph(placedNetwork(packagesAt(SMALL))), run);
  app = await buildApp({ graph, pageDir: folder("no-such-folder"), requestsPerMinute: 1000, log: false });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return (app.server.address() as AddressInfo).port;
}

test.each(["gaps", "bridges", "backbone", "cohesion", "actor-pairs"])(
  "%s is computed no further when its reader closes the connection",
  async (path) => {
    const begun: AbortSignal[] = [];
    const port = await listen((_, signal) => {
      begun.push(signal!);
      return new Promise((_resolve, reject) => signal!.addEventListener("abort", () => reject(new Abandoned())));
    });
    const asked = request({ port, host: "127.0.0.1", path: `/api/${path}` });
    asked.on("error", () => {});
    asked.end();
    await expect.poll(() => begun.length).toBe(1);
    expect(begun[0]!.aborted).toBe(false);
    asked.destroy();
    await expect.poll(() => begun[0]!.aborted).toBe(true);
  },
);

test("an answer that was sent whole stops nothing", async () => {
  const begun: AbortSignal[] = [];
  const port = await listen((task, signal) => {
    begun.push(signal!);
    return inProcess(task);
  });
  const response = await fetch(`http://127.0.0.1:${port}/api/gaps`, { headers: { connection: "close" } });
  expect(response.status).toBe(200);
  await response.arrayBuffer();
  await app!.close();
  expect(begun.map(({ aborted }) => aborted)).toEqual([false]);
});
