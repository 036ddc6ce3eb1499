import { expect, test } from "vitest";
import { regionRows } from "../../../client/map/region-rows.ts";

const bretagne = { id: "territory:region-53", name: "Bretagne" };
const ile = { id: "territory:region-11", name: "Île-de-France" };
const provence = { id: "territory:region-93", name: "Provence-Alpes-Côte d’Azur" };
const regions = [provence, bretagne, ile];
const at = (region: typeof ile | null) => ({ region });

test("a region that the scope leaves out has no figures, and one alone in scope no ties to others", () => {
  const rows = regionRows(regions, [at(ile), at(ile)], [{ a: at(ile), b: at(ile) }], "fr");
  expect(rows).toEqual([
    { ...ile, projects: 2, within: 1, across: null },
    { ...bretagne, projects: null, within: null, across: null },
    { ...provence, projects: null, within: null, across: null },
  ]);
});

test("ties to others count where projects elsewhere are in scope, and zero is said as zero", () => {
  const rows = regionRows(regions, [ile, bretagne, provence].map(at), [{ a: at(ile), b: at(bretagne) }], "fr");
  expect(rows.map(({ name, within, across }) => [name, within, across])).toEqual([
    ["Bretagne", 0, 1],
    ["Île-de-France", 0, 1],
    ["Provence-Alpes-Côte d’Azur", 0, 0],
  ]);
});

test("names stand as the language sorts them, accents aside", () => {
  expect(regionRows(regions, [ile, bretagne, provence].map(at), [], "fr").map(({ name }) => name)).toEqual([
    "Bretagne",
    "Île-de-France",
    "Provence-Alpes-Côte d’Azur",
  ]);
});

test("ties are not counted where not every pair is there", () => {
  const [first] = regionRows(regions, [ile, bretagne].map(at), null, "fr");
  expect(first).toEqual({ ...bretagne, projects: 1, within: null, across: null });
});
