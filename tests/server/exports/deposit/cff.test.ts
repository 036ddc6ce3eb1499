import { expect, test } from "vitest";
import { citationFile } from "../../../../server/exports/deposit/cff.ts";
import { DATASET, PACKAGE, SOURCE } from "./small-dataset.ts";

const SIGNED = { ...PACKAGE, authors: ["A. Roy"] };

test("CITATION.cff, letter by letter: authors each once, the DOI, of the sources those with an author", () => {
  const file = citationFile({
    ...DATASET,
    title: 'Le "petit" recueil : tome 2',
    citation: "Le Labo : Petit recueil # 2.\nÀ suivre, C:\\ici.",
    version: "001234567890",
    packages: [{ ...PACKAGE, authors: ['Roy, Ana: dite "Z"', "Le Labo", "Le Labo"], doi: "10.5281/zenodo.1" }],
    sources: [
      { ...SOURCE, author: null, title: "Null", year: 2020 },
      {
        ...SOURCE,
        title: 'Carnet : "un"',
        author: "Maillage: l'atelier",
        year: 2024,
        url: "https://example.org/carnet?a=1#b",
        citation: "Carnet: 2024.",
      },
      { ...SOURCE, title: "Undefined" },
      { ...SOURCE, title: "Empty", author: "" },
      { ...SOURCE, title: "Annexe", author: "Insee", year: null, citation: "Annexe." },
      { ...SOURCE, title: "Fiche", author: "Insee", url: "https://example.org/fiche", citation: "Fiche." },
    ],
  });
  expect(file).toBe(String.raw`cff-version: 1.2.0
message: "Le Labo : Petit recueil # 2.\nÀ suivre, C:\\ici."
type: dataset
title: "Le \"petit\" recueil : tome 2"
version: "001234567890"
authors:
  - name: "Roy, Ana: dite \"Z\""
  - name: "Le Labo"
doi: "10.5281/zenodo.1"
references:
  - type: generic
    title: "Carnet : \"un\""
    authors:
      - name: "Maillage: l'atelier"
    year: 2024
    url: "https://example.org/carnet?a=1#b"
    notes: "Carnet: 2024."
  - type: generic
    title: "Annexe"
    authors:
      - name: "Insee"
    notes: "Annexe."
  - type: generic
    title: "Fiche"
    authors:
      - name: "Insee"
    url: "https://example.org/fiche"
    notes: "Fiche."
`);
});

test.each([
  ["no source", []],
  ["sources without an author", [SOURCE, { ...SOURCE, author: null, year: 2024 }]],
])("with %s there are no references, and without a DOI there is none", (_, sources) => {
  expect(citationFile({ ...DATASET, packages: [SIGNED], sources })).toBe(`cff-version: 1.2.0
message: "Le Labo (2025)."
type: dataset
title: "Petit recueil"
version: "0123456789ab"
authors:
  - name: "A. Roy"
`);
});

test("of several packages the authors stand in their order, each once, and no DOI, which names one deposit", () => {
  const file = citationFile({
    ...DATASET,
    packages: [
      { ...PACKAGE, authors: ["Z. Roy", "Le Labo"], doi: "10.5281/zenodo.1" },
      { ...PACKAGE, doi: "10.5281/zenodo.2" },
      { ...PACKAGE, authors: ["Le Labo", "A. Roy"] },
    ],
  });
  expect(file).toContain('\nauthors:\n  - name: "Z. Roy"\n  - name: "Le Labo"\n  - name: "A. Roy"\n');
  expect(file).not.toContain("doi");
});

test.each([
  ["a package names none", [PACKAGE]],
  ["its list is empty", [{ ...PACKAGE, authors: [] }]],
  ["there is no package", []],
])("there is no file where nobody is named as author: %s", (_, packages) => {
  expect(citationFile({ ...DATASET, packages, sources: [{ ...SOURCE, author: "Insee" }] })).toBeNull();
});
