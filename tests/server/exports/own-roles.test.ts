import { parse } from "csv-parse/sync";
import type { FastifyInstance } from "fastify";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { folder, serve, serveEngine } from "../http/serve.ts";

describe("roles that a package has of its own", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serve([folder("tests/fixtures/packages/roles")]);
  });
  afterAll(() => app.close());
  const ask = async (path: string) => {
    const response = await app.inject(path);
    expect(response.statusCode, response.body.slice(0, 300)).toBe(200);
    return response;
  };
  const table = async (path: string, name: string) => {
    const files = unzipSync((await ask(path)).rawPayload);
    return parse(Buffer.from(files[name]!).toString(), { bom: true, delimiter: ";", columns: true }) as Record<
      string,
      string
    >[];
  };

  test("stand in each format under their id, with whether they are parts in projects", async () => {
    const edges = await table("/api/export/csv", "edges.csv");
    expect(edges.map(({ role, participates }) => `${role} ${participates}`)).toEqual(
      expect.arrayContaining(["funds TRUE", "hosts TRUE", "carries TRUE", "evaluates FALSE", "located_in FALSE"]),
    );
    const codebook = await table("/api/export/csv", "codebook.csv");
    expect(codebook.find(({ column }) => column === "participates")).toMatchObject({ table: "edges", type: "boolean" });
    const { edges: links } = (await ask("/api/export/json")).json();
    expect(links.filter((one: { attributes: object }) => "participates" in one.attributes)).toHaveLength(5);
    const cypher = (await ask("/api/export/cypher")).body;
    expect(cypher.match(/-\[r:\w+\]->/g)).toEqual(
      expect.arrayContaining(["-[r:PARTICIPATES]->", "-[r:RELATES]->", "-[r:CARRIES]->"]),
    );
    expect(cypher).toContain("role: 'funds'");
    for (const format of ["gexf", "graphml", "net"])
      expect((await ask(`/api/export/${format}`)).body).toContain("funds");
  });

  test("have colours of their own in the graph for Gephi, each another", async () => {
    const { body } = await ask("/api/export/gexf");
    const colours = [...body.matchAll(/label="(funds|hosts|evaluates)"[^]*?<viz:color ([^/]+)\/>/g)];
    expect(new Set(colours.map(([, role, colour]) => `${role} ${colour}`)).size).toBe(3);
    expect(new Set(colours.map(([, , colour]) => colour)).size).toBe(3);
  });

  test("count in the two-mode matrix where they participate", async () => {
    const rows = parse((await ask("/api/export/incidence")).body, { columns: false }) as string[][];
    const projects = rows[0]!.slice(1);
    const held = Object.fromEntries(
      rows.slice(1).map(([actor, ...cells]) => [actor, projects.filter((_, at) => cells[at] === "1")]),
    );
    expect(held).toEqual({
      "organisation:cabinet": [],
      "organisation:fondation": ["project:roles-four", "project:roles-lavoir", "project:roles-moulin"],
      "organisation:mairie": ["project:roles-lavoir", "project:roles-moulin"],
      "person:ana": ["project:roles-four", "project:roles-pont"],
      "person:bo": [],
    });
  });

  test("are called by their labels in citations and methods, in each language or the other", async () => {
    const { methods, filter } = (await ask("/api/cite?roles=funds,evaluates,hosts")).json();
    expect(filter.fr).toContain("liens\u202f: finance, évalue et hosts");
    expect(filter.en).toContain("links: funds, évalue, and hosts");
    expect(methods.fr).toContain("évalue\u202f: 2, finance\u202f: 4, hosts\u202f: 1");
    expect(methods.en).toContain("évalue: 2, funds: 4, hosts: 1");
    const all = "carries,leads,accompanies,co_facilitates,partners,addresses,located_in,part_of,initiated,mentioned_in";
    const whole = (await ask(`/api/cite?roles=${all},funds,hosts,evaluates,advises,follows`)).json();
    expect(whole.filter.en).toMatch(/^the whole network/);
    expect((await ask(`/api/cite?roles=${all}`)).json().filter.en).toMatch(/^links: /);
    const url = encodeURIComponent("http://a.example/?view=territories&territories.question=without");
    expect((await ask(`/api/cite?url=${url}`)).json().methods.fr).toContain("sans finance");
  });

  test("lead to nobody by name where people have pseudonyms, and join no two of them", async () => {
    const { attributes, edges, nodes } = (await ask("/api/export/json?people=pseudonyms")).json();
    const keys = edges.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(keys.toSorted());
    expect(attributes.edges).toBe(edges.length);
    expect(keys.filter((key: string) => key.includes("advises"))).toEqual([
      expect.stringMatching(/^organisation:cabinet\|advises\|person:p-[12]$/),
    ]);
    const ids = new Set(nodes.map(({ key }: { key: string }) => key));
    for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    const sent = JSON.stringify({ nodes, edges });
    expect(sent).not.toMatch(/ana|bo-|Morel|Martin/i);
  });

  test("are counted by the statistics of the whole network", async () => {
    const { before, after } = (await ask("/api/cohesion?without=funds")).json();
    expect(before.components).toEqual([4]);
    expect(after.components).toEqual([2, 1, 1]);
    const { actors } = (await ask("/api/bridges")).json();
    expect(actors[0].entity.id).toBe("organisation:fondation");
    expect((await app.inject("/api/cohesion?without=evaluates")).statusCode).toBe(400);
    expect((await ask("/api/backbone")).json().pairs).toHaveLength(4);
    expect((await ask("/api/gaps")).json().total).toBe(0);
  });

  test("are allowed values of the filter, and others are refused with these", async () => {
    const { errors } = (await app.inject("/api/graph?roles=funds,pays")).json();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ parameter: "roles", value: "pays" });
    expect(errors[0].allowed).toEqual(expect.arrayContaining(["carries", "funds", "evaluates"]));
  });
});

test("a role called « constructor », as every record's is, is counted and called like any other", async () => {
  const [dataset] = packagesAt([folder("tests/fixtures/packages/roles")]);
  const called = (role: string) => (role === "evaluates" ? "constructor" : role);
  const renamed = {
    ...dataset!,
    roles: dataset!.roles.map((row) => ({ ...row, id: called(row.id) })),
    links: dataset!.links.map((row) => ({ ...row, role: called(row.role) })),
  };
  const app = await serveEngine(openMemoryGraph(placedNetwork([renamed])));
  const cited = async (query: string) => (await app.inject(`/api/cite?${query}`)).json().methods.en;
  expect(await cited("")).toContain("évalue: 2");
  expect(await cited("roles=funds")).not.toContain("évalue");
  const url = "http://a.example/?view=territories&territories.question=without&without.choice=constructor";
  expect(await cited(`url=${encodeURIComponent(url)}`)).toContain("without évalue");
  await app.close();
});
