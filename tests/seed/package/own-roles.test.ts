import { describe, expect, it, test } from "vitest";
import { folderAt, packagesAt } from "../../../seed/commands/folder.ts";
import { type Folder, inMemory } from "../../../seed/package/folder.ts";
import { loadPackage, loadPackages } from "../../../seed/package/load.ts";
import { byRole, labelOf } from "../../../seed/package/own-roles.ts";
import { PackageFaults } from "../../../seed/package/faults.ts";
import { packageZip } from "../../../seed/package/zip.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { contentVersion } from "../../../server/network/description.ts";

const ROLES = "tests/fixtures/packages/roles";
const decoder = new TextDecoder();

/** The package with some of its files changed, or (null) gone. */
function changed(files: Record<string, ((text: string) => string) | null>, name = "roles"): Folder {
  const { list, read } = folderAt(ROLES);
  return {
    name,
    list: () => list().filter((file) => files[file] !== null),
    read: (file) => {
      const change = files[file];
      return change ? new TextEncoder().encode(change(decoder.decode(read(file)))) : read(file);
    },
  };
}

function faultsOf(files: Parameters<typeof changed>[0]) {
  try {
    loadPackage(changed(files));
  } catch (error) {
    if (error instanceof PackageFaults) return error.faults;
    throw error;
  }
  return [];
}

const row = (text: string) => (csv: string) => `${csv}${text}\n`;
const ALL =
  "carries, leads, accompanies, co_facilitates, partners, addresses, located_in, part_of, initiated, mentioned_in";

