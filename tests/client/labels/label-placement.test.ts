import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceTo, overlaps, type Box } from "../../../client/labels/box.ts";
import { DiscGrid } from "../../../client/labels/disc-grid.ts";
import { placeLabels, placeNumbers, type LabelWish, type NumberWish } from "../../../client/labels/label-placement.ts";
import { runsOver, runsOverDisc } from "../../../client/labels/line.ts";
import type { Mark, Surroundings } from "../../../client/labels/surroundings.ts";

const PLATE = { left: 0, top: 0, right: 400, bottom: 300 };
const wish = (id: string, part: Partial<LabelWish>): LabelWish => ({
  id,
  x: 200,
  y: 150,
  radius: 5,
  level: 0,
  forms: [{ lines: ["Un nom assez long"], width: 120, height: 15 }],
  rank: 1,
  reach: 4,
  crossing: Infinity,
  ...part,
});
const numberWish = (id: string, part: Partial<NumberWish>): NumberWish => ({
  ...{ id, x: 200, y: 150, radius: 5, rank: 1, inside: false, reach: 4, crossing: Infinity },
  form: { lines: ["7"], width: 7, height: 12 },
  ...part,
});
type Marked = { id: string; x: number; y: number; radius: number };
const marksOf = (wishes: readonly Marked[]): Mark[] =>
  wishes.map(({ id, x, y, radius }) => ({ id, x, y, radius, isRival: true }));
const surroundings = (marks: readonly Mark[], taken: readonly Box[] = []): Surroundings => ({
  marks: new DiscGrid(marks),
  taken: taken.map((box) => ({ box, leader: null })),
  plate: PLATE,
  clearance: 4,
});
const place = (wishes: readonly LabelWish[], taken: readonly Box[] = []) =>
  placeLabels(wishes, surroundings(marksOf(wishes), taken));

test("a name stands beside its mark, in less room where there is not enough, and off it on a line", () => {
  const narrow = { lines: ["Un nom", "assez", "long"], width: 45, height: 42 };
  const two = wish("a", { forms: [...wish("a", {}).forms, narrow] });
  expect(place([two])).toMatchObject([{ id: "a", leader: null, lines: ["Un nom assez long"] }]);
  // A corridor as wide as the narrow form.
  const walls = [
    { left: 0, top: 0, right: 170, bottom: 300 },
    { left: 232, top: 0, right: 400, bottom: 300 },
  ];
  expect(place([two], walls)).toMatchObject([{ lines: narrow.lines, leader: null }]);
  // Room only farther off.
  const ring = [
    { left: 80, top: 125, right: 194, bottom: 175 },
    { left: 206, top: 125, right: 320, bottom: 175 },
    { left: 80, top: 125, right: 320, bottom: 140 },
  ];
  expect(place([two], ring)[0]!.leader).not.toBeNull();
  expect(place([{ ...two, reach: 0 }], ring)).toEqual([]);
});

test("names of a lower level have their places first, whatever their ranks", () => {
  const [first] = place([wish("a", { rank: 9, level: 1 }), wish("b", { level: 0 })]);
  expect(first!.id).toBe("b");
});

test("a leader line crosses others only where that is allowed, and much nearer", () => {
  // A ring of walls with room outside of it alone.
  const ring = [
    { left: 60, top: 110, right: 340, bottom: 140 },
    { left: 60, top: 160, right: 340, bottom: 190 },
    { left: 60, top: 110, right: 190, bottom: 190 },
    { left: 210, top: 110, right: 340, bottom: 190 },
  ];
  const far = [wish("a", { reach: 20 })];
  expect(place(far, ring)).toEqual([]);
  expect(place([{ ...far[0]!, crossing: 30 }], ring)[0]!.leader).not.toBeNull();
});

test("a number stands in its mark where that holds it, else beside it, else on a line, and at last over it", () => {
  const numbers = (part: Partial<NumberWish>, taken: readonly Box[] = []) =>
    placeNumbers([numberWish("a", part)], surroundings(marksOf([numberWish("a", part)]), taken));
  expect(numbers({ inside: true, radius: 11 })).toMatchObject([{ where: "inside", leader: null, lines: ["7"] }]);
  expect(numbers({ inside: true, radius: 4 })).toMatchObject([{ where: "beside", leader: null }]);
  expect(numbers({})).toMatchObject([{ where: "beside", leader: null }]);
  const around = [
    { left: 180, top: 130, right: 220, bottom: 144 },
    { left: 180, top: 156, right: 220, bottom: 170 },
    { left: 180, top: 130, right: 194, bottom: 170 },
    { left: 206, top: 130, right: 220, bottom: 170 },
  ];
  const [led] = numbers({ crossing: 30 }, around);
  expect(led).toMatchObject({ where: "beside" });
  expect(led!.leader).not.toBeNull();
  const [only] = numbers({}, [PLATE]);
  expect(only).toMatchObject({ where: "over", leader: null });
  expect(distanceTo({ x: 200, y: 150 }, only!.box)).toBe(0);
});

test("no name touches another's mark or covers another, nor does its line, wherever marks are, named or not", () => {
  const at = (most: number) => fc.double({ min: 10, max: most - 10, noNaN: true });
  const spot = fc.record({ x: at(400), y: at(300), radius: fc.integer({ min: 2, max: 12 }), isNamed: fc.boolean() });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
      const marks = spots.map(({ isNamed, ...disc }, index) => ({ id: `n${index}`, ...disc, isRival: isNamed }));
      const wishes = marks.filter(({ isRival }) => isRival).map((mark) => wish(mark.id, mark));
      const places = placeLabels(wishes, surroundings(marks));
      for (const [index, a] of places.entries()) {
        expect(a.box.left).toBeGreaterThanOrEqual(0);
        expect(a.box.right).toBeLessThanOrEqual(400);
        for (const mark of marks) {
          if (mark.id === a.id) continue;
          expect(distanceTo(mark, a.box)).toBeGreaterThanOrEqual(mark.radius + (mark.isRival ? 4 : 0));
          expect(a.leader !== null && mark.isRival && runsOverDisc(a.leader, mark)).toBe(false);
        }
        for (const b of places.slice(index + 1)) {
          expect(overlaps(a.box, b.box)).toBe(false);
          expect(a.leader !== null && runsOver(a.leader, b.box)).toBe(false);
          expect(b.leader !== null && runsOver(b.leader, a.box)).toBe(false);
        }
      }
    }),
    { seed: 2024 },
  );
});
