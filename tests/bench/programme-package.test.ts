import { describe, expect, test } from "vitest";
import { inMemory } from "../../seed/package/folder.ts";
import { loadPackage } from "../../seed/package/load.ts";
import { writePackage } from "../../seed/package/write.ts";
import { programmePackage } from "./programme-package.ts";

describe("a made-up programme", () => {
  const dataset = programmePackage(1000);
  const participations = dataset.links.filter(({ role }) => role === "carries" || role === "partners");
  const counts = (end: "source" | "target") => {
    const found = new Map<string, number>();
    for (const link of participations) found.set(link[end], (found.get(link[end]) ?? 0) + 1);
    return [...found.values()].toSorted((a, b) => b - a);
  };

  test("is a package without a fault, and the same for the same seed", () => {
    const read = loadPackage(inMemory("made", writePackage(dataset)));
    expect(read.links).toHaveLength(dataset.links.length);
    const links = (made: typeof dataset) => Buffer.from(writePackage(made).get("links.csv")!);
    expect(links(programmePackage(1000)).equals(links(dataset))).toBe(true);
    expect(links(programmePackage(1000, 2)).equals(links(dataset))).toBe(false);
  });

  test("has countries, whose regions part the projects, and names that no two of a kind share", () => {
    const countries = new Set(dataset.links.filter(({ role }) => role === "part_of").map(({ target }) => target));
    expect(countries.size).toBeGreaterThan(20);
    const homes = new Set(dataset.links.filter(({ role }) => role === "located_in").map(({ target }) => target));
    expect(homes.size).toBeGreaterThan(80);
    for (const named of [dataset.projects, dataset.organisations, dataset.themes, dataset.territories])
      expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  });

  test("has heavy tails: a few organisations in many projects, most in one or none", () => {
    const [ofOrganisations, ofProjects] = [counts("source"), counts("target")];
    expect(dataset.organisations).toHaveLength(1500);
    expect(ofProjects[0]).toBeGreaterThan(30);
    expect(ofProjects[500]).toBeLessThan(10);
    expect(ofOrganisations[0]! / ofOrganisations[Math.floor(ofOrganisations.length / 2)]!).toBeGreaterThan(10);
  });
});