describe("roles of a package's own", () => {
  it("are read with their ends, labels and whether they participate", () => {
    const [{ roles }] = packagesAt([ROLES]) as [ReturnType<typeof loadPackage>];
    expect(roles[0]).toEqual({
      ...{ id: "funds", label_fr: "finance", label_en: "funds" },
      ...{ from: "organisation person", to: "project", participates: true },
    });
    expect(roles.map((role) => [labelOf(role, "fr"), labelOf(role, "en")])).toEqual([
      ["finance", "funds"],
      ["hosts", "hosts"],
      ["évalue", "évalue"],
      ["conseille", "advises"],
      ["prolonge", "follows"],
    ]);
    expect(labelOf({ ...roles[0]!, label_fr: null, label_en: null }, "fr")).toBe("funds");
    expect(["hosts", "mentioned_in", "funds", "leads", "carries"].sort(byRole)).toEqual([
      ...["carries", "leads", "mentioned_in", "funds", "hosts"],
    ]);
  });

  it("come back from the zip of the package as they were, byte for byte", async () => {
    const [dataset] = packagesAt([ROLES]);
    const again = loadPackage(inMemory("again", writePackage(dataset!)));
    expect(again).toEqual(dataset);
    const zipped = async (rows: typeof again) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of packageZip(writePackage(rows))) pieces.push(piece);
      return Buffer.concat(pieces);
    };
    expect(await zipped(again)).toEqual(await zipped(dataset!));
  });

  it("are part of the version, by each of their columns", () => {
    const version = (csv: (text: string) => string) => contentVersion([loadPackage(changed({ "roles.csv": csv }))]);
    const versions = [
      (text: string) => text,
      (text: string) => text.replace("finance", "paie"),
      (text: string) => text.replace("organisation person,project", "person organisation,project"),
      (text: string) =>
        text.replace("advises,organisation person,person organisation", "advises,organisation person,person"),
      row("lends,,,person,project,true"),
    ].map(version);
    expect(new Set(versions).size).toBe(versions.length);
  });

  test.each([
    [
      "a kind that is none",
      { "roles.csv": row("x,,,firm,project,true") },
      [
        "roles.csv",
        7,
        "from",
        "firm",
        "kinds of what the role leads from or to, a space between two: project, organisation, person, theme, territory.",
      ],
    ],
    [
      "a built-in one",
      { "roles.csv": row("carries,,,organisation,project,true") },
      ["roles.csv", 7, "id", "carries", "another id: this role is built in and needs no row, and none may change it."],
    ],
    [
      "an id that stands twice",
      { "roles.csv": row("funds,,,organisation,project,true") },
      ["roles.csv", 7, "id", "funds", "the id stands already in line 2; each id stands once."],
    ],
    [
      "an id with other letters",
      { "roles.csv": row("Évalue bien,,,organisation,project,true") },
      [
        "roles.csv",
        7,
        "id",
        "Évalue bien",
        "small letters without accents, digits, hyphens and underscores only, a letter first, such as funds.",
      ],
    ],
    [
      "a word that means something else in addresses",
      { "roles.csv": row("none,,,organisation,project,true") },
      ["roles.csv", 7, "id", "none", "another id: none means something else in addresses."],
    ],
    [
      "one that participates and leads from no actor",
      { "roles.csv": row("x,,,theme,project,true") },
      ["roles.csv", 7, "from", "theme", "a role that participates leads from organisation, person or both to project."],
    ],
    [
      "one that participates and leads to no project",
      { "roles.csv": row("x,,,person,project organisation,true") },
      [
        "roles.csv",
        7,
        "to",
        "project organisation",
        "a role that participates leads from organisation, person or both to project.",
      ],
    ],
    [
      "nobody saying whether it participates",
      { "roles.csv": row("x,,,person,project,") },
      ["roles.csv", 7, "participates", "", "a value is needed here."],
    ],
    [
      "a link between kinds that it does not lead between",
      { "links.csv": row("person:ana,hosts,project:roles-pont,registre,stated") },
      ["links.csv", 18, "role", "hosts", "hosts leads from organisation to project, not from person to project."],
    ],
    [
      "a link of a role that there is not",
      { "links.csv": row("person:ana,fund,project:roles-pont,registre,stated") },
      [
        "links.csv",
        18,
        "role",
        "fund",
        `allowed are ${ALL}, funds, hosts, evaluates, advises, follows; others are rows of roles.csv. Did you mean funds?`,
      ],
    ],
    [
      "a role told apart by which nobody takes part",
      { "datapackage.json": (text: string) => text.replace('"apart": "funds"', '"apart": "evaluates"') },
      [
        "datapackage.json",
        null,
        "vocabulary.apart",
        "evaluates",
        "a role by which actors take part in projects: carries, leads, accompanies, co_facilitates, partners, funds, hosts.",
      ],
    ],
  ])("tells of %s", (_, files, [file, line, column, value, expected]) => {
    expect(faultsOf(files)).toEqual([{ file, line, column, value, expected }]);
  });

  it("are told of once where an id is wrong, not again at each link", () => {
    const files = { "roles.csv": (text: string) => text.replace("hosts,", "Hosts,") };
    expect(faultsOf(files).map(({ file, column, value }) => [file, column, value])).toEqual([
      ["roles.csv", "id", "Hosts"],
    ]);
  });

  it("may be told apart whatever built-in one it is", () => {
    const leads = { "datapackage.json": (text: string) => text.replace('"apart": "funds"', '"apart": "leads"') };
    expect(faultsOf(leads)).toEqual([]);
  });

  it("say the same in packages that are loaded together", () => {
    const other = (csv: (text: string) => string) =>
      changed(
        {
          ...{ "datapackage.json": (text) => text.replace('"name": "roles"', '"name": "other"') },
          ...{ "projects.csv": (text) => text.replaceAll("project:roles-", "project:other-"), "roles.csv": csv },
          ...{ "links.csv": (text) => text.replaceAll("project:roles-", "project:other-") },
        },
        "other",
      );
    expect(loadPackages([changed({}), other((text) => text)])).toHaveLength(2);
    expect(() => loadPackages([changed({}), other((text) => text.replace("finance", "paie"))])).toThrow(
      'other/roles.csv, line 2, column id: found "funds"; a role that says the same in every column as in roles, or an id of its own.',
    );
  });
});
