import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { Abandoned, Told } from "../../../server/contract/errors.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { NetworkGraph } from "../../../server/engine/port.ts";
import { answer, type Answer } from "../../../server/questions/answer.ts";
import { QUESTIONS } from "../../../server/questions/list.ts";
import { problemOf } from "../../../server/questions/problem.ts";
import { openQuestionThread, type QuestionThread } from "../../../server/threads/questions-in-thread.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { networkFile } from "../../../server/network/network-file.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { compiled } from "../../compiled.ts";
import { serve, SMALL } from "../http/serve.ts";

const packages = packagesAt(SMALL);
const patient = { origin: "https://maillage.example", signal: new AbortController().signal };

let graph: NetworkGraph;
let thread: QuestionThread;
beforeAll(async () => {
  graph = withStatistics(openMemoryGraph(placedNetwork(packages)), inProcess);
  thread = await openQuestionThread(
    { packages },
    pathToFileURL(`${await compiled()}/dist/server/threads/question-thread.js`),
  );
});
afterAll(() => thread.close());

async function read({ status, headers, body }: Answer) {
  const pieces: Buffer[] = [];
  if (typeof body === "string") pieces.push(Buffer.from(body));
  else for await (const piece of body) pieces.push(Buffer.from(piece as string));
  return { status, headers, body: Buffer.concat(pieces).toString("base64") };
}

describe("the thread that answers questions", () => {
  test("says which data it answers from", async () => {
    expect(thread.dataset).toEqual(await graph.dataset());
  });

  test.each([
    "/api/dataset",
    "/api/graph?prose=true",
    "/api/search?q=fab",
    "/api/shared-actors?minProjects=1",
    "/api/bridges?limit=3",
    "/api/cite",
    "/api/export/csv",
    "/api/export/pack?people=pseudonyms",
  ])("answers %s as this one does", async (address) => {
    const here = await read(await answer(QUESTIONS, graph, address, patient));
    expect(await read(await thread.answering(address, patient))).toEqual(here);
  });

  test.each(["/api/graph?nothing=1", "/api/entities/nobody", "/api/shared-actors?version=other"])(
    "says what is wrong with %s as this one does",
    async (address) => {
      const [here, there] = await Promise.all([
        answer(QUESTIONS, graph, address, patient).then(null, problemOf),
        thread.answering(address, patient).then(null, (error: unknown) => error),
      ]);
      expect(there).toBeInstanceOf(Told);
      expect(problemOf(there)).toEqual(here);
    },
  );

  test("is asked the same however a request names what it wants", async () => {
    const app = await serve(SMALL, { answering: thread.answering, requestsPerMinute: 3 });
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    const ask = async (path: string) => {
      const [answered] = (await once(get({ port, host: "127.0.0.1", path }), "response")) as [IncomingMessage];
      return { status: answered.statusCode, body: await text(answered) };
    };
    const [plain, whole, marked] = [
      await ask("/api/search?q=fab"),
      await ask("http://maillage.example/api/search?q=fab"),
      await ask("/api/search?q=fab#top"),
    ];
    expect(plain.status).toBe(200);
    expect([whole, marked]).toEqual([plain, plain]);
    // They count as what they are also for the limit.
    expect((await ask("http://maillage.example/api/health")).status).toBe(429);
    await app.close();
  });

  test("answers others after somebody left, before the answer or within its pieces", async () => {
    const controller = new AbortController();
    const left = thread.answering("/api/export/pack", { ...patient, signal: controller.signal });
    controller.abort();
    await expect(left).rejects.toThrow(Abandoned);
    const { body } = await thread.answering("/api/export/pack", patient);
    for await (const piece of body) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect((await thread.answering("/api/dataset", patient)).status).toBe(200);
  });
});

test("a network that was built before is answered from as its packages are", async () => {
  const network = new TextEncoder().encode(networkFile(placedNetwork(packages)));
  const prepared = await openQuestionThread(
    { network },
    pathToFileURL(`${await compiled()}/dist/server/threads/question-thread.js`),
  );
  expect(prepared.dataset).toEqual(thread.dataset);
  for (const address of ["/api/graph", "/api/search?q=paris", "/api/bridges", "/api/shared-actors?merging=strict"])
    expect(await read(await prepared.answering(address, patient))).toEqual(
      await read(await thread.answering(address, patient)),
    );
  await prepared.close();
});

test("what a thread cannot answer now may be asked again when it says", async () => {
  const problem = { type: "about:blank", title: "Not ready", status: 503, detail: "Busy.", errors: [], reason: "busy" };
  const source = `import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ id }) =>
      parentPort.postMessage({ type: "problem", id, problem: ${JSON.stringify(problem)}, retryAfter: 7, stack: null }));
    parentPort.postMessage({});`;
  const busy = await openQuestionThread(
    { packages: [] },
    new URL(`data:text/javascript,${encodeURIComponent(source)}`),
  );
  await expect(busy.answering("/api/dataset", patient)).rejects.toMatchObject({ reason: "busy", retryAfter: 7 });
  await busy.close();
});
