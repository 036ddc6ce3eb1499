import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
// @ts-expect-error: the linter's configuration is plain JavaScript
import config from "../oxlint.config.mjs";

const PARTS = ["client", "server", "seed"];
const files = PARTS.flatMap((part) =>
  (readdirSync(part, { recursive: true }) as string[])
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => join(part, path)),
);

/** What each file imports of these, types and `import()` counted. */
const imports = new Map(
  files.map((file) => {
    const found = readFileSync(file, "utf8").matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"(\.[^"]+)"/g);
    const paths = [...found].map(([, path]) => normalize(join(dirname(file), path!)));
    return [file, paths.filter((path) => files.includes(path))];
  }),
);

/** The first circle of files that one comes back to from a file; null where there is none. */
function circle(): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    const met = way.indexOf(file);
    if (met >= 0) return [...way.slice(met), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const found = walk(next, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const found = walk(file, []);
    if (found) return found;
  }
  return null;
}

describe("the rooms", () => {
  // The linter counts types, but not import().
  it("hold no circle of files, import() counted", () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(1000);
    expect(circle()).toBeNull();
  });

  it("are all in the linter's table", () => {
    const listed = (config as { overrides: { files: string[] }[] }).overrides.flatMap((override) => override.files);
    const rooms = new Set(
      files.map((file) => {
        const [part, room, ...rest] = file.split("/");
        return rest.length > 0 ? `${part}/${room}/**` : file;
      }),
    );
    expect([...rooms].filter((room) => !listed.includes(room))).toEqual([]);
  });

  it("leave no file flat beside them, but settings and what starts the server or a command", () => {
    const flat = files.filter((file) => file.split("/").length === 2);
    expect(flat.sort()).toEqual([
      "server/backup-command.ts",
      "server/database-thread.ts",
      "server/import-command.ts",
      "server/main.ts",
      "server/network-command.ts",
      "server/open-database.ts",
      "server/restore-command.ts",
      "server/settings.ts",
      "server/static-command.ts",
      "server/versions-command.ts",
      "server/write-command.ts",
    ]);
  });
});
