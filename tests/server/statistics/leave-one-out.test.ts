import { expect, test } from "vitest";
import { rankRanges } from "../../../server/statistics/leave-one-out.ts";
import type { TwoMode } from "../../../server/statistics/two-mode.ts";

test("no ranges are computed for so many projects that it would take minutes, also where nothing ties them", () => {
  const projects = Array.from({ length: 100_000 }, (_, i) => ({ id: `project:p${i}` })) as TwoMode["projects"];
  expect(rankRanges({ projects, actors: [], actorsOf: projects.map(() => []), projectsOf: [] })).toBeNull();
});
