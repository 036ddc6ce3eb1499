import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { expect, test } from "vitest";
import { sortSteps } from "../../../client/model/sort-steps.ts";
import { finish } from "../../../client/model/steps.ts";

test("items are sorted in steps as they are at once, equal ones in their order, and none is changed", () => {
  const random = xoroshiro128plus(7);
  for (const size of [0, 1, 99, 100, 101, 1234]) {
    const items = Array.from({ length: size }, (_, at) => ({ at, key: uniformInt(random, 0, 50) }));
    const before = [...items];
    const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    expect(finish(sortSteps(items, byKey))).toEqual(items.toSorted(byKey));
    expect(items).toEqual(before);
  }
});

test("no step compares much", () => {
  let compared = 0;
  let most = 0;
  const steps = sortSteps(
    Array.from({ length: 5000 }, (_, at) => (at * 7919) % 5000),
    (a, b) => (compared++, a - b),
  );
  while (!steps.next().done) [most, compared] = [Math.max(most, compared), 0];
  expect(most).toBeLessThan(2000);
});
