import { parse } from "csv-parse/sync";
import type { FastifyInstance } from "fastify";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { create } from "xmlbuilder2";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { contentVersion } from "../../../server/network/description.ts";
import { folder, serve } from "../http/serve.ts";

const OWN = folder("tests/fixtures/packages/own");

describe("columns that a package has of its own", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serve([OWN]);
  });
  afterAll(() => app.close());
  const ask = async (path: string) => {
    const response = await app.inject(path);
    expect(response.statusCode, response.body.slice(0, 300)).toBe(200);
    return response;
  };

  test("are listed with their types and names", async () => {
    const { attributes, edition, completeness } = (await ask("/api/dataset")).json();
    expect(attributes).toEqual([
      { name: "Année de création", of: ["project"], type: "integer", title: null, labels: { en: "Founded" } },
      { name: "budget", of: ["project"], type: "number", title: "Budget (k€)", labels: {} },
      { name: "public", of: ["project"], type: "boolean", title: null, labels: {} },
      { name: "début", of: ["project"], type: "date", title: null, labels: {} },
      { name: "note", of: ["project", "organisation"], type: "text", title: null, labels: {} },
      { name: "effectif", of: ["organisation"], type: "integer", title: null, labels: {} },
      { name: "statut", of: ["person"], type: "text", title: null, labels: {} },
      { name: "montant", of: ["link"], type: "number", title: null, labels: {} },
      { name: "depuis", of: ["link"], type: "integer", title: null, labels: {} },
    ]);
    expect(edition).toBe("");
    expect(completeness[0]).toMatchObject({ openPartners: null });
  });

  test("stand on nodes, links and evidence of the graph and the entity", async () => {
    const { nodes, edges } = (await ask("/api/graph")).json();
    const attributesOf = (list: { key: string; attributes: object }[], key: string) =>
      list.find((one) => one.key === key)!.attributes;
    expect(attributesOf(nodes, "project:own-moulin")).toMatchObject({
      "attr_Année de création": 1990,
      attr_budget: 3.5,
      attr_public: true,
      attr_début: "2024-12-31",
      attr_note: "a, b",
    });
    expect(Object.keys(attributesOf(nodes, "project:own-four")).filter((name) => name.startsWith("attr_"))).toEqual([]);
    // Of the two rows that state it, the first has neither.
    const key = "organisation:mairie|partners|project:own-lavoir";
    expect(attributesOf(edges, key)).toMatchObject({ mention: "La mairie", attr_montant: 250.5, attr_depuis: 2021 });
    const { evidence } = attributesOf(edges, key) as { evidence: { mention: string; attributes?: object }[] };
    expect(evidence.map(({ mention, attributes }) => [mention, attributes])).toEqual([
      ["La mairie", undefined],
      ["Mairie", { montant: 250.5, depuis: 2021 }],
    ]);
    const entity = (await ask("/api/entities/mairie")).json();
    expect(entity.attributes).toMatchObject({ attr_effectif: 12, attr_note: "https://mairie.example.org" });
  });

  test("are columns of the tables, described by their names", async () => {
    const files = unzipSync((await ask("/api/export/csv")).rawPayload);
    const text = (name: string) => Buffer.from(files[name]!).toString();
    const rows = (name: string) =>
      parse(text(name), { bom: true, delimiter: ";", columns: true }) as Record<string, string>[];
    const row = (id: string) => rows("nodes.csv").find((one) => one["id"] === id)!;
    expect(row("project:own-moulin")).toMatchObject({
      "attr_Année de création": "1990",
      attr_budget: "3,5",
      attr_public: "TRUE",
      attr_début: "2024-12-31",
      attr_effectif: "",
      open_partners: "",
    });
    expect(row("organisation:mairie")).toMatchObject({ attr_effectif: "12", attr_budget: "" });
    expect(rows("edges.csv").map((one) => one["attr_montant"])).toContain("250,5");
    expect(rows("evidence.csv").map((one) => one["attr_depuis"])).toEqual(["2020", "", "2021", "", ""]);
    expect(rows("codebook.csv").find((line) => line["column"] === "attr_Année de création")).toMatchObject({
      type: "integer",
      description_fr: "Année de création",
      description_en: "Founded",
    });
    const { resources } = JSON.parse(text("datapackage.json"));
    const fields = resources[0].schema.fields as { name: string; type: string }[];
    expect(fields.find(({ name }) => name === "attr_budget")).toMatchObject({ type: "number", decimalChar: "," });
  });

  test.each(["gexf", "graphml"])("are typed attributes in %s", async (format) => {
    const text = (await ask(`/api/export/${format}`)).body;
    expect(() => create(text)).not.toThrow();
    if (format === "gexf") {
      expect(text).toContain('<attribute id="attr_budget" title="attr_budget" type="double"/>');
      expect(text).toContain('<attvalue for="attr_Année de création" value="1990"/>');
    } else {
      expect(text).toMatch(
        /<key id="node_attr_Ann_e9_e_20_de_20_cr_e9_ation" for="node" attr.name="attr_Année de création" attr.type="int"\/>/,
      );
      expect(text).toContain('<data key="node_attr_Ann_e9_e_20_de_20_cr_e9_ation">1990</data>');
    }
  });

  test("are properties in Cypher and attributes in JSON", async () => {
    const script = (await ask("/api/export/cypher")).body;
    expect(script).toContain(
      "`attr_Année de création`: 1990, attr_budget: 3.5, attr_public: true, `attr_début`: '2024-12-31'",
    );
    const { nodes } = (await ask("/api/export/json")).json();
    expect(nodes.map(({ attributes }: { attributes: object }) => attributes)).toContainEqual(
      expect.objectContaining({ attr_effectif: 12 }),
    );
  });

  test("of people and of their links stay out where people have pseudonyms", async () => {
    const { body } = await ask("/api/export/json?people=pseudonyms");
    expect(body).toContain("attr_effectif");
    expect(body).not.toContain("attr_statut");
    expect(body).not.toContain('"attr_montant":40');
  });

  test("count in the version of the data", () => {
    const [own] = packagesAt([OWN]);
    const [first, ...others] = own!.projects;
    const changed = { ...own!, projects: [{ ...first!, attributes: { ...first!.attributes, budget: 4 } }, ...others] };
    expect(contentVersion([changed])).not.toBe(contentVersion([own!]));
    expect(contentVersion([{ ...own!, projects: [{ ...first! }, ...others] }])).toBe(contentVersion([own!]));
  });
});
