import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Modules of ours and all that they load, made for a page: a file for each, perhaps with pieces in common. */
async function bundled(...entries: string[]): Promise<Rolldown.OutputChunk[]> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, lib: { entry: entries, formats: ["es"] } },
  });
  const [{ output }] = made as [Rolldown.RolldownOutput];
  return output.filter((file) => file.type === "chunk");
}

describe("loading a package", () => {
  const folder = mkdtempSync(join(tmpdir(), "anywhere-"));
  let chunk: Rolldown.OutputChunk;
  beforeAll(async () => {
    [chunk] = (await bundled("seed/package/load.ts")) as [Rolldown.OutputChunk];
    writeFileSync(join(folder, "load.mjs"), chunk.code);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("needs nothing of Node", () => {
    expect(chunk.moduleIds.some((id) => id.endsWith("seed/package/check.ts"))).toBe(true);
    expect(chunk.moduleIds.filter((id) => /browser-external|node:|seed\/commands/.test(id))).toEqual([]);
    expect(chunk.imports).toEqual([]);
  });

  test("makes no code from text, which the policy of a page forbids", () => {
    const files = readdirSync("seed/dataset").map((name) => [name, readFileSync(`seed/dataset/${name}`, "utf8")]);
    writeFileSync(join(folder, "files.json"), JSON.stringify(Object.fromEntries(files)));
    writeFileSync(
      join(folder, "run.mjs"),
      `import { loadPackage } from "./load.mjs";
       import files from "./files.json" with { type: "json" };
       let forbidden = false;
       try { new Function(""); } catch { forbidden = true; }
       const read = (name) => new TextEncoder().encode(files[name]);
       const { projects } = loadPackage({ name: "memory", list: () => Object.keys(files), read });
       console.log(forbidden, projects.length);`,
    );
    const strict = ["--no-warnings", "--disallow-code-generation-from-strings", join(folder, "run.mjs")];
    expect(execFileSync(process.execPath, strict, { encoding: "utf8" }).trim()).toBe("true 23");
  });
});

test("what the page takes from the contract as values loads no library", async () => {
  const sources = readdirSync("client", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const values = sources.flatMap((name) =>
    [...readFileSync(`client/${name}`, "utf8").matchAll(VALUES)].map(([, file]) => file!),
  );
  expect(values).toContain("server/contract/vocabulary.ts");
  const modules = (await bundled(...new Set(values))).flatMap(({ moduleIds }) => moduleIds);
  expect(modules.filter((id) => id.includes("node_modules"))).toEqual([]);
});

const VALUES = /^(?:import|export) (?!type )[^;]*? from "[./]+\/(server\/contract\/[^"]+)"/gm;
