import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Abandoned, BadParameters, EngineUnavailable } from "../../../server/contract/errors.ts";
import { inNodeThreads } from "../../../server/threads/statistics-in-threads.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { type Task } from "../../../server/statistics/tasks.ts";
import { compiled } from "../../compiled.ts";
import { EXPECTED, scopeOf, scopeOfExpected } from "../statistics/expected.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const TASK: Task = { name: "gaps", scope: scopeOf([["a", null, "food"]], []), level: "project", limit: 1 };

// Inside the repository, so that the compiled worker finds its libraries.
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(`${ROOT}/node_modules/.worker-test-`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A worker that runs these words. */
function workerThat(words: string): URL {
  const file = `${folder}/${Math.abs(words.length)}-${words.replaceAll(/\W/g, "").slice(0, 40)}.mjs`;
  writeFileSync(file, `import { parentPort } from "node:worker_threads";\n${words}`);
  return pathToFileURL(file);
}

describe("the compiled worker", () => {
  let file: URL;
  beforeAll(async () => {
    file = pathToFileURL(`${await compiled()}/dist/server/threads/statistics-thread.js`);
  });

  test("answers as the caller's thread does", async () => {
    const run = inNodeThreads({ file });
    const scope = scopeOfExpected(EXPECTED[0]!);
    const tasks: Task[] = [
      { name: "cohesion", scope, without: { ids: [], roles: [] }, exact: false },
      { name: "bridges", scope, strict: scope, level: "project", limit: 5, exact: false },
      { name: "backbone", scope, question: { level: "project", model: "swap", alpha: 0.05, seed: 3, limit: 9 } },
      { name: "gaps", scope, level: "region", limit: 5 },
    ];
    for (const task of tasks) expect(await run(task)).toEqual(await inProcess(task));
  });

  test("says what is wrong with a question", async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    const scope = scopeOf(
      numbers.map((project) => [`p${project}`, null]),
      numbers.flatMap((project) => numbers.map((actor): [string, string] => [`a${actor}`, `p${project}`])),
    );
    const question = { level: "project", model: "swap", alpha: 0.05, seed: 1, limit: 9 } as const;
    await expect(inNodeThreads({ file })({ name: "backbone", scope, question })).rejects.toThrow(BadParameters);
  });
});

test("a computation that takes too long is stopped", async () => {
  const run = inNodeThreads({ file: workerThat("for (;;);"), timeLimit: 300 });
  await expect(run(TASK)).rejects.toThrow(
    new EngineUnavailable("The computation of gaps took longer than 0.3 s.", { reason: "slow" }),
  );
});

test("a thread that fails or ends without an answer is an error with its cause", async () => {
  const failing = inNodeThreads({ file: workerThat('throw new Error("out of luck");') })(TASK);
  await expect(failing).rejects.toMatchObject({
    message: "The computation of gaps failed.",
    cause: { message: "out of luck" },
  });
  await expect(inNodeThreads({ file: workerThat("process.exit(3);") })(TASK)).rejects.toThrow("ended with code 3");
});

test("what nobody waits for is stopped, in its thread or in the queue, and hands its place on", async () => {
  const run = inNodeThreads({
    file: workerThat(
      "parentPort.on('message', ({ asked }) => { if (asked?.limit < 0) for (;;); if (asked) parentPort.postMessage({ answer: 7 }); });",
    ),
    atOnce: 1,
  });
  const [running, queued] = [new AbortController(), new AbortController()];
  const endless = run({ ...TASK, limit: -1 } as Task, running.signal);
  const alsoEndless = run({ ...TASK, limit: -2 } as Task, queued.signal);
  const wanted = run(TASK);
  queued.abort();
  await expect(alsoEndless).rejects.toThrow(Abandoned);
  running.abort();
  await expect(endless).rejects.toThrow(Abandoned);
  expect(await wanted).toBe(7);
  await expect(run(TASK, running.signal)).rejects.toThrow(Abandoned);
  expect(await run(TASK)).toBe(7);
});

test("so many at once, the next wait, more are refused", async () => {
  const slow = workerThat(
    "parentPort.on('message', ({ asked }) => { if (asked) setTimeout(() => parentPort.postMessage({ answer: asked.limit }), 200); });",
  );
  const run = inNodeThreads({ file: slow, atOnce: 1, waiting: 2 });
  const answers = [1, 2, 3].map((limit) => run({ ...TASK, limit } as Task));
  await expect(run(TASK)).rejects.toThrow(EngineUnavailable);
  expect(await Promise.all(answers)).toEqual([1, 2, 3]);
  expect(await run({ ...TASK, limit: 4 } as Task)).toBe(4);
});
