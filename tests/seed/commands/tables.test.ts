import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { compiledCommands } from "../compiled.ts";

const run = compiledCommands();
const dir = mkdtempSync(`${tmpdir()}/maillage-tables-`);
afterAll(() => rmSync(dir, { recursive: true }));

describe("npm run seed:tables", () => {
  test("writes a package that loads, and says what it took each column for and what it set apart", () => {
    const out = `${dir}/new`;
    const said = run("tables", "tests/fixtures/tables/projets.xlsx", "--out", out);
    expect({ code: said.code, error: said.error }).toEqual({ code: 0, error: "" });
    expect(said.out).toContain("- C « Partenaires »: actor of organisation partners");
    expect(said.out).toContain(
      "- projets.xlsx, sheet « Projets 2024 », row 8, column A « Projet »: the row names no project; it was set apart.",
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

  test("writes nothing where no package comes of it, over other files, or without being told where", () => {
    writeFileSync(`${dir}/empty.csv`, "");
    const none = run("tables", `${dir}/empty.csv`, "--out", `${dir}/none`);
    expect(none.code).toBe(1);
    expect(none.out).toContain("- empty.csv: the file is empty.");
    expect(none.error).toBe("No package comes of these files. Nothing was written.\n");
    expect(readdirSync(dir)).not.toContain("none");
    expect(run("tables", `${dir}/empty.csv`, "--out", "tests").error).toContain("the folder is not empty");
    expect(run("tables", `${dir}/nowhere.csv`, "--out", `${dir}/none`).error).toContain("there is no such file");
    expect(run("tables", `${dir}/empty.csv`).error).toContain("Usage: npm run seed:tables -- FILE … --out DIR");
  });
});
