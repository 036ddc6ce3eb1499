import { describe, expect, test } from "vitest";
import { cohesion } from "../../../server/statistics/cohesion.ts";
import { meanDistance } from "../../../server/statistics/mean-distance.ts";
import { twoMode } from "../../../server/statistics/two-mode.ts";
import { EXPECTED, scopeOf, scopeOfExpected } from "./expected.ts";
import { randomScope } from "./simple.ts";

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
  const unplaced = { meanDistanceError: null, meanDistanceSampling: null, regions: 0, regionTies: 0 };
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
    meanDistanceSampling: null,
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

test("a chain has an exact distance however long, since no way of a tree is looked for", () => {
  const order = 3000;
  const name = (index: number) => `p${String(index).padStart(4, "0")}`;
  const scope = scopeOf(
    Array.from({ length: order }, (_, index) => [name(index), null]),
    Array.from({ length: order - 1 }, (_, index): [string, string][] => [
      [`a${name(index)}`, name(index)],
      [`a${name(index)}`, name(index + 1)],
    ]).flat(),
  );
  expect(meanDistance(twoMode(scope), 1)).toMatchObject({ meanDistance: (order + 1) / 3, meanDistanceError: null });
});

test("of many projects the distance is estimated, as far off as is said, unless the exact one is asked for", () => {
  const off = Array.from({ length: 12 }, (_, seed) => {
    const network = twoMode(randomScope(seed + 1, 1000, 800, 1800));
    const { meanDistance: exact, meanDistanceSampling: none } = meanDistance(network, Infinity);
    expect(none).toBeNull();
    const estimate = meanDistance(network, 100);
    expect(meanDistance(network, 100)).toEqual(estimate);
    expect(estimate.meanDistanceSampling).toEqual({ method: "sources", sources: 500, seed: 1 });
    expect(estimate.meanDistanceError! / exact!).toBeLessThan(0.05);
    return (estimate.meanDistance! - exact!) / estimate.meanDistanceError!;
  });
  // Squares of how many standard errors they are off: one each, on average.
  const mean = off.reduce((sum, one) => sum + one ** 2, 0) / off.length;
  expect(mean).toBeGreaterThan(0.3);
  expect(mean).toBeLessThan(2);
});
