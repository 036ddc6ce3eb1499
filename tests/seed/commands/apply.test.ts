import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { writeJournal } from "../../../seed/corrections/journal.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { compiledCommands } from "../compiled.ts";
import { JOURNAL, row, VERGER } from "../corrections/journal-rows.ts";
import { EXAMPLE } from "../example.ts";

const run = compiledCommands();
const dir = mkdtempSync(`${tmpdir()}/maillage-apply-`);
afterAll(() => rmSync(dir, { recursive: true }));

const copy = (name: string) => {
  cpSync(EXAMPLE, `${dir}/${name}`, { recursive: true });
  return `${dir}/${name}`;
};
const journal = (name: string, text: string) => {
  writeFileSync(`${dir}/${name}.csv`, text);
  return `${dir}/${name}.csv`;
};
const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, "utf8")]));

describe("npm run seed:apply", () => {
  test("prints and writes each change, and leaves every other line as it was", () => {
    const folder = copy("changed");
    const before = filesOf(folder);
    const said = run("apply", journal("all", writeJournal(JOURNAL)), "--dataset", folder);
    expect({ code: said.code, error: said.error }).toEqual({ code: 0, error: "" });
    expect(said.out).toContain("✓ a1: change person:bo-martin: Because of a1.");
    expect(said.out).toContain('~ person:bo-martin: name: "Bo Martin" → "Bo Martín"');
    expect(said.out).toContain("11 corrections: 11 applied, 0 known already, 0 refused.");
    const after = filesOf(folder);
    expect(Object.keys(after).toSorted()).toEqual([...Object.keys(before), "journal.csv"].toSorted());
    const kept = (file: string) => before[file]!.split("\n").filter((line) => after[file]!.split("\n").includes(line));
    expect(before["projects.csv"]!.split("\n").length - kept("projects.csv").length).toBe(1);
    expect(before["links.csv"]!.split("\n").length - kept("links.csv").length).toBe(5);
    expect(after["themes.csv"]).toBe(before["themes.csv"]);
    const [dataset] = packagesAt([folder]);
    expect(dataset!.journal).toEqual(JOURNAL);
    const again = run("apply", `${dir}/all.csv`, "--dataset", folder);
    expect(again.out).toContain("11 corrections: 0 applied, 11 known already, 0 refused.");
    expect(filesOf(folder)).toEqual(after);
  });

  test("writes nothing where one correction does not fit, the tables would not load, or the file is cut off", () => {
    const folder = copy("refused");
    const before = filesOf(folder);
    const apply = (name: string, text: string) => run("apply", journal(name, text), "--dataset", folder);
    const stale = apply("stale", writeJournal([JOURNAL[0]!, row("z", "change", VERGER, { name: "x" }, { name: "y" })]));
    expect(stale.out).toContain(
      `✗ z: change ${VERGER}: name is "Le Verger partagé" in the data, not "x" as when the correction was made.`,
    );
    const carrier = { mention: "Ana", reference: "recueil-2025", status: "stated" };
    const wrong = apply("wrong", writeJournal([row("z", "add", `person:ana-morel|carries|${VERGER}`, null, carrier)]));
    expect(wrong.out).toContain("carries leads from organisation to project, not from person to project.");
    expect(wrong.error).toBe("Nothing was written.\n");
    const whole = writeJournal(JOURNAL);
    const cut = apply("cut", whole.slice(0, whole.length - 60));
    expect(cut.error).toMatch(/^The data cannot be loaded: .*\n- cut\.csv, line 12: /);
    const twice = apply("twice", writeJournal([JOURNAL[0]!, { ...JOURNAL[0]!, reason: "Another one." }]));
    expect(twice.error).toContain(
      '- twice.csv, line 3, column id: found "a1"; line 2 has this id; each correction has its own.',
    );
    expect([stale, wrong, cut, twice].map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(filesOf(folder)).toEqual(before);
    expect(run("apply", `${dir}/nowhere.csv`).error).toContain("there is no such file.");
    expect(run("apply").error).toContain("Usage: npm run seed:apply -- JOURNAL [--dataset DIR]");
  });

  test("lists a new table where datapackage.json lists its tables, and changes nothing else of it", () => {
    const folder = copy("listed");
    const described = JSON.parse(readFileSync(`${folder}/datapackage.json`, "utf8")) as {
      resources?: { path: string }[];
    };
    const { resources = [], ...rest } = described;
    writeFileSync(`${folder}/datapackage.json`, JSON.stringify({ ...rest, homepage: "https://a.example", resources }));
    expect(run("apply", journal("one", writeJournal(JOURNAL.slice(0, 1))), "--dataset", folder).code).toBe(0);
    const after = JSON.parse(readFileSync(`${folder}/datapackage.json`, "utf8")) as typeof described & {
      homepage: string;
    };
    expect(after.homepage).toBe("https://a.example");
    expect(after.resources!.map(({ path }) => path)).toEqual([...resources.map(({ path }) => path), "journal.csv"]);
  });
});
