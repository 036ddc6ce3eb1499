import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { encodingFault } from "../../../seed/package/encoding.ts";

const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** A text as it looks where its UTF-8 is taken for Windows-1252, or for Latin-1. */
const misread = (text: string, as: "Windows-1252" | "Latin-1"): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (as === "Windows-1252" ? FROM_80[byte - 0x80] : undefined) ?? String.fromCharCode(byte))
    .join("");

describe("a text that was read in a wrong encoding", () => {
  it.each([
    "Été",
    "Épicerie",
    "déjà vu",
    "voilà",
    "L’été – « œuvre » : 10 % de 3 €",
    "Île-de-France",
    "cœur",
    "ÇA",
    "n° 12",
    "SÛR",
    "Ærø",
    "Москва",
    "Αθήνα",
    "Łódź",
    "東京",
    "fête 🎉",
  ])("is found and said as it was meant: %s", (text) => {
    for (const as of ["Windows-1252", "Latin-1"] as const)
      expect(encodingFault(misread(text, as)), misread(text, as)).toContain(`“${text}”`);
  });

  it("is found where only a part of it was", () => {
    expect(encodingFault(`L’été et l’${misread("été", "Windows-1252")}`)).toContain("“L’été et l’été”");
  });

  test("a letter that was lost is named", () => expect(encodingFault("Sant\uFFFD")).toContain("U+FFFD"));
});

describe("a text that is right", () => {
  it.each([
    "« Été »",
    "« voilà »",
    "Voilà\u00A0!",
    "«\u00A0École «\u00A0É\u00A0»\u00A0»",
    "“HÅ”",
    "« IRMÃ »",
    "NÃO, MAÇÃ, SÃO",
    "PÂTE, ÂGE, Â",
    "„GRÜN“, „Ö“",
    "CAFÉ»",
    "Ångström, Århus",
    "Đà Nẵng, Ấp Bắc",
    "Москва",
    "10 °C, 5 €, © ®",
    "São Tomé » Lisboa",
  ])("is let be: %s", (text) => expect(encodingFault(text)).toBeNull());

  it("is let be, whatever French words, quotes and signs it is made of", () => {
    const piece = fc.constantFrom(...Array.from("éèêàâçîôûùœÉÈÀÂÇÎÔÛŒ'’«»“”–— \u00A0\u202F.,!%€abcABC1 "));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        // These are what only a wrong encoding makes.
        fc.pre(!/â€|Â[«%»]|[a-zà-ÿœ\d]Â\u00A0|Â\u00A0[\p{L}]/u.test(text));
        expect(encodingFault(text)).toBeNull();
      }),
      { seed: 19, numRuns: 3000 },
    );
  });
});
