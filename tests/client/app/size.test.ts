import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const built = fileURLToPath(new URL("../../../dist/client/", import.meta.url));

/**
 * Names of the scripts that the first page loads: those of the HTML, its words in French among them, and what each
 * imports at once.
 */
function firstScripts(): Set<string> {
  const html = readFileSync(`${built}index.html`, "utf8");
  const scripts = new Set([...html.matchAll(/assets\/[^"]+\.js/g)].map(([path]) => path));
  for (const script of scripts) {
    const text = readFileSync(built + script, "utf8");
    for (const [, path] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) scripts.add(`assets/${path}`);
  }
  return scripts;
}

// Built by `npm test`; a single file of tests may run without.
describe.skipIf(!existsSync(`${built}index.html`))("the built page", () => {
  test("weighs at most 150 kB of script when it opens, gzipped", () => {
    const weight = [...firstScripts()].reduce((sum, path) => sum + gzipSync(readFileSync(built + path)).length, 0);
    expect(weight).toBeGreaterThan(50_000);
    expect(weight).toBeLessThanOrEqual(150_000);
  });

  test("has the words it opens with come beside its script, in French, and no other language's", () => {
    const words = [...firstScripts()].filter((path) => path.includes("first-words-"));
    expect(words).toHaveLength(1);
    expect(readFileSync(built + words[0]!, "utf8")).toContain("Qui relie les {projects} entre {them}");
  });

  test("brings no words of what is loaded later", () => {
    const scripts = [...firstScripts()].map((path) => readFileSync(built + path, "utf8"));
    expect(scripts.filter((text) => text.includes("Emporter (zip)"))).toEqual([]);
  });

  test("asks for its data before its script has come", () => {
    const html = readFileSync(`${built}index.html`, "utf8");
    for (const question of ["./api/dataset", "./api/graph?format=columns"])
      expect(html).toContain(`<link rel="preload" href="${question}" as="fetch" crossorigin`);
  });
});
