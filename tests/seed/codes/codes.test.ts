import { describe, expect, test } from "vitest";
import { describeReview, reviewCodes } from "../../../seed/codes/codes.ts";
import { folderAt } from "../../../seed/commands/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import { readOfficial } from "../../../seed/commands/official-files.ts";
import { officialList } from "../../../seed/codes/official-list.ts";
import type { Dataset } from "../../../seed/package/schema.ts";

const official = officialList(readOfficial);
const dataset = loadPackage(folderAt("seed/dataset"));

/** The dataset with a table changed row by row; null takes a row out. */
function changed<T extends "territories" | "links">(
  table: T,
  change: (row: Dataset[T][number]) => Dataset[T][number] | null,
): Dataset {
  const rows = (dataset[table] as Dataset[T][number][]).flatMap((row) => change(row) ?? []);
  return { ...dataset, [table]: rows };
}

describe("the places of the dataset", () => {
  const review = reviewCodes(dataset, official);

  test("have the codes, names and départements of the official list, and each inferred place is the only one of its name", () => {
    expect(review.faults).toEqual([]);
  });

  test("were chosen by a person where several have the name or none, and only there", () => {
    const chosen = review.chosen.map(({ mention, territory, candidates }) => [mention, territory, candidates.length]);
    expect(chosen).toEqual([
      ["Saint-Nazaire", "territory:commune-44184", 3],
      ["Goussainville", "territory:commune-95280", 2],
      ["Saint-Nazaire Agglo", "territory:epci-244400644", 0],
      ["3CAG", "territory:epci-200042372", 0],
      ["Goussainville", "territory:commune-95280", 2],
      ["Goussainville", "territory:commune-95280", 2],
      ["Montreuil", "territory:commune-93048", 3],
      ["AURA", "territory:region-84", 0],
      ["Auvergne", "territory:region-84", 0],
    ]);
  });

  test("are missing for the State and for one abbreviation that the list has not", () => {
    expect(review.open.map(({ name, candidates }) => [name, candidates])).toEqual([
      ["CCAP", []],
      ["État", []],
    ]);
  });
});

describe("a review against the official list", () => {
  test("tells a code that is none, another name, and what a place is not part of", () => {
    const wrong = changed("territories", (row) => {
      if (row.id === "territory:commune-14118") return { ...row, id: "territory:commune-14999", code: "14999" };
      return row.id === "territory:departement-26" ? { ...row, name: "Isère" } : row;
    });
    const { faults } = reviewCodes(wrong, official);
    expect(faults).toContain("territory:commune-14999: the list has no commune with this code.");
    expect(faults).toContain("territory:departement-26: the list calls it « Drôme », not « Isère ».");
    const moved = changed("links", (row) =>
      row.source === "territory:epci-248400251" && row.target === "territory:departement-30" ? null : row,
    );
    expect(reviewCodes(moved, official).faults).toEqual([
      "territory:epci-248400251: by the list it is part of territory:departement-30, territory:departement-84, not of territory:departement-84.",
    ]);
  });

  test("does not let a rule choose among places of one name", () => {
    const wrong = changed("links", (row) =>
      row.source === "organisation:on-seme-tous" && row.role === "located_in" ? { ...row, status: "inferred" } : row,
    );
    expect(reviewCodes(wrong, official).faults).toEqual([
      "organisation:on-seme-tous: « Montreuil » is the name of 28267 (28) and 85148 (85) and 93048 (93), so territory:commune-93048 is no inference.",
    ]);
  });

  test("names the places that an authority without one could be", () => {
    const nowhere = changed("links", (row) =>
      row.role === "located_in" && row.source.startsWith("organisation:") ? null : row,
    );
    const review = reviewCodes(nowhere, official);
    const candidates = (id: string) =>
      review.open
        .find(({ organisation }) => organisation === id)
        ?.candidates.map(({ level, place }) => `${level}-${place.code}`);
    expect(candidates("organisation:ville-de-caen")).toEqual(["commune-14118"]);
    expect(candidates("organisation:mairie-d-arpajon")).toEqual(["commune-91021"]);
    expect(candidates("organisation:departement-de-la-drome")).toEqual(["departement-26"]);
    expect(candidates("organisation:conseil-departemental-de-l-essonne")).toEqual(["departement-91"]);
    expect(candidates("organisation:region-centre-val-de-loire")).toEqual(["region-24"]);
    expect(candidates("organisation:communaute-d-agglomeration-du-grand-avignon")).toEqual(["epci-248400251"]);
    expect(candidates("organisation:commune-de-goussainville")).toEqual(["commune-28185", "commune-95280"]);
    expect(describeReview(review)).toContain(
      "- organisation:commune-du-thillay, « Commune du Thillay »: territory:commune-95612 Le Thillay.",
    );
  });
});
