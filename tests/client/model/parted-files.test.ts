import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { mayPart, partsOf } from "../../../client/model/parted-files.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { withoutCoaches } from "../../plain-package.ts";
import { setForm } from "../../../client/data/choices.ts";
import { sheetParts } from "../../../seed/tables/parted-sheets.ts";
import { open } from "../../seed/tables/open.ts";
import { workbook } from "../../seed/tables/workbook.ts";

const LINKS = "Projet;Partenaire\nHalle;ADEME\nRail;ADEME\n";
const GEXF = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes>
<edges><edge source="a" target="b"/></edges></graph></gexf>`;

async function parted(files: Record<string, string | Uint8Array>) {
  const { understanding } = await open(files);
  const names = Object.keys(files);
  return { parts: partsOf(understanding, names), may: mayPart(understanding, names) };
}

describe("files that are given at once", () => {
  test("are one where tables complete each other, and may be several where each holds a network", async () => {
    const register = { "liens.csv": LINKS, "structures.csv": "Structure;Statut\nADEME;EPIC\n" };
    expect(await parted(register)).toEqual({ parts: [["liens.csv", "structures.csv"]], may: false });
    expect(await parted({ "2023.csv": LINKS, "2024.csv": LINKS })).toEqual({
      parts: [["2023.csv", "2024.csv"]],
      may: true,
    });
    expect(
      await parted({
        "points.csv": "Id,Label,kind\na,A,organisation\nb,B,project\n",
        "liens.csv": "Source,Target\na,b\n",
      }),
    ).toEqual({
      parts: [["points.csv", "liens.csv"]],
      may: false,
    });
  });

  test("are each data of their own where they are networks' files; a table beside them is of the first", async () => {
    expect(
      (await parted({ "a.gexf": GEXF, "b.gexf": GEXF, "statuts.csv": "Structure;Statut\nA;EPIC\n" })).parts,
    ).toEqual([["a.gexf", "statuts.csv"], ["b.gexf"]]);
  });

  test("are a package, and what lies beside it", async () => {
    const one = zipSync(Object.fromEntries(writePackage(withoutCoaches())));
    expect((await parted({ "a.zip": one, "b.zip": one, "c.csv": LINKS })).parts).toEqual([
      ["a.zip"],
      ["b.zip", "c.csv"],
    ]);
  });
});

describe("the sheets of a workbook", () => {
  const year = (...partners: string[]) => [["Projet", "Partenaire"], ...partners.map((one) => ["Halle", one])];

  test("are data of their own where each holds a network, with what says more of it", async () => {
    const register = [
      ["Structure", "Statut"],
      ["ADEME", "EPIC"],
    ];
    const book = workbook({ "2023": year("ADEME", "CNRS"), "2024": year("ADEME", "Ifremer"), Structures: register });
    const { understanding } = await open({ "suivi.xlsx": book });
    expect(sheetParts(understanding)).toEqual([
      ["2023", "Structures"],
      ["2024", "Structures"],
    ]);
    expect(sheetParts((await open({ "suivi.xlsx": book, "b.csv": LINKS })).understanding)).toEqual([]);
    const one = workbook({ Liens: year("ADEME", "CNRS"), Structures: register });
    expect(sheetParts((await open({ "suivi.xlsx": one })).understanding)).toEqual([]);
  });

  test("are left out one by one, though others have their headers, also of a newer version", async () => {
    const book = workbook({ "2023": year("ADEME", "CNRS"), "2024": year("ADEME", "Ifremer") });
    const sheet = (await open({ "suivi.xlsx": book })).understanding.files[0]!.sheets[0]!;
    const choices = setForm(sheet, "ignored")({});
    for (const file of ["suivi.xlsx", "suivi v2.xlsx"]) {
      const { understanding } = await open({ [file]: book }, choices);
      expect(understanding.files[0]!.sheets.map(({ form }) => form)).toEqual(["ignored", "links"]);
      expect(understanding.counts).toMatchObject({ organisations: 2 });
    }
    const back = await open({ "suivi.xlsx": book }, setForm(sheet, "links")(choices));
    expect(back.understanding.counts).toMatchObject({ organisations: 3 });
  });
});
