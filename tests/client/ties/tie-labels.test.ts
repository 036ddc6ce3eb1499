import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceTo, isInside, overlaps } from "../../../client/labels/box.ts";
import { placeTieLabels } from "../../../client/ties/tie-labels.ts";
import type { EndDisc } from "../../../client/ties/tie-layout.ts";
import type { Tie } from "../../../client/model/ties.ts";

const disc = fc.record({
  x: fc.integer({ min: 30, max: 330 }),
  y: fc.integer({ min: 30, max: 410 }),
  name: fc.constantFrom("INCO", "Parc naturel régional des Ballons des Vosges", "Compagnons Bâtisseurs Occitanie"),
});

test("every end has a name or a number, on no other disc and nearest to its own unless a line leads to it", () => {
  fc.assert(
    fc.property(
      fc.array(disc, { minLength: 1, maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(29), fc.nat(29))),
      (ends, pairs) => {
        // Discs never touch: the layout pushes them apart.
        const apart = ends.filter(
          (one, i) => !ends.slice(0, i).some(({ x, y }) => Math.hypot(x - one.x, y - one.y) < 36),
        );
        const discs = apart.map(
          (one, i) => ({ ...one, id: `project:${i}`, radius: 6, ties: i % 4 }) as unknown as EndDisc,
        );
        const ties = pairs
          .filter(([a, b]) => a < discs.length && b < discs.length && a !== b)
          .map(([a, b]) => ({ a: discs[a], b: discs[b], weight: 1, shared: [] }) as unknown as Tie);
        const plate = { left: 0, top: 0, right: 360, bottom: 440 };
        const { names, numbers, numbered } = placeTieLabels(discs, ties, plate);
        expect([...names.map(({ id }) => id), ...numbered].toSorted()).toEqual(discs.map(({ id }) => id).toSorted());
        expect(numbers.map(({ lines }) => lines)).toEqual(numbered.map((_, i) => [String(i + 1)]));
        for (const [index, { id, box, leader }] of names.entries()) {
          expect(isInside(box, plate)).toBe(true);
          expect(names.slice(index + 1).some((other) => overlaps(other.box, box))).toBe(false);
          const gap = (of: EndDisc): number => distanceTo(of, box) - of.radius;
          const own = gap(discs.find((one) => one.id === id)!);
          for (const other of discs) if (other.id !== id) expect(gap(other)).toBeGreaterThanOrEqual(leader ? 0 : own);
        }
      },
    ),
    { seed: 2024, numRuns: 60 },
  );
});
