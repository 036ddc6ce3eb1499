import { expect, test } from "vitest";
import { triadsOf } from "../../../client/model/triads.ts";

const tie = (a: string, b: string) => ({ a: { id: a, name: a }, b: { id: b, name: b }, weight: 1, shared: [] });

test("a project brokers between its neighbours two by two, where these are not tied, in the order of the ties", () => {
  const ties = [tie("x", "a"), tie("b", "x"), tie("x", "c"), tie("b", "a"), tie("c", "d")];
  expect(triadsOf("x", ties).map(({ a, b }) => [a.id, b.id])).toEqual([
    ["a", "c"],
    ["b", "c"],
  ]);
  expect(triadsOf("d", ties)).toEqual([]);
});

test("whichever end of a tie comes first, it ties both", () => {
  expect(triadsOf("x", [tie("x", "a"), tie("x", "b"), tie("a", "b")])).toEqual([]);
  expect(triadsOf("x", [tie("x", "a"), tie("x", "b"), tie("b", "a")])).toEqual([]);
});
