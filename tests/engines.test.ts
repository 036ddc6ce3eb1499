import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Described {
  engines?: { node?: string };
}

const json = (file: string) =>
  JSON.parse(readFileSync(file, "utf8")) as Described & { packages: Record<string, Described> };

/** Whether a version lies in a range as npm writes it: alternatives of comparators that all hold. */
function satisfies(version: readonly number[], range: string): boolean {
  return range.split("||").some((all) =>
    all
      .replaceAll(/([<>=^~])\s+/g, "$1")
      .trim()
      .split(/\s+/)
      .every((one) => {
        const [, sign = "", text = ""] = /^([<>=^~]*)v?(.*)$/.exec(one)!;
        const wanted = text.split(".").map(Number).filter(Number.isFinite);
        const order = wanted.map((part, i) => version[i]! - part).find((step) => step !== 0) ?? 0;
        if (sign === ">=") return order >= 0;
        if (sign === ">") return order > 0;
        if (sign === "<") return order < 0;
        if (sign === "<=") return order <= 0;
        const fixed = sign === "^" ? 1 : sign === "~" ? Math.min(2, wanted.length) : wanted.length;
        return (sign === "" || order >= 0) && wanted.slice(0, fixed).every((part, i) => part === version[i]);
      }),
  );
}

test("every package that is installed runs on the least Node that the README asks for (npm ci --engine-strict)", () => {
  const least = /(\d+)\.(\d+)/.exec(json("package.json").engines!.node!)!;
  const version = [Number(least[1]), Number(least[2]), 0];
  expect(readFileSync("README.md", "utf8")).toContain(`${least[0]} or later`);
  const others = Object.entries(json("package-lock.json").packages).filter(
    ([, { engines }]) => engines?.node !== undefined && !satisfies(version, engines.node),
  );
  expect(others.map(([path, { engines }]) => `${path}: ${engines!.node}`)).toEqual([]);
});

test.each([
  ["^18.18.0 || ^20.9.0 || >=21.1.0", true],
  [">= 0.6", true],
  ["20 || >=22", true],
  ["^20.19.0 || >=22.12.0", true],
  [">=18 <21", true],
  ["*", true],
  [">=22", false],
  ["^20.20.0 || >=22", false],
  ["<20", false],
])("20.19.0 in « %s »: %s", (range, held) => expect(satisfies([20, 19, 0], range)).toBe(held));
