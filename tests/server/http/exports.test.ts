import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { unzipSync } from "fflate";
import { create } from "xmlbuilder2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bridges } from "../../../server/contract/bridges.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import type { Graph } from "../../../server/contract/graph.ts";
import { ACTOR_ROLES, KINDS, ROLES, STATUSES } from "../../../seed/package/vocabulary.ts";
import { FORMATS } from "../../../server/exports/formats/formats.ts";
import { folder, REAL, serve } from "./serve.ts";

let app: FastifyInstance;
beforeAll(async () => {
  app = await serve(REAL);
});
afterAll(() => app.close());

/** What a file holds: keys of nodes and edges where the format has them, else how many there are. */
interface Held {
  nodes: string[] | number;
  edges: string[] | number;
}

const READERS: Record<string, (file: Buffer) => Held> = {
  json: (file) => {
    const graph = JSON.parse(file.toString()) as Graph;
    return { nodes: graph.nodes.map(({ key }) => key), edges: graph.edges.map(({ key }) => key) };
  },
  gexf: (file) => ({ nodes: attributes(file, "node", "id"), edges: attributes(file, "edge", "id") }),
  graphml: (file) => ({ nodes: attributes(file, "node", "id"), edges: attributes(file, "edge", "id") }),
  csv: (file) => {
    const files = unzipSync(file);
    const keys = (table: string) =>
      parse<{ id: string }>(Buffer.from(files[table]!), { bom: true, delimiter: ";", columns: true }).map(
        ({ id }) => id,
      );
    return { nodes: keys("nodes.csv"), edges: keys("edges.csv") };
  },
  pack: (file) => {
    const files = unzipSync(file);
    const [xml, nodes] = [Buffer.from(files["graph/network.gexf"]!), Buffer.from(files["data/nodes.csv"]!)];
    const rows = parse<{ id: string }>(nodes, { bom: true, delimiter: ";", columns: true });
    expect(rows.map(({ id }) => id)).toEqual(attributes(xml, "node", "id"));
    return { nodes: attributes(xml, "node", "id"), edges: attributes(xml, "edge", "id") };
  },
  cypher: (file) => {
    const rows = (start: RegExp) =>
      file
        .toString()
        .split("\n")
        .filter((line) => start.test(line)).length;
    return { nodes: rows(/^\{id: /), edges: rows(/^\{from: /) };
  },
  net: (file) => {
    const [vertices = "", arcs = ""] = file.toString().split("*Arcs\r\n");
    const lines = (text: string) => text.split("\r\n").filter((line) => /^\d/.test(line)).length;
    expect(vertices).toContain(`*Vertices ${lines(vertices)}\r\n`);
    return { nodes: lines(vertices), edges: lines(arcs) };
  },
};

/** Values of an attribute of every element of a name, in the order of the file. */
function attributes(file: Buffer, element: string, attribute: string): string[] {
  const found: string[] = [];
  create(file.toString())
    .root()
    .each(
      (child) => {
        const node = child.node as unknown as { nodeName: string; getAttribute: (name: string) => string };
        if (node.nodeName === element) found.push(node.getAttribute(attribute));
      },
      false,
      true,
    );
  return found;
}

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const filters = fc.record(
  {
    projects: some(["coopter-2024-fab-t", "coopter-2024-archi-possible", "project:coopter-2024-aloen-optim-ism"]),
    regions: some(["11", "76", "territory:region-53"]),
    themes: some(["alimentation", "theme:habitat"]),
    kinds: some(KINDS),
    roles: some(ROLES),
    statuses: some(STATUSES),
    minProjects: fc.integer({ min: 1, max: 3 }),
    prose: fc.boolean(),
    merging: fc.constantFrom("reviewed", "strict"),
  },
  { requiredKeys: [] },
);

const query = (filter: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));

describe("exports", () => {
  test("hold what the graph of the same filter holds, in every format", async () => {
    const ask = (url: string, filter: object) => app.inject({ url, query: query({ ...filter }) });
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const graph = (await ask("/api/graph", filter)).json<Graph>();
        expect(graph.attributes.nodes).toBe(graph.nodes.length);
        expect(graph.attributes.edges).toBe(graph.edges.length);
        const keys = { nodes: graph.nodes.map(({ key }) => key), edges: graph.edges.map(({ key }) => key) };
        for (const [format, read] of Object.entries(READERS)) {
          const held = read((await ask(`/api/export/${format}`, filter)).rawPayload);
          expect(held.nodes, format).toEqual(typeof held.nodes === "number" ? keys.nodes.length : keys.nodes);
          expect(held.edges, format).toEqual(typeof held.edges === "number" ? keys.edges.length : keys.edges);
        }
        const roles = new Set<string>(ACTOR_ROLES);
        if (filter.roles?.includes("mentioned_in")) roles.add("mentioned_in");
        const parts = graph.edges.filter((edge) => roles.has(edge.attributes.role));
        const [header = [], ...rows] = parse((await ask("/api/export/incidence", filter)).body);
        const projects = graph.nodes.filter(({ attributes: { kind } }) => kind === "project");
        expect(header.slice(1)).toEqual(projects.map(({ key }) => key));
        const isActor = ({ attributes: { kind } }: Graph["nodes"][number]) =>
          kind === "organisation" || kind === "person";
        expect(rows.map(([actor]) => actor)).toEqual(graph.nodes.filter(isActor).map(({ key }) => key));
        const ones = rows.flatMap(([actor, ...cells]) =>
          cells.flatMap((cell, i) => (cell === "1" ? [`${actor} ${header[i + 1]}`] : [])),
        );
        expect(ones.sort()).toEqual([...new Set(parts.map(({ source, target }) => `${source} ${target}`))].sort());
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  test("carry the official codes that public statistics are joined by", async () => {
    const { nodes } = unzipped((await app.inject("/api/export/csv")).rawPayload);
    const codes = (id: string) => {
      const row = nodes.find((node) => node.id === id)!;
      return [row.region_code, row.departement_code, row.epci_code, row.commune_code].map((code) => code || null);
    };
    expect(codes("organisation:commune-de-bagneres-de-luchon")).toEqual(["76", "31", null, "31042"]);
    expect(codes("organisation:commune-de-saverdun")).toEqual(["76", "09", null, "09282"]);
    expect(codes("organisation:toulouse-metropole")).toEqual(["76", "31", "243100518", null]);
    expect(codes("organisation:conseil-departemental-de-l-essonne")).toEqual(["11", "91", null, null]);
    expect(codes("organisation:ademe")).toEqual([null, null, null, null]);
    expect(codes("territory:commune-45334")).toEqual(["24", "45", null, "45334"]);
    expect(codes("project:coopter-2024-compagnons-batisseurs-occitanie")).toEqual(["76", "11 | 34", "241100593", null]);
    expect(nodes.filter((node) => node.kind === "project" && !node.departement_code).map(({ label }) => label)).toEqual(
      ["Archi Possible", "Fashion Green Hub Grand Paris"],
    );
  });

  test("are files whose names say what is in them", async () => {
    const { version } = (await app.inject("/api/dataset")).json<{ version: string }>();
    const nameOf = async (url: string) => (await app.inject(url)).headers["content-disposition"];
    const named = (rest: string) => `attachment; filename="maillage-coopter-2024-${version}${rest}"`;
    expect(await nameOf("/api/export/gexf")).toBe(named(".gexf"));
    expect(await nameOf("/api/export/csv")).toBe(named("-csv.zip"));
    expect(await nameOf("/api/export/pack")).toBe(named("-pack.zip"));
    expect(await nameOf("/api/export/incidence")).toBe(named("-incidence.csv"));
    expect(await nameOf("/api/export/gexf?people=pseudonyms")).toBe(named("-pseudonyms.gexf"));
    const part = await nameOf("/api/export/net?kinds=project");
    expect(part).toMatch(/-part-[0-9a-f]{6}\.net"$/);
    expect(await nameOf("/api/export/net?kinds=project")).toBe(part);
    expect(await nameOf("/api/export/net?kinds=person")).not.toBe(part);
  });

  test("say what they are, in every format, and are the same bytes twice", async () => {
    const dataset = (await app.inject("/api/dataset")).json<Dataset>();
    const page = "https://maillage.example/?regions=76";
    for (const format of Object.keys(FORMATS)) {
      const ask = () => app.inject({ url: `/api/export/${format}`, query: { regions: "76", url: page } });
      const file = (await ask()).rawPayload;
      expect((await ask()).rawPayload.equals(file), format).toBe(true);
      const text = textOf(format, file);
      const { version, citation, licence, source } = dataset;
      const address = `${page}&version=${version}`;
      for (const fact of [version, citation, licence, source.title, "régions\u202f: Occitanie", address]) {
        expect(text, `${format}: ${fact}`).toContain(fact);
      }
    }
  });
});

/** The nodes of the zip of tables, as rows. */
function unzipped(file: Buffer): { nodes: Record<string, string>[] } {
  const table = Buffer.from(unzipSync(file)["nodes.csv"]!);
  return { nodes: parse(table, { bom: true, delimiter: ";", columns: true }) };
}

/** What a file says in plain text: of an archive, its description of itself; of XML, its text. */
function textOf(format: string, file: Buffer): string {
  if (format === "csv" || format === "pack") return Buffer.from(unzipSync(file)["datapackage.json"]!).toString();
  const text = file.toString().replaceAll("&amp;", "&");
  // Pajek writes letters beyond ASCII by their numbers.
  return format === "net" ? text.replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number))) : text;
}

test("a file with pseudonyms names nobody whom a column of the data's own leaves", async () => {
  const own = await serve([folder("tests/fixtures/packages/own")]);
  const asked = `/api/export/csv?attr.statut=${encodeURIComponent("bénévole")}`;
  const text = async (people: string) => textOf("csv", (await own.inject(asked + people)).rawPayload);
  expect(await text("")).toContain("person:ana");
  expect(await text("&people=pseudonyms")).not.toContain("person:ana");
  await own.close();
});

test.each(["", "?regions=76", "?regions=76&people=pseudonyms"])(
  "tables, GEXF and JSON %s say of actors and projects what bridges under the same filter",
  async (query) => {
    const bridges = (
      await app.inject(`/api/bridges?limit=10000${query.replace("&people=pseudonyms", "").replace("?", "&")}`)
    ).json<Bridges>();
    const rows = parse<Record<string, string>>(
      Buffer.from(unzipSync((await app.inject(`/api/export/csv${query}`)).rawPayload)["nodes.csv"]!),
      { bom: true, delimiter: ";", columns: true },
    );
    const written = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace(".", ",");
    const named = query.includes("people")
      ? bridges.actors.filter(({ entity }) => entity.kind !== "person")
      : bridges.actors;
    const expected = new Map<string, readonly string[]>([
      ...named.map(
        ({ entity, projects, betweenness }) => [entity.id, [String(projects), written(betweenness.value), ""]] as const,
      ),
      ...bridges.projects.map(
        ({ entity, betweenness, community }) =>
          [entity.id, ["", written(betweenness.value), String(community)]] as const,
      ),
    ]);
    expect(expected.size).toBeGreaterThan(10);
    for (const { id, kind, projects, betweenness, community } of rows)
      if (kind !== "person" || named === bridges.actors)
        expect([id, [projects, betweenness, community]]).toEqual([id, expected.get(id!) ?? ["", "", ""]]);
    const sums = [
      rows.filter(({ kind }) => kind === "person").reduce((sum, { projects }) => sum + Number(projects), 0),
      bridges.actors.filter(({ entity }) => entity.kind === "person").reduce((sum, { projects }) => sum + projects, 0),
    ];
    expect(sums[0]).toBe(sums[1]);
    const { nodes } = (await app.inject(`/api/export/json${query}`)).json<Graph>();
    for (const { key, attributes } of nodes)
      expect(String(attributes.measures?.community ?? "")).toBe(rows.find(({ id }) => id === key)!["community"]);
    const gexf = (await app.inject(`/api/export/gexf${query}`)).body;
    for (const column of ["projects", "betweenness", "community"]) expect(gexf).toContain(`title="${column}"`);
  },
);
