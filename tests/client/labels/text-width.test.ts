import { describe, expect, test } from "vitest";
import { cutTo, inCapitals, inLinesOf, inShortLines, inTwoLines } from "../../../client/labels/line-breaks.ts";
import { textWidth, type Font } from "../../../client/labels/text-width.ts";

const SANS: Font = { family: "sans", size: 10 };

describe("the width of a text", () => {
  test("grows with its letters, its size, its weight and its tracking, and accents take no room", () => {
    expect(textWidth("mmmm", SANS)).toBeGreaterThan(textWidth("iiii", SANS));
    expect(textWidth("mmmm", { ...SANS, size: 20 })).toBeCloseTo(2 * textWidth("mmmm", SANS));
    expect(textWidth("mm", { ...SANS, weight: 600 })).toBeGreaterThan(textWidth("mm", SANS));
    expect(textWidth("mm", { ...SANS, tracking: 0.1 })).toBeCloseTo(textWidth("mm", SANS) + 2);
    expect(textWidth("éèç", SANS)).toBeCloseTo(textWidth("eec", SANS));
  });

  test("of a cut text is no more than asked for, and never holds half an emoji", () => {
    const cut = cutTo(92, "Parc naturel régional des Ballons des Vosges", SANS);
    expect(cut).toMatch(/^Parc naturel.*…$/);
    expect(textWidth(cut, SANS)).toBeLessThanOrEqual(92);
    expect(cutTo(92, "INCO", SANS)).toBe("INCO");
    for (let width = 20; width < 80; width++)
      expect(cutTo(width, "🍎👩‍🌾🍏 Le Verger", SANS)).toMatch(/^(🍎|🍎👩‍🌾|🍎👩‍🌾🍏.*)…?$/u);
  });
});

describe("a name", () => {
  test("breaks at the space nearest its middle, and a line that is still too long is cut", () => {
    expect(inTwoLines("INCO")).toEqual(["INCO"]);
    expect(inTwoLines("Commune de Bagnères-de-Luchon")).toEqual(["Commune de", "Bagnères-de-Luchon"]);
    expect(inTwoLines("x".repeat(60))).toEqual([`${"x".repeat(35)}…`]);
  });

  test("takes short lines where three hold it, else two", () => {
    expect(inShortLines("Compagnons Bâtisseurs Occitanie")).toEqual(["Compagnons", "Bâtisseurs", "Occitanie"]);
    expect(inShortLines("un deux trois quatre cinq six sept huit neuf dix onze douze")).toHaveLength(2);
  });

  test("of a region stands in capitals, broken after a hyphen", () => {
    expect(inCapitals("Provence-Alpes-Côte d’Azur")).toEqual(["PROVENCE-ALPES-", "CÔTE D’AZUR"]);
    expect(inCapitals("Grand Est")).toEqual(["GRAND EST"]);
  });

  test("fills lines of a width, and a word that no line holds is broken", () => {
    const lines = inLinesOf(60, "Un texte assez long https://example.org/une/adresse/sans/fin", SANS);
    for (const line of lines) expect(textWidth(line, SANS)).toBeLessThanOrEqual(60);
    expect(lines.join("").replaceAll(" ", "")).toBe("Untexteassezlonghttps://example.org/une/adresse/sans/fin");
  });
});
