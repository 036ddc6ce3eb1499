import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Fault, PackageFaults } from "../../seed/faults.ts";
import type { Folder } from "../../seed/folder.ts";
import { loadPackage, loadPackages } from "../../seed/load.ts";

const SMALL = "tests/fixtures/small";
const FILES: Record<string, Uint8Array> = Object.fromEntries(
  readdirSync(SMALL).map((file) => [file, new Uint8Array(readFileSync(`${SMALL}/${file}`))]),
);
const text = (file: string) => new TextDecoder().decode(FILES[file]);
const bytes = (content: string) => new TextEncoder().encode(content);

/** The small package with some files replaced (null takes one away). */
function folder(changes: Record<string, string | Uint8Array | null> = {}): Folder {
  const files = { ...FILES };
  for (const [file, content] of Object.entries(changes)) {
    if (content === null) delete files[file];
    else files[file] = typeof content === "string" ? bytes(content) : content;
  }
  return { name: "small", list: () => Object.keys(files), read: (file) => files[file]! };
}

function faults(changes: Record<string, string | Uint8Array | null>): readonly Fault[] {
  try {
    loadPackage(folder(changes));
  } catch (error) {
    if (error instanceof PackageFaults) return error.faults;
    throw error;
  }
  return [];
}

/** A table with its nth data row (from 1) changed. */
function changed(file: string, nth: number, change: (row: string) => string): string {
  const lines = text(file).split(/\r?\n/);
  lines[nth] = change(lines[nth]!);
  return lines.join("\n");
}

const added = (file: string, row: string) => `${text(file).trimEnd()}\n${row}\n`;
const lastLine = (file: string) => text(file).trimEnd().split(/\r?\n/).length + 1;
const LINK = "organisation:nobody,partners,project:none,x,,,booklet,card,1,1,stated";
const header = (file: string) => text(file).split(/\r?\n/)[0]!;

describe("a sound package", () => {
  it("is read whole", () => {
    const dataset = loadPackage(folder());
    expect(dataset.projects).toHaveLength(5);
    expect(dataset.projects[0]).toMatchObject({ open_partners: expect.any(Boolean) });
  });

  it("reads alike with semicolons, a byte order mark and Windows line ends", () => {
    const plain = loadPackage(folder());
    const other = Object.fromEntries(
      ["persons.csv", "themes.csv"].map((file) => [
        file,
        `\uFEFF${text(file).replaceAll(",", ";").replace(/\r?\n/g, "\r\n")}`,
      ]),
    );
    expect(loadPackage(folder(other))).toEqual(plain);
  });

  it("reads line breaks within quotes and counts on over them", () => {
    const persons = `id,name\nperson:two,"Two\nLines"\nperson:two,Again\n`;
    const [fault] = faults({
      "persons.csv": persons,
      "links.csv": `${header("links.csv")}\n`,
      "aliases.csv": `${header("aliases.csv")}\n`,
    });
    expect(fault).toMatchObject({ file: "persons.csv", line: 4, column: "id", value: "person:two" });
  });

  it("reads 100,000 rows", () => {
    const people = Array.from({ length: 100_000 }, (_, i) => `person:p${i},Person ${i}`).join("\n");
    expect(loadPackage(folder({ "persons.csv": added("persons.csv", people) })).persons.length).toBeGreaterThan(
      100_000,
    );
  });
});

