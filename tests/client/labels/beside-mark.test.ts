import fc from "fast-check";
import { expect, test } from "vitest";
import { besidePositions } from "../../../client/labels/beside-mark.ts";
import { distanceTo } from "../../../client/labels/box.ts";

const SIZE = { width: 80, height: 14 };

test("the best position is at the right, and all are as large as the label", () => {
  const [first, ...others] = besidePositions({ x: 500, y: 500, radius: 5 }, SIZE);
  expect(first).toEqual({ left: 508, top: 493, right: 588, bottom: 507 });
  for (const { left, top, right, bottom } of others) {
    expect(right - left).toBeCloseTo(SIZE.width);
    expect(bottom - top).toBeCloseTo(SIZE.height);
  }
});

test("every position is off the mark, and so near that the label is seen to be its own", () => {
  const at = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(at, at, fc.double({ min: 1, max: 20, noNaN: true }), (x, y, radius) => {
      for (const box of besidePositions({ x, y, radius }, SIZE)) {
        const gap = distanceTo({ x, y }, box) - radius;
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeLessThan(10);
      }
    }),
    { seed: 2024 },
  );
});
