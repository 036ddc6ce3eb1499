import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../seed/fold.ts";
import { matchWord, nameWords, queryReadings, searchScore, withinOneTypo } from "../../server/graph/search-score.ts";

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
