import { expect, test } from "vitest";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import { Abandoned, EngineUnavailable } from "../../../server/contract/errors.ts";
import { actorPairs } from "../../../server/statistics/actor-pairs.ts";
import { backbone } from "../../../server/statistics/backbone.ts";
import { bridges } from "../../../server/statistics/bridges.ts";
import { gaps } from "../../../server/statistics/gaps.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import type { Engine, Join } from "../../../server/engine/port.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import type { Run } from "../../../server/statistics/runner.ts";
import { EXPECTED, scopeOf } from "./expected.ts";

const NOTHING = { ids: [], roles: [] };

/** An engine that knows one scope, with what it was asked. */
function engineOf(version = { now: "1" }, joins: Join[] = [{ id: "y", names: ["Y"], entity: "x" }]) {
  const asked: string[] = [];
  const engine = {
    name: "memory",
    dataset: async () => ({ version: version.now }),
    joins: async () => joins,
    affiliations: async ({ merging }: { merging: string }) => {
      asked.push(merging);
      return scopeOf(
        [
          ["a", "north", "food"],
          ["b", "south", "food"],
          ["c", "south", "food"],
        ],
        [
          ["x", "a"],
          ["x", "b"],
        ],
      );
    },
  } as unknown as Engine;
  return { engine, asked, version };
}

test("each statistic is computed from the engine's affiliations", async () => {
  const { engine, asked } = engineOf();
  const graph = withStatistics(engine, inProcess);
  expect((await graph.cohesion({ filter: EVERYTHING, without: NOTHING, exact: false })).before.components).toEqual([
    2, 1,
  ]);
  const { actors } = await graph.bridges({ filter: EVERYTHING, level: "project", limit: 10, exact: false });
  expect(actors[0]).toMatchObject({ entity: { id: "x" }, betweenness: { strictRank: 1 } });
  expect(asked).toEqual(["reviewed", "reviewed", "strict"]);
  const strict = { ...EVERYTHING, merging: "strict" } as const;
  const question = { level: "project", model: "sdsm", alpha: 0.05, seed: 1, limit: 10 } as const;
  expect((await graph.backbone({ filter: strict, ...question })).total).toBe(1);
  expect((await graph.gaps({ filter: strict, level: "project", limit: 10 })).total).toBe(2);
  expect(asked.slice(3)).toEqual(["strict", "strict"]);
});

test("where no reviewer joined anything, bridges read the network once", async () => {
  const { engine, asked } = engineOf({ now: "1" }, []);
  const { actors } = await withStatistics(engine, inProcess).bridges({
    filter: EVERYTHING,
    level: "project",
    limit: 10,
    exact: false,
  });
  expect(actors[0]).toMatchObject({ entity: { id: "x" }, betweenness: { strictRank: 1 } });
  expect(asked).toEqual(["reviewed"]);
});

test("a question is computed once for a version of the dataset", async () => {
  const { engine, version } = engineOf();
  let computed = 0;
  const graph = withStatistics(engine, (task) => {
    computed++;
    return inProcess(task);
  });
  const ask = (limit: number) => graph.gaps({ filter: EVERYTHING, level: "project", limit });
  const [first, second] = await Promise.all([ask(1), ask(1)]);
  expect(second).toEqual(first);
  expect(computed).toBe(1);
  await ask(5000);
  expect(computed).toBe(2);
  version.now = "2";
  await ask(1);
  expect(computed).toBe(3);
});

test("another limit is answered from what was computed, as if it had been computed with that", async () => {
  const { projects, affiliations } = EXPECTED.find(({ projects: all }) => all.length > 10)!;
  const scope = scopeOf(
    projects.map(({ id, region }, i) => [id, region, `theme ${i % 3}`]),
    affiliations,
  );
  const engine = { ...engineOf({ now: "1" }, []).engine, affiliations: async () => scope };
  let computed = 0;
  const graph = withStatistics(engine, (task) => {
    computed++;
    return inProcess(task);
  });
  const [filter, level] = [EVERYTHING, "project"] as const;
  const own = { backbone: { level, model: "sdsm", alpha: 0.05, seed: 1 }, actorPairs: { weight: "count" } } as const;
  for (const limit of [2, 900]) {
    const answers = [
      await graph.bridges({ filter, level, limit, exact: false }),
      await graph.gaps({ filter, level, limit }),
      await graph.backbone({ filter, ...own.backbone, limit }),
      await graph.actorPairs({ filter, ...own.actorPairs, limit }),
    ];
    const alone = [
      bridges(scope, scope, level, limit),
      gaps(scope, level, limit),
      backbone(scope, { ...own.backbone, limit }),
      await actorPairs(scope, { ...own.actorPairs, limit }),
    ];
    expect(answers.map((answer) => JSON.stringify(answer))).toEqual(alone.map((answer) => JSON.stringify(answer)));
    expect(answers.every(({ truncated }) => truncated)).toBe(limit < 900);
  }
  expect(computed).toBe(4);
});

test("a failure is not kept", async () => {
  const { engine } = engineOf();
  let fail = true;
  const run: Run = async (task) => {
    if (fail) throw new EngineUnavailable("too long", { reason: "slow" });
    return inProcess(task);
  };
  const graph = withStatistics(engine, run);
  const ask = () => graph.cohesion({ filter: EVERYTHING, without: NOTHING, exact: false });
  await expect(ask()).rejects.toThrow("too long");
  fail = false;
  expect((await ask()).before.isolates).toBe(1);
});

test("a computation is stopped when the last of its readers has left, and not before", async () => {
  const { engine } = engineOf();
  const begun: (AbortSignal | undefined)[] = [];
  // Ends when it is stopped, and never else.
  const run: Run = (_, signal) => {
    begun.push(signal);
    return new Promise((_resolve, reject) => signal!.addEventListener("abort", () => reject(new Abandoned())));
  };
  const graph = withStatistics(engine, run);
  const [one, two, late] = [new AbortController(), new AbortController(), new AbortController()];
  const ask = (reader: AbortController) =>
    graph.gaps({ filter: EVERYTHING, level: "project", limit: 1 }, reader.signal).catch((error: unknown) => error);
  const answers = [ask(one), ask(two)];
  await expect.poll(() => begun.length).toBe(1);
  one.abort();
  expect(begun[0]!.aborted).toBe(false);
  two.abort();
  expect(begun[0]!.aborted).toBe(true);
  expect(await Promise.all(answers)).toEqual([new Abandoned(), new Abandoned()]);
  // Whoever asks afterwards gets a computation of their own.
  const again = ask(late);
  await expect.poll(() => begun.length).toBe(2);
  late.abort();
  expect(await again).toEqual(new Abandoned());
  expect(await ask(late)).toEqual(new Abandoned());
  expect(begun).toHaveLength(2);
});

test("a reader who leaves an answer that is there takes it from nobody", async () => {
  const { engine } = engineOf();
  let computed = 0;
  const graph = withStatistics(engine, (task) => {
    computed++;
    return inProcess(task);
  });
  const reader = new AbortController();
  const question = { filter: EVERYTHING, level: "project", limit: 1 } as const;
  await graph.gaps(question, reader.signal);
  reader.abort();
  expect((await graph.gaps(question)).total).toBe(2);
  expect(computed).toBe(1);
});
