import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../../server/contract/dataset.ts";
import { type Described, zenodoFile } from "../../../../server/exports/deposit/zenodo.ts";
import { DATASET, PACKAGE, SOURCE } from "./small-dataset.ts";

const fields = (described: readonly Described[], change: Partial<Dataset> = {}) =>
  JSON.parse(zenodoFile({ ...DATASET, ...change }, described)) as Record<string, unknown>;

/** Terms and citation of the data, then those of each source, line breaks as JSON writes them. */
const NOTES = [
  String.raw`CC0\n\nLe Labo (2025).\n\n`,
  String.raw`Carnet\nCC BY\nCarnet, 2024.\n\n`,
  String.raw`Annexe\n?\nAnnexe.\n\n`,
  String.raw`Bis\n?\nBis.\n\n`,
  String.raw`Site\n?\nLe site.`,
].join("");

test(".zenodo.json, letter by letter: what packages and descriptions state, in the order given, each once", () => {
  const dataset: Dataset = {
    ...DATASET,
    title: 'Le "petit" recueil : tome 2',
    packages: [
      { ...PACKAGE, authors: ["Z. Roy", "Le Labo", ""], doi: "10.5281/zenodo.2" },
      { ...PACKAGE, authors: ["Le Labo", "A. Roy"], doi: "10.5281/zenodo.1" },
      { ...PACKAGE, doi: "10.5281/zenodo.2" },
    ],
    sources: [
      { ...SOURCE, title: "Carnet", licence: "CC BY", citation: "Carnet, 2024.", url: "https://example.org/z" },
      { ...SOURCE, title: "Annexe", citation: "Annexe.", url: "https://example.org/a" },
      { ...SOURCE, title: "Bis", citation: "Bis.", url: "https://example.org/z" },
      SOURCE,
    ],
  };
  const described: Described[] = [
    { description: "Une phrase.", keywords: ["habitat", "eau", ""], licenses: [{ name: "CC-BY-4.0" }] },
    { description: "Autre chose.", keywords: ["eau", 7, "alimentation"], licenses: [{ name: "cc-by-4.0" }] },
    { description: "Une phrase.", keywords: "sol", licenses: [{ name: "CC-BY-4.0" }] },
  ];
  expect(zenodoFile(dataset, described)).toBe(String.raw`{
  "title": "Le \"petit\" recueil : tome 2",
  "upload_type": "dataset",
  "description": "Une phrase.\n\nAutre chose.",
  "creators": [
    {
      "name": "Z. Roy"
    },
    {
      "name": "Le Labo"
    },
    {
      "name": "A. Roy"
    }
  ],
  "version": "0123456789ab",
  "keywords": [
    "habitat",
    "eau",
    "alimentation"
  ],
  "license": "cc-by-4.0",
  "notes": "${NOTES}",
  "references": [
    "Carnet, 2024.",
    "Annexe.",
    "Bis.",
    "Le site."
  ],
  "related_identifiers": [
    {
      "identifier": "https://example.org/z",
      "relation": "isDerivedFrom"
    },
    {
      "identifier": "https://example.org/a",
      "relation": "isDerivedFrom"
    },
    {
      "identifier": "10.5281/zenodo.2",
      "relation": "isVersionOf"
    },
    {
      "identifier": "10.5281/zenodo.1",
      "relation": "isVersionOf"
    }
  ]
}
`);
});

test.each<[string, Described[]]>([
  ["says nothing", [{}]],
  ["says it emptily", [{ description: "", keywords: [""], licenses: [] }]],
  ["says it as something else", [{ description: 7, keywords: "eau", licenses: { name: "CC0-1.0" } }]],
  ["is not there", []],
])("what a description does not state is no field: it %s", (_, described) => {
  expect(fields(described)).toEqual({
    title: "Petit recueil",
    upload_type: "dataset",
    version: "0123456789ab",
    notes: "CC0\n\nLe Labo (2025).",
    references: [],
    related_identifiers: [],
  });
});

test("each field stands without the others", () => {
  expect(Object.keys(fields([{ description: "Une phrase." }]))).toContain("description");
  expect(fields([{ keywords: ["eau"] }])).toMatchObject({ keywords: ["eau"] });
  expect(fields([], { packages: [{ ...PACKAGE, authors: ["A. Roy"] }] })).toMatchObject({
    creators: [{ name: "A. Roy" }],
  });
  expect(fields([{ licenses: [{ name: "CC0-1.0" }] }])).toMatchObject({ license: "cc0-1.0" });
});

describe("a licence stands where all packages name the same one, and that alone", () => {
  const CC0 = { licenses: [{ name: "CC0-1.0", path: "https://example.org/cc0" }] };
  test.each<[string, Described[], string | undefined]>([
    ["one package, one licence", [CC0], "cc0-1.0"],
    ["two packages, one licence", [CC0, { licenses: [{ name: "cc0-1.0" }] }], "cc0-1.0"],
    ["two packages, two licences", [CC0, { licenses: [{ name: "CC-BY-4.0" }] }], undefined],
    ["two packages, the second without", [CC0, {}], undefined],
    ["two packages, the first without", [{}, CC0], undefined],
    ["one package, two licences", [{ licenses: [{ name: "CC0-1.0" }, { name: "CC-BY-4.0" }] }], undefined],
    ["a name that is no text", [{ licenses: [{ name: 4 }] }], undefined],
    ["a licence by its address alone", [{ licenses: [{ path: "https://example.org/cc0" }] }], undefined],
    ["nothing in the list", [{ licenses: [null] }], undefined],
  ])("%s", (_, described, licence) => {
    const written = fields(described);
    expect(written["license"]).toBe(licence);
    expect("license" in written).toBe(licence !== undefined);
  });
});
