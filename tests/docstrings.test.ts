import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const files = ["client", "server", "seed"].flatMap((part) =>
  (readdirSync(part, { recursive: true }) as string[])
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(part, path)),
);

const EXPORT = /^export (?:async )?(?:function\*?|const|let|interface|type|class) (\w+)/;

/** The exports of a source that no docstring stands over; the type that a documented schema gives needs none. */
function undocumented(source: string): string[] {
  const lines = source.split("\n");
  return lines.flatMap((line, index) => {
    const name = EXPORT.exec(line)?.[1];
    if (name === undefined || lines[index - 1]?.trimEnd().endsWith("*/")) return [];
    return line.startsWith(`export type ${name} = Static<typeof ${name}>`) ? [] : [name];
  });
}

describe("docstrings", () => {
  it("stand over every export", () => {
    const named = files.flatMap((file) => undocumented(readFileSync(file, "utf8")).map((name) => `${file}: ${name}`));
    expect(files.length).toBeGreaterThan(500);
    expect(named).toEqual([]);
  });

  it("and other comments break at 120 characters", () => {
    const long = files.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          /^\s*(\* |\/\/|\/\*)/.test(line) && line.length > 120 ? [`${file}:${index + 1}`] : [],
        ),
    );
    expect(long).toEqual([]);
  });

  it("are missed where they are not", () => {
    const source = ["/** Said. */", "export const a = 1;", "export type B = string;", "export async function c() {}"];
    expect(undocumented(source.join("\n"))).toEqual(["B", "c"]);
  });
});
