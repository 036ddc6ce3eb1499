import { expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { editionNames } from "../../../server/network/edition-names.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";

const [small] = packagesAt(["tests/fixtures/small"]) as [Dataset];
const packaged = (name: string, title: string, edition: string | null): Dataset => ({
  ...small,
  package: { ...small.package, name, title, edition },
});
const project = (id: string, name: string, ...packages: string[]) => ({ id, kind: "project" as const, name, packages });

const MILL = project("project:a-mill", "Le Moulin", "a");
const NEXT = project("project:b-mill", "le moulin", "b");
const OVEN = project("project:b-oven", "Le Four", "b");

test("projects of one name in two editions bear the edition, others their name alone", () => {
  const packages = [packaged("a", "Programme", "2024"), packaged("b", "Programme", "2025")];
  expect([...editionNames([MILL, NEXT, OVEN], packages)]).toEqual([
    ["project:a-mill", "Le Moulin (2024)"],
    ["project:b-mill", "le moulin (2025)"],
  ]);
});

test("where editions do not tell all apart, titles do", () => {
  const names = (...editions: (string | null)[]) => [
    ...editionNames(
      [MILL, NEXT],
      [packaged("a", "Suivi", editions[0]!), packaged("b", "Suivi (2)", editions[1]!)],
    ).values(),
  ];
  expect(names(null, null)).toEqual(["Le Moulin (Suivi)", "le moulin (Suivi (2))"]);
  expect(names("2024", null)).toEqual(["Le Moulin (Suivi)", "le moulin (Suivi (2))"]);
  expect(names("2024", "2024")).toEqual(["Le Moulin (Suivi)", "le moulin (Suivi (2))"]);
});

test("a package alone, and two of one name within an edition, stay as they are", () => {
  const one = packaged("a", "Programme", "2024");
  expect(editionNames([MILL, { ...NEXT, packages: ["a"] }], [one]).size).toBe(0);
  expect(editionNames([MILL, { ...NEXT, packages: ["a"] }], [one, packaged("b", "Programme", "2025")]).size).toBe(0);
});

test("the network of two editions has the names everywhere: nodes, search, description", () => {
  const next: Dataset = {
    ...packaged("small-again", "Encore", "2031"),
    ...{ links: [], unnamed: [], aliases: [], organisations: [], persons: [], themes: [], territories: [] },
    projects: small.projects.map((row) => ({ ...row, id: row.id.replace("project:", "project:again-") })),
  };
  const projects = (packages: Dataset[]) =>
    placedNetwork(packages).nodes.filter(({ attributes }) => attributes.kind === "project");
  const [alone, both] = [projects([small]), projects([small, next])];
  expect(both).toHaveLength(2 * alone.length);
  expect(new Set(both.map(({ attributes }) => attributes.name)).size).toBe(both.length);
  expect(alone.map(({ attributes }) => attributes.name)).toEqual(
    expect.arrayContaining(small.projects.map(({ name }) => name)),
  );
  expect(both.find(({ key }) => key.startsWith("project:again-"))!.sortName).toMatch(/2031/);
});
