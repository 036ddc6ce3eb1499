import { describe, expect, test } from "vitest";
import { cohesion } from "../../server/statistics/cohesion.ts";
import { EXPECTED, scopeOf, scopeOfExpected } from "./expected.ts";

const NOTHING = { ids: [], roles: [] };

describe.each(EXPECTED)("$name", (network) => {
  test("agrees with networkx, before and after two actors are left out", () => {
    const ids = [...new Set(network.affiliations.map(([actor]) => actor))].slice(0, 2);
    const { before, after } = cohesion(scopeOfExpected(network), { ids, roles: [] });
    for (const [state, expected] of [
      [before, network.cohesion.before],
      [after, network.cohesion.withoutTwo],
    ] as const) {
      expect(state.components).toEqual(expected.components);
      expect(state.isolates).toBe(expected.isolates);
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
  expect(cohesion(scope, { ids: [], roles: ["accompanies"] })).toEqual({
    before: { components: [3], isolates: 0, meanDistance: 8 / 6, meanDistanceError: null },
    after: { components: [2, 1], isolates: 1, meanDistance: 1, meanDistanceError: null },
  });
  expect(cohesion(scope, { ids: ["b"], roles: [] }).after.components).toEqual([1, 1]);
});

test("no tie has no distance", () => {
  expect(cohesion(scopeOf([["a", null]], []), NOTHING).before).toEqual({
    components: [1],
    isolates: 1,
    meanDistance: null,
    meanDistanceError: null,
  });
  expect(cohesion({ projects: [], affiliations: [] }, NOTHING).before.components).toEqual([]);
});

test("many projects have an estimated distance with its error", () => {
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
  const { meanDistance, meanDistanceError } = cohesion(scope, NOTHING).before;
  const exact = (order + 1) / 3;
  expect(meanDistanceError!).toBeGreaterThan(0);
  expect(meanDistanceError!).toBeLessThan(exact / 100);
  expect(Math.abs(meanDistance! - exact)).toBeLessThan(3 * meanDistanceError!);
});
