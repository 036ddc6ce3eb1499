import type { FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { buildApp } from "../../../server/http/app.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import type { Run } from "../../../server/statistics/runner.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { folder, SMALL } from "./serve.ts";

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

test("statistics that many ask for at once wait for each other, and no other question for them", async () => {
  let compute = (): void => {};
  const begins = new Promise<void>((resolve) => (compute = resolve));
  const run: Run = async (task) => {
    await begins;
    return inProcess(task);
  };
  const graph = withStatistics(openMemoryGraph(placedNetwork(packagesAt(SMALL))), run);
  app = await buildApp({ graph, pageDir: folder("no-such-folder"), requestsPerMinute: 1000, log: false });
  const statusOf = async (url: string) => (await app!.inject(url)).statusCode;
  const asked = Array.from({ length: 50 }, (_, i) => statusOf(`/api/gaps?limit=${1 + i}`));
  expect(await statusOf("/api/search?q=fab")).toBe(200);
  compute();
  expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
});
