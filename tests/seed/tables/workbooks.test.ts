import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { open } from "./open.ts";

const fixture = (name: string) => ({ [name]: new Uint8Array(readFileSync(`tests/fixtures/tables/${name}`)) });

describe("a workbook with one row a project", () => {
  test("is read below its title, with lists by role, dates, percents and yes or no; hidden sheets stay out", async () => {
    const { understanding, make } = await open(fixture("projets.xlsx"));
    const [projects, structures] = understanding.files[0]!.sheets;
    expect(understanding.files[0]!.sheets.map(({ sheet, form, headerRow }) => [sheet, form, headerRow])).toEqual([
      ["Projets 2024", "projects", 3],
      ["Structures", "register", 1],
    ]);
    expect(projects!.columns.map(({ meaning: { is, of, role, type } }) => [is, of, role ?? type])).toEqual([
      ["project", undefined, undefined],
      ["actor", "organisation", "carries"],
      ["actor", "organisation", "partners"],
      ["actor", "person", "accompanies"],
      ["place", "project", undefined],
      ["theme", undefined, undefined],
      ["attribute", "project", "date"],
      ["attribute", "project", "number"],
      ["attribute", "project", "boolean"],
    ]);
    expect(projects!.columns[2]).toMatchObject({
      separators: [";", "\n", ","],
      parts: [
        { row: 4, parts: ["ADEME", "Ville de Paris", "Toulouse Métropole"] },
        { row: 5, parts: ["ADEME", "Caisse des Dépôts"] },
      ],
    });
    expect(structures!.columns[1]!.meaning).toEqual({ is: "attribute", of: "organisation", type: "text" });
    expect(understanding.faults).toMatchObject([
      { code: "hidden-sheet", sheet: "brouillon" },
      { code: "row-without-project", sheet: "Projets 2024", row: 8 },
    ]);
    expect(understanding.counts).toMatchObject({ projects: 3, organisations: 7, persons: 2, links: 12, shared: 3 });
    const { dataset } = await make();
    expect(dataset.projects[0]).toMatchObject({
      name: "La Grange aux idées",
      attributes: { date_de_debut: "2023-05-02", taux: 0.25, labellise: true },
    });
    expect(dataset.organisations.find(({ name }) => name === "Toulouse Métropole")?.attributes).toEqual({
      type_2: "Collectivité",
      effectif: 7000,
    });
    expect(dataset.links.find(({ target }) => target === "territory:region-76")).toMatchObject({
      role: "located_in",
      record: "Projets 2024!E4",
      status: "inferred",
    });
  });

  test("has no list cut at a word that names have, unless that is chosen", async () => {
    const cells = { "a.csv": "Projet;Partenaires\nHalle;Terres et Cité, ADEME\nRail;Pays de Retz et Loire, ADEME\n" };
    const names = async (choices: Parameters<typeof open>[1]) =>
      (await (await open(cells, choices)).make()).dataset.organisations.map(({ name }) => name);
    expect(await names({})).toEqual(["Terres et Cité", "ADEME", "Pays de Retz et Loire"]);
    const columns = { Partenaires: { separators: [",", " et "] as const } };
    const chosen = { sheets: [{ headers: ["Projet", "Partenaires"], columns }] } as unknown as Parameters<
      typeof open
    >[1];
    expect(await names(chosen)).toContain("Cité");
  });

  test("has lists cut as chosen", async () => {
    const headers = (await open(fixture("projets.xlsx"))).understanding.files[0]!.sheets[0]!.headers;
    const choices = { sheets: [{ headers, columns: { Partenaires: { separators: [";" as const] } } }] };
    const { understanding } = await open(fixture("projets.xlsx"), choices);
    const partners = understanding.files[0]!.sheets[0]!.columns[2]!;
    expect(partners.parts[0]!.parts).toEqual(["ADEME", "Ville de Paris, Toulouse Métropole"]);
    expect(partners.proposedSeparators).toEqual([";", "\n", ","]);
  });

  test("asks which place is meant where several have the name, and takes the answer", async () => {
    const { understanding } = await open(fixture("projets.xlsx"));
    const lys = understanding.places[0]!;
    expect(lys).toMatchObject({ words: "Lys", state: "ambiguous", territory: null, rows: 1 });
    expect(lys.candidates.map(({ id, departements }) => [id, departements])).toEqual([
      ["territory:commune-58150", ["Nièvre"]],
      ["territory:commune-64363", ["Pyrénées-Atlantiques"]],
    ]);
    const chosen = await open(fixture("projets.xlsx"), { places: { [lys.key]: "territory:commune-64363" } });
    expect(chosen.understanding.places.find(({ words }) => words === "Lys")).toMatchObject({ state: "chosen" });
    const { dataset } = await chosen.make();
    expect(dataset.links.find(({ target }) => target === "territory:commune-64363")?.status).toBe("reviewed");
  });
});

test("merged cells hold for every row that they cover", async () => {
  const { dataset } = await (await open(fixture("fusionnees.xlsx"))).make();
  expect(dataset.links.map(({ source, target, record }) => [source, target, record])).toEqual([
    ["organisation:commune-de-lys", "project:fusionnees-epicerie", "Liens!B2"],
    ["organisation:ademe", "project:fusionnees-epicerie", "Liens!B3"],
    ["organisation:cnrs", "project:fusionnees-epicerie", "Liens!B4"],
    ["organisation:ademe", "project:fusionnees-fab-t", "Liens!B5"],
    ["organisation:cnrs", "project:fusionnees-fab-t", "Liens!B6"],
  ]);
});

test("an OpenDocument spreadsheet with points and links, as Gephi writes them", async () => {
  const { understanding, make } = await open(fixture("reseau.ods"));
  expect(understanding.files[0]!.sheets.map(({ form }) => form)).toEqual(["points", "ties"]);
  expect(understanding.faults).toMatchObject([{ code: "unknown-point", sheet: "Liens", row: 6, value: "a9" }]);
  const { dataset } = await make();
  expect(dataset.persons.map(({ name }) => name)).toEqual(["Jeanne Martin"]);
  expect(dataset.links.map(({ source, role, attributes }) => [source, role, attributes])).toEqual([
    ["organisation:ademe", "partners", { weight: 2 }],
    ["organisation:ademe", "partners", { weight: 1 }],
    ["organisation:commune-de-lys", "carries", { weight: 1 }],
    ["person:jeanne-martin", "accompanies", { weight: 1 }],
  ]);
});

test("a hidden sheet of an OpenDocument spreadsheet is not read, and said", async () => {
  const row = (...cells: string[]) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join("")}</table:table-row>`;
  const style = (name: string, display: boolean) =>
    `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
  const sheet = (name: string, of: string, partner: string) =>
    `<table:table table:name="${name}" table:style-name="${of}">${row("Projet", "Partenaires")}${row("Halle", partner)}</table:table>`;
  const content =
    `<office:document-content><office:automatic-styles>${style("ta1", true)}${style("ta2", false)}` +
    `</office:automatic-styles><office:body>${sheet("Liens", "ta1", "ADEME")}${sheet("brouillon", "ta2", "CNRS")}` +
    `</office:body></office:document-content>`;
  const { understanding, make } = await open({ "liens.ods": zipSync({ "content.xml": strToU8(content) }) });
  expect(understanding.faults).toMatchObject([{ code: "hidden-sheet", sheet: "brouillon" }]);
  expect((await make()).dataset.organisations.map(({ name }) => name)).toEqual(["ADEME"]);
});
