import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { Check } from "typebox/value";
import { afterAll, describe, expect, test } from "vitest";
import { Draft } from "../../../seed/booklet/draft.ts";
import { BOOKLET, missing } from "../../means.ts";
import { compiledCommands } from "../compiled.ts";
import { printPage } from "../page.ts";

const run = compiledCommands();
const dir = mkdtempSync(`${tmpdir()}/maillage-read-`);
afterAll(() => rmSync(dir, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(`${dir}/${name}`, content);
  return `${dir}/${name}`;
}

describe("npm run seed:read", () => {
  test("prints one JSON document, and what it counts apart from it", () => {
    const { code, out, error } = run("read", file("verger.txt", printPage()));
    expect(code).toBe(0);
    const draft = JSON.parse(out) as Draft;
    expect(Check(Draft, draft)).toBe(true);
    expect(draft).toMatchObject({ source: "verger.txt", projects: [{ name: "Le Verger" }] });
    expect(error).toBe("1 project read; 0 warnings, each with its lines, in the draft.\n");
  });

  test("reads a text with a byte order mark, Windows line ends and form feeds as it reads any other", () => {
    const plain = run("read", file("same.txt", printPage())).out;
    expect(run("read", file("same.txt", `\uFEFF${printPage().replaceAll("\n", "\r\n")}`)).out).toBe(plain);
    expect(run("read", file("same.txt", `\f${printPage().slice(1)}`)).out).toBe(plain);
  });

  test.each([
    ["a file that is not there", () => `${dir}/none.txt`, "there is no such file."],
    ["a folder", () => (mkdirSync(`${dir}/folder`, { recursive: true }), `${dir}/folder`), "this is a folder"],
    ["a file under a file", () => `${file("a.txt", "a")}/b.txt`, "there is no such file."],
    ["an empty file", () => file("empty.txt", ""), "the file is empty (0 bytes)."],
    ["a binary file", () => file("picture.png", new Uint8Array([137, 80, 78, 71, 0, 0])), "a binary file"],
    ["a text in another encoding", () => file("latin.txt", Buffer.from(printPage(), "latin1")), "not in UTF-8"],
    ["another text", () => file("other.txt", readFileSync("README.md")), "this text holds no project page"],
    ["a table", () => file("table.csv", "id,name\nproject:a,A\n"), "this text holds no project page"],
  ])("refuses %s with one line", (_, path, message) => {
    const named = path();
    const { code, out, error } = run("read", named);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error.startsWith(`${named}: `)).toBe(true);
    expect(error).toContain(message);
    expect(error.match(/\n/g)).toHaveLength(1);
  });

  test.each([[[]], [["a", "b"]], [["--bogus", "a"]]])("refuses the arguments %j", (args) => {
    const { code, out, error } = run("read", ...args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toMatch(/Usage: npm run --silent seed:read -- FILE|--bogus/);
    expect(error).not.toMatch(/\n\s+at /);
  });

  test.skipIf(missing.booklet)("reads the booklet: 23 projects, no e-mail address", () => {
    const { code, out } = run("read", BOOKLET);
    expect(code).toBe(0);
    const { projects } = JSON.parse(out) as Draft;
    expect(projects).toHaveLength(23);
    expect(projects.every(({ region, title, name }) => region && title && name)).toBe(true);
    expect(out).not.toContain("@");
    expect(out).not.toContain("gmail");
  });
});
