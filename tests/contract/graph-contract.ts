import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { readGraph } from "./read-graph.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import type { Network } from "../../server/network/network.ts";
import type { Engine } from "../../server/engine/port.ts";
import { packagesAt } from "../../seed/commands/folder.ts";
import { attributeFilter } from "./attribute-filter.ts";
import { datasetInvariants } from "./dataset-invariants.ts";
import type { Opened } from "./opened.ts";
import { ownRoles } from "./own-roles.ts";
import { smallAnswers } from "./small-answers.ts";
import { smallFilters } from "./small-filters.ts";
import { smallPlaces } from "./small-places.ts";

/** Opens an engine on a network; the suite closes it. An engine on a shared database replaces what it holds. */
export type Open = (network: Network) => Promise<Engine>;

/**
 * What any engine must answer: on a package small enough to check by hand, on that and the edition after it, and on the
 * real dataset. Names of projects and actors in the expected answers are the last parts of their ids.
 */
export function graphContract(name: string, open: Open) {
  describe(`${name}: the small package`, () => {
    const small = placedNetwork(packagesAt(["tests/fixtures/small"]));
    const engine = opened(open, small);
    smallFilters(engine);
    smallAnswers(engine);
    test("says what is loaded, and how complete each card is", async () => {
      const dataset = await engine().dataset();
      expect(dataset).toEqual(small.dataset);
      expect(dataset.version).toMatch(/^[0-9a-f]{12}$/);
      expect(dataset.counts.kinds).toEqual({ project: 5, organisation: 11, person: 4, theme: 3, territory: 6 });
      expect(dataset.counts.roles).toMatchObject({ carries: 4, partners: 11, addresses: 7, mentioned_in: 0 });
      expect(dataset.completeness.map(({ name: project, missing }) => [project, missing.join(" ")])).toEqual([
        ["Brassage", "sites leads"],
        ["Chantier", "title accompanies"],
        ["Digue", "legalForm sites"],
        ["Étoile", "title region legalForm sites carries leads accompanies partners"],
        ["L’Atelier", ""],
      ]);
    });
  });

  describe(`${name}: search in any script, and by roles`, () => {
    const [dataset] = packagesAt(["tests/fixtures/small"]);
    const names = ["東京大学", "서울대학교", "المكتبة الوطنية", "Łódź Ærø", "Iğdır"];
    const organisations = names.map((one, i) => ({ id: `organisation:n-${i}`, name: one, type: null, site: null }));
    const like = dataset!.links.find(({ role }) => role === "partners")!;
    const links = organisations.map(({ id, name: mention }) => ({ ...like, source: id, mention }));
    const added = {
      ...dataset!,
      organisations: [...dataset!.organisations, ...organisations],
      links: [...dataset!.links, ...links],
    };
    const engine = opened(open, placedNetwork([added]));
    test.each([
      ["大学", ["東京大学"]],
      ["京", ["東京大学"]],
      ["대학", ["서울대학교"]],
      ["مكتبة", ["المكتبة الوطنية"]],
      ["lodz", ["Łódź Ærø"]],
      ["aero", ["Łódź Ærø"]],
      ["igdir", ["Iğdır"]],
    ])("%s finds %j", async (q, found) => {
      const { results } = await engine().search({ q, limit: 5 });
      expect(results.map((result) => result.name)).toEqual(found);
    });
    test("coaches are found by what they are called", async () => {
      const coaches = new Set(dataset!.links.flatMap(({ role, source }) => (role === "accompanies" ? [source] : [])));
      for (const q of ["accompagnateur", "accompagnateur·rices", "coach", "coachs"]) {
        const { results, total } = await engine().search({ q, limit: 100 });
        expect([q, new Set(results.map(({ id }) => id))]).toEqual([q, coaches]);
        expect(total).toBe(coaches.size);
      }
      const { results } = await engine().search({ q: "martin accompagnateur", limit: 100 });
      expect(results.map((result) => result.name)).toEqual(["Bo Martin"]);
    });
  });

  describe(`${name}: columns of a package's own`, () => {
    const engine = opened(open, placedNetwork(packagesAt(["tests/fixtures/packages/own"])));
    attributeFilter(engine);
    const own = (attributes: object) => Object.entries(attributes).filter(([key]) => key.startsWith("attr_"));
    test("stand on nodes, links and the entity", async () => {
      const { nodes, edges } = await readGraph(await engine().graph(EVERYTHING));
      expect(nodes.map(({ key, attributes }) => [key, own(attributes)])).toEqual([
        [
          "organisation:mairie",
          [
            ["attr_effectif", 12],
            ["attr_note", "https://mairie.example.org"],
          ],
        ],
        ["organisation:scop", []],
        ["person:ana", [["attr_statut", "bénévole"]]],
        ["project:own-four", []],
        [
          "project:own-lavoir",
          [
            ["attr_Année de création", 2005],
            ["attr_budget", 12000],
            ["attr_public", false],
          ],
        ],
        [
          "project:own-moulin",
          [
            ["attr_Année de création", 1990],
            ["attr_budget", 3.5],
            ["attr_public", true],
            ["attr_début", "2024-12-31"],
            ["attr_note", "a, b"],
          ],
        ],
      ]);
      expect(
        edges.map(({ key, attributes }) => [key, own(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1))]),
      ).toEqual([
        [
          "organisation:mairie|carries|project:own-moulin",
          [
            ["attr_depuis", 2020],
            ["attr_montant", 1000],
          ],
        ],
        [
          "organisation:mairie|partners|project:own-lavoir",
          [
            ["attr_depuis", 2021],
            ["attr_montant", 250.5],
          ],
        ],
        ["organisation:scop|partners|project:own-lavoir", []],
        ["person:ana|accompanies|project:own-moulin", [["attr_montant", 40]]],
      ]);
      expect(own((await engine().entity("person:ana")).attributes)).toEqual([["attr_statut", "bénévole"]]);
    });
  });

  describe(`${name}: roles of a package's own`, () => {
    ownRoles(opened(open, placedNetwork(packagesAt(["tests/fixtures/packages/roles"]))));
  });

  describe(`${name}: two editions`, () => {
    const packages = packagesAt(["tests/fixtures/small", "tests/fixtures/small-next"]);
    const engine = opened(open, placedNetwork(packages));
    test("who stayed, came and left", async () => {
      const { stayed, came, left } = await engine().editions({ from: "small-2024", to: "small-2025" });
      const [a, b, c, d, ferme] = ["2024-atelier", "2024-brassage", "2024-chantier", "2024-digue", "2025-ferme"].map(
        (slug) => `project:small-${slug}`,
      );
      expect(stayed).toEqual([
        { id: "organisation:ademe", kind: "organisation", name: "ADEME", from: [a, b, c], to: [ferme] },
        { id: "person:bo-martin", kind: "person", name: "Bo Martin", from: [a, b, d], to: [ferme] },
      ]);
      expect(came).toEqual([
        { id: "organisation:ferme-du-pre", kind: "organisation", name: "Ferme du Pré", from: [], to: [ferme] },
      ]);
      expect(left.map((actor) => actor.name)).toEqual(
        ["Ana Morel", "Association Digue", "Cléo Roy", "Coopérative du port", "Dan Roy", "Jeune Pousse"].concat([
          "L’Ami du pain",
          "La Fabrique",
          "Lab’Œuvre",
          "Les Amis du pain",
          "Université de Lys",
          "Ville de Lys",
        ]),
      );
    });
    test("an edition that is not loaded is not found", async () => {
      await expect(engine().editions({ from: "small-2023", to: "small-2025" })).rejects.toMatchObject({
        name: "NotFound",
        parameter: "from",
        value: "small-2023",
      });
    });
    test("an entity of both belongs to both", async () => {
      const { attributes } = await engine().entity("organisation:ademe");
      expect(attributes.packages).toEqual(["small-2024", "small-2025"]);
      expect(attributes.site).toBe("https://www.example.org");
    });
  });

  describe(`${name}: places of the small package, altered`, () => {
    smallPlaces((dataset) => opened(open, placedNetwork([dataset])));
  });

  describe(`${name}: names of little words`, () => {
    const [dataset] = packagesAt(["tests/fixtures/small"]);
    const [first, second] = dataset!.organisations;
    const organisations = dataset!.organisations.map((row) =>
      row === first ? { ...row, name: "As Will" } : row === second ? { ...row, name: "It Is Not" } : row,
    );
    const engine = opened(open, placedNetwork([{ ...dataset!, organisations }]));
    test("are found by each of their words, which are stop words of English", async () => {
      for (const [q, id] of [
        ["will", first!.id],
        ["as will", first!.id],
        ["is", second!.id],
        ["it is not", second!.id],
      ] as const) {
        const { results } = await engine().search({ q, limit: 50 });
        expect([q, results.some((result) => result.id === id)]).toEqual([q, true]);
      }
    });
  });

  describe(`${name}: the dataset`, () => {
    const network = placedNetwork(packagesAt(["seed/dataset"]));
    datasetInvariants(opened(open, network), network);
  });
}

function opened(open: Open, network: Network): Opened {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await open(network);
  });
  afterAll(async () => {
    await engine?.close();
  });
  return () => {
    if (!engine) throw new Error("The engine is not open yet.");
    return engine;
  };
}
