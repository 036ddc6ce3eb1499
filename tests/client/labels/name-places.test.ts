import fc from "fast-check";
import { expect, test } from "vitest";
import { crosses, distance, meets } from "../../../client/labels/leader-lines.ts";
import { placeAll, type NameWish } from "../../../client/labels/name-places.ts";

const PLATE = { left: 0, top: 0, right: 400, bottom: 300 };
const wish = (id: string, part: Partial<NameWish>): NameWish => ({
  id,
  x: 200,
  y: 150,
  radius: 5,
  forms: [{ lines: ["Un nom assez long"], width: 120, height: 15 }],
  rank: 1,
  must: false,
  reach: 70,
  number: { lines: ["7"], width: 7, height: 12 },
  ...part,
});
const markOf = ({ x, y, radius }: NameWish) => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
const place = (wishes: NameWish[], taken: { left: number; top: number; right: number; bottom: number }[] = []) => {
  const marks = wishes.map(markOf);
  return placeAll(wishes, { marks, solid: marks, taken: taken.map((box) => ({ box, leader: null })), plate: PLATE });
};

test("a name stands beside its mark, in less room where there is not enough, off it on a line, and at last as a number", () => {
  const narrow = { lines: ["Un nom", "assez", "long"], width: 45, height: 42 };
  const two = wish("a", { forms: [...wish("a", {}).forms, narrow] });
  expect(place([two])).toMatchObject([{ id: "a", leader: null, lines: ["Un nom assez long"], isNumber: false }]);
  // A corridor as wide as the narrow form.
  const walls = [
    { left: 0, top: 0, right: 170, bottom: 300 },
    { left: 232, top: 0, right: 400, bottom: 300 },
  ];
  expect(place([two], walls)).toMatchObject([{ lines: narrow.lines, leader: null, isNumber: false }]);
  // Room only farther off.
  const ring = [
    { left: 80, top: 125, right: 194, bottom: 175 },
    { left: 206, top: 125, right: 320, bottom: 175 },
  ];
  const [far] = place([two], [...ring, { left: 80, top: 125, right: 320, bottom: 140 }]);
  expect(far).toMatchObject({ isNumber: false });
  expect(far!.leader).not.toBeNull();
  const all = [
    { left: 0, top: 0, right: 194, bottom: 300 },
    { left: 212, top: 0, right: 400, bottom: 300 },
  ];
  expect(place([wish("a", {})], all)).toMatchObject([{ lines: ["7"], isNumber: true }]);
  expect(place([wish("a", { number: null })], all)).toEqual([]);
});

test("where nothing is free, the number stands on its own mark", () => {
  const [only] = place([wish("a", {})], [PLATE]);
  expect(only).toMatchObject({ isNumber: true, leader: null });
  expect(distance({ x: 200, y: 150 }, only!.box)).toBe(0);
});

test("no name covers another, nor a line a name, wherever the marks are", () => {
  const at = (most: number) => fc.double({ min: 10, max: most - 10, noNaN: true });
  const crowd = fc.array(fc.record({ x: at(400), y: at(300) }), { maxLength: 25 });
  fc.assert(
    fc.property(crowd, (spots) => {
      const wishes = spots.map((spot, index) => wish(`n${index}`, { ...spot, number: null }));
      const places = place(wishes);
      for (const [index, a] of places.entries())
        for (const b of places.slice(index + 1)) {
          expect(meets(a.box, b.box)).toBe(false);
          expect(a.leader !== null && crosses(a.leader, b.box)).toBe(false);
          expect(b.leader !== null && crosses(b.leader, a.box)).toBe(false);
        }
    }),
    { seed: 2024 },
  );
});
