import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { compiledCommands } from "../compiled.ts";

const run = compiledCommands();
let parent: string;
let dir: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "maillage-person-"));
  dir = join(parent, "package");
  cpSync("tests/fixtures/small", dir, { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true }));

const linesOf = (folder: string, file: string): string[] => readFileSync(join(folder, file), "utf8").split("\n");
const person = (...args: string[]) => run("person", ...args, "--dataset", dir);

describe("seed:person", () => {
  test("takes a person out with every link, and tells each", () => {
    const { code, out } = person("bo-martin", "--remove");
    expect(code).toBe(0);
    expect(out.split("\n").filter(Boolean)).toEqual([
      expect.stringMatching(/^links\.csv:4 {2}taken out: person:bo-martin · accompanies · project:small-2024-atelier/),
      expect.stringMatching(/^links\.csv:16 /),
      expect.stringMatching(/^links\.csv:34 /),
      "persons.csv:3  taken out: person:bo-martin · Bo Martin",
    ]);
    for (const file of readdirSync(dir)) {
      const kept = linesOf("tests/fixtures/small", file).filter((line) => !line.includes("person:bo-martin"));
      expect(linesOf(dir, file), file).toEqual(kept);
    }
  });

  test("takes a person out of the journal too", () => {
    const row = (subject: string) => `c-1,add,${subject},,"{""mention"":""x""}",why,somebody,2026-01-02,`;
    const header = "id,action,subject,before,after,reason,author,day,evidence";
    const subjects = ["person:bo-martin|leads|project:small-2024-etoile", "organisation:ademe", "person:bo-martin"];
    writeFileSync(join(dir, "journal.csv"), [header, ...subjects.map(row), ""].join("\n"));
    expect(person("bo-martin", "--remove").code).toBe(0);
    expect(linesOf(dir, "journal.csv")).toEqual([header, row("organisation:ademe"), ""]);
  });

  test.each([
    ["Windows line ends, semicolons and a comma in the header", "\r\n", ";"],
    ["the line ends of old Macs", "\r", ","],
  ])("keeps %s", (_, end, separator) => {
    const rows = linesOf(dir, "persons.csv").filter(Boolean);
    const own = (lines: readonly string[]) =>
      lines.map((line, i) => line.replaceAll(",", separator) + separator + (i > 0 ? "" : '"Note, en clair"') + end);
    writeFileSync(join(dir, "persons.csv"), own(rows).join(""));
    expect(person("bo-martin", "--remove").code).toBe(0);
    expect(person("cleo-roy", "--name", "Roy, Cleo; née Bâ").code).toBe(0);
    const [header, ana, , , dan] = own(rows);
    const cleo = `person:roy-cleo-nee-ba${separator}"Roy, Cleo; née Bâ"${separator}${end}`;
    expect(readFileSync(join(dir, "persons.csv"), "utf8")).toBe([header, ana, cleo, dan].join(""));
  });

  test("gives a person another name and id, and says where the old name is quoted", () => {
    const { code, out } = person("person:cleo-roy", "--name", "Cléo Roy-Bâ, née Roy");
    expect(code).toBe(0);
    expect(out).toContain("persons.csv:4  id: person:cleo-roy → person:cleo-roy-ba-nee-roy · name: Cléo Roy → ");
    expect(out).toMatch(/has to read:\n(.*\n)*links\.csv:17 {2}mention: Cléo Roy\n/);
    const [read] = packagesAt([dir]);
    expect(read!.persons[2]).toEqual({ id: "person:cleo-roy-ba-nee-roy", name: "Cléo Roy-Bâ, née Roy" });
    expect(read!.links.filter(({ source }) => source === "person:cleo-roy-ba-nee-roy")).toHaveLength(2);
  });

  test("corrects a name whose id stays the same, in persons.csv alone", () => {
    const { code, out } = person("cleo-roy", "--name", "Cleo Roy");
    expect(code).toBe(0);
    const [told, quoted] = out.split("\nThe name stands in these texts still");
    expect(told).toBe("persons.csv:4  name: Cléo Roy → Cleo Roy\n");
    expect(quoted!.trim().split("\n").slice(1)).toEqual([
      "links.csv:17  mention: Cléo Roy",
      "links.csv:25  mention: Cléo Roy",
    ]);
    expect(packagesAt([dir])[0]!.persons[2]).toEqual({ id: "person:cleo-roy", name: "Cleo Roy" });
    expect(linesOf(dir, "links.csv")).toEqual(linesOf("tests/fixtures/small", "links.csv"));
  });

  test.each([
    [["person:nobody", "--remove"], "has no person of the id person:nobody"],
    [["bo-martin", "--name", "Ana Morel"], "person:ana-morel is there already"],
    [["bo-martin"], "Usage: npm run seed:person"],
    [["bo-martin", "--remove", "--name", "x"], "Usage: npm run seed:person"],
  ])("refuses %j and writes nothing", (args, message) => {
    const { code, error } = person(...args);
    expect([code, error]).toEqual([1, expect.stringContaining(message)]);
    for (const file of readdirSync(dir)) expect(linesOf(dir, file)).toEqual(linesOf("tests/fixtures/small", file));
  });
});
