import { describe, expect, test } from "vitest";
import { toggledAmong } from "../../../client/model/facets.ts";

describe("a value of a list that restricts", () => {
  const all = ["stated", "reviewed", "inferred"] as const;

  test("is taken out, or put in at its place", () => {
    expect(toggledAmong(all, all, "reviewed")).toEqual(["stated", "inferred"]);
    expect(toggledAmong(all, ["inferred"], "stated")).toEqual(["stated", "inferred"]);
  });

  test("restricts nothing once all are chosen, nor once none is", () => {
    expect(toggledAmong(all, ["stated", "inferred"], "reviewed")).toEqual([]);
    expect(toggledAmong(all, ["stated"], "stated")).toEqual([]);
  });
});
