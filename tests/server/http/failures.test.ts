import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, test } from "vitest";
import { buildApp } from "../../../server/http/app.ts";
import { EngineUnavailable } from "../../../server/contract/errors.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { Engine } from "../../../server/engine/port.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { folder, SMALL } from "./serve.ts";

const network = placedNetwork(packagesAt(SMALL));
const open: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

/** A server whose engine does some things badly. */
async function serveWith(faults: Partial<Engine>, pageDir = folder("no-such-folder")): Promise<FastifyInstance> {
  const graph = withStatistics({ ...openMemoryGraph(network), ...faults }, inProcess);
  const app = await buildApp({ graph, pageDir, requestsPerMinute: 1000, log: false });
  open.push(app);
  return app;
}

const DOWN = new EngineUnavailable("Neo4j does not answer.", {
  reason: "unreachable",
  cause: new Error("ECONNREFUSED at socket.js:1:1"),
});
const down = () => Promise.reject(DOWN);

describe("an engine that cannot answer", () => {
  test("is a 503 on every question, and says why without a stack", async () => {
    const app = await serveWith({ dataset: down, graph: down, search: down, ready: async () => ({ ready: false }) });
    for (const url of ["/api/dataset", "/api/graph", "/api/search?q=a", "/api/bridges", "/api/export/csv"]) {
      const response = await app.inject(url);
      expect(response.statusCode).toBe(503);
      expect(response.headers["retry-after"]).toBe("30");
      expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
      expect(response.json()).toMatchObject({ title: "Not ready", detail: "Neo4j does not answer.", errors: [] });
      expect(response.json()).toMatchObject({ reason: "unreachable" });
      expect(response.body).not.toContain("ECONNREFUSED");
      expect(response.headers.etag).toBeUndefined();
    }
  });

  test("is not ready, while the server is alive and its description can be read", async () => {
    const state = { ready: false, detail: "Import unfinished.", reason: "empty" } as const;
    const app = await serveWith({ dataset: down, ready: async () => state });
    const ready = await app.inject("/api/ready");
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toEqual({ ...state, engine: "memory" });
    expect(ready.headers["retry-after"]).toBe("5");
    for (const url of ["/api/health", "/api/openapi.json", "/api/docs"]) {
      expect((await app.inject(url)).statusCode, url).toBe(200);
    }
  });

  test("answers again when it is back", async () => {
    let up = false;
    const engine = openMemoryGraph(network);
    const app = await serveWith({ affiliations: (filter) => (up ? engine.affiliations(filter) : down()) });
    expect((await app.inject("/api/gaps")).statusCode).toBe(503);
    up = true;
    expect((await app.inject("/api/gaps")).statusCode).toBe(200);
  });
});

describe("a fault of the server", () => {
  test("is a 500 that tells nothing of its inside", async () => {
    const fault = () => Promise.reject(new TypeError("secret of the house"));
    const app = await serveWith({ search: fault });
    const response = await app.inject("/api/search?q=a");
    expect(response.statusCode).toBe(500);
    expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(response.body).not.toMatch(/secret|TypeError|\bat\b.*:\d+/);
  });

  /** A server whose database is down once it has given so many nodes with long names. */
  const servingUntilDown = (nodes: number) => {
    const engine = openMemoryGraph(network);
    return serveWith({
      graph: async (filter) => ({
        ...(await engine.graph(filter)),
        nodes: async function* () {
          const attributes = {
            kind: "project" as const,
            name: "é".repeat(1000),
            x: 0,
            y: 0,
            otherNames: [],
            packages: [],
          };
          for (let i = 0; i < nodes; i++) yield { key: `project:p-${i}`, attributes };
        },
        edges: async function* () {
          yield* [];
          throw DOWN;
        },
      }),
    });
  };
  const STREAMED = ["graph", "export/json", "export/gexf", "export/csv"];

  test("before much of a stream is made is told instead of a file", async () => {
    const app = await servingUntilDown(10);
    for (const route of STREAMED) expect((await app.inject(`/api/${route}`)).statusCode, route).toBe(503);
  });

  test("in the middle of a stream breaks it off, so that no half file passes for a whole one", async () => {
    const app = await servingUntilDown(6000);
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    // Tables are packed as they are made, and short here.
    for (const route of STREAMED.slice(0, 3)) {
      const read = fetch(`${address}/api/${route}`).then((response) => response.arrayBuffer());
      await expect(read, route).rejects.toThrow("terminated");
    }
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
  });
});

describe("the page", () => {
  test("is served with its assets kept for ever, and nothing outside its folder", async () => {
    const outer = mkdtempSync(join(tmpdir(), "maillage-page-"));
    const dir = join(outer, "client");
    mkdirSync(join(dir, "assets"), { recursive: true });
    writeFileSync(join(dir, "index.html"), "<!doctype html><title>Maillage</title>");
    writeFileSync(join(dir, "assets/main-1a2b.js"), "export {};");
    writeFileSync(join(outer, "secret.txt"), "secret");
    const app = await serveWith({}, dir);
    const page = await app.inject("/");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect((await app.inject("/?lang=en&kinds=person")).statusCode).toBe(200);
    const asset = await app.inject("/assets/main-1a2b.js");
    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const url of ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/nothing.js"]) {
      const response = await app.inject(url);
      expect([400, 403, 404], url).toContain(response.statusCode);
      expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
      expect(response.body).not.toContain("secret");
    }
    rmSync(outer, { recursive: true });
  });
});
