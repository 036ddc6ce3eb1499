import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { compiledCommands } from "../compiled.ts";
import { COMMUNE } from "../corrections/journal-rows.ts";
import { EXAMPLE } from "../example.ts";

const run = compiledCommands();
const dir = mkdtempSync(`${tmpdir()}/maillage-match-`);
afterAll(() => rmSync(dir, { recursive: true }));

const file = (name: string, text: string) => {
  writeFileSync(`${dir}/${name}`, text);
  return `${dir}/${name}`;
};

describe("npm run seed:match", () => {
  test("prints proposals to decide on, and the journal of those that were accepted, which seed:apply applies", () => {
    const folder = `${dir}/package`;
    cpSync(EXAMPLE, folder, { recursive: true });
    const list = file("register.csv", "SIREN;Dénomination\n012345678;Ville de Lys\n385290309;Habitat Lys\n");
    const said = run("match", list, "--dataset", folder);
    expect([said.code, said.error]).toEqual([
      0,
      "register.csv: 2 entries. 2 names with a proposal, 0 with a code already, 0 decided, 2 like none of them.\n",
    ]);
    const [header, lys, ...others] = said.out.trim().split("\n");
    expect(lys).toBe(`siren,${COMMUNE},Commune de Lys,012345678,Ville de Lys,,0.94,written-out,,,`);
    expect(others).toHaveLength(1);
    const json = JSON.parse(run("match", list, "--dataset", folder, "--json").out) as { proposals: unknown[] };
    expect(json).toMatchObject({ list: "register.csv", space: "siren", none: 2 });
    expect(json.proposals).toHaveLength(2);

    const decided = [
      header,
      lys!.replace(/,,,$/, ",accepted,A. R.,2026-11-28"),
      others[0]!.replace(/,,,$/, ",refused,,"),
    ];
    const decisions = file("decided.csv", `${decided.join("\n")}\n`);
    const again = run("match", list, "--dataset", folder, "--decisions", decisions);
    expect(again.error).toContain("1 name with a proposal");
    expect(again.out).toContain("1,decided");
    const journal = run("match", list, "--dataset", folder, "--decisions", decisions, "--journal", "A. R.");
    const applied = run("apply", file("journal.csv", journal.out), "--dataset", folder);
    expect([applied.code, applied.error]).toEqual([0, ""]);
    const [dataset] = packagesAt([folder]);
    expect(dataset!.organisations.find(({ id }) => id === COMMUNE)?.attributes).toEqual({ siren: "012345678" });
    expect(run("match", list, "--dataset", folder, "--decisions", decisions).error).toContain("1 with a code already");
  });

  test("holds names against the places shipped, and against another package", () => {
    expect(run("match", "epci", "--dataset", EXAMPLE).error).toMatch(/^EPCI \(Banatic\): 12\d\d entries\./);
    const other = run("match", EXAMPLE);
    expect([other.code, other.error]).toEqual([0, expect.stringContaining("4 entries")]);
  });

  test.each([
    [[], "Usage:"],
    [["commune", "--kind", "theme"], "Usage:"],
    [["nowhere.csv"], "there is no such file"],
  ])("%j is refused", (args, why) => {
    const said = run("match", ...args);
    expect([said.code, said.out, said.error]).toEqual([1, "", expect.stringContaining(why)]);
  });

  test("a table without codes says so", () => {
    expect(run("match", file("names.csv", "nom\nLys Habitat\n"), "--dataset", EXAMPLE)).toMatchObject({
      code: 1,
      error: expect.stringContaining("No column of the table holds codes.") as string,
    });
  });
});
