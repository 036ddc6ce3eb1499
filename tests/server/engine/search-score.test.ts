import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../seed/package/fold.ts";
import {
  matchWord,
  nameWords,
  plainWord,
  queryReadings,
  runEnds,
  searchScore,
  withinOneTypo,
} from "../../../server/engine/search-score.ts";

const score = (q: string, ...names: string[]) => searchScore(queryReadings(q), names.map(fold));

/** Every word that is one typo away from a word over a small alphabet. */
function typos(word: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    found.add(word.slice(0, i) + word.slice(i + 1));
    if (i + 1 < word.length) found.add(`${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`);
    for (const letter of "abc") {
      found.add(word.slice(0, i) + letter + word.slice(i));
      found.add(word.slice(0, i) + letter + word.slice(i + 1));
    }
  }
  return found;
}

describe("the score of a search", () => {
  test("a typo is one letter more, less, other, or two swapped", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(a !== b);
        expect(withinOneTypo(a, b)).toBe(typos(a).has(b));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test("the same before its beginning before a typo; short words must be right", () => {
    expect(matchWord("paris", "paris")).toBe(1);
    expect(matchWord("par", "paris")).toBe(0.8);
    expect(matchWord("pairs", "paris")).toBe(0.6);
    expect(matchWord("pont", "pnt")).toBe(0.6);
    expect(matchWord("pnt", "pont")).toBe(0);
    expect(matchWord("lyon", "paris")).toBe(0);
  });

  test("doubled letters and plurals are overlooked where nothing else matches", () => {
    expect(["batisseurs", "animaux", "gaz", "lyss", "2011"].map(plainWord)).toEqual([
      "batiseur",
      "animau",
      "gaz",
      "lys",
      "2011",
    ]);
    for (const [q, name] of [
      ["batiseur", "Les Compagnons Bâtisseurs"],
      ["compagnon batiseur", "Les Compagnons Bâtisseurs"],
      ["batise", "Les Compagnons Bâtisseurs"],
      ["champ des posible", "Le Champ des possibles"],
      ["asociations", "Association"],
    ] as const)
      expect([q, score(q, name) > 0]).toEqual([q, true]);
    for (const [q, name] of [
      ["aaaa", "A"],
      ["aaaa", "Agence"],
      ["anna", "Ananas"],
      ["30000", "30"],
      ["batisur", "Bâtisseurs"],
    ] as const)
      expect([q, score(q, name)]).toEqual([q, 0]);
  });

  test("a word is found within a run of letters that are written without spaces, or joined to small words", () => {
    for (const [q, name] of [
      ["大学", "東京大学"],
      ["京", "東京大学"],
      ["放送", "NHK放送局"],
      ["대학교", "서울대학교"],
      ["มหา", "โรงเรียนมหา"],
      ["مكتبة", "المكتبة الوطنية"],
    ] as const)
      expect([q, score(q, name) > 0]).toEqual([q, true]);
    expect(score("東京", "東京大学")).toBeGreaterThan(score("大学", "東京大学"));
    for (const [q, name] of [
      ["ville", "Bourbonville"],
      ["م", "المكتبة"],
      ["京都", "東京大学"],
    ] as const)
      expect([q, score(q, name)]).toEqual([q, 0]);
    expect(runEnds("東京大学")).toEqual(["京大学", "大学", "学"]);
    expect(runEnds("nhk放送局")).toEqual(["放送局", "送局", "局"]);
    expect(runEnds("bourbonville")).toEqual([]);
  });

  test("whoever holds a role is found by its name, after all that have it in theirs", () => {
    const roles = ["accompagnateur", "accompagnatrice", "coach"];
    const of = (q: string, name: string, held: string[] = roles) => searchScore(queryReadings(q), [fold(name)], held);
    for (const q of [
      "accompagnateur",
      "accompagnateurs",
      "Accompagnateur·rice",
      "accompagnateur·rices",
      "accompagn",
      "coach",
    ])
      expect([q, of(q, "Bo Martin") > 0, of(q, "Bo Martin", [])]).toEqual([q, true, 0]);
    expect(of("bo accompagnateur", "Bo Martin")).toBeGreaterThan(of("accompagnateur", "Bo Martin"));
    expect(of("accompagnateur", "Réseau des accompagnateurs du vaste monde", [])).toBeGreaterThan(
      of("accompagnateur", "Bo Martin"),
    );
    for (const q of ["acco", "co", "rice", "martine accompagnateur"]) expect([q, of(q, "Bo Dan")]).toEqual([q, 0]);
  });

  test("what matches with them overlooked scores below all that matches without", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "s"), minLength: 1, maxLength: 9 });
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
    let overlooked = 0;
    fc.assert(
      fc.property(words, words, (q, name) => {
        const matched = queryReadings(q).some((reading) =>
          reading.every((own) => nameWords(name).some((other) => matchWord(own, other) > 0)),
        );
        const found = score(q, name);
        if (matched) expect(found).toBeGreaterThan(0.3);
        else expect(found).toBeLessThan(0.3);
        if (!matched && found > 0) overlooked++;
      }),
      { seed: 1, numRuns: 5000 },
    );
    expect(overlooked).toBeGreaterThan(50);
  });

  test("a name as written scores one, whatever its accents, case and signs", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (name) => {
        fc.pre(fold(name) !== "");
        expect(score(name.toUpperCase() === name ? name : name.toLowerCase(), name)).toBe(1);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("every word of the query counts, in one name", () => {
    expect(score("ville paris", "Ville de Paris")).toBeGreaterThan(0);
    expect(score("ville lyon", "Ville de Paris")).toBe(0);
    expect(score("ville mairie", "Ville de Paris", "Mairie de Paris")).toBe(0);
    expect(score("paris mairie", "Ville de Paris", "Mairie de Paris")).toBeGreaterThan(0);
  });

  test("more of the name asked for scores higher", () => {
    expect(score("ademe", "ADEME")).toBeGreaterThan(score("ademe", "ADEME Occitanie"));
    expect(score("ademe occitanie", "ADEME Occitanie")).toBe(1);
  });

  test("words joined or parted are the same", () => {
    expect(nameWords("fab t")).toEqual(["fab", "t", "fabt"]);
    expect(score("fabt", "FAB’T")).toBe(1);
    expect(score("co-working", "Coworking")).toBe(1);
    expect(score("la ville de paris", "Ville de Paris")).toBeGreaterThan(0.9);
  });

  test("no word, no reading", () => {
    for (const q of ["", "  ", "’’", "-*?~", "()"]) expect(queryReadings(q)).toEqual([]);
    expect(queryReadings("x".repeat(10_000))).toEqual([["x".repeat(10_000)]]);
  });
});
