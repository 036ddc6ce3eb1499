import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFiles } from "../../../seed/commands/files.ts";
import { folderAt, folderOnce, packagesAt, packagesWithFiles } from "../../../seed/commands/folder.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "maillage-files-"));
  cpSync("tests/fixtures/small", dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const hidden = (): string[] => readdirSync(dir).filter((name) => name.startsWith("."));
const seen = (names = ["links.csv", "themes.csv", "journal.csv"]): string[] =>
  names.map((name) => text(folderAt(dir).read(name)));

test("files are replaced, and nothing is left beside them", () => {
  replaceFiles(
    dir,
    new Map([
      ["links.csv", "a"],
      ["themes.csv", "b"],
      ["journal.csv", "c"],
    ]),
  );
  expect(seen()).toEqual(["a", "b", "c"]);
  expect(hidden()).toEqual([]);
});

test("a command that dies before all are written changes nothing, whenever it does", () => {
  const before = packagesAt([dir]);
  writeFileSync(join(dir, ".links.csv.new"), "half");
  writeFileSync(join(dir, ".replaced.new"), "links.csv");
  expect(packagesAt([dir])).toEqual(before);
  replaceFiles(dir, new Map([["themes.csv", readFileSync(join(dir, "themes.csv"), "utf8")]]));
  expect(packagesAt([dir])).toEqual(before);
});

test("files that cannot all be written leave the folder as it was, and nothing of them", () => {
  const tables = ["links.csv", "themes.csv"];
  const before = seen(tables);
  const files = new Map([
    ["links.csv", "a"],
    ["no-such-folder/themes.csv", "b"],
  ]);
  expect(() => replaceFiles(dir, files)).toThrow(/: nothing was changed, since it cannot be written \(ENOENT/);
  expect([seen(tables), hidden()]).toEqual([before, []]);
});

test("one that dies while files get their names has changed all, and the next one goes on", () => {
  writeFileSync(join(dir, ".themes.csv.new"), "b");
  writeFileSync(join(dir, ".journal.csv.new"), "c");
  writeFileSync(join(dir, ".replaced"), "links.csv\nthemes.csv\njournal.csv");
  writeFileSync(join(dir, "links.csv"), "a");
  expect(seen()).toEqual(["a", "b", "c"]);
  expect(folderAt(dir).list()).toContain("journal.csv");
  replaceFiles(dir, new Map([["links.csv", "d"]]));
  expect(seen()).toEqual(["d", "b", "c"]);
  expect(hidden()).toEqual([]);
});

test("the files of a package are those that it was read from, whatever becomes of them", () => {
  const { packages, folders } = packagesWithFiles([folderOnce(dir)], false);
  const before = readFileSync(join(dir, "links.csv"), "utf8");
  writeFileSync(join(dir, "links.csv"), "nothing");
  expect(text(folders[0]!.read("links.csv"))).toBe(before);
  expect(packages).toEqual(packagesAt(["tests/fixtures/small"]));
});
