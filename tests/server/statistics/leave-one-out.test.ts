import fc from "fast-check";
import { expect, test } from "vitest";
import { rankRanges } from "../../../server/statistics/leave-one-out.ts";
import { measures } from "../../../server/statistics/measures.ts";
import { ranks } from "../../../server/statistics/rank.ts";
import { twoMode } from "../../../server/statistics/two-mode.ts";
import { scopeOf } from "./expected.ts";
import type { TwoMode } from "../../../server/statistics/two-mode.ts";

test("no ranges are computed for so many projects that it would take minutes, also where nothing ties them", () => {
  for (const length of [4000, 100_000]) {
    const projects = Array.from({ length }, (_, i) => ({ id: `project:p${i}` })) as TwoMode["projects"];
    expect(rankRanges({ projects, actors: [], actorsOf: projects.map(() => []), projectsOf: [] })).toBeNull();
  }
});

test("figures that are counted the quick way have the ranks of those that are counted plainly", () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
      const projects = Array.from({ length: 7 }, (_, i): [string, string | null] => [`p${i}`, i % 2 ? "north" : null]);
      const links = [...new Set(parts.map(([actor, project]) => `a${actor} p${project}`))].sort();
      const network = twoMode(
        scopeOf(
          projects,
          links.map((link) => link.split(" ") as [string, string]),
        ),
      );
      const [plain, pruned] = [measures(network), measures(network, true, true)];
      expect(ranks(pruned.actors.betweenness)).toEqual(ranks(plain.actors.betweenness));
      expect(ranks(pruned.projects.betweenness)).toEqual(ranks(plain.projects.betweenness));
    }),
    { seed: 1, numRuns: 500 },
  );
});
