import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import type { Engine } from "../../server/engine/port.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { readGraph } from "../contract/read-graph.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J } from "../neo4j/import-into.ts";
import { writeMadeUpPackage } from "../neo4j/made-up-package.ts";
import { openProxy } from "../neo4j/proxy.ts";
import { PATIENCE } from "../patience.ts";
import { serveEngine } from "../server/http/serve.ts";

/** How long an answer may wait in these tests, in milliseconds. */
const LIMIT = 2000;
/** What a busy machine may add; a driver that is not told our limit waits far longer. */
const MORE = 8000;

describe("what is at the database's address", () => {
  it.each<[string, string, (socket: Socket) => void]>([
    ["says nothing", "takes connections at NEO4J_URI, but does not answer", () => {}],
    ["is no Neo4j", "is no Neo4j", (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")],
    ["hangs up", "does not answer at NEO4J_URI", (socket) => socket.destroy()],
  ])("%s, which is told soon", async (_, cause, answer) => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => answer(socket));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const engine = openNeo4jGraph({ ...TEST_NEO4J, uri: `bolt://127.0.0.1:${port}`, limit: LIMIT });
    const begun = performance.now();
    expect(await engine.ready()).toMatchObject({ ready: false });
    expect(performance.now() - begun).toBeLessThan(LIMIT);
    await expect(engine.dataset()).rejects.toMatchObject({ name: "EngineUnavailable" });
    expect(performance.now() - begun).toBeLessThan(LIMIT + MORE);
    await expect.poll(async () => (await engine.ready()).detail).toContain(cause);
    await engine.close();
    server.close();
  });
});

