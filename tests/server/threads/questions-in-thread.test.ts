import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderAt, packagesAt } from "../../../seed/commands/folder.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import { Abandoned, Told } from "../../../server/contract/errors.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { NetworkGraph } from "../../../server/engine/port.ts";
import { answer, type Answer } from "../../../server/questions/answer.ts";
import { QUESTIONS } from "../../../server/questions/list.ts";
import { problemOf } from "../../../server/questions/problem.ts";
import {
  openQuestionThread,
  type QuestionThread,
  startQuestionThread,
} from "../../../server/threads/questions-in-thread.ts";
import { foldersRead } from "../../../server/threads/folder-read.ts";
import type { FromThread, ToThread } from "../../../server/threads/question-messages.ts";
import { serveQuestions } from "../../../server/threads/serve-questions.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { networkFile } from "../../../server/network/network-file.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { compiled } from "../../compiled.ts";
import { serve, SMALL } from "../http/serve.ts";

const packages = packagesAt(SMALL);
const patient = { origin: "https://maillage.example", signal: new AbortController().signal };

let graph: NetworkGraph;
let thread: QuestionThread<Dataset>;
beforeAll(async () => {
  graph = withStatistics(openMemoryGraph(placedNetwork(packages)), inProcess);
  thread = await openQuestionThread(
    { folders: foldersRead(SMALL.map(folderAt)) },
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
    expect(thread.said).toEqual(await graph.dataset());
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
  const network = networkFile(placedNetwork(packages));
  const prepared = await openQuestionThread(
    { network },
    pathToFileURL(`${await compiled()}/dist/server/threads/question-thread.js`),
  );
  expect(prepared.said).toEqual(thread.said);
  for (const address of ["/api/graph", "/api/search?q=paris", "/api/bridges", "/api/shared-actors?merging=strict"])
    expect(await read(await prepared.answering(address, patient))).toEqual(
      await read(await thread.answering(address, patient)),
    );
  await prepared.close();
});

/** A thread that knows of each message and `say` alone, and does this. */
const threadThat = (does: string) =>
  startQuestionThread<null>(
    new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads";
        const say = (message) => parentPort.postMessage(message);
        parentPort.once("message", () => parentPort.on("message", (message) => { ${does} }));
        say(null);`)}`,
    ),
    {},
  );

const BUSY = JSON.stringify({
  problem: { type: "about:blank", title: "Not ready", status: 503, detail: "Busy.", errors: [], reason: "busy" },
  retryAfter: 7,
  cause: "It digs.",
  stack: null,
});
const busy = { name: "EngineUnavailable", reason: "busy", retryAfter: 7, cause: { message: "It digs." } };

test("what a thread cannot answer now may be asked again when it says", async () => {
  const thread = await threadThat(`say({ type: "problem", id: message.id, ...${BUSY} });`);
  await expect(thread.answering("/api/dataset", patient)).rejects.toMatchObject(busy);
  await thread.close();
});

test("an answer that breaks off says why, as one that never began", async () => {
  const thread = await threadThat(`const { id } = message;
    if (message.type === "ask") say({ type: "answer", id, status: 200, headers: {}, body: null });
    else say({ type: "problem", id, ...${BUSY} });`);
  const { body } = await thread.answering("/api/graph", patient);
  await expect(text(body as AsyncIterable<Uint8Array>)).rejects.toMatchObject(busy);
  await thread.close();
});

test("a long answer comes in pieces, whatever it is made of", async () => {
  const { port1: here, port2: there } = new MessageChannel();
  const dataset = async () => ({ title: "é".repeat(2 ** 20) });
  const long = { ...graph, dataset, at: async () => long } as unknown as NetworkGraph;
  serveQuestions(there, long);
  const said: FromThread[] = [];
  here.on("message", (message: FromThread) => {
    said.push(message);
    if (message.type !== "piece" || message.bytes) here.postMessage({ type: "next", id: 1 } satisfies ToThread);
    else here.close();
  });
  here.postMessage({
    type: "ask",
    id: 1,
    address: "/api/dataset",
    origin: null,
    version: null,
    waited: 0,
  } satisfies ToThread);
  await once(here, "close");
  expect(said[0]).toMatchObject({ type: "answer", status: 200, body: null });
  const bytes = said.map((message) => (message.type === "piece" && message.bytes ? Buffer.from(message.bytes) : null));
  expect(JSON.parse(Buffer.concat(bytes.filter((one) => one !== null)).toString())).toEqual(await long.dataset());
});

test("a question does not wait for the pieces of many files", async () => {
  const { port1: here, port2: there } = new MessageChannel();
  serveQuestions(there, graph);
  const told = { type: "ask", origin: null, version: null, waited: 0 } as const;
  const say = (message: ToThread): void => here.postMessage(message);
  const READERS = 40;
  let begun = 0;
  let pieces = 0;
  here.on("message", ({ type }: FromThread) => {
    if (type === "piece") pieces++;
    if (type !== "answer") return;
    if (++begun > READERS) here.close();
    if (begun !== READERS) return;
    for (let id = 0; id < READERS; id++) say({ type: "next", id });
    say({ ...told, id: READERS, address: "/api/dataset" });
  });
  for (let id = 0; id < READERS; id++) say({ ...told, id, address: "/api/graph" });
  await once(here, "close");
  expect(pieces).toBeLessThan(READERS / 2);
});

describe("a version that is to answer", () => {
  test("answers, though another is the present one", async () => {
    const { version } = await graph.dataset();
    const whole = await read(await thread.answering("/api/search?q=fab", patient, version));
    expect(whole.status).toBe(200);
  });

  test("which is not held any more is not answered for by another", async () => {
    await expect(thread.answering("/api/search?q=fab", patient, "0123456789ab")).rejects.toMatchObject({
      name: "EngineUnavailable",
      reason: "removed",
      retryAfter: 1,
    });
  });
});
