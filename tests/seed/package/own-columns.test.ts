import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { describe, expect, it, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { faultsOf, load, swap, textOf } from "../example.ts";
import { loadPackage } from "../../../seed/package/load.ts";

const OWN = "tests/fixtures/packages/own";
const [own] = packagesAt([OWN]);

describe("a package of one's own", () => {
  it("needs no column that may be empty, and no edition", () => {
    expect(own!.package.edition).toBeNull();
    expect(own!.projects[2]).toEqual({
      id: "project:own-four",
      name: "Le Four",
      title: null,
      legal_form: null,
      legal_form_printed: null,
      legal_form_first_line: null,
      legal_form_last_line: null,
      sites: null,
      open_partners: null,
      first_line: null,
      last_line: null,
      attributes: {},
    });
  });

  it("has the name where a link has no mention", () => {
    expect(own!.links.map(({ mention }) => mention)).toEqual(["Mairie", "La mairie", "Mairie", "La Scop", "Ana"]);
    const [header, ...links] = parse(textOf("links.csv")) as string[][];
    const empty = links.map((cells) => cells.map((cell, i) => (header![i] === "mention" ? "" : cell)));
    const { links: rows } = load({ "links.csv": stringify([header!, ...empty]) });
    const at = (role: string) => rows.find((link) => link.role === role)!.mention;
    expect([at("carries"), at("addresses"), at("located_in")]).toEqual([
      "Commune de Lys",
      "Alimentation",
      "Auvergne-Rhône-Alpes",
    ]);
  });

  it("keeps the columns that it has beyond the known ones, by their types", () => {
    expect(own!.projects[0]!.attributes).toEqual({
      "Année de création": 1990,
      budget: 3.5,
      public: true,
      début: "2024-12-31",
      note: "a, b",
    });
    expect(own!.projects[1]!.attributes).toEqual({ "Année de création": 2005, budget: 12000, public: false });
    expect(own!.persons[0]!.attributes).toEqual({ statut: "bénévole" });
    expect(own!.links.map(({ attributes }) => attributes)).toEqual([
      { montant: 1000, depuis: 2020 },
      {},
      { montant: 250.5, depuis: 2021 },
      {},
      { montant: 40 },
    ]);
    expect(own!.attributes!.map(({ table, name, type }) => `${table} ${name} ${type}`)).toEqual([
      "projects Année de création integer",
      "projects budget number",
      "projects public boolean",
      "projects début date",
      "projects note text",
      "organisations effectif integer",
      "organisations note text",
      "persons statut text",
      "links montant number",
      "links depuis integer",
    ]);
  });

  test.each([
    ["Année de création", "1990", "mille", "a whole number."],
    ["budget", "3.5", "3 500", "a number, such as 3.5 or 3,5, without spaces."],
    ["public", "true", "peut-être", "true or false."],
    ["début", "2024-12-31", "2024-02-30", "a date such as 2024-12-31."],
    ["note", '"a, b"', "Ã©tÃ©", "UTF-8 that was once read in a wrong encoding"],
    ["note", '"a, b"', "a@b.example", "e-mail addresses are personal data and do not belong here."],
  ])("a value of %s that is not of its type is a fault: %s → %s", (column, from, to, expected) => {
    const read = (file: string): Uint8Array => {
      const text = readFileSync(`${OWN}/${file}`, "utf8");
      return Buffer.from(file === "projects.csv" ? text.replace(from, to) : text);
    };
    const refused = () => loadPackage({ name: OWN, list: () => readdirSync(OWN), read });
    expect(refused).toThrow(`projects.csv, line 2, column ${column}: `);
    expect(refused).toThrow(expected);
  });

  it("says its numbers with a comma too, as a French spreadsheet does", () => {
    const { projects } = load({
      ...swap("datapackage.json", '"fields": [', '"fields": [{ "name": "budget", "type": "number" },'),
      "projects.csv": "id;name;budget\nproject:exemple-2025-epicerie;A;3,5\nproject:exemple-2025-verger;B;-1e3\n",
    });
    expect(projects.map(({ attributes }) => attributes)).toEqual([{ budget: 3.5 }, { budget: -1000 }]);
  });

  it("may name a column nearly as a known one where datapackage.json describes it", () => {
    const table = {
      "projects.csv": "id,name,tittle\nproject:exemple-2025-epicerie,A,x\nproject:exemple-2025-verger,B,\n",
    };
    expect(faultsOf(table)).toMatchObject([{ column: "tittle" }]);
    const described = swap("datapackage.json", '"name": "title"', '"name": "tittle"');
    expect(load({ ...table, ...described }).projects[0]!.attributes).toEqual({ tittle: "x" });
  });
});
