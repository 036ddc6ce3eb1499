import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { describe, expect, it } from "vitest";
import { PackageFaults } from "../../../seed/package/faults.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { EXAMPLE, exampleWith, faultsOf, load, plus, textOf } from "../example.ts";

const TABLES = readdirSync(EXAMPLE).filter((file) => file.endsWith(".csv"));
const inEach = (change: (text: string) => string | Uint8Array) =>
  Object.fromEntries(TABLES.map((file) => [file, change(textOf(file))]));
const parted = (delimiter: string) => (text: string) => stringify(parse(text) as string[][], { delimiter });

describe("the example", () => {
  const dataset = load();

  it("becomes rows of the schema's types", () => {
    expect(dataset.package.name).toBe("exemple-2025");
    expect(dataset.projects[0]).toEqual({
      id: "project:exemple-2025-epicerie",
      name: "L’Épicerie du coin",
      title: "Une épicerie tenue par ses clients",
      legal_form: "Association",
      legal_form_printed: "association loi 1901",
      legal_form_first_line: 4,
      legal_form_last_line: 4,
      sites: "https://epicerie.example.org",
      open_partners: true,
      first_line: 1,
      last_line: 20,
    });
    expect(dataset.projects[1]).toMatchObject({ title: null, legal_form_first_line: null, open_partners: false });
    expect(dataset.links).toHaveLength(16);
    expect(dataset.decisions).toEqual([]);
  });

  it.each([
    ["semicolons", inEach(parted(";"))],
    ["tabs", inEach(parted("\t"))],
    ["a byte order mark", inEach((text) => `\uFEFF${text}`)],
    ["Windows line ends", inEach((text) => text.replaceAll("\n", "\r\n"))],
    ["line ends of old Macintoshes", inEach((text) => text.replaceAll("\n", "\r"))],
    ["every cell in quotes", inEach((text) => stringify(parse(text) as string[][], { quoted: true }))],
    [
      "spaces around cells",
      inEach((text) => stringify((parse(text) as string[][]).map((row) => row.map((c) => ` ${c} `)))),
    ],
    [
      "columns in another order",
      inEach((text) => stringify((parse(text) as string[][]).map((row) => row.toReversed()))),
    ],
    ["accents in two parts", inEach((text) => text.normalize("NFD"))],
    ["empty lines and rows", inEach((text) => `\n${text}\n,,,\n   \n`)],
    ["no last line end", inEach((text) => text.trimEnd())],
  ])("is read alike with %s", (_, changes) => {
    expect(load(changes)).toEqual(dataset);
  });

  it.each(["true VRAI Oui yes 1", "false FAUX non No 0"])("reads %s as one truth value", (words) => {
    for (const word of words.split(" ")) {
      const changes = { "projects.csv": textOf("projects.csv").replaceAll(/,(true|false),/g, `,${word},`) };
      expect(load(changes).projects.map((project) => project.open_partners)).toEqual(
        Array.from({ length: 2 }, () => words.startsWith("true")),
      );
    }
  });

  it("needs no optional table, nor files beside", () => {
    const optional = {
      "unnamed.csv": null,
      "aliases.csv": null,
      "decisions.csv": "project,field,draft,dataset,reason\n",
    };
    const resources = JSON.parse(textOf("datapackage.json")) as { resources: unknown[] };
    const described = JSON.stringify({ ...resources, resources: [] });
    expect(load({ ...optional, "datapackage.json": described, "notes.txt": "x" })).toEqual({
      ...dataset,
      unnamed: [],
      aliases: [],
    });
  });

  it("takes what Excel writes beside the table: its line for the separator, empty columns and rows", () => {
    const persons = ["sep=;", "id;name;;", "person:ana-morel;Ana Morel;;", "person:bo-martin;Bo Martin;;", ";;;"];
    expect(load({ "persons.csv": `\uFEFF${persons.join("\r\n")}\r\n` })).toEqual(dataset);
    const wrong = [...persons.slice(0, 3), "person:ana-morel;Ana;;"].join("\r\n");
    expect(faultsOf({ "persons.csv": wrong })).toContainEqual(expect.objectContaining({ line: 4, column: "id" }));
  });

  it.each(["\n", "\r\n", "\r"])("counts lines over line breaks within quotes (%j)", (end) => {
    const rows = [
      "id,name",
      'person:ana-morel,"Ana',
      "",
      'Morel"',
      "",
      "person:bo-martin,Bo",
      "person:bo-martin,Martin",
      "",
    ];
    const changes = { "persons.csv": rows.join(end) };
    expect(faultsOf(changes)).toEqual([
      expect.objectContaining({ file: "persons.csv", line: 7, column: "id", value: "person:bo-martin" }),
    ]);
    const sound = { "persons.csv": rows.toSpliced(6, 1).join(end) };
    expect(load(sound).persons[0]).toEqual({ id: "person:ana-morel", name: "Ana\n\nMorel" });
  });

  it("holds 100,000 links", () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) =>
        `organisation:lys-habitat,partners,project:exemple-2025-verger,"Lys, ${i}",,,recueil-2025,card,${i + 1},${i + 1},stated`,
    );
    const { links } = load(plus("links.csv", ...rows));
    expect(links).toHaveLength(100_016);
    expect(links.at(-1)).toMatchObject({ mention: "Lys, 99999", first_line: 100_000 });
  });

  it("takes 50,000 links that hang on each other, and 100,000 faults", () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => `organisation:o${i},O ${i},,`);
    const links = Array.from(
      { length: 49_999 },
      (_, i) => `organisation:o${i},part_of,organisation:o${i + 1},O ${i},,,cog,,,,inferred`,
    );
    const long = { ...plus("organisations.csv", ...chain), ...plus("links.csv", ...links) };
    expect(load(long).links).toHaveLength(50_015);
    const broken = { ...long, "organisations.csv": textOf("organisations.csv") };
    expect(faultsOf(broken)).toHaveLength(2 * 49_999);
  });
});

