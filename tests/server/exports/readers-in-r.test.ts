import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readGraph, type ReadGraph } from "../../contract/read-graph.ts";
import { missing } from "../../means.ts";
import { folder } from "../http/serve.ts";
import {
  csv,
  files,
  fromPajek,
  GRAPHS,
  linkValuesOf,
  pajekLabel,
  type Values,
  valuesOf,
  xml,
} from "./readers/expected.ts";

/** What igraph and tidygraph give: vertices by name, edges by the names of their ends. */
interface Igraph {
  directed: boolean;
  nodes: Values[];
  edges: ({ from: string; to: string } & Values)[];
}
/** What statnet's network gives. */
interface Statnet {
  directed: boolean;
  nodes: string[];
  edges: { from: string; to: string }[];
  roles: string[];
}
/** Vertices and edges of the network of actors, and of that of projects. */
interface ByMode {
  proj1: [vertices: number, edges: number];
  proj2: [vertices: number, edges: number];
}
interface Read {
  graphml: Igraph;
  "graphml, through data frames": Igraph & { loops: number };
  "graphml, by mode": ByMode;
  "graphml, tidygraph": Igraph;
  pajek: Igraph;
  "pajek, statnet": Statnet & { values: string[] };
  tables: Igraph & { types: Record<string, string>; evidence: number; codebook: number };
  "tables, by mode": ByMode;
  "tables, tidygraph": { size: [number, number]; labels: string[] };
  "tables, statnet": Statnet & { labels: string[] };
  incidence: { rows: string[]; columns: string[]; ones: number };
  "incidence, by mode": ByMode;
  json: { nodes: string[]; edges: string[] };
}

