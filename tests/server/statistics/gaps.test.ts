import { expect, test } from "vitest";
import { gaps } from "../../../server/statistics/gaps.ts";
import { scopeOf } from "./expected.ts";

const scope = scopeOf(
  [
    ["a", "north", "food", "energy"],
    ["b", "north", "food", "energy", "homes"],
    ["c", "south", "food"],
    ["d", "south", "food", "energy"],
    ["e", null, "work"],
    ["f", "west", "homes"],
  ],
  [
    ["x", "a"],
    ["x", "d"],
    ["y", "c"],
  ],
);

test("pairs with common themes and no shared actor, most themes first, then Jaccard", () => {
  const { pairs, total, truncated } = gaps(scope, "project", 100);
  expect(pairs.map(({ a, b, themes, jaccard }) => [a.id, b.id, themes.map(({ id }) => id).join(), jaccard])).toEqual([
    ["a", "b", "food,energy", 2 / 3],
    ["b", "d", "food,energy", 2 / 3],
    ["a", "c", "food", 1 / 2],
    ["c", "d", "food", 1 / 2],
    ["b", "c", "food", 1 / 3],
    ["b", "f", "homes", 1 / 3],
  ]);
  expect([total, truncated]).toEqual([6, false]);
  expect(pairs[0]).toMatchObject({ unnamed: 2, a: { region: { id: "north" } } });
});

test("a limit cuts the list and says so", () => {
  const { pairs, total, truncated } = gaps(scope, "project", 2);
  expect([pairs.length, total, truncated]).toEqual([2, 6, true]);
});

test("regions: an actor in any project of both is shared, themes are those of any project", () => {
  const { pairs } = gaps(scope, "region", 100);
  expect(pairs.map(({ a, b, themes, jaccard, unnamed }) => [a.id, b.id, themes.length, jaccard, unnamed])).toEqual([
    ["north", "west", 1, 1 / 3, 3],
  ]);
});
