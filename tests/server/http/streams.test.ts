import { createHash } from "node:crypto";
import { request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { buildApp } from "../../../server/http/app.ts";
import { FORMATS } from "../../../server/exports/formats/formats.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { folder, SMALL } from "./serve.ts";

const NODES = 20_000;
const network = placedNetwork(packagesAt(SMALL));

/** A thousand letters that no packing shortens much; the same for the same number. */
const noise = (seed: number): string =>
  Array.from({ length: 16 }, (_, i) => createHash("sha256").update(`${seed} ${i}`).digest("hex")).join("");

/**
 * A server over a graph too long for any buffer, which counts what its last reading has read and which readings are
 * still open.
 */
async function serveLong() {
  const state = { read: 0, open: 0 };
  const engine = openMemoryGraph(network);
  const nodes = async function* () {
    state.open++;
    // Pajek looks through the places before its first byte.
    state.read = 0;
    try {
      for (let i = 0; i < NODES; i++) {
        state.read++;
        if (i % 100 === 0) await sleep(0);
        const name = noise(i);
        yield {
          key: `project:p-${i}`,
          attributes: { kind: "project" as const, name, x: i, y: i, otherNames: [], packages: [] },
        };
      }
    } finally {
      state.open--;
    }
  };
  const edges = async function* () {};
  const graph = withStatistics(
    {
      ...engine,
      graph: async (filter) => {
        const { attributes } = await engine.graph(filter);
        return { attributes: { ...attributes, nodes: NODES, edges: 0 }, nodes, edges };
      },
    },
    inProcess,
  );
  const app = await buildApp({ graph, pageDir: folder("no-such-folder"), requestsPerMinute: 1000, log: false });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return { app, state };
}

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

/** The answer, not read yet. */
const ask = (port: number, path: string, headers: Record<string, string>): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const asked = request({ port, host: "127.0.0.1", path, headers }, (response) => {
      response.on("error", () => {});
      done(response);
    });
    asked.on("error", fail);
    asked.end();
  });

// These two must know the whole before their first byte.
const WHOLE = ["incidence", "pack"];

test.each([...Object.keys(FORMATS).filter((format) => !WHOLE.includes(format)), "json gzip", "csv gzip"])(
  "%s waits for who reads slowly, and ends when they leave",
  async (asked) => {
    const [format, encoding] = asked.split(" ");
    const long = await serveLong();
    app = long.app;
    const { port } = app.server.address() as AddressInfo;
    const response = await ask(port, `/api/export/${format}`, encoding ? { "accept-encoding": encoding } : {});
    response.pause();
    // As long as it takes for the buffers to be full: two looks in a row find nothing more read.
    let before = -1;
    while (before !== long.state.read) {
      before = long.state.read;
      await sleep(300);
    }
    expect(long.state.read).toBeGreaterThan(0);
    expect(long.state.read).toBeLessThan(NODES);
    expect(long.state.open).toBe(1);
    response.destroy();
    await expect.poll(() => long.state.open).toBe(0);
  },
);

test.each(WHOLE)("%s frees what it reads when its reader leaves", async (format) => {
  const long = await serveLong();
  app = long.app;
  const { port } = app.server.address() as AddressInfo;
  const asked = request({ port, host: "127.0.0.1", path: `/api/export/${format}` });
  asked.on("error", () => {});
  asked.end();
  await expect.poll(() => long.state.read, { interval: 10 }).toBeGreaterThan(0);
  asked.destroy();
  await expect.poll(() => long.state.open).toBe(0);
});