describe.skipIf(missing.r).each(GRAPHS)("%s in R", (_name, open, about) => {
  let dir: string;
  let graph: ReadGraph;
  let read: Read;
  let ids: string[];
  let links: string[];
  beforeAll(async () => {
    [dir, graph] = [await files(open, about), await readGraph(await open())];
    const program = folder("tests/server/exports/readers/read.R");
    // R reads and writes texts in the encoding of the locale.
    const env = { ...process.env, LC_ALL: "C.UTF-8" };
    read = JSON.parse(execFileSync("Rscript", [program, dir], { env, maxBuffer: 1e9, encoding: "utf8" })) as Read;
    ids = graph.nodes.map(({ key }) => key);
    links = graph.edges.map(({ source, target, attributes }) => `${source} ${attributes.role} ${target}`);
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  const linksOf = ({ edges }: Igraph) => edges.map(({ from, role, to }) => `${from} ${String(role)} ${to}`);

  test.each(["graphml", "graphml, through data frames", "graphml, tidygraph"] as const)(
    "igraph reads the same graph: %s",
    (reader) => {
      const { directed, nodes, edges } = read[reader];
      expect(directed).toBe(true);
      expect(nodes.map(({ name }) => name)).toEqual(ids);
      for (const [i, node] of graph.nodes.entries()) expect(nodes[i], node.key).toMatchObject(xml(valuesOf(node)));
      expect(linksOf(read[reader])).toEqual(links);
      for (const [i, { key, attributes }] of graph.edges.entries())
        expect(edges[i], key).toMatchObject({ id: key, ...xml(linkValuesOf(attributes)) });
    },
  );

  test("no vertex is joined with another on the way through data frames", () => {
    expect(read["graphml, through data frames"].loops).toBe(0);
  });

  test("projections are told apart by mode, and tie what shares an actor or a project", () => {
    const expected = projections(graph);
    expect(read["graphml, by mode"]).toEqual(expected);
    expect(read["tables, by mode"]).toEqual(expected);
    // The matrix has a row or column for those of no link too, and no link of kinds that the other modes lack.
    const { proj1, proj2 } = read["incidence, by mode"];
    expect([proj1[1], proj2[1]]).toEqual([expected.proj1[1], expected.proj2[1]]);
  });

  test("the tables make the same graph", () => {
    const { nodes, edges, types, evidence, codebook } = read.tables;
    expect(nodes.map(({ name }) => name)).toEqual(ids);
    for (const [i, node] of graph.nodes.entries()) {
      const { x, y, ...values } = valuesOf(node);
      expect(nodes[i], node.key).toMatchObject(lines(csv(values)));
      expect([nodes[i]!.x, nodes[i]!.y]).toEqual([expect.closeTo(x as number), expect.closeTo(y as number)]);
    }
    expect(types).toMatchObject({ type: "logical", open_partners: "logical", unnamed_partners: "integer" });
    expect(linksOf(read.tables)).toEqual(links);
    for (const [i, { key, attributes }] of graph.edges.entries()) {
      const { evidence: _, ...values } = linkValuesOf(attributes);
      expect(edges[i], key).toMatchObject(lines(csv({ id: key, ...values })));
    }
    expect(evidence).toBe(graph.edges.reduce((sum, { attributes }) => sum + attributes.evidence.length, 0));
    expect(codebook).toBeGreaterThan(50);
  });

  test("tidygraph makes a graph of the tables", () => {
    const { size, labels } = read["tables, tidygraph"];
    expect(size).toEqual([ids.length, links.length]);
    expect(labels).toEqual(graph.nodes.map((node) => lines(csv({ label: valuesOf(node).label })).label));
  });

  test("statnet makes a network of the tables", () => {
    const { directed, nodes, labels, edges, roles } = read["tables, statnet"];
    expect([directed, nodes]).toEqual([true, ids]);
    expect(labels).toEqual(graph.nodes.map((node) => lines(csv({ label: valuesOf(node).label })).label));
    expect(edges.map(({ from, to }, i) => `${from} ${roles[i]!} ${to}`).sort()).toEqual([...links].sort());
  });

  test("igraph and statnet read every vertex and arc of Pajek's file", () => {
    const labels = graph.nodes.map(pajekLabel);
    const labelOf = new Map(ids.map((id, i) => [id, labels[i]!]));
    const arcs = graph.edges.map(
      ({ source, target, attributes }) => `${labelOf.get(source)!} ${attributes.role} ${labelOf.get(target)!}`,
    );
    const { nodes, edges } = read.pajek;
    expect(nodes.map(({ name }) => fromPajek(String(name)))).toEqual(labels);
    expect(edges.map(({ from, label, to }) => `${fromPajek(from)} ${String(label)} ${fromPajek(to)}`)).toEqual(arcs);
    const paj = read["pajek, statnet"];
    expect(paj.nodes.map(fromPajek)).toEqual(labels);
    expect(paj.edges.map(({ from, to }, i) => `${fromPajek(from)} ${paj.roles[i]!} ${fromPajek(to)}`)).toEqual(arcs);
    expect(paj.values).toContain(`maillage-${about.dataset.version}`);
  });

  test("the matrix and graphology's JSON hold every actor, project and link", () => {
    const of = (...kinds: string[]) =>
      graph.nodes.filter(({ attributes }) => kinds.includes(attributes.kind)).map(({ key }) => key);
    const { rows, columns, ones } = read.incidence;
    expect([rows, columns]).toEqual([of("organisation", "person"), of("project")]);
    expect(ones).toBe(affiliations(graph).size);
    expect(read.json).toEqual({ nodes: ids, edges: graph.edges.map(({ key }) => key) });
  });
});

/** Every actor and project that a role of taking part ties, once. */
function affiliations({ edges }: ReadGraph): Set<string> {
  const taking = ["carries", "leads", "accompanies", "co_facilitates", "partners"];
  return new Set(
    edges
      .filter(({ attributes }) => taking.includes(attributes.role))
      .map(({ source, target }) => JSON.stringify([source, target])),
  );
}

/** What projecting gives: of each mode, those with a link and the pairs of them that share one of the other mode. */
function projections(graph: ReadGraph): ByMode {
  const pairs = [...affiliations(graph)].map((pair) => JSON.parse(pair) as [actor: string, project: string]);
  const ofMode = (mode: 0 | 1): [number, number] => {
    const shared = new Set<string>();
    for (const one of pairs)
      for (const other of pairs)
        if (one[1 - mode] === other[1 - mode] && one[mode]! < other[mode]!) shared.add(`${one[mode]} ${other[mode]}`);
    return [new Set(pairs.map((pair) => pair[mode])).size, shared.size];
  };
  return { proj1: ofMode(0), proj2: ofMode(1) };
}

/** Texts as R gives them, whose lines all end alike. */
const lines = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(/\r\n?/g, "\n") : value,
    ]),
  );
