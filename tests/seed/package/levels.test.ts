import { describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { checkTables } from "../../../seed/package/check.ts";
import type { DeclaredLevel } from "../../../seed/package/levels.ts";
import { isTerritoryId } from "../../../seed/package/levels.ts";
import { TABLES, type Dataset, type TableName } from "../../../seed/package/schema.ts";
import type { Tables } from "../../../seed/package/tables.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { describeDataset } from "../../../server/network/description.ts";

const [small] = packagesAt(["tests/fixtures/small"]) as [Dataset];

/** The small package with one territory more. */
const withTerritory = (id: string, level: string, code: string): Dataset => ({
  ...small,
  territories: [...small.territories, { id, level, code, name: "Rogaland" }],
});

const faultsOf = (dataset: Dataset, levels?: DeclaredLevel[]): string[] => {
  const tables = Object.fromEntries(
    (Object.keys(TABLES) as TableName[]).map((name) => [
      name,
      dataset[name].map((row, index) => ({ line: index + 2, row })),
    ]),
  ) as unknown as Tables;
  return checkTables({ name: dataset.package.name, ...(levels && { levels }) }, tables, []).map(
    ({ column, value, expected }) => `${column} ${value}: ${expected}`,
  );
};

describe("territories of other countries", () => {
  test.each([
    ["territory:region-11", "region", "11", true],
    ["territory:no-region-11", "region", "11", true],
    ["territory:no-fylke-11", "fylke", "11", true],
    ["territory:country-no", "country", "no", true],
    ["territory:no-country-no", "country", "no", false],
    ["territory:nor-region-11", "region", "11", false],
    ["territory:no-region-11", "departement", "11", false],
  ])("%s is the id of level %s, code %s: %s", (id, level, code, isIt) => {
    expect(isTerritoryId(id, level, code)).toBe(isIt);
  });

  test("load with a country, a French level abroad, and a level that the package declares", () => {
    expect(faultsOf(withTerritory("territory:country-no", "country", "no"))).toEqual([]);
    expect(faultsOf(withTerritory("territory:no-region-11", "region", "11"))).toEqual([]);
    expect(faultsOf(withTerritory("territory:no-fylke-11", "fylke", "11"), [{ id: "fylke" }])).toEqual([]);
  });

  test("say what is wrong with a level or an id", () => {
    expect(faultsOf(withTerritory("territory:no-fylke-11", "fylke", "11"))).toEqual([
      "level fylke: one of country, region, departement, epci, commune; others are declared as levels in datapackage.json.",
    ]);
    expect(faultsOf(withTerritory("territory:norway-11", "region", "11"))).toEqual([
      "id territory:norway-11: by its level and code the id is territory:region-11 (in France; elsewhere territory:<country>-region-11, as territory:no-…); a spreadsheet may have dropped a 0 before a code.",
    ]);
  });

  test("are handed on with what their levels are called", () => {
    const levels = [{ id: "fylke", label_fr: "comté", label_en: "county" }];
    const dataset = { ...withTerritory("territory:no-fylke-11", "fylke", "11"), package: { ...small.package, levels } };
    expect(placedNetwork([dataset]).dataset.levels).toEqual(levels);
    expect(placedNetwork([dataset]).dataset.version).not.toBe(placedNetwork([small]).dataset.version);
    expect(describeDataset([small], placedNetwork([small])).levels).toBeUndefined();
  });
});
