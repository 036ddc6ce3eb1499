import { describe, expect, test } from "vitest";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { buildNetwork } from "../../server/network/build.ts";
import { inProcess } from "../../server/statistics/in-process.ts";
import { withStatistics } from "../../server/statistics/with-statistics.ts";
import { SIZED_QUESTIONS } from "./sized-questions.ts";
import { SHAPE_NAMES, shapePackage } from "./shapes.ts";

const opened = (shape: string, size: number) =>
  withStatistics(openMemoryGraph(buildNetwork([shapePackage(shape, size)], () => new Map())), inProcess);

describe.each(SHAPE_NAMES)("a network in the shape of %s", (shape) => {
  const graph = opened(shape, 160);

  test.each(Object.keys(SIZED_QUESTIONS))("is asked %s", async (question) => {
    const { projects, affiliations } = await graph.affiliations(EVERYTHING);
    const ends = [affiliations[0]?.actor.id, affiliations.at(-1)?.actor.id].filter((id) => id !== undefined);
    const points = [...ends, ...projects.slice(0, 2).map(({ id }) => id)];
    const answer = await SIZED_QUESTIONS[question]!(graph, points[0]!, points[1]!);
    expect(answer).toBeTypeOf("object");
  });
});

test("the two ends of a chain that is longer than the stack is deep are joined by one path", async () => {
  const size = 14_000;
  const graph = opened("a chain", size);
  const [from, to] = ["project:shape-0", `project:shape-${size / 2 - 1}`];
  const { length, paths } = await graph.paths({
    ...{ from, to, without: { ids: [], roles: [] }, limit: 2, filter: EVERYTHING },
  });
  expect([length, paths.length, paths[0]!.nodes.length]).toEqual([size - 2, 1, size - 1]);
});
