import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { missing, READERS } from "../../means.ts";

const PACKAGES = [
  "seed/dataset",
  "tests/fixtures/small",
  "tests/fixtures/small-next",
  "tests/fixtures/packages/example",
  "tests/fixtures/packages/own",
];

describe.skipIf(missing.python !== null)("Frictionless finds nothing wrong with", () => {
  test.each(PACKAGES)("%s", (dir) => {
    const validate = ["validate", `${dir}/datapackage.json`, "--json"];
    const { stdout, stderr } = spawnSync(`${READERS}python/bin/frictionless`, validate, { encoding: "utf8" });
    expect(stderr).toBe("");
    const report = JSON.parse(stdout) as { valid: boolean; tasks: { name: string; errors: unknown[] }[] };
    expect(report.tasks.flatMap(({ errors }) => errors)).toEqual([]);
    expect(report.tasks.map(({ name }) => name)).toContain("links");
    expect(report.valid).toBe(true);
  });
});