describe("a wrong package", () => {
  const cases: [string, Record<string, string | Uint8Array | null>, Partial<Record<keyof Fault, unknown>>][] = [
    [
      "a missing column",
      { "persons.csv": "id\nperson:a\n" },
      { file: "persons.csv", line: 1, column: "name", expected: expect.stringMatching(/missing/) },
    ],
    [
      "an unknown column",
      { "persons.csv": "id,name,age\nperson:a,A,3\n" },
      { file: "persons.csv", line: 1, column: "age", expected: expect.stringMatching(/no such column/) },
    ],
    [
      "a dangling id",
      { "links.csv": added("links.csv", LINK) },
      { file: "links.csv", line: lastLine("links.csv"), column: "source", value: "organisation:nobody" },
    ],
    [
      "an id used twice",
      { "persons.csv": added("persons.csv", text("persons.csv").split(/\r?\n/)[1]!) },
      { file: "persons.csv", line: lastLine("persons.csv"), column: "id", expected: expect.stringMatching(/line 2/) },
    ],
    [
      "a wrong word",
      {
        "links.csv": changed("links.csv", 1, (row) =>
          row.replace(/carries|leads|partners|accompanies|addresses/, "cariies"),
        ),
      },
      {
        file: "links.csv",
        line: 2,
        column: "role",
        value: "cariies",
        expected: expect.stringMatching(/Did you mean carries/),
      },
    ],
    [
      "empty evidence",
      { "links.csv": added("links.csv", LINK.replace(",x,", ",,")) },
      { file: "links.csv", column: "mention", value: "", expected: expect.stringMatching(/needed/) },
    ],
    [
      "a number that is none",
      { "links.csv": added("links.csv", LINK.replace(",1,1,", ",one,1,")) },
      { file: "links.csv", column: "first_line", value: "one", expected: expect.stringMatching(/whole number/) },
    ],
    [
      "an id of the wrong form",
      { "persons.csv": added("persons.csv", "jane doe,Jane") },
      { file: "persons.csv", column: "id", value: "jane doe", expected: expect.stringMatching(/person:/) },
    ],
    [
      "a binary file",
      { "persons.csv": new Uint8Array([80, 75, 3, 4, 0, 0, 0]) },
      { file: "persons.csv", line: null, expected: expect.stringMatching(/binary/) },
    ],
    [
      "an empty file",
      { "persons.csv": new Uint8Array() },
      { file: "persons.csv", expected: expect.stringMatching(/empty/) },
    ],
    [
      "another encoding",
      { "persons.csv": new Uint8Array([...bytes("id,name\nperson:a,Ren"), 0xe9, 10]) },
      { file: "persons.csv", line: 2, expected: expect.stringMatching(/UTF-8/) },
    ],
    [
      "UTF-16",
      { "persons.csv": new Uint8Array([0xff, 0xfe, 65, 0]) },
      { file: "persons.csv", expected: expect.stringMatching(/UTF-16/) },
    ],
    [
      "an unknown table",
      { "person.csv": "id,name\n" },
      { file: "person.csv", expected: expect.stringMatching(/Did you mean persons.csv/) },
    ],
    ["a missing table", { "links.csv": null }, { file: "links.csv", expected: expect.stringMatching(/missing/) }],
    [
      "no description",
      { "datapackage.json": null },
      { file: "datapackage.json", expected: expect.stringMatching(/missing/) },
    ],
    [
      "a description that is no JSON",
      { "datapackage.json": "{" },
      { file: "datapackage.json", expected: expect.stringMatching(/not JSON/) },
    ],
    [
      "an e-mail address",
      { "persons.csv": added("persons.csv", "person:a,a@example.org") },
      { file: "persons.csv", column: "name", expected: expect.stringMatching(/personal data/) },
    ],
    [
      "quotes that do not match",
      { "persons.csv": 'id,name\nperson:a,"A\n' },
      { file: "persons.csv", expected: expect.stringMatching(/quotes/) },
    ],
    [
      "a row too short",
      { "persons.csv": added("persons.csv", "person:a") },
      { file: "persons.csv", line: lastLine("persons.csv"), expected: expect.stringMatching(/1 cells/) },
    ],
  ];
  it.each(cases)("%s", (_, changes, expected) => {
    expect(faults(changes)).toContainEqual(expect.objectContaining(expected));
  });

  it("part_of that runs in a circle", () => {
    const [first, second] = [...text("territories.csv").matchAll(/^territory:[^,]+/gm)].map(([id]) => id);
    const row = (a: string, b: string) =>
      `${a},part_of,${b},x,,,${text("sources.csv").split(/\r?\n/)[1]!.split(",")[0]},,,,inferred`;
    const found = faults({ "links.csv": added("links.csv", `${row(first!, second!)}\n${row(second!, first!)}`) });
    expect(found.map(({ expected }) => expected).join()).toMatch(/in a circle: .* → /);
  });

  it("tells everything at once, in words that name file, line and value", () => {
    const wrong = { "persons.csv": added("persons.csv", "jane,Jane\n,"), "themes.csv": new Uint8Array() };
    expect(faults(wrong).length).toBeGreaterThanOrEqual(3);
    expect(() => loadPackage(folder(wrong))).toThrow(
      new RegExp(`persons.csv, line ${lastLine("persons.csv")}, column id: "jane"`),
    );
  });

  it("two packages of one name, and a folder that is not there", () => {
    expect(() => loadPackages([SMALL, SMALL])).toThrow(/another package of this name/);
    expect(() => loadPackages(["nowhere"])).toThrow(/no such folder/);
  });
});
