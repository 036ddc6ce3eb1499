import { expect, test } from "vitest";
import { EVERYTHING, type Filter } from "../../server/contract/filter.ts";
import type { Opened } from "./opened.ts";
import { short, shortGraph } from "./opened.ts";
import { readGraph } from "./read-graph.ts";

const REGION_53 = "territory:region-53";
const project = (slug: string) => `project:small-2024-${slug}`;

const words = (block: string) => block.trim().split(/\s+/);
const lines = (block: string) => block.trim().split(/\s*\n\s*/);

/** The filter, step by step, on the small package. Each expected list was made by hand from the tables. */
export function smallFilters(engine: Opened) {
  const graph = (filter: Partial<Filter>) => shortGraph(engine(), filter);

  test("without a filter: everything but prose", async () => {
    const { attributes, nodes, edges } = await readGraph(await engine().graph(EVERYTHING));
    expect(attributes).toMatchObject({ title: "Petit réseau d’essai", filter: {}, nodes: 29, edges: 41 });
    expect(nodes.map((node) => node.key)).toEqual(nodes.map((node) => node.key).sort());
    expect(edges.map((edge) => edge.key)).toEqual(edges.map((edge) => edge.key).sort());
    expect(nodes.map((node) => node.key)).not.toContain("organisation:journal-local");
    const ademe = edges.find((edge) => edge.source === "organisation:ademe" && edge.target === project("atelier"));
    expect(ademe?.attributes).toEqual({
      role: "partners",
      mention: "ADEME",
      lines: [8, 9],
      source: "booklet",
      status: "stated",
      evidence: [
        {
          mention: "ADEME",
          qualifier: null,
          group: null,
          source: "booklet",
          section: "card",
          lines: [8, 9],
          status: "stated",
        },
      ],
    });
  });

  test("a node carries what its kind has", async () => {
    const { nodes } = await readGraph(await engine().graph(EVERYTHING));
    const of = (id: string) => {
      const { x, y, ...attributes } = nodes.find((node) => node.key === id)?.attributes ?? {};
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      return attributes;
    };
    const packages = ["small-2024"];
    expect(of(project("brassage"))).toEqual({
      kind: "project",
      name: "Brassage",
      otherNames: [],
      packages,
      region: { id: "territory:region-76", name: "Occitanie" },
      territories: ["territory:commune-31555", "territory:departement-31", "territory:region-76"],
      title: "Brasser les idées",
      legalForm: "Association",
      legalFormPrinted: "association loi 1901",
      sites: [],
      openPartners: true,
      unnamedPartners: 2,
      lines: [21, 40],
    });
    expect(of("organisation:la-fabrique")).toEqual({
      kind: "organisation",
      name: "La Fabrique",
      otherNames: [],
      packages,
      region: { id: "territory:region-76", name: "Occitanie" },
      territories: ["territory:departement-31", "territory:region-76"],
      type: "lab",
      site: "https://fabrique.example.org",
    });
    expect(of("person:cleo-roy")).toEqual({ kind: "person", name: "Cléo Roy", otherNames: [], packages });
    expect(of("theme:habitat")).toEqual({
      kind: "theme",
      name: "Habitat",
      otherNames: ["Savoir habiter"],
      packages,
      nameEn: "Housing",
    });
    expect(of("territory:departement-56")).toEqual({
      kind: "territory",
      name: "Morbihan",
      otherNames: [],
      packages,
      territories: ["territory:departement-56", "territory:region-53"],
      level: "departement",
      code: "56",
    });
  });

  test("regions: projects there, what they are tied to, and the chains upwards from it", async () => {
    const { nodes, edges } = await graph({ regions: [REGION_53] });
    expect(nodes).toEqual(
      words(`ademe ami-du-pain amis-du-pain association-digue cooperative-du-port jeune-pousse lab-oeuvre
        bo-martin cleo-roy dan-roy chantier digue departement-56 region-53 alimentation habitat`),
    );
    expect(edges).toEqual(
      lines(`
        ademe partners chantier
        ami-du-pain partners digue
        amis-du-pain partners chantier
        association-digue carries digue
        cooperative-du-port carries chantier
        cooperative-du-port initiated jeune-pousse
        jeune-pousse partners digue
        lab-oeuvre partners chantier
        bo-martin accompanies digue
        cleo-roy leads chantier
        dan-roy leads digue
        chantier addresses habitat
        chantier located_in region-53
        digue addresses alimentation
        digue located_in departement-56
        departement-56 part_of region-53`),
    );
  });

  test("prose: what the text alone names comes in, and anchors", async () => {
    const { nodes, edges } = await graph({ regions: [REGION_53], prose: true });
    const without = await graph({ regions: [REGION_53] });
    expect(nodes.filter((id) => !without.nodes.includes(id))).toEqual(words("reseau-fab ville-de-lys region-11"));
    expect(edges.filter((edge) => !without.edges.includes(edge))).toEqual(
      lines(`
        lab-oeuvre partners digue
        reseau-fab mentioned_in digue
        ville-de-lys located_in region-11
        ville-de-lys mentioned_in chantier`),
    );
  });

  test("themes: projects that address one", async () => {
    const { nodes, edges } = await graph({ themes: ["theme:mobilite"] });
    expect(nodes).toEqual(
      words(`ademe la-fabrique reseau-fab universite-de-lys ville-de-lys bo-martin cleo-roy brassage etoile
        commune-31555 departement-31 region-11 region-76 alimentation mobilite`),
    );
    expect(edges).toHaveLength(15);
  });

  test("legal forms, and AND between parameters", async () => {
    const scic = await graph({ legalForms: ["SCIC"] });
    expect([scic.nodes.length, scic.edges.length]).toEqual([16, 19]);
    const kept = await graph({
      legalForms: ["SCIC", "Association"],
      themes: ["theme:alimentation"],
      kinds: ["project"],
    });
    expect(kept).toEqual({ nodes: ["atelier", "brassage"], edges: [] });
    expect(await graph({ legalForms: ["SCIC"], regions: ["territory:region-76"] })).toEqual({ nodes: [], edges: [] });
  });

  test("minProjects: actors of so many projects; other actors and what they alone anchor go", async () => {
    const { nodes, edges } = await graph({ minProjects: 3 });
    expect(nodes).toEqual(
      words(`ademe bo-martin atelier brassage chantier digue etoile commune-31555 departement-31 departement-56
        region-11 region-53 region-76 alimentation habitat mobilite`),
    );
    expect(edges).toHaveLength(20);
    const inside = await graph({ minProjects: 2, projects: [project("atelier"), project("digue")] });
    expect(inside.nodes).toEqual(
      words("bo-martin atelier digue departement-56 region-11 region-53 alimentation habitat"),
    );
  });

  test("minProjects counts mentions where roles names them, and the roles chosen alone", async () => {
    const roles: Filter["roles"] = ["partners", "mentioned_in"];
    const { edges } = await graph({ roles, minProjects: 3, prose: true });
    expect(edges).toEqual(
      lines(`
        ademe partners atelier
        ademe partners brassage
        ademe partners chantier
        lab-oeuvre partners atelier
        lab-oeuvre partners chantier
        lab-oeuvre partners digue`),
    );
    const two = await graph({ roles, minProjects: 2, prose: true });
    expect(two.edges.filter((edge) => edge.startsWith("ville-de-lys"))).toEqual(
      lines(`
        ville-de-lys mentioned_in chantier
        ville-de-lys partners brassage`),
    );
    const accompanies = await graph({ roles: ["accompanies"], minProjects: 2 });
    expect(accompanies.nodes).toEqual(words("bo-martin atelier brassage chantier digue etoile"));
  });

  test("roles: edges of these; projects stay alone, others go", async () => {
    const { nodes, edges } = await graph({ roles: ["partners"] });
    expect(edges).toHaveLength(11);
    expect(nodes).toEqual(
      words(`ademe ami-du-pain amis-du-pain jeune-pousse lab-oeuvre universite-de-lys ville-de-lys
        atelier brassage chantier digue etoile`),
    );
  });

  test("statuses: edges with such evidence", async () => {
    const { edges } = await graph({ statuses: ["inferred"] });
    expect(edges).toEqual(
      lines(`
        la-fabrique located_in departement-31
        ville-de-lys located_in region-11
        cleo-roy accompanies brassage`),
    );
    expect((await graph({ statuses: ["reviewed"] })).edges).toEqual(["universite-de-lys partners brassage"]);
  });

  test("kinds and ids keep nodes", async () => {
    const organisations = await graph({ kinds: ["organisation"] });
    expect(organisations.nodes).toEqual(words("cooperative-du-port jeune-pousse la-fabrique reseau-fab"));
    const both = await graph({ kinds: ["organisation", "project"] });
    expect([both.nodes.length, both.edges.length]).toEqual([16, 18]);
    const ids = ["organisation:ademe", project("atelier"), project("digue"), "theme:habitat", "person:dan-roy"];
    expect(await graph({ ids })).toEqual({
      nodes: words("ademe dan-roy atelier digue habitat"),
      edges: ["ademe partners atelier", "dan-roy leads digue", "atelier addresses habitat"],
    });
    expect(await graph({ ids: ["organisation:ademe", project("digue")] })).toEqual({ nodes: ["digue"], edges: [] });
  });

  test("strict: what a reviewer joined stands apart, what a rule joined does not", async () => {
    const { nodes } = await graph({ merging: "strict" });
    expect(nodes).toHaveLength(31);
    expect(nodes).toEqual(expect.arrayContaining(["fac-de-lys", "universite-de-lys", "savoir-habiter"]));
    expect(nodes).not.toContain("agence-ademe");
    const brassage = await graph({
      merging: "strict",
      projects: [project("brassage")],
      kinds: ["project", "organisation"],
    });
    expect(brassage.edges).toEqual(
      lines(`
        ademe partners brassage
        fac-de-lys partners brassage
        la-fabrique carries brassage
        la-fabrique part_of reseau-fab
        ville-de-lys partners brassage`),
    );
    const atelier = await engine().graph({ ...EVERYTHING, merging: "strict", projects: [project("atelier")] });
    const { edges, nodes: around } = await readGraph(atelier);
    const habitat = edges.filter((edge) => edge.attributes.role === "addresses");
    expect(habitat.map(({ target, attributes }) => [short(target), attributes.mention])).toEqual([
      ["alimentation", "s’alimenter"],
      ["habitat", "habiter"],
      ["savoir-habiter", "Savoir habiter"],
    ]);
    expect(around.find((node) => node.key === "organisation:universite-de-lys")?.attributes.otherNames).toEqual([]);
  });

  test("the graph says which filter it was cut with", async () => {
    const filter: Filter = { ...EVERYTHING, roles: ["partners"], merging: "strict" };
    const { attributes } = await engine().graph(filter);
    expect(attributes.filter).toEqual({ roles: ["partners"], merging: "strict" });
  });
}
