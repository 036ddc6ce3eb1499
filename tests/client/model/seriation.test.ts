import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriate } from "../../../client/model/seriation.ts";

describe("the order of a matrix", () => {
  it("puts two mixed blocks side by side", () => {
    const block = [0, 1, 0, 1, 0, 1];
    const order = seriate(block.map((a) => block.map((b) => (a === b ? 1 : 0))));
    expect(order.map((i) => block[i]).join("")).toMatch(/^(0{3}1{3}|1{3}0{3})$/);
  });

  it("finds a chain again", () => {
    const places = [3, 0, 4, 1, 2];
    const order = seriate(places.map((a) => places.map((b) => -Math.abs(a - b))));
    expect(["0,1,2,3,4", "4,3,2,1,0"]).toContain(order.map((i) => places[i]).join());
  });

  it("is an order of all indices, always the same", () => {
    const matrix = fc.integer({ min: 0, max: 9 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (m) => {
        const order = seriate(m);
        expect(order.toSorted((a, b) => a - b)).toEqual(m.map((_, i) => i));
        expect(seriate(m)).toEqual(order);
      }),
    );
  });
});

it("joins by the mean of likeness, and of equals those of lower index first, unturned", () => {
  expect(
    seriate([
      [0, 1, 1, 1],
      [1, 0, 1, 0],
      [1, 1, 0, 3],
      [1, 0, 3, 0],
    ]),
  ).toEqual([0, 1, 2, 3]);
});