describe.skipIf(missing.neo4j)("a database that fails", () => {
  let proxy: Awaited<ReturnType<typeof openProxy>>;
  let engine: Engine;
  let app: FastifyInstance;
  beforeAll(async () => {
    await importAlone(placedNetwork(packagesAt(["tests/fixtures/small"])));
    proxy = await openProxy(TEST_NEO4J.uri);
    engine = openNeo4jGraph({ ...TEST_NEO4J, uri: proxy.uri, limit: LIMIT });
    app = await serveEngine(engine);
    await becomes(200);
    // What a question costs once, its plan, is none of these tests, and may take longer than their limit.
    const patient = openNeo4jGraph(TEST_NEO4J);
    const slow = await serveEngine(patient);
    await slow.inject("/api/shared-actors?limit=1");
    await readGraph(await patient.graph(EVERYTHING));
    await slow.close();
    await patient.close();
  });
  beforeEach(async () => {
    proxy.set("pass");
    await becomes(200);
  });
  afterAll(async () => {
    proxy.close();
    await app.close();
    await engine.close();
  });

  /** An answer, and how long it took; an address that nobody has asked yet, so that none is kept. */
  let asked = 0;
  async function ask(path: string) {
    const begun = performance.now();
    const { statusCode, headers, body } = await app.inject(`${path}${path.includes("?") ? "&" : "?"}limit=${++asked}`);
    return { status: statusCode, retryAfter: headers["retry-after"], body, took: performance.now() - begun };
  }
  const ready = async () => {
    const begun = performance.now();
    const { statusCode, body } = await app.inject("/api/ready");
    // It tells what is known, and waits for nothing.
    expect(performance.now() - begun).toBeLessThan(LIMIT);
    return { status: statusCode, body };
  };
  /** How long it takes until `/api/ready` has a status. */
  async function becomes(status: number): Promise<number> {
    const begun = performance.now();
    while ((await ready()).status !== status && performance.now() - begun < PATIENCE) await sleep(50);
    expect((await ready()).status).toBe(status);
    return performance.now() - begun;
  }

  it.each([
    ["hang", "Neo4j takes connections at NEO4J_URI, but does not answer."],
    ["drop", "Neo4j does not answer at NEO4J_URI."],
  ] as const)(
    "%s: is known within five seconds, costs nobody more than the limit, and is answered from again",
    async (fault, cause) => {
      proxy.set(fault);
      const [first, red] = await Promise.all([ask("/api/shared-actors"), becomes(503)]);
      expect(first.status).toBe(503);
      expect(first.took).toBeLessThan(LIMIT + MORE);
      expect(red).toBeLessThan(5000 + MORE);
      expect((await ready()).body).toContain(cause);
      const refused = await ask("/api/shared-actors");
      expect(refused).toMatchObject({ status: 503, retryAfter: "5", body: expect.stringContaining(cause) });
      expect(refused.took).toBeLessThan(LIMIT);
      proxy.set("pass");
      expect(await becomes(200)).toBeLessThan(5000 + MORE);
      // By new connections, which on a busy machine may take longer than these tests allow a first answer.
      await expect.poll(async () => (await ask("/api/shared-actors")).status).toBe(200);
    },
  );

  it("a stream that the database leaves hanging breaks off within the limit", async () => {
    const { edges } = await (await engine.at()).graph(EVERYTHING);
    proxy.set("hang");
    const begun = performance.now();
    await expect(edges()[Symbol.asyncIterator]().next()).rejects.toThrow(
      /did not answer the question in time|takes connections at NEO4J_URI, but does not answer/,
    );
    expect(performance.now() - begun).toBeLessThan(LIMIT + MORE);
  });

  it("answers that come late are whole, and those that come too late break off within the limit", async () => {
    const whole = JSON.stringify(await readGraph(await engine.graph(EVERYTHING)));
    proxy.delay(40);
    expect(JSON.stringify(await readGraph(await engine.graph(EVERYTHING)))).toBe(whole);
    expect((await ready()).status).toBe(200);
    proxy.delay(2 * LIMIT);
    const late = await ask("/api/shared-actors");
    expect(late.status).toBe(503);
    expect(late.took).toBeLessThan(LIMIT + MORE);
  });

  it("is answered from again soon, though its first answer takes longer than one that hangs is given", async () => {
    proxy.set("drop");
    await becomes(503);
    proxy.set("pass");
    // A look that begins anew takes four turns or more, as that of a database which just started.
    proxy.delay(500);
    expect(await becomes(200)).toBeLessThan(5000 + MORE);
  });

  it("an answer that is cut off anywhere is whole or an error", async () => {
    const whole = await readGraph(await engine.graph(EVERYTHING));
    for (const bytes of [0, 100, 700, 3000, 9000, 20_000]) {
      proxy.truncate(bytes);
      const answer = await engine
        .graph(EVERYTHING)
        .then(readGraph)
        .catch((error: Error) => error.name);
      expect(["EngineUnavailable", JSON.stringify(whole)]).toContain(
        typeof answer === "string" ? answer : JSON.stringify(answer),
      );
      proxy.set("pass");
      await becomes(200);
    }
  });
});

describe.skipIf(missing.neo4j)("many who read slowly", () => {
  it("keep no question waiting, and are answered to their end", async () => {
    const folder = mkdtempSync(join(tmpdir(), "maillage-slow-"));
    // More rows than are fetched at once, so that each keeps its connection.
    const size = { projects: 100, organisations: 400, links: 2500 };
    await importAlone(placedNetwork(packagesAt([writeMadeUpPackage(folder, "slow", size)])));
    rmSync(folder, { recursive: true });
    const engine = openNeo4jGraph(TEST_NEO4J);
    const { edges } = await engine.graph(EVERYTHING);
    const reading = Array.from({ length: 40 }, () => edges()[Symbol.asyncIterator]());
    for (const one of reading) expect((await one.next()).done).toBe(false);
    for (let i = 0; i < 3; i++)
      expect((await engine.search({ q: "a", kinds: [], limit: 5 })).total).toBeGreaterThanOrEqual(0);
    for (const one of reading.slice(1)) await one.return?.();
    let rest = 1;
    while (!(await reading[0]!.next()).done) rest++;
    expect(rest).toBe(size.links);
    await engine.close();
  });
});
