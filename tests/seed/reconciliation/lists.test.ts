import { describe, expect, test } from "vitest";
import { officialList } from "../../../seed/codes/official-list.ts";
import { readOfficial } from "../../../seed/commands/official-files.ts";
import { matchNames } from "../../../seed/reconciliation/match.ts";
import { namesToMatch } from "../../../seed/reconciliation/names-to-match.ts";
import { officialNames } from "../../../seed/reconciliation/official-names.ts";
import { packageNames } from "../../../seed/reconciliation/package-names.ts";
import { tableNames, workbookNames } from "../../../seed/reconciliation/table-names.ts";
import { load } from "../example.ts";

describe("a table of names", () => {
  test.each<[string, string[][], { space: string; entries: [string, string, string[], string | null][] }]>([
    [
      "with the headers of a register",
      [
        ["Dénomination", "N° SIREN", "Sigle", "Commune"],
        ["Les Amis du verger", "200 054 807", "LAV", "Lys"],
        ["Lys Habitat", "", "", ""],
        ["", "385290309", "", ""],
      ],
      { space: "siren", entries: [["200054807", "Les Amis du verger", ["LAV"], "Lys"]] },
    ],
    [
      "of several names for a code",
      [
        ["wikidata", "label", "other names"],
        ["Q1", "ADEME", "Agence; Agence de la transition"],
        ["Q1", "Ademe nationale", ""],
      ],
      { space: "wikidata", entries: [["Q1", "ADEME", ["Agence", "Agence de la transition", "Ademe nationale"], null]] },
    ],
    [
      "without a header",
      [
        ["Les Amis du verger", "W123"],
        ["Lys Habitat", "W124"],
      ],
      {
        space: "code",
        entries: [
          ["W123", "Les Amis du verger", [], null],
          ["W124", "Lys Habitat", [], null],
        ],
      },
    ],
    [
      "with a number of its own beside a known one",
      [
        ["id", "nom", "siret"],
        ["7", "Lys Habitat", "38529030900001"],
      ],
      { space: "siret", entries: [["38529030900001", "Lys Habitat", [], null]] },
    ],
    [
      "whose column would be one of the tables'",
      [
        ["code type", "nom"],
        ["7", "Lys Habitat"],
      ],
      { space: "code_type", entries: [["7", "Lys Habitat", [], null]] },
    ],
  ])("%s is understood", (_, rows, { space, entries }) => {
    const list = tableNames("list.csv", rows);
    expect(list.space).toBe(space);
    expect(list.entries.map(({ code, name, otherNames, context }) => [code, name, otherNames, context])).toEqual(
      entries,
    );
  });

  test.each([
    [[["nom"], ["Lys Habitat"]], "no-code"],
    [[["siren"], ["385290309"]], "no-name"],
    [[], "no-code"],
  ])("that has no names or no codes says so", (rows, why) => {
    expect(() => tableNames("list.csv", rows)).toThrow(expect.objectContaining({ why }));
  });
});

test("the places shipped are lists, told apart by where they are", () => {
  const official = officialList(readOfficial);
  const at = (level: "commune" | "epci" | "departement" | "region", code: string) =>
    officialNames(official, level).entries.find((one) => one.code === code);
  expect(at("commune", "95280")).toMatchObject({ name: "Goussainville", context: "Val-d'Oise (95)", regions: ["11"] });
  expect(at("departement", "11")).toMatchObject({ name: "Aude", regions: ["76"], form: "departement" });
  expect(at("region", "11")).toMatchObject({ name: "Île-de-France", context: null, regions: ["11"] });
  expect(at("epci", "200054807")).toMatchObject({ regions: ["93"] });
  expect(officialNames(official, "epci").space).toBe("siren");
});

test("a package is a list of ids, and its names are held against another's", () => {
  const before = load();
  const list = packageNames(before, "organisation");
  expect(list.space).toBe("id");
  const commune = list.entries.find(({ code }) => code === "organisation:commune-de-lys")!;
  expect(commune.context).not.toBeNull();
  const organisations = before.organisations.map((one) =>
    one.id === commune.code ? { ...one, id: "organisation:lys", name: "Ville de Lys" } : one,
  );
  const next = { ...before, organisations, aliases: [], links: [] };
  const { proposals } = matchNames(namesToMatch(next, "organisation", "id"), list);
  expect(proposals.map(({ id, candidates }) => [id, candidates[0]!.code])).toEqual([
    ["organisation:lys", "organisation:commune-de-lys"],
  ]);
});

test("the sheets of a workbook are one list: those with codes of one sort, without notes and other tables", () => {
  const list = workbookNames("list.xlsx", [
    [["Lisez-moi"], ["Ce fichier tient la liste."]],
    [
      ["Nom", "SIREN"],
      ["Les Amis du verger", "200 054 807"],
    ],
    [
      ["Nom", "RNA"],
      ["Ailleurs", "W123456789"],
    ],
    [
      ["Dénomination", "Siren"],
      ["Régie de Lys", "385290309"],
      ["Amis du verger", "200054807"],
    ],
  ]);
  expect([list.space, list.entries.map(({ code, name, otherNames }) => [code, name, otherNames])]).toEqual([
    "siren",
    [
      ["200054807", "Les Amis du verger", ["Amis du verger"]],
      ["385290309", "Régie de Lys", []],
    ],
  ]);
  expect(() => workbookNames("list.xlsx", [[["siren"], ["385290309"]], []])).toThrow(
    expect.objectContaining({ why: "no-name" }),
  );
});
