import fc from "fast-check";
import { expect, test } from "vitest";
import { drawFigureNames, type FigureName } from "../../../client/figures/figure-names.ts";
import { distanceTo, isInside, overlaps } from "../../../client/labels/box.ts";

const spot = fc.record({
  x: fc.double({ min: 5, max: 235, noNaN: true }),
  y: fc.double({ min: 5, max: 165, noNaN: true }),
  kind: fc.constantFrom("project", "shared", "pale"),
});

test("no name of a figure lies on a mark, on another name or outside, and each that must be there has a name or number", () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 50 }), (spots) => {
      const marks = spots.map(({ x, y, kind }, i) => ({ id: `n${i}`, x, y, radius: kind === "pale" ? 1 : 3 }));
      const names = marks.flatMap((mark, i): FigureName[] =>
        spots[i]!.kind === "pale"
          ? []
          : [
              {
                ...mark,
                ...{ lines: ["Un projet au", "nom assez long"], font: { family: "serif", size: 7.5 }, rank: i },
                ...{ level: 0, colour: "#000", must: spots[i]!.kind === "project" },
              },
            ],
      );
      const plate = { left: 0, top: 0, right: 240, bottom: 170 };
      const { body, boxes, left, numbered } = drawFigureNames(names, marks, plate, "#fff");
      for (const [index, box] of boxes.entries()) {
        expect(isInside(box, plate)).toBe(true);
        expect(boxes.slice(index + 1).some((other) => overlaps(other, box))).toBe(false);
        for (const mark of marks) expect(distanceTo(mark, box)).toBeGreaterThanOrEqual(mark.radius - 1e-9);
      }
      const must = names.filter((name) => name.must).length;
      const written = body.match(/Un projet au/g)?.length ?? 0;
      expect(written).toBe(names.length - left.length - numbered.length);
      expect(written + numbered.length).toBeGreaterThanOrEqual(must);
    }),
    { seed: 2024, numRuns: 80 },
  );
});
