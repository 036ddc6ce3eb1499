import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { queryString } from "../../../client/model/filter-parameters.ts";
import { buildApp } from "../../../server/http/app.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import type { Graph } from "../../../server/contract/graph.ts";
import { folder, serve } from "./serve.ts";

/** Legal forms and an id that hold what separates the values of a list. */
const FORMS = ["Association", "SCIC", "Association, SCIC", "SARL, SA", String.raw`a\b`];
const ODD = String.raw`organisation:a,b\c`;

describe("values with a comma or a backslash", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const [small] = packagesAt([folder("tests/fixtures/small")]);
    const projects = small!.projects.map((project, i) => ({ ...project, legal_form: FORMS[i]! }));
    const [first, ...rest] = small!.organisations;
    const renamed = (id: string) => (id === first!.id ? ODD : id);
    const dataset = {
      ...small!,
      projects,
      organisations: [{ ...first!, id: ODD }, ...rest],
      links: small!.links.map((link) => ({ ...link, source: renamed(link.source), target: renamed(link.target) })),
      aliases: [],
    };
    const graph = withStatistics(openMemoryGraph(placedNetwork([dataset])), inProcess);
    app = await buildApp({ graph, pageDir: folder("no-such-folder"), requestsPerMinute: 1_000_000, log: false });
  });
  afterAll(() => app.close());

  const graph = async (query: string) => {
    const response = await app.inject(`/api/graph${query}`);
    expect(response.statusCode, response.body).toBe(200);
    return response.json<{ nodes: { key: string; attributes: { legalForm?: string } }[] }>();
  };
  const formsOf = async (query: string) => {
    const { nodes } = await graph(query);
    return [...new Set(nodes.flatMap(({ attributes }) => attributes.legalForm ?? []))].toSorted();
  };

  test.each(FORMS)("the legal form %s is chosen alone", async (form) => {
    expect(await formsOf(queryString({ legalForms: [form], kinds: ["project"] }))).toEqual([form]);
  });

  test("several are chosen together", async () => {
    for (const chosen of [FORMS.slice(0, 3), FORMS.slice(1), FORMS])
      expect(await formsOf(queryString({ legalForms: chosen, kinds: ["project"] }))).toEqual(chosen.toSorted());
  });

  test("addresses from before the rule read as they did, and one that was refused as it was meant", async () => {
    expect(await formsOf("?kinds=project&legalForms=Association,SCIC")).toEqual(["Association", "SCIC"]);
    expect(await formsOf("?kinds=project&legalForms=SARL,%20SA")).toEqual(["SARL, SA"]);
  });

  test("an id is filtered by, left out, and stands in the address that a file gives", async () => {
    const { nodes } = await graph(queryString({ ids: [ODD, "project:small-2024-atelier"] }));
    expect(nodes.map(({ key }) => key)).toContain(ODD);
    const cohesion = await app.inject(`/api/cohesion${queryString({ without: [ODD] })}`);
    expect(cohesion.statusCode).toBe(200);
    const cite = await app.inject(`/api/cite${queryString({ ids: [ODD], legalForms: FORMS })}`);
    const { url } = cite.json<{ url: string }>();
    const answered = await app.inject(new URL(url).pathname + new URL(url).search);
    expect(answered.json<{ attributes: { filter: object } }>().attributes.filter).toEqual({
      ids: [ODD],
      legalForms: FORMS,
    });
  });
});

test("columns of a package's own filter by their names, and a family has no value itself", async () => {
  const own = await serve(["tests/fixtures/packages/own"]);
  const ask = async (query: Record<string, string>) => (await own.inject({ url: "/api/graph", query })).json<Graph>();
  const projects = (graph: Graph) =>
    graph.nodes.flatMap(({ key, attributes }) => (attributes.kind === "project" ? [key] : []));
  expect(projects(await ask({ "attr.Année de création": "1990..2000" }))).toEqual(["project:own-moulin"]);
  expect(projects(await ask({ "attr.budget": "3.5,12000", "attr.public": "false" }))).toEqual(["project:own-lavoir"]);
  const file = await own.inject({ url: "/api/export/json", query: { "attr.public": "true" } });
  expect(projects(file.json<Graph>())).toEqual(["project:own-moulin"]);
  for (const query of [{ attr: "1990" }, { "attr.nothing": "1" }, { "attrx.budget": "1" }])
    expect((await own.inject({ url: "/api/graph", query })).statusCode).toBe(400);
  expect((await own.inject({ url: "/api/search", query: { q: "a", "attr.budget": "1" } })).statusCode).toBe(400);
  await own.close();
});
