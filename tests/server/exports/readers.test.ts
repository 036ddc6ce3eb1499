import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KIND_SIZES, kindColour } from "../../../server/exports/formats/style.ts";
import { folder } from "../http/serve.ts";
import { readGraph, type ReadGraph } from "../../contract/read-graph.ts";
import { missing, READERS } from "../../means.ts";
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

interface Read {
  directed: boolean;
  graph: Values;
  nodes: Record<string, Values>;
  edges: [id: string, source: string, target: string, attributes: Values][];
}
interface Python {
  [reader: string]: Read;
}
interface Tables {
  pandas: Record<string, { types: Record<string, string>; rows: Values[] }>;
  frictionless: { valid: boolean; rows: Record<string, number>; errors: unknown[] };
}
interface Gephi {
  report: string;
  directed: boolean;
  nodes: { id: string; label: string; x: number; y: number; size: number; colour: number[]; attributes: Values }[];
  edges: { id: string; source: string; target: string; kind: string | null; weight: number; attributes: Values }[];
}

describe.each(GRAPHS)("%s", (_name, open, about) => {
  let dir: string;
  let graph: ReadGraph;
  beforeAll(async () => {
    [dir, graph] = [await files(open, about), await readGraph(await open())];
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  describe.skipIf(missing.python)("in Python", () => {
    let read: Python;
    let tables: Tables;
    beforeAll(() => {
      const program = [folder("tests/server/exports/readers/read.py"), dir];
      const out = execFileSync(`${READERS}python/bin/python`, program, { maxBuffer: 1e9, encoding: "utf8" });
      read = JSON.parse(out) as Python;
      tables = read as unknown as Tables;
    });

    test.each(["networkx-gexf", "networkx-graphml", "igraph-graphml"])("%s reads the same graph", (reader) => {
      const { directed, nodes, edges } = read[reader]!;
      expect(directed).toBe(true);
      const ids = graph.nodes.map(({ key }) => key);
      expect(Object.keys(nodes)).toEqual(ids);
      for (const node of graph.nodes) {
        // GEXF has a place of its own for positions; the next test looks there. GraphML's name is igraph's key.
        const { x, y, type, ...values } = valuesOf(node);
        expect(nodes[node.key], node.key).toMatchObject(
          xml(reader === "networkx-gexf" ? values : { x, y, type, name: node.key, ...values }),
        );
      }
      const links = ([, source, target, { role }]: Read["edges"][number]) => [source, target, role].join(" ");
      // A library of its own order; by ends and role there is one of each.
      const found = new Map(edges.map((edge) => [links(edge), edge[3]]));
      expect(edges.length).toBe(graph.edges.length);
      expect(found.size).toBe(graph.edges.length);
      for (const { key, source, target, attributes } of graph.edges) {
        expect(found.get([source, target, attributes.role].join(" ")), key).toMatchObject(
          xml(linkValuesOf(attributes)),
        );
      }
      if (reader !== "igraph-graphml")
        expect(edges.map(([id]) => id).sort()).toEqual(graph.edges.map(({ key }) => key).sort());
    });

    test("GEXF has colours, sizes and positions", () => {
      for (const { key, attributes } of graph.nodes) {
        const [r, g, b] = kindColour(attributes.kind);
        expect(read["networkx-gexf"]!.nodes[key]).toMatchObject({
          viz: {
            color: { r, g, b },
            size: KIND_SIZES[attributes.kind],
            position: { x: attributes.x, y: attributes.y },
          },
        });
      }
    });

    test("GraphML says what it is", () => {
      const { version, citation } = about.dataset;
      for (const reader of ["networkx-graphml", "igraph-graphml"])
        expect(read[reader]!.graph).toMatchObject({ version, citation, filter_fr: "tout le réseau", url: about.url });
    });

    test.each(["networkx-pajek", "igraph-pajek"])("%s reads every vertex and arc", (reader) => {
      const { nodes, edges } = read[reader]!;
      expect(Object.keys(nodes).map(fromPajek)).toEqual(graph.nodes.map(pajekLabel));
      const arcs = edges.map(([, source, target, { l, label = l }]) =>
        [source, target, label].join(" ").replaceAll(/.*?\[([^[]*)\]/g, "$1"),
      );
      const links = graph.edges.map(({ source, target, attributes }) => [source, target, attributes.role].join(""));
      expect(arcs.map((arc) => arc.replaceAll(" ", "")).sort()).toEqual(links.sort());
    });

    test("pandas reads every row, number and word of the tables", () => {
      const { nodes, edges, evidence } = tables.pandas;
      expect(nodes!.rows.map(({ id }) => id)).toEqual(graph.nodes.map(({ key }) => key));
      expect(nodes!.types).toMatchObject({ x: expect.stringMatching(/float|int/), unnamed_partners: "float64" });
      for (const [i, node] of graph.nodes.entries()) expect(nodes!.rows[i]).toMatchObject(csv(valuesOf(node)));
      const nameOf = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.name]));
      expect(edges!.rows.map(({ id }) => id)).toEqual(graph.edges.map(({ key }) => key));
      for (const [i, { source, target, attributes }] of graph.edges.entries()) {
        const { evidence: _, ...values } = linkValuesOf(attributes);
        const [source_name, target_name] = [nameOf.get(source), nameOf.get(target)];
        expect(edges!.rows[i]).toMatchObject(csv({ ...values, source, source_name, target, target_name }));
      }
      const entries = graph.edges.flatMap(({ key, attributes }) =>
        attributes.evidence.map(({ source, lines, ...entry }, at) => ({
          edge: key,
          entry: at + 1,
          reference: source,
          ...entry,
          ...(lines && { first_line: lines[0], last_line: lines[1] }),
        })),
      );
      expect(evidence!.rows.length).toBe(entries.length);
      for (const [i, entry] of entries.entries()) expect(evidence!.rows[i]).toMatchObject(csv(entry));
    });

    test("frictionless finds the package valid, keys included", () => {
      const { valid, errors, rows } = tables.frictionless;
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
      expect(rows).toMatchObject({ nodes: graph.nodes.length, edges: graph.edges.length });
    });
  });

  describe.skipIf(missing.gephi)("in the Gephi toolkit", () => {
    beforeAll(() => {
      const program = folder("tests/server/exports/readers/Gephi.java");
      const pairs = ["gexf", "graphml"].flatMap((format) => [`graph.${format}`, `${format}.json`]);
      const args = ["-Djava.awt.headless=true", "-cp", `${READERS}gephi/*`, program, ...pairs];
      execFileSync("java", args, { cwd: dir, stdio: "ignore" });
    });

    test.each(["gexf", "graphml"])("%s is read without a fault, as the same graph", (format) => {
      const { report, directed, nodes, edges } = JSON.parse(readFileSync(join(dir, `${format}.json`), "utf8")) as Gephi;
      expect(report).not.toMatch(/warning|error|severe/i);
      expect(directed).toBe(true);
      const found = new Map(nodes.map((node) => [node.id, node]));
      expect(found.size).toBe(graph.nodes.length);
      for (const node of graph.nodes) {
        const { x, y, type, label, ...attributes } = valuesOf(node);
        const read = found.get(node.key)!;
        expect(read.attributes, node.key).toMatchObject(
          xml(format === "gexf" ? attributes : { type, name: node.key, ...attributes }),
        );
        expect(read.label).toBe(xml({ label }).label);
        expect([read.x, read.y]).toEqual([x, y].map((value) => expect.closeTo(value as number, 2)));
        if (format === "gexf") {
          const { kind } = node.attributes;
          expect(read).toMatchObject({ colour: kindColour(kind), size: KIND_SIZES[kind] });
        }
      }
      const links = new Map(edges.map((edge) => [edge.id, edge]));
      expect(links.size).toBe(graph.edges.length);
      for (const { key, source, target, attributes } of graph.edges) {
        const { role } = attributes;
        expect(links.get(key)).toMatchObject({ source, target, weight: 1, attributes: xml(linkValuesOf(attributes)) });
        if (format === "gexf") expect(links.get(key)).toMatchObject({ kind: role, label: role });
      }
    });
  });
});
