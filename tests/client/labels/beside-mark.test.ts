import fc from "fast-check";
import { expect, test } from "vitest";
import { placeBeside, type BesideWish } from "../../../client/labels/beside-mark.ts";

const PLATE = { left: 0, top: 0, right: 1000, bottom: 1000 };
const wish = (id: string, part: Partial<BesideWish>): BesideWish => ({
  id,
  x: 500,
  y: 500,
  radius: 5,
  width: 80,
  height: 14,
  rank: 1,
  must: false,
  ...part,
});

test("a name alone stands at the right of its mark", () => {
  expect(placeBeside([wish("a", {})], [], PLATE)).toEqual([
    { id: "a", box: { left: 508, top: 493, right: 588, bottom: 507 } },
  ]);
});

test("a name at the edge of the plate turns inwards", () => {
  expect(placeBeside([wish("a", { x: 980 })], [], PLATE)[0]!.box.right).toBeLessThanOrEqual(1000);
});

test("a name that has room stands, at coordinates of any fraction", () => {
  const lone = fc.double({ min: 120, max: 880, noNaN: true });
  fc.assert(
    fc.property(lone, lone, (x, y) => {
      expect(placeBeside([wish("a", { x, y })], [], PLATE)).toHaveLength(1);
    }),
    {
      seed: 2024,
    },
  );
});

test("the higher rank has the place, and what must be there is", () => {
  const blocked = [{ left: 300, top: 300, right: 700, bottom: 700 }];
  expect(placeBeside([wish("a", {})], blocked, PLATE)).toEqual([]);
  expect(placeBeside([wish("a", { must: true })], blocked, PLATE)).toHaveLength(1);
  const crowd = Array.from({ length: 40 }, (_, index) => wish(`n${index}`, { rank: index }));
  const placed = placeBeside(crowd, [], PLATE).map(({ id }) => id);
  expect(placed[0]).toBe("n39");
  expect(placed.length).toBeLessThan(40);
});

test("no two names collide, wherever their marks are, nor leave the plate", () => {
  const coordinate = fc.double({ min: 0, max: 1000, noNaN: true });
  const wishes = fc.array(fc.record({ x: coordinate, y: coordinate, rank: fc.nat(5) }), { maxLength: 60 });
  fc.assert(
    fc.property(wishes, (places) => {
      const boxes = placeBeside(
        places.map((place, index) => wish(`n${index}`, place)),
        [],
        PLATE,
      ).map(({ box }) => box);
      for (const [index, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(1000);
        for (const b of boxes.slice(index + 1))
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }
    }),
    { seed: 2024 },
  );
});
