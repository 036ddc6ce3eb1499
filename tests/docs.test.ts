import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../server/exports/formats/formats.ts";
import { TABLES } from "../seed/package/schema.ts";
import { SETTINGS } from "../server/settings.ts";

const read = (file: string) => readFileSync(file, "utf8");
/** What npm does by itself. */
const NPM = new Set(["ci", "install", "prune", "audit", "sbom"]);
const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "seed/README.md", "server/README.md", "cypher/README.md"];

describe("what is documented", () => {
  it.each(PAGES)("%s leads nowhere that is not there", (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target!);
    for (const target of targets) expect(existsSync(join(dirname(page), target)), `${page}: ${target}`).toBe(true);
  });

  it.each(PAGES)("%s names only commands that there are", (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm (?:run (?:--silent )?)?([a-z][a-z0-9]*(?::[a-z0-9]+)?)/g)].map(
      ([, name]) => name!,
    );
    for (const name of named.filter((one) => !NPM.has(one)))
      expect(scripts, `${page}: npm run ${name}`).toHaveProperty(name);
  });

  it("the README names every command that people run", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const pieces = ["build", "build:server", "build:client", "format"];
    for (const name of Object.keys(scripts).filter((one) => !pieces.includes(one))) {
      expect(read("README.md"), name).toMatch(new RegExp(`npm (run (--silent )?)?${name}`));
    }
  });

  it("every package that the product needs is used by some file of it", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    const files = ["server", "seed", "client"].flatMap((folder) =>
      (readdirSync(folder, { recursive: true }) as string[])
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => read(join(folder, file))),
    );
    // The types of graphology stand behind those of its packages.
    for (const name of Object.keys(dependencies).filter((one) => one !== "graphology-types"))
      expect(
        files.some((text) => text.includes(`"${name}"`) || text.includes(`"${name}/`)),
        name,
      ).toBe(true);
  });

  it("the README's table of settings is the list of settings", () => {
    const rows = Object.entries(SETTINGS).map(
      ([name, { unset, does }]) => `| \`${name}\` |${unset === null ? "" : ` \`${unset}\``} | ${does} |`,
    );
    expect(read("README.md")).toContain(`| setting | unless set | what |\n|---|---|---|\n${rows.join("\n")}\n\n`);
  });

  it("what the image and the unit start is what the build makes", () => {
    for (const page of ["Dockerfile", "server/README.md"])
      for (const [, file] of read(page).matchAll(/dist\/((?:server|seed)\/[\w/-]+)\.js/g))
        expect(existsSync(`${file}.ts`), `${page}: ${file}`).toBe(true);
    for (const [, from] of read("Dockerfile").matchAll(/^COPY --from=build ((?:\/app\/\S+ )+)/gm))
      for (const path of from!
        .trim()
        .split(" ")
        .map((one) => one.replace("/app/", "")))
        expect(existsSync(path) || ["dist", "node_modules"].includes(path), path).toBe(true);
  });

  it("the README names every export format", () => {
    for (const format of Object.keys(FORMATS)) expect(read("README.md")).toContain(`\`${format}\``);
  });

  it("seed/README.md names every table and column", () => {
    const page = read("seed/README.md");
    for (const [table, { row }] of Object.entries(TABLES)) {
      const section = page.split(`### ${table}.csv`)[1]?.split("\n### ")[0];
      expect(section, table).toBeDefined();
      for (const column of Object.keys(row.properties))
        expect(section, `${table}.${column}`).toContain(`\`${column}\``);
    }
  });
});
