import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGE_CODES } from "../../../client/i18n/languages.ts";
import { LANGUAGES, ORIGINAL, translations, wordsIn } from "../../../server/contract/i18n/languages.ts";
import { nameIn } from "../../../server/contract/i18n/name-in.ts";

const ROOM = new URL("../../../server/contract/i18n/", import.meta.url);

/** The paths of all texts and functions of a language, and its empty texts. */
function paths(words: object, path = ""): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "object" && value !== null) return paths(value, `${path}${key}.`);
    return value === "" ? `${path}${key} is empty` : `${path}${key}`;
  });
}

test("the languages of exports are those that have a folder, each with the same files, and those of the page", () => {
  const folders = readdirSync(ROOM, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(LANGUAGES.toSorted());
  for (const code of LANGUAGES)
    expect(readdirSync(new URL(code, ROOM)).toSorted()).toEqual(readdirSync(new URL(ORIGINAL, ROOM)).toSorted());
  expect(LANGUAGES).toEqual(LANGUAGE_CODES);
});

test.each(LANGUAGES)("the words of exports are complete in %s, none empty", (language) => {
  expect(paths(wordsIn(language)).toSorted()).toEqual(paths(wordsIn(ORIGINAL)).toSorted());
  expect(paths(wordsIn(language)).filter((path) => path.endsWith("is empty"))).toEqual([]);
});

describe("what is said in each language", () => {
  test("has a text for each, the original's first", () => {
    expect(Object.keys(translations(() => ""))).toEqual(["fr", "en"]);
    expect(translations(({ count, kinds }) => count(0, kinds.project))).toEqual({ fr: "0 projet", en: "0 projects" });
  });

  test("names who it is about by the name in that language, where the data give one", () => {
    const energy = { name: "Énergie", nameEn: "Energy", nameDe: "" };
    expect(["fr", "en", "de", "it"].map((language) => nameIn(language, energy))).toEqual([
      "Énergie",
      "Energy",
      "Énergie",
      "Énergie",
    ]);
  });
});
