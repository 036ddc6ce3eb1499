import { describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import type { Dataset } from "../../seed/package/schema.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { type Opened, shortGraph } from "./opened.ts";

/** Questions on where projects lie, on the small package with other places; figures by hand. */
export function smallPlaces(openOn: (dataset: Dataset) => Opened) {
  describe("a project of two départements", () => {
    const small = readSmall();
    const engine = openOn({ ...small, links: [...small.links, ...located(small, BRASSAGE, "departement-56")] });

    test("brings them into one project, which is told from what ties two projects", async () => {
      const ask = async (level: "region" | "departement") => {
        const { pairs } = await engine().territoryPairs({ filter: EVERYTHING, weight: "count", level, limit: 10 });
        return pairs.map(({ a, b, shared, sameProject }) => [a.name, b.name, shared.length, sameProject]);
      };
      // All six of Brassage; of them Bo Martin is in Digue too, in the Morbihan alone.
      expect(await ask("departement")).toEqual([["Haute-Garonne", "Morbihan", 6, 5]]);
      // ADEME and Cléo Roy are in Chantier too, in Bretagne alone; the other four of Île-de-France are in Atelier.
      expect(await ask("region")).toEqual([
        ["Bretagne", "Occitanie", 6, 3],
        ["Île-de-France", "Bretagne", 5, 0],
        ["Île-de-France", "Occitanie", 4, 0],
      ]);
    });
  });

  describe("regions of two countries", () => {
    const small = readSmall();
    const regions = small.territories.filter(({ level }) => level === "region");
    const country = (code: string) => ({ id: `territory:country-${code}`, name: code, level: "country", code });
    const [pattern] = small.links.filter(({ role }) => role === "part_of");
    const engine = openOn({
      ...small,
      territories: [...small.territories, country("aa"), country("bb")],
      links: [
        ...small.links,
        ...regions.map(({ id, name }) => {
          const target = `territory:country-${name === "Occitanie" ? "bb" : "aa"}`;
          return { ...pattern!, source: id, target, mention: target };
        }),
      ],
    });

    test("are compared as countries, by whom projects of both share", async () => {
      const ask = async (level: "region" | "country") =>
        (await engine().territoryPairs({ filter: EVERYTHING, weight: "count", level, limit: 10 })).pairs;
      const [pair, ...others] = await ask("country");
      expect([pair!.a.name, pair!.b.name, others]).toEqual(["aa", "bb", []]);
      const across = (await ask("region")).filter(({ a, b }) => (a.name === "Occitanie") !== (b.name === "Occitanie"));
      const actors = new Set(across.flatMap(({ shared }) => shared.map(({ id }) => id)));
      expect(new Set(pair!.shared.map(({ id }) => id))).toEqual(actors);
      expect(pair!.weight).toBe(actors.size);
    });

    test("are combined as countries, where a place of another level says which projects count", async () => {
      const ask = async (by: "region" | "country", regions: string[]) => {
        const filter = { ...EVERYTHING, regions };
        const { rows } = await engine().intersections({ filter, by, minMembers: 2, limit: 10 });
        return rows.map(({ members, actors }) => [
          members.map((id) => id.replace(/^.*-/, "")).join("+"),
          ...actors.map(({ id, projects }) => `${id.replace(/^.*:/, "")} ${projects}`),
        ]);
      };
      const both = await ask("country", ["territory:country-aa", "territory:country-bb"]);
      const { actors } = await engine().sharedActors({ filter: { ...EVERYTHING, minProjects: 1 }, limit: 100 });
      const tying = actors.filter(({ regions: of }) => of.length > 1 && of.some(({ name }) => name === "Occitanie"));
      const held = tying.map(({ id, projects }) => `${id.replace(/^.*:/, "")} ${projects.length}`);
      expect(both.map(([members, ...named]) => [members, named.toSorted()])).toEqual([["aa+bb", held.toSorted()]]);
      expect(held.length).toBeGreaterThan(1);
      // Of one country alone no row joins two, and its regions are those where its projects lie.
      expect(await ask("country", ["territory:country-aa"])).toEqual([]);
      expect((await ask("region", ["territory:country-aa"])).map(([members]) => members)).toEqual(["11+53"]);
      expect(await ask("region", ["territory:country-bb"])).toEqual([]);
    });
  });

  describe("chains of what is part of what", () => {
    const small = readSmall();
    const [place] = small.territories.filter(({ id }) => id === "territory:commune-31555");
    const [partner] = small.organisations;
    const [, ...steps] = Array.from({ length: 11 }, (_, index) => index);
    const above = (step: number) => (step === 0 ? place!.id : `territory:epci-${step}`);
    const body = (step: number) => `organisation:body-${step}`;
    const [pattern] = small.links.filter(({ role }) => role === "part_of");
    const chained = (source: string, target: string) => ({ ...pattern!, source, target, mention: target });
    const engine = openOn({
      ...small,
      territories: [
        ...small.territories,
        ...steps.map((step) => ({ id: above(step), name: `Rise ${step}`, level: "epci" as const, code: `${step}` })),
      ],
      organisations: [
        ...small.organisations,
        ...steps.map((step) => ({ ...partner!, id: body(step), name: body(step) })),
      ],
      links: [
        ...small.links,
        ...steps.map((step) => chained(above(step - 1), above(step))),
        ...steps.map((step) => chained(step === 1 ? "organisation:universite-de-lys" : body(step - 1), body(step))),
      ],
    });

    test("lead six territories up, and eight links from what stays", async () => {
      const inPlace = async (step: number) =>
        (await engine().affiliations({ ...EVERYTHING, regions: [above(step)] })).projects.map(({ name }) => name);
      expect(await Promise.all([1, 6, 7].map(inPlace))).toEqual([["Brassage"], ["Brassage"], []]);
      const { nodes } = await shortGraph(engine(), { projects: [BRASSAGE] });
      const bodies = steps.map((step) => `body-${step}`).filter((name) => nodes.includes(name));
      expect(bodies).toEqual(steps.slice(0, 8).map((step) => `body-${step}`));
    });
  });
}

const BRASSAGE = "project:small-2024-brassage";

function readSmall(): Dataset {
  const [small] = packagesAt(["tests/fixtures/small"]);
  if (!small) throw new Error("The small package did not load.");
  return small;
}

/** A link of a project to another territory, like the one that it has. */
const located = (small: Dataset, project: string, territory: string): Dataset["links"] =>
  small.links
    .filter(({ source, role }) => source === project && role === "located_in")
    .map((link) => ({ ...link, target: `territory:${territory}`, mention: territory }));
