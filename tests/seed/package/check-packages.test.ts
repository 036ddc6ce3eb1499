import { describe, expect, test } from "vitest";
import { checkPackages } from "../../../seed/package/check-packages.ts";
import type { Tables } from "../../../seed/package/tables.ts";

type Rows = Partial<Record<keyof Tables, object[]>>;
const NAMED = ["one", "two", "three"];

/** What is wrong between packages of these rows, the first row of a table in line 2. */
function faultsOf(packages: (Rows & { name?: string | null })[]) {
  const named = packages.map(({ name, ...rows }, i) => ({
    dir: NAMED[i]!,
    name: name === undefined ? NAMED[i]! : name,
    tables: Object.fromEntries(
      Object.entries(rows).map(([table, all]) => [table, all.map((row, at) => ({ line: at + 2, row }))]),
    ) as unknown as Tables,
  }));
  return [...checkPackages(named)];
}

describe("between packages", () => {
  test("a name is of one alone; what has none is let be", () => {
    expect(faultsOf([{ name: "x" }, { name: "y" }, { name: "x" }])).toEqual([
      {
        dir: "three",
        file: "datapackage.json",
        line: null,
        column: "name",
        value: "x",
        expected: "another name, since the package in one has this one.",
      },
    ]);
    expect(faultsOf([{ name: null }, { name: null }])).toEqual([]);
  });

  test("a source of one id is the same", () => {
    const source = (id?: string, title?: string) => ({ sources: [{ id, title }] });
    expect(faultsOf([source("a", "A"), source("a", "A"), source("b", "B")])).toEqual([]);
    expect(faultsOf([source("a", "A"), source("a"), source(undefined, "A"), {}])).toEqual([]);
    expect(faultsOf([source("a"), source("a", "A"), source("a", "B")])).toMatchObject([
      {
        dir: "three",
        file: "sources.csv",
        line: 2,
        column: "id",
        value: "a",
        expected: "an id of its own, since this one is the source “A” in two.",
      },
    ]);
  });

  const merges = (merged_id: string | null | undefined, entity?: string) => ({ aliases: [{ merged_id, entity }] });

  test("an id that one merges away is not used by another, but may be by itself", () => {
    const uses = { organisations: [{ id: "organisation:a" }, {}] };
    expect(faultsOf([{ ...merges("organisation:a", "organisation:b"), ...uses }])).toEqual([]);
    expect(faultsOf([uses, merges("organisation:a", "organisation:b")])).toEqual([
      {
        dir: "one",
        file: "organisations.csv",
        line: 2,
        column: "id",
        value: "organisation:a",
        expected: "aliases.csv in two merges this id into organisation:b; use that one in its place.",
      },
    ]);
    for (const table of ["projects", "persons", "themes", "territories"] as const)
      expect(faultsOf([{ [table]: [{ id: "x:a" }] }, merges("x:a", "x:b")])).toMatchObject([{ file: `${table}.csv` }]);
    expect(faultsOf([uses, merges(null, "organisation:b"), merges(undefined)])).toEqual([]);
    expect(faultsOf([uses, merges("organisation:a")])).toEqual([]);
  });

  test("an id is merged into one entity by all", () => {
    const [a, b, c] = ["organisation:a", "organisation:b", "organisation:c"];
    expect(faultsOf([merges(a, b), merges(a, b)])).toEqual([]);
    expect(faultsOf([merges(a, b), merges(a, c), merges(null, b), {}])).toEqual([
      {
        dir: "two",
        file: "aliases.csv",
        line: 2,
        column: "merged_id",
        value: a,
        expected: "an id that is merged into organisation:b, as in one.",
      },
    ]);
  });
});
