import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { workbook } from "../tables/workbook.ts";
import { compiledCommands } from "../compiled.ts";

const run = compiledCommands();
const dir = mkdtempSync(`${tmpdir()}/maillage-tables-`);
afterAll(() => rmSync(dir, { recursive: true }));

/** The titles of packages that are read one by one, as editions of one name cannot be read together. */
const titlesAt = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => packagesAt([folder]).map((one) => one.package.title));

describe("npm run seed:tables", () => {
  test("writes a package that loads, and says what it took each column for and what it set apart", () => {
    const out = `${dir}/new`;
    const said = run("tables", "tests/fixtures/tables/projets.xlsx", "--out", out);
    expect({ code: said.code, error: said.error }).toEqual({ code: 0, error: "" });
    expect(said.out).toContain("- C “Partenaires”: actor of organisation partners");
    expect(said.out).toContain(
      "- projets.xlsx, sheet “Projets 2024”, row 8, column A “Projet”: the row names no project; it was set apart.",
    );
    expect(said.out).toContain("Rows set apart: 1 of 7.");
    const [dataset] = packagesAt([out]);
    expect(dataset!.projects.map(({ name }) => name)).toEqual(["La Grange aux idées", "Le Grand Four", "2 Rives"]);
  });

  test("gives the same bytes for several files, a folder of them, and again", () => {
    const given = `${dir}/given`;
    mkdirSync(given);
    writeFileSync(`${given}/edges.csv`, "Source,Target\na,p\na,q\n");
    writeFileSync(`${given}/nodes.csv`, "Id,Label,kind\na,ADEME,organisation\np,P,project\nq,Q,project\n");
    expect(run("tables", given, "--out", `${dir}/one`).code).toBe(0);
    expect(run("tables", `${given}/edges.csv`, `${given}/nodes.csv`, "--out", `${dir}/two`).code).toBe(0);
    expect(packagesAt([`${dir}/one`])).toEqual(packagesAt([`${dir}/two`]));
    expect(readdirSync(`${dir}/one`)).toEqual(readdirSync(`${dir}/two`));
  });

  test("takes some sheets of a workbook, or makes a package of each that holds a network", () => {
    const years = {
      "2023": [
        ["Projet", "Partenaire"],
        ["Halle", "ADEME"],
        ["Rail", "ADEME"],
      ],
    };
    const book = workbook({
      ...years,
      "2024": [
        ["Projet", "Partenaire"],
        ["Halle", "CNRS"],
        ["Pont", "CNRS"],
      ],
    });
    writeFileSync(`${dir}/suivi.xlsx`, book);
    const together = run("tables", `${dir}/suivi.xlsx`, "--out", `${dir}/together`);
    expect(together.out).toContain("2 sheets hold a network by themselves and were taken as one (2023, 2024).");
    expect(packagesAt([`${dir}/together`])[0]!.projects).toHaveLength(3);
    expect(run("tables", `${dir}/suivi.xlsx`, "--sheet", "2024", "--out", `${dir}/some`).code).toBe(0);
    expect(packagesAt([`${dir}/some`])[0]!.projects.map(({ name }) => name)).toEqual(["Halle", "Pont"]);
    expect(run("tables", `${dir}/suivi.xlsx`, "--apart", "--out", `${dir}/each`).code).toBe(0);
    const made = packagesAt([`${dir}/each/suivi-2023`, `${dir}/each/suivi-2024`]);
    expect(made.map((one) => [one.package.title, one.projects.length])).toEqual([
      ["suivi 2023", 2],
      ["suivi 2024", 2],
    ]);
    const unknown = run("tables", `${dir}/suivi.xlsx`, "--sheet", "2025", "--out", `${dir}/none`);
    expect(unknown.error).toBe("There is no sheet “2025”; there are: 2023, 2024.\n");
    expect(run("tables", "tests/fixtures/tables/projets.xlsx", "--apart", "--out", `${dir}/none`).code).toBe(1);
  });

  test("writes sheets apart into folders of their own, whatever they are called, or none where one is no package", () => {
    const sheet = (...partners: string[]) => [["Projet", "Partenaire"], ...partners.map((one) => ["Halle", one])];
    const long = `${dir}/${"suivi des projets de territoire ".repeat(3).trim()}.xlsx`;
    writeFileSync(
      long,
      workbook({ Été: sheet("ADEME", "CNRS"), Ete: sheet("Ifremer", "CNRS"), "2024": sheet("ADEME") }),
    );
    expect(run("tables", long, "--apart", "--out", `${dir}/alike`).code).toBe(0);
    const made = titlesAt(readdirSync(`${dir}/alike`).map((one) => `${dir}/alike/${one}`));
    expect(made.map((title) => title.split(" ").at(-1))).toEqual(expect.arrayContaining(["Été", "Ete", "2024"]));
    writeFileSync(`${dir}/half.xlsx`, workbook({ "2023": sheet("ADEME", "CNRS"), "2024": sheet("à préciser", "?") }));
    const half = run("tables", `${dir}/half.xlsx`, "--apart", "--out", `${dir}/half`);
    expect(half.error).toBe("No package comes of these files. Nothing was written.\n");
    expect(readdirSync(dir)).not.toContain("half");
  });

  test("writes nothing where no package comes of it, over other files, or without being told where", () => {
    writeFileSync(`${dir}/empty.csv`, "");
    const none = run("tables", `${dir}/empty.csv`, "--out", `${dir}/none`);
    expect(none.code).toBe(1);
    expect(none.out).toContain("- empty.csv: the file is empty.");
    expect(none.error).toBe("No package comes of these files. Nothing was written.\n");
    expect(readdirSync(dir)).not.toContain("none");
    expect(run("tables", `${dir}/empty.csv`, "--out", "tests").error).toContain("the folder is not empty");
    expect(run("tables", `${dir}/nowhere.csv`, "--out", `${dir}/none`).error).toContain("there is no such file");
    expect(run("tables", `${dir}/empty.csv`).error).toContain(
      "Usage: npm run seed:tables -- FILE … [--sheet NAME …] [--apart] --out DIR",
    );
  });
});
