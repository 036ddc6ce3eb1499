import { describe, expect, test } from "vitest";
import {
  decideNames,
  decisionOf,
  setAbout,
  setContinued,
  setForm,
  setMeaning,
  setPlace,
  setRole,
  toggleSeparator,
} from "../../../client/data/choices.ts";
import { meaningChoices } from "../../../client/data/meanings.ts";
import type { ColumnUnderstanding, SheetUnderstanding } from "../../../server/contract/tables.ts";

const sheet = { headers: ["Projet", "Partenaires"], form: "links", proposed: "links" } as SheetUnderstanding;
const other = { headers: ["Projet", "Lieu"], form: "links", proposed: "links" } as SheetUnderstanding;

describe("what is chosen of a sheet", () => {
  test("stands beside what is chosen of another, one choice a sheet", () => {
    const choices = [
      setMeaning(sheet, "Partenaires", { is: "actor", of: "person" }),
      setMeaning(other, "Lieu", { is: "place", of: "project" }),
      toggleSeparator(sheet, "Partenaires", [";"], ","),
    ].reduce((before, change) => change(before), {});
    expect(choices).toEqual({
      sheets: [
        {
          headers: sheet.headers,
          columns: { Partenaires: { meaning: { is: "actor", of: "person" }, separators: [";", ","] } },
        },
        { headers: other.headers, columns: { Lieu: { meaning: { is: "place", of: "project" } } } },
      ],
    });
    expect(toggleSeparator(sheet, "Partenaires", [";", ","], ";")(choices).sheets![0]!.columns).toMatchObject({
      Partenaires: { separators: [","] },
    });
  });

  test("says whether empty cells take the name above, beside what else is chosen of the column", () => {
    const before = toggleSeparator(sheet, "Projet", [], ";")({});
    expect(setContinued(sheet, "Projet", false)(before).sheets![0]!.columns).toEqual({
      Projet: { separators: [";"], continued: false },
    });
  });

  test("goes with another form, and the proposed form is no choice", () => {
    const before = setMeaning(sheet, "Partenaires", { is: "ignored" })({});
    expect(setForm(sheet, "projects")(before)).toEqual({ sheets: [{ headers: sheet.headers, form: "projects" }] });
    expect(setForm(sheet, "links")(before)).toEqual({ sheets: [{ headers: sheet.headers }] });
  });
});

test("names are joined, kept apart, decided otherwise and left open again", () => {
  const pair = { kind: "organisation", a: "ADEME", b: "Ademe IdF" } as const;
  const joined = decideNames(pair, "same")({});
  expect(decisionOf(joined, pair)).toBe("same");
  const apart = decideNames(pair, "apart")(joined);
  expect(apart.names).toEqual([{ ...pair, decision: "apart" }]);
  expect(decideNames(pair, null)(apart).names).toEqual([]);
  expect(decisionOf(joined, { ...pair, kind: "person" })).toBeNull();
});

test("roles, places and what is said of the whole are chosen one by one, and what is empty is not said", () => {
  const choices = [
    setRole("chef de file", "carries"),
    setPlace("saint-denis", null),
    setAbout({ title: "Mes partenaires", year: 2024 }),
    setAbout({ title: undefined, licence: "CC BY 4.0" }),
  ].reduce((before, change) => change(before), {});
  expect(choices).toEqual({
    roles: { "chef de file": "carries" },
    places: { "saint-denis": null },
    about: { year: 2024, licence: "CC BY 4.0" },
  });
});

test("what a column is taken for is always among what it may be taken for, once", () => {
  const meanings: ColumnUnderstanding["meanings"] = [{ is: "project" }, { is: "attribute", of: "link", type: "text" }];
  const column = (meaning: ColumnUnderstanding["meaning"]) => ({ meaning, meanings }) as ColumnUnderstanding;
  const shown = (meaning: ColumnUnderstanding["meaning"]) =>
    meaningChoices(column(meaning)).map((choice) => [choice.meaning.is, choice.current]);
  expect(shown({ is: "attribute", of: "link", type: "date" })).toEqual([
    ["project", false],
    ["attribute", true],
  ]);
  expect(shown({ is: "theme" })).toEqual([
    ["theme", true],
    ["project", false],
    ["attribute", false],
  ]);
});
