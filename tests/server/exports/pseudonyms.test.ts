import { unzipSync } from "fflate";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import type { Graph } from "../../../server/contract/graph.ts";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import { FORMATS } from "../../../server/exports/formats/formats.ts";
import { pseudonymous } from "../../../server/exports/pseudonyms.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { GraphStream } from "../../../server/engine/port.ts";
import { REAL, serve } from "../http/serve.ts";
import { readGraph } from "../../contract/read-graph.ts";

let app: FastifyInstance;
beforeAll(async () => {
  app = await serve(REAL);
});
afterAll(() => app.close());

const packages = packagesAt(REAL);
const named = () => openMemoryGraph(placedNetwork(packages)).graph(EVERYTHING);
const ask = (format: string, query: Record<string, string> = {}) =>
  app.inject({ url: `/api/export/${format}`, query: { people: "pseudonyms", ...query } });

/** Every text of a file, unpacked. */
const textOf = (format: string, file: Buffer): string =>
  FORMATS[format as keyof typeof FORMATS].extension === "zip"
    ? Object.entries(unzipSync(file))
        .map(([path, content]) => `${path}\n${Buffer.from(content).toString()}`)
        .join("\n")
    : file.toString();

describe("people under pseudonyms", () => {
  test.each(Object.keys(FORMATS))("%s holds nothing that names a person, and everything else", async (format) => {
    const response = await ask(format);
    const text = textOf(format, response.rawPayload).toLowerCase();
    const people = packages.flatMap(({ persons }) => persons);
    expect(people.length).toBeGreaterThan(40);
    const mentions = packages.flatMap(({ links }) => links.filter(({ source }) => source.startsWith("person:")));
    const words = [
      ...people.flatMap(({ id, name }) => [id, id.slice("person:".length), name]),
      ...mentions.map(({ mention }) => mention),
    ];
    for (const word of words) expect(text).not.toContain(word.toLowerCase());
    expect(text).toContain("person:p-01");
    expect(String(response.headers["content-disposition"])).toContain("-pseudonyms");
  });

  test("keep every node and link, whole but for people", async () => {
    const [before, after] = [(await app.inject("/api/export/json")).json<Graph>(), (await ask("json")).json<Graph>()];
    const others = ({ nodes, edges }: Graph) => [
      nodes.filter(({ attributes }) => attributes.kind !== "person"),
      edges.filter(({ source }) => !source.startsWith("person:")),
    ];
    expect(others(after)).toEqual(others(before));
    const shapes = ({ nodes, edges }: Graph) =>
      nodes
        .filter(({ attributes }) => attributes.kind === "person")
        .map(({ key }) =>
          edges
            .filter(({ source }) => source === key)
            .map(({ attributes: { role, evidence }, target }) => [role, target, evidence.length].join(" "))
            .join(", "),
        )
        .sort();
    expect(shapes(after)).toEqual(shapes(before));
    expect(after.edges.length).toBe(before.edges.length);
    for (const list of [after.nodes, after.edges]) {
      const keys = list.map(({ key }) => key);
      expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)));
    }
    for (const { source, attributes } of after.edges.filter((edge) => edge.source.startsWith("person:"))) {
      expect(source).toMatch(/^person:p-\d\d$/);
      expect(attributes).toMatchObject({ mention: "", lines: null });
      for (const entry of attributes.evidence)
        expect(entry).toMatchObject({ mention: "", qualifier: null, group: null, lines: null });
    }
  });

  test("say nothing of names: other names in another order give the same file", async () => {
    const read = async (graph: GraphStream) => readGraph(await pseudonymous(graph));
    const there = await read(await named());
    expect(await read(await renamed(await named()))).toEqual(there);
    expect(await read(await named())).toEqual(there);
  });

  test("withhold a person whom the filter or the address of the view names", async () => {
    const ids = "person:didier-bonnin,project:coopter-2024-fab-t,project:coopter-2024-archi-possible";
    const url = "https://maillage.example/?select=person:didier-bonnin";
    for (const format of ["json", "pack", "gexf", "incidence"]) {
      const response = await ask(format, { ids, url });
      expect(response.statusCode).toBe(200);
      expect(textOf(format, response.rawPayload)).not.toMatch(/bonnin/i);
    }
    const { attributes } = (await ask("json", { ids, url })).json<Graph & { attributes: { filter_fr: string } }>();
    expect(attributes.filter_fr).toContain("et 1 personne");
    expect(attributes.filter.ids).toEqual(ids.split(",").slice(1));
    expect(attributes).not.toHaveProperty("url");
  });

  test("tell what they cannot hide", async () => {
    const codebook = Buffer.from(unzipSync((await ask("csv")).rawPayload)["codebook.csv"]!).toString();
    expect(codebook).toContain("pseudonymisés, non anonymes");
    expect(codebook).toContain("may know a person by their links");
    expect(Buffer.from(unzipSync((await ask("pack")).rawPayload)["LISEZ-MOI.txt"]!).toString()).toContain(
      "non anonymes",
    );
  });

  test("are refused under another word", async () => {
    expect((await app.inject("/api/export/gexf?people=anonymous")).statusCode).toBe(400);
  });
});

/** The same graph with other names for its people, in another order, at other places. */
async function renamed(graph: GraphStream): Promise<GraphStream> {
  const other = (key: string) =>
    key.replace(/^person:([^|]*)/, (_, slug: string) => `person:${slug.split("-").toReversed().join("-")}-x`);
  const { nodes, edges } = await readGraph(graph);
  for (const node of nodes.filter(({ attributes }) => attributes.kind === "person")) {
    node.attributes = { ...node.attributes, name: node.key, x: 0, y: node.key.length, otherNames: [node.key] };
    node.key = other(node.key);
  }
  for (const edge of edges.filter(({ source }) => source.startsWith("person:"))) {
    const { key } = edge;
    const evidence = edge.attributes.evidence.map((entry) => ({ ...entry, mention: key, qualifier: key, lines: null }));
    edge.attributes = { ...edge.attributes, mention: key, evidence };
    Object.assign(edge, { key: other(key), source: other(edge.source) });
  }
  const sorted = async function* <T extends { key: string }>(entries: T[]) {
    yield* entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  };
  return { attributes: graph.attributes, nodes: () => sorted(nodes), edges: () => sorted(edges) };
}
