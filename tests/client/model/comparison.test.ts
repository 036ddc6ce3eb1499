import { expect, test } from "vitest";
import { isAlike, settlePoints, undoStep, unsettled, UNSETTLED } from "../../../client/model/comparison.ts";
import type { Point } from "../../../server/contract/comparison-messages.ts";
import { JOURNAL } from "../../seed/corrections/journal-rows.ts";

const UNSAID = { value: null, corrections: [], evidence: [] };
const WHY = { value: null, reason: "relu", author: "C. D.", day: "2026-11-28" };

const point = (key: string, rest: Partial<Point>): Point => ({
  ...{ key, field: null, project: null, about: null, kind: null, ids: null, other: "none" },
  ...{ first: UNSAID, second: UNSAID, ...rest },
});
const tie = (key: string, field: string, [a, b]: readonly [string, string]): Point =>
  point(key, { field, other: "name", first: { ...UNSAID, value: a }, second: { ...UNSAID, value: b } });
const made = (key: string, side: "first" | "second", at: number): Point =>
  point(key, { [side]: { ...UNSAID, corrections: [JOURNAL[at]!] } });

test("points that differ in the same way are settled at once, and undone at once", () => {
  const points = [
    tie("a", "partners", ["yes", "no"]),
    tie("b", "partners", ["yes", "no"]),
    tie("c", "partners", ["no", "yes"]),
    tie("d", "carries", ["yes", "no"]),
  ];
  const alike = points.filter((one) => isAlike(one, points[0]!)).map(({ key }) => key);
  expect(alike).toEqual(["a", "b"]);
  const settled = settlePoints(UNSETTLED, alike, { choice: "second", ...WHY });
  expect(unsettled(points, settled).map(({ key }) => key)).toEqual(["c", "d"]);
  expect(undoStep(settled)).toEqual(UNSETTLED);
});

test("corrections are alike where the same reader does the same to the same sort of thing", () => {
  const [link, remove, otherRemove] = [made("l", "first", 2), made("r", "first", 5), made("o", "first", 5)];
  expect([isAlike(link, remove), isAlike(remove, otherRemove)]).toEqual([false, true]);
  expect(isAlike(remove, made("s", "second", 5))).toBe(false);
});
