import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FolderRefused, replaceFolder } from "../../../server/static/output-folder.ts";

let parent: string;
let out: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "maillage-output-"));
  out = join(parent, "site");
});
afterEach(() => rmSync(parent, { recursive: true }));

const making = (files: Record<string, string>) => () =>
  Promise.resolve(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])));
const there = (): string[] => (readdirSync(out, { recursive: true }) as string[]).toSorted();

describe("a folder of files", () => {
  test("is made, with a listing that sha256sum checks, and made anew", async () => {
    expect(await replaceFolder(out, making({ "index.html": "a", "data/1/a.json": "b" }))).toBe(3);
    expect(there()).toEqual(["data", "data/1", "data/1/a.json", "index.html", "maillage-sha256.txt"]);
    execFileSync("sha256sum", ["--check", "--strict", "maillage-sha256.txt"], { cwd: out });
    await replaceFolder(out, making({ "index.html": "c", "data/2/a.json": "d" }));
    expect(there()).toEqual(["data", "data/2", "data/2/a.json", "index.html", "maillage-sha256.txt"]);
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("c");
  });

  test("may be there, empty", async () => {
    mkdirSync(out);
    await replaceFolder(out, making({ a: "a" }));
    expect(there()).toEqual(["a", "maillage-sha256.txt"]);
  });

  test("is made anew after a run that was killed while it wrote", async () => {
    await replaceFolder(out, making({ a: "a", "b/c": "c" }));
    // Killed at its last file, and at its very first.
    rmSync(join(out, "b"), { recursive: true });
    for (const kept of [["a", "maillage-sha256.txt"], []]) {
      for (const name of readdirSync(out)) if (!kept.includes(name)) rmSync(join(out, name));
      writeFileSync(join(out, "maillage-part.tmp"), "half");
      await replaceFolder(out, making({ a: "a", "b/c": "c" }));
      expect(there()).toEqual(["a", "b", "b/c", "maillage-sha256.txt"]);
      rmSync(join(out, "b"), { recursive: true });
    }
  });

  test("is left as it was where making the files fails", async () => {
    await replaceFolder(out, making({ a: "a" }));
    await expect(replaceFolder(out, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(there()).toEqual(["a", "maillage-sha256.txt"]);
  });

  test("is refused where it holds what others wrote, and what stands beside ours stays", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "thesis.txt"), "mine");
    await expect(replaceFolder(out, making({ a: "a" }))).rejects.toThrow(FolderRefused);
    expect(there()).toEqual(["thesis.txt"]);
    rmSync(out, { recursive: true });
    await replaceFolder(out, making({ a: "a" }));
    writeFileSync(join(out, "CNAME"), "example.org");
    await replaceFolder(out, making({ b: "b" }));
    expect(there()).toEqual(["CNAME", "b", "maillage-sha256.txt"]);
    await expect(replaceFolder(out, making({ CNAME: "x" }))).rejects.toThrow("stands in the way");
    expect(there()).toEqual(["CNAME", "b", "maillage-sha256.txt"]);
  });

  test("is refused where one of ours was changed, or the listing leads out of it", async () => {
    await replaceFolder(out, making({ a: "a" }));
    writeFileSync(join(out, "a"), "changed");
    await expect(replaceFolder(out, making({ a: "a" }))).rejects.toThrow("was changed since");
    expect(readFileSync(join(out, "a"), "utf8")).toBe("changed");
    const outside = join(parent, "outside");
    writeFileSync(outside, "");
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    for (const path of ["../outside", "b/../../outside", outside]) {
      writeFileSync(join(out, "maillage-sha256.txt"), `${empty}  ${path}\n`);
      await replaceFolder(out, making({ c: "c" })).catch((error: unknown) =>
        expect(error).toBeInstanceOf(FolderRefused),
      );
      expect(existsSync(outside), path).toBe(true);
    }
  });

  test("is refused where it is a file", async () => {
    writeFileSync(out, "");
    await expect(replaceFolder(out, making({ a: "a" }))).rejects.toThrow("is a file");
  });
});
