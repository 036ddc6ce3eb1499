import fc from "fast-check";
import { expect, test } from "vitest";
import { cutApart } from "../../../client/labels/line-breaks.ts";
import { textWidth, type Font } from "../../../client/labels/text-width.ts";

const FONT: Font = { family: "sans", size: 13 };

test("names that begin alike are cut so that they still differ, others at their end", () => {
  const names = [
    "Compagnons Bâtisseurs Centre-Val de Loire",
    "Compagnons Bâtisseurs Occitanie",
    "Association Vent d’Ouest",
  ];
  const [first, second, third] = cutApart(120, names, FONT);
  expect(first).toMatch(/^Comp.*…Centre/);
  expect(second).toMatch(/^Comp.*…Occitanie$/);
  expect(third).toMatch(/^Association.*…$/);
  expect(cutApart(400, names, FONT)).toEqual(names);
});

test("no two names that differ in a word are cut the same way, and none is wider than it may be", () => {
  const start = fc.constantFrom("Compagnons Bâtisseurs", "Communauté de communes", "Association de préfiguration");
  const end = fc.constantFrom("Occitanie", "Bretagne", "du Grand Est", "Normandie Sud", "Nord");
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(start, end).map((parts) => parts.join(" "))),
      fc.integer({ min: 130, max: 200 }),
      (names, width) => {
        const cut = cutApart(width, names, FONT);
        expect(new Set(cut).size).toBe(names.length);
        for (const text of cut) expect(textWidth(text, FONT)).toBeLessThanOrEqual(width);
      },
    ),
    { seed: 2024 },
  );
});
