import { expect, test } from "vitest";
import type { FacetValue } from "../../../client/model/facets.ts";
import { foldedNames, foundValues } from "../../../client/model/found-values.ts";
import { listedValues, SEARCHED_FROM } from "../../../client/model/listed-values.ts";

const valuesOf = (count: number): FacetValue[] =>
  Array.from({ length: count }, (_, i) => ({ value: `v${i}`, name: `Région n° ${i}`, all: 1, shown: 1 }));
const idsOf = (values: readonly FacetValue[]): string[] => values.map(({ value }) => value);

test("a short list shows its first values in their order, and those chosen among the others", () => {
  expect(idsOf(listedValues(valuesOf(6), null, (value) => value === "v4", 2))).toEqual(["v0", "v1", "v4"]);
});

test("a long list has those chosen on top, then the first of all or of what was found", () => {
  const long = valuesOf(SEARCHED_FROM + 1);
  const isChosen = (value: string) => value === "v90" || value === "v1";
  expect(idsOf(listedValues(long, null, isChosen, 3))).toEqual(["v1", "v90", "v0", "v2", "v3"]);
  expect(idsOf(listedValues(long, [long[1]!, long[50]!, long[51]!], isChosen, 1))).toEqual(["v1", "v90", "v50"]);
  expect(idsOf(listedValues(long, [], isChosen, 3))).toEqual(["v1", "v90"]);
});

test("a search wants every word without regard to accents and capitals, what begins with it first", () => {
  const values = ["Île de Ré", "Le Ré", "Ré sur mer", "Sinon"].map((name) => ({ value: name, name, all: 1, shown: 1 }));
  const names = foldedNames(values, ({ name }) => name);
  expect(idsOf(foundValues(values, names, " re ")!)).toEqual(["Ré sur mer", "Île de Ré", "Le Ré"]);
  expect(idsOf(foundValues(values, names, "mer RÉ")!)).toEqual(["Ré sur mer"]);
  expect(foundValues(values, names, "rien")).toEqual([]);
  expect(foundValues(values, names, "  ")).toBeNull();
});

test("eleven thousand names are searched between two keys", () => {
  const values = valuesOf(11_000);
  const names = foldedNames(values, ({ name }) => name);
  expect(foundValues(values, names, "region 10999")).toHaveLength(1);
  expect(foundValues(values, names, "n 1")!.length).toBeGreaterThan(3000);
});
