import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { alikeNames } from "../../../seed/booklet/alike-names.ts";
import { DOUBT_CODES, doubt } from "../../../seed/booklet/doubt-codes.ts";
import { readBooklet } from "../../../seed/booklet/read.ts";
import { doubtIn } from "../../../seed/booklet/words/doubt-words.ts";
import { EN } from "../../../seed/booklet/words/en.ts";
import { FR } from "../../../seed/booklet/words/fr.ts";
import { BOOKLET, missing } from "../../means.ts";
import { printPage } from "../page.ts";

describe("a doubt of the rules", () => {
  test.each(DOUBT_CODES)("%s is said in French and in English, with the words that it names", (code) => {
    const [en, fr] = [EN, FR].map((words) => doubtIn(words, doubt(code, "Lys", "Verger"))) as [string, string];
    expect(en).toMatch(/\.$/);
    expect(fr).toMatch(/[.?]$/);
    expect(fr).not.toBe(en);
    for (const word of ["Lys", "Verger"]) expect(fr.includes(word)).toBe(en.includes(word));
  });

  test("is a code with its words in the draft, beside its sentence", () => {
    const [project] = readBooklet(printPage({ region: "Bretange" }), "made-up.txt").projects;
    expect(project!.warnings).toMatchObject([{ code: "region-taken", values: ["Bretange", "Bretagne"] }]);
  });
});

describe("names of a draft that may mean the same", () => {
  test("are told, each with the other: once spelt out, by initials, by nearly the same letters, people apart", () => {
    const partners = "Ville de Rennes, la Ville de Rennes, CC du Val, Communauté de communes du Val, Enercoop, Enercop";
    const draft = readBooklet(printPage({ partners, coaches: "Jean Martin, J. Martin, Lucie Petit" }), "made-up");
    expect([...alikeNames(draft)]).toEqual([
      ["ville de rennes", "la Ville de Rennes"],
      ["la ville de rennes", "Ville de Rennes"],
      ["cc du val", "Communauté de communes du Val"],
      ["communaute de communes du val", "CC du Val"],
      ["enercoop", "Enercop"],
      ["enercop", "Enercoop"],
      ["jean martin", "J. Martin"],
      ["j martin", "Jean Martin"],
    ]);
  });

  test.skipIf(missing.booklet)("are few in the booklet", () => {
    const draft = readBooklet(readFileSync(BOOKLET, "utf8"), "carnet.txt");
    expect([...alikeNames(draft).keys()].toSorted()).toEqual(
      ["ademe", "l ademe", "la ville de paris", "lourdes", "ville de lourdes", "ville de paris"].toSorted(),
    );
  });
});
