import { describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { withoutPeople } from "../../../seed/package/without-people.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { open } from "../tables/open.ts";

const [small] = packagesAt(["tests/fixtures/small"]);

/** The small package, where other texts name people too. */
const talkative: Dataset = {
  ...small!,
  projects: small!.projects.map((row) => ({ ...row, title: "Le jardin de Dan Roy" })),
  links: small!.links.map((row) => ({ ...row, record: "Roy, Cléo!B4" })),
  unnamed: [{ ...small!.unnamed[0]!, mention: "l’équipe de Cléo ROY", qualifier: "avec Ana-Morel, le samedi" }],
  aliases: [
    ...small!.aliases,
    { ...small!.aliases[0]!, surface: "Bob Martin", entity: "person:bo-martin", merged_id: null },
    { ...small!.aliases[1]!, surface: "Faculté", merged_id: null, reason: "Bob Martin says so, and Roy too." },
  ],
};

describe("a package without its people", () => {
  const without = withoutPeople(talkative);
  test("holds neither them nor their links nor their names", () => {
    expect(JSON.stringify(without)).not.toMatch(/person:|Ana.Morel|Bob? Martin|Cléo Roy|Dan Roy|Roy, Cléo/i);
    expect([...without.persons, ...without.journal]).toEqual([]);
    const others = talkative.links.filter(({ source }) => !source.startsWith("person:"));
    expect(without.links).toEqual(others.map((row) => ({ ...row, record: "…!B4" })));
    expect(without.projects[0]!.title).toBe("Le jardin de …");
    expect(without.unnamed[0]).toMatchObject({ mention: "l’équipe de …", qualifier: "avec …, le samedi" });
    // One word may be any word.
    expect(without.aliases.at(-1)!.reason).toBe("… says so, and Roy too.");
  });

  test("holds no tie of theirs either, which a network of one mode names after them", async () => {
    const files = {
      "points.csv":
        "Id,Label,Type\n1,Ana Morel,personne\n2,ADEME,organisation\n3,Bo Martin,personne\n4,Fab,organisation\n",
      "liens.csv": "Source,Target\n1,2\n2,3\n3,1\n2,4\n",
    };
    const { dataset } = await (await open(files)).make();
    expect(dataset.projects.map(({ name }) => name)).toContain("ADEME – Ana Morel");
    const left = withoutPeople(dataset);
    expect(JSON.stringify(left)).not.toMatch(/Ana.Morel|Bo.Martin/i);
    expect(left.projects.map(({ name }) => name)).toEqual(["ADEME – Fab"]);
    expect(left.links).toHaveLength(2);
    expect(loadPackage(inMemory("there", writePackage(left)))).toEqual(left);
    // Of people alone, nothing is left.
    const people = await open({ "amis.csv": 'Source,Target\n"Morel, Ana","Martin, Bo"\n"Martin, Bo","Roy, Dan"\n' });
    const none = withoutPeople((await people.make()).dataset);
    expect([none.projects, none.persons, none.links]).toEqual([[], [], []]);
    expect(loadPackage(inMemory("there", writePackage(none)))).toEqual(none);
  });

  test("says so in its files, and is the same when it is read back and when it is made again", () => {
    const read = loadPackage(inMemory("there", writePackage(without)));
    expect(read).toEqual(without);
    expect(read.package.withoutPeople).toBe(true);
    expect(withoutPeople(read)).toEqual(read);
  });

  test("names nobody in the words for an organisation, unless these are its name", () => {
    const at = small!.links.findIndex(({ source, role }) => source.startsWith("organisation:") && role === "partners");
    const printed = (mention: string, name: string) => {
      const { source } = small!.links[at]!;
      const organisations = small!.organisations.map((one) => (one.id === source ? { ...one, name } : one));
      const links = small!.links.map((row, i) => (i === at ? { ...row, mention } : row));
      const aliases = small!.aliases.slice(0, 1).map((row) => ({ ...row, entity: source, surface: mention }));
      const made = withoutPeople({ ...small!, organisations, links, aliases });
      expect(made.aliases.map(({ surface }) => surface)).toEqual([name === "Mairie" ? "cabinet de …" : mention]);
      return made.links
        .filter((row) => row.source === source && row.mention.includes("cabinet"))
        .map((row) => row.mention);
    };
    expect(printed("cabinet de Bo Martin", "Mairie")).toEqual(["cabinet de …"]);
    expect(printed("cabinet Bo Martin", "Bo Martin conseil")).toEqual(["cabinet Bo Martin"]);
  });

  test("names nobody in its own columns, nor where it says already that it is without people", () => {
    const [own] = packagesAt(["tests/fixtures/packages/own"]);
    const [project, ...others] = own!.projects;
    const contact = { attributes: { contact: "Bo  Martin, le lundi", rank: 2 } };
    const said: Dataset = {
      ...own!,
      package: { ...own!.package, withoutPeople: true },
      persons: [...own!.persons, { id: "person:bo-martin", name: "Bo Martin", attributes: {} }],
      projects: [{ ...project!, ...contact }, ...others],
    };
    const made = withoutPeople(said);
    expect(made.persons).toEqual([]);
    expect(made.projects[0]!.attributes).toEqual({ contact: "…, le lundi", rank: 2 });
    expect(JSON.stringify(made.links)).not.toContain("person:");
  });
});
