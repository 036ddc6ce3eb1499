import { describe, expect, test } from "vitest";
import { cohesion } from "../../../server/statistics/cohesion.ts";
import { meanDistance } from "../../../server/statistics/mean-distance.ts";
import { twoMode } from "../../../server/statistics/two-mode.ts";
import { EXPECTED, scopeOf, scopeOfExpected } from "./expected.ts";

const NOTHING = { ids: [], roles: [] };

describe.each(EXPECTED)("$name", (network) => {
  test("agrees with networkx, before and after two actors are left out", () => {
    const ids = [...new Set(network.affiliations.map(([actor]) => actor))].slice(0, 2);
    const { before, after } = cohesion(scopeOfExpected(network), { ids, roles: [] });
    expect(before.ties).toBe(network.sdsm.length);
    for (const [state, expected] of [
      [before, network.cohesion.before],
      [after, network.cohesion.withoutTwo],
    ] as const) {
      expect(state.components).toEqual(expected.components);
      expect(state.isolates).toBe(expected.isolates);
      expect(state.regions).toBe(3);
      expect(state.meanDistance).toBeCloseTo(expected.meanDistance!, 12);
      expect(state.meanDistanceError).toBeNull();
    }
  });
});

test("an actor left out of one role still ties by another", () => {
  const scope = scopeOf(
    [
      ["a", null],
      ["b", null],
      ["c", null],
    ],
    [
      ["x", "a"],
      ["x", "b"],
      ["y", "b"],
      ["y", "c"],
    ],
  );
  scope.affiliations[0]!.roles = ["accompanies", "partners"];
  scope.affiliations[2]!.roles = ["accompanies"];
  const unplaced = { meanDistanceError: null, regions: 0, regionTies: 0 };
  expect(cohesion(scope, { ids: [], roles: ["accompanies"] })).toEqual({
    before: { components: [3], isolates: 0, meanDistance: 8 / 6, ties: 2, ...unplaced },
    after: { components: [2, 1], isolates: 1, meanDistance: 1, ties: 1, ...unplaced },
  });
  expect(cohesion(scope, { ids: ["b"], roles: [] }).after.components).toEqual([1, 1]);
});

test("no tie has no distance", () => {
  expect(cohesion(scopeOf([["a", null]], []), NOTHING).before).toEqual({
    components: [1],
    isolates: 1,
    meanDistance: null,
    meanDistanceError: null,
    ties: 0,
    regions: 0,
    regionTies: 0,
  });
  expect(cohesion({ projects: [], affiliations: [] }, NOTHING).before.components).toEqual([]);
});

test("pairs of regions tied directly, before and after; a project of two regions ties both", () => {
  const scope = scopeOf(
    [
      ["a", "north"],
      ["b", "north"],
      ["c", "south"],
      ["d", "west"],
      ["e", null],
    ],
    [
      ["coach", "a"],
      ["coach", "c"],
      ["coach", "d"],
      ["coach", "e"],
      ["x", "b"],
      ["x", "c"],
    ],
  );
  const { before, after } = cohesion(scope, { ids: ["coach"], roles: [] });
  expect(before).toMatchObject({ ties: 7, regions: 3, regionTies: 3 });
  expect(after).toMatchObject({ ties: 1, regions: 3, regionTies: 1 });
  scope.projects[1]!.regions.push({ id: "west", name: "west" });
  expect(cohesion(scope, { ids: ["coach"], roles: [] }).after).toMatchObject({ ties: 1, regionTies: 3 });
});

test("many projects have an exact distance while that is quick, else an estimated one with its error", () => {
  const order = 3000;
  const name = (index: number) => `p${String(index).padStart(4, "0")}`;
  const path = Array.from({ length: order }, (_, index) => index);
  const scope = scopeOf(
    path.map((index) => [name(index), null]),
    path.slice(1).flatMap((index): [string, string][] => [
      [`a${name(index)}`, name(index - 1)],
      [`a${name(index)}`, name(index)],
    ]),
  );
  const exact = (order + 1) / 3;
  expect(cohesion(scope, NOTHING).before).toMatchObject({ meanDistance: exact, meanDistanceError: null });
  const estimate = meanDistance(twoMode(scope), path, 1e7);
  expect(estimate.meanDistanceError!).toBeGreaterThan(0);
  expect(estimate.meanDistanceError!).toBeLessThan(exact / 100);
  expect(Math.abs(estimate.meanDistance! - exact)).toBeLessThan(3 * estimate.meanDistanceError!);
  expect(meanDistance(twoMode(scope), path, 1e7)).toEqual(estimate);
});