describe("several packages", () => {
  it("are loaded in their order", () => {
    const names = packagesAt(["tests/fixtures/small-next", EXAMPLE]).map((dataset) => dataset.package.name);
    expect(names).toEqual(["small-2025", "exemple-2025"]);
  });

  it("may name an entity otherwise", () => {
    const other = saved("second", { "organisations.csv": ["Lys Habitat", "Lys-Habitat SA"] });
    const [first, second] = packagesAt([EXAMPLE, other]);
    expect(first!.organisations.at(-1)!.name).toBe("Lys Habitat");
    expect(second!.organisations.at(-1)!.name).toBe("Lys-Habitat SA");
  });

  it("are refused with one name for two", () => {
    expect(refused([EXAMPLE, EXAMPLE])).toEqual([
      {
        file: `${EXAMPLE}/datapackage.json`,
        line: null,
        column: "name",
        value: "exemple-2025",
        expected: `another name, since the package in ${EXAMPLE} has this one.`,
      },
    ]);
  });

  it("are refused with one id for two sources, and with an id that one of them merged away", () => {
    const other = saved("other", {
      "sources.csv": ["Recueil des projets 2025", "Un autre recueil"],
      "organisations.csv": ["organisation:lys-habitat", "organisation:cc-du-pays-de-lys"],
      "aliases.csv": ["organisation:cc-du-pays-de-lys", "organisation:x"],
      "links.csv": ["organisation:lys-habitat", "organisation:cc-du-pays-de-lys"],
    });
    const faults = refused([EXAMPLE, other]);
    expect(faults).toEqual([
      expect.objectContaining({ file: `${other}/aliases.csv`, line: 3, value: "organisation:lys-habitat" }),
      expect.objectContaining({ file: `${other}/sources.csv`, line: 3, column: "id", value: "recueil-2025" }),
      expect.objectContaining({
        file: `${other}/organisations.csv`,
        line: 5,
        column: "id",
        value: "organisation:cc-du-pays-de-lys",
        expected: `aliases.csv in ${EXAMPLE} merges this id into organisation:communaute-de-communes-du-pays-de-lys; use that one in its place.`,
      }),
    ]);
  });

  it("tell the faults of all of them, and folders that are none", () => {
    const faults = refused(["nowhere", "package.json", saved("wrong", { "persons.csv": ["id,name", "id,nom"] })]);
    expect(faults.map(({ file, column, expected }) => [file.split("/").at(-1), column, expected])).toEqual([
      ["nowhere", null, "there is no such folder."],
      ["package.json", null, "this is a file; name the folder that holds the package."],
      ["persons.csv", "name", "the column is missing. Did you mean nom?"],
      [
        "persons.csv",
        "nom",
        "there is no such column. Did you mean name? If it is one of your own, describe it in datapackage.json.",
      ],
    ]);
  });
});

function refused(dirs: string[]) {
  try {
    packagesAt(dirs);
  } catch (error) {
    if (error instanceof PackageFaults) return error.faults;
    throw error;
  }
  return [];
}

/** The example under another name in a folder of its own on disk, with some words replaced. */
function saved(name: string, changes: Record<string, [from: string, to: string]>): string {
  const dir = mkdtempSync(join(tmpdir(), "maillage-"));
  const { list } = exampleWith();
  for (const file of list()) {
    const [from, to] = changes[file] ?? ["", ""];
    const text = from === "" ? textOf(file) : textOf(file).replaceAll(from, to);
    writeFileSync(join(dir, file), text.replaceAll("exemple-2025", name));
  }
  return dir;
}
