import { describe, expect, test } from "vitest";
import { isTooSmall, measures, projectCount, reachablePairs } from "../../../client/exclusion/measures.ts";
import type { Cohesion } from "../../../server/contract/cohesion.ts";
import { en } from "../words.ts";

const whole: Cohesion["before"] = {
  components: [4, 2, 1],
  isolates: 1,
  ties: 7,
  regionTies: 3,
  regions: 5,
  meanDistance: 1.5,
  meanDistanceError: null,
  meanDistanceSampling: null,
};
const cut = { ...whole, components: [2, 1, 1, 1, 1, 1], isolates: 5, ties: 1, meanDistance: null };

describe("how projects hang together", () => {
  test("counts projects, and the pairs that some way leads between", () => {
    expect(projectCount(whole)).toBe(7);
    expect(reachablePairs([4, 2, 1])).toBe(6 + 1);
    expect(reachablePairs([])).toBe(0);
  });

  test("cannot be compared without two projects", () => {
    expect(isTooSmall({ ...whole, components: [] })).toBe(true);
    expect(isTooSmall({ ...whole, components: [1], isolates: 1 })).toBe(true);
    expect(isTooSmall({ ...whole, components: [2], isolates: 0 })).toBe(false);
    expect(isTooSmall({ ...whole, components: [1, 1], isolates: 2 })).toBe(false);
  });

  test("is a row for each measure, before and after", () => {
    const rows = measures({ before: whole, after: cut } as Cohesion, en);
    expect(rows.map(({ before, after }) => [before, after]).slice(0, 5)).toEqual([
      ["3", "6"],
      ["4", "2"],
      ["1", "5"],
      ["7", "1"],
      ["3", "3"],
    ]);
    expect(rows[5]!.before).toBe(`1.5 (${en.exclusion.reachable(7)})`);
    expect(rows[5]!.after).toBe("—");
  });

  test("says the error of a mean that is estimated", () => {
    const estimated = { ...whole, meanDistanceError: 0.25 };
    expect(measures({ before: estimated, after: cut } as Cohesion, en)[5]!.before).toContain("1.5 ± 0.25 (");
  });
});
