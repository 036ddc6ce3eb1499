import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { Told } from "../../server/contract/errors.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import type { NetworkGraph } from "../../server/engine/port.ts";
import type { DatabaseTold } from "../../server/open-database.ts";
import { answer, type Answer } from "../../server/questions/answer.ts";
import { QUESTIONS } from "../../server/questions/list.ts";
import { inProcess } from "../../server/statistics/in-process.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { withStatistics } from "../../server/statistics/with-statistics.ts";
import { type QuestionThread, startQuestionThread } from "../../server/threads/questions-in-thread.ts";
import { compiled } from "../compiled.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J } from "../neo4j/import-into.ts";
import { PATIENCE } from "../patience.ts";

const patient = { origin: "https://maillage.example", signal: new AbortController().signal };

/** What is answered once a database that has just started, and still plans, is not taken for one that hangs. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (const end = performance.now() + PATIENCE; ; await sleep(200)) {
    try {
      return await ask();
    } catch (error) {
      const { reason } = error as { reason?: string };
      if (!["hangs", "slow", "starting"].includes(reason ?? "") || performance.now() > end) throw error;
    }
  }
}

async function read({ status, headers, body }: Answer) {
  const pieces: Buffer[] = [];
  if (typeof body === "string") pieces.push(Buffer.from(body));
  else for await (const piece of body) pieces.push(Buffer.from(piece as string));
  return { status, headers, body: Buffer.concat(pieces).toString("base64") };
}

describe.skipIf(missing.neo4j)("the thread that answers from a database", () => {
  const small = placedNetwork(packagesAt(["tests/fixtures/small"]));
  let graph: NetworkGraph;
  let thread: QuestionThread<null>;
  const open = async (told: Partial<DatabaseTold> = {}) =>
    startQuestionThread<null>(pathToFileURL(`${await compiled()}/dist/server/database-thread.js`), {
      address: TEST_NEO4J,
      withoutPeople: false,
      ...told,
    } satisfies DatabaseTold);
  beforeAll(async () => {
    await importAlone(small);
    graph = withStatistics(openNeo4jGraph(TEST_NEO4J), inProcess);
    thread = await open();
  });
  afterAll(async () => {
    await thread.close();
    await graph.close();
  });

  it.each([
    "/api/dataset",
    "/api/graph?prose=true",
    "/api/search?q=fab",
    "/api/shared-actors?minProjects=1",
    "/api/project-pairs",
    "/api/bridges?limit=3",
    "/api/export/pack",
  ])("answers %s as this one does", async (address) => {
    const here = await patiently(async () => read(await answer(QUESTIONS, graph, address, patient)));
    const { version } = await patiently(() => graph.dataset());
    expect(await patiently(async () => read(await thread.answering(address, patient, version)))).toEqual(here);
  });

  it("says what is wrong with a question", async () => {
    await expect(patiently(() => thread.answering("/api/entities/nobody", patient))).rejects.toThrow(Told);
  });

  it("answers from the version that it is asked, and from none in the place of one that went", async () => {
    const before = (await patiently(() => graph.dataset())).version;
    await importAlone(placedNetwork(packagesAt(["tests/fixtures/small-next"])));
    await expect(patiently(() => thread.answering("/api/graph", patient, before))).rejects.toMatchObject({
      reason: "removed",
    });
    const { version } = await patiently(() => graph.dataset());
    expect((await patiently(() => thread.answering("/api/graph", patient, version))).status).toBe(200);
    await importAlone(small);
  });

  it("answers nothing that holds people where it may not", async () => {
    const careful = await open({ withoutPeople: true });
    await expect(patiently(() => careful.answering("/api/graph", patient))).rejects.toMatchObject({ reason: "empty" });
    await careful.close();
  });

  it("says why a database does not answer, and what that was told by", async () => {
    const nobody = await open({ address: { ...TEST_NEO4J, uri: "bolt://127.0.0.1:1" } });
    await expect(nobody.answering("/api/graph", patient)).rejects.toMatchObject({
      reason: "unreachable",
      retryAfter: 5,
      cause: { message: expect.stringMatching(/connect/i) },
    });
    await nobody.close();
  });
});
