import { describe, expect, it, test } from "vitest";
import { differenceOf, invisibleIn } from "../../../seed/package/look-alikes.ts";
import { faultsOf, nextLine, plus, swap } from "../example.ts";

describe("what cannot be seen in an id", () => {
  it.each([
    ["organisation:lys\u200B-habitat", "character 17 is U+200B (zero-width space), which cannot be seen; delete it."],
    ["\u200Eorganisation:a", "character 1 is U+200E (left-to-right mark), which cannot be seen; delete it."],
    ["organisation:so\u00ADlidaire", "character 16 is U+00AD (soft hyphen), which cannot be seen; delete it."],
    ["organisation:a\u0007", "character 15 is U+0007, which cannot be seen; delete it."],
    ["organisation:lys\u200Cx", "character 17 is U+200C (zero-width non-joiner), which cannot be seen; delete it."],
  ])("%j is named", (id, words) => {
    expect(invisibleIn(id)).toBe(words);
    const row = `${id},Lys,,`;
    expect(faultsOf(plus("organisations.csv", row))).toMatchObject([
      { file: "organisations.csv", line: nextLine("organisations.csv"), column: "id", expected: words },
    ]);
  });

  it.each(["organisation:انجمن\u200Cها", "organisation:é-è", "organisation:東京", "organisation:c++"])(
    "%s holds nothing of the kind",
    (id) => expect(invisibleIn(id)).toBeNull(),
  );
});

describe("ids that look alike", () => {
  it.each([
    ["theme:habitat", "theme:hаbitat", "character 8 is “a” U+0061 (Latin) here and “а” U+0430 (Cyrillic) there."],
    [
      "person:jean\u2011luc",
      "person:jean-luc",
      "character 12 is “‑” U+2011 (non-breaking hyphen) here and “-” U+002D there.",
    ],
    ["theme:a", "theme:a\u200B", "character 8 is no character here and U+200B (zero-width space) there."],
    ["theme:ｅau", "theme:eau", "character 7 is “ｅ” U+FF45 (Latin) here and “e” U+0065 (Latin) there."],
  ])("%s and %s", (one, other, words) => expect(differenceOf(one, other)).toBe(`they look alike, but ${words}`));

  it.each([
    ["theme:habitat", "theme:habitats"],
    ["theme:sınır", "theme:sinir"],
    ["theme:eau", "theme:eau"],
    ["theme:Eau", "theme:eau"],
    ["theme:été", "theme:ete"],
  ])("%s and %s are none", (one, other) => expect(differenceOf(one, other)).toBe(""));

  test("are told where one refers to nothing", () => {
    const [fault] = faultsOf(swap("links.csv", "organisation:lys-habitat", "organisation:lys-hаbitat"));
    expect(fault!.expected).toBe(
      "there is no such id in organisations.csv. Did you mean organisation:lys-habitat? They look alike, but character 19 is “а” U+0430 (Cyrillic) here and “a” U+0061 (Latin) there.",
    );
  });

  test("are told where both stand in one table", () => {
    const [fault] = faultsOf(plus("organisations.csv", "organisation:lys\u2011habitat,Lys Habitat,,"));
    expect(fault).toMatchObject({ line: nextLine("organisations.csv"), column: "id" });
    expect(fault!.expected).toContain("an id that cannot be taken for the one in line ");
    expect(fault!.expected).toContain("character 17 is “‑” U+2011 (non-breaking hyphen) here and “-” U+002D there.");
  });
});

test("a joiner means nothing at the beginning or after a sign, and the text is told to its end", () => {
  expect(invisibleIn("\u200Ca")).toContain("character 1 is U+200C");
  expect(invisibleIn("1\u200Da")).toContain("character 2 is U+200D");
  expect(invisibleIn("\u03B1\u200Da")).toContain("character 2 is U+200D");
  expect(invisibleIn("д\u200Dа")).toContain("character 2 is U+200D");
  expect(differenceOf("theme:a\u200B", "theme:a")).toBe(
    "they look alike, but character 8 is U+200B (zero-width space) here and no character there.",
  );
  expect(differenceOf("a\u00A0b", "a b")).toBe("they look alike, but character 2 is U+00A0 here and U+0020 there.");
});
