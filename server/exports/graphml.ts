import type { GraphStream } from "../graph/port.ts";
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from "./columns.ts";
import { legal, xml, type XmlBuilder } from "./xml.ts";
import type { NodeEntry } from "../contract/graph.ts";

const NODES: Column<NodeEntry>[] = [
  ...NODE_COLUMNS,
  { name: "x", type: "number", description: "position", of: (n) => n.attributes.x },
  { name: "y", type: "number", description: "position", of: (n) => n.attributes.y },
];

/** GraphML (http://graphml.graphdrawing.org/specification.html) with typed keys; parallel edges are told by their id. */
export function graphml(graph: GraphStream): AsyncIterable<string> {
  return xml(async function* (builder) {
    builder.ele("graphml", {
      xmlns: "http://graphml.graphdrawing.org/xmlns",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation":
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
    });
    declare(builder, "node", NODES);
    declare(builder, "edge", EDGE_COLUMNS);
    for (const name of GRAPH_KEYS) {
      builder.ele("key", { id: `graph_${name}`, for: "graph", "attr.name": name, "attr.type": "string" }).up();
    }
    builder.ele("graph", { id: "G", edgedefault: "directed" });
    for (const name of GRAPH_KEYS)
      builder
        .ele("data", { key: `graph_${name}` })
        .txt(legal(graph.attributes[name]))
        .up();
    for await (const node of graph.nodes()) {
      builder.ele("node", { id: node.key });
      values(builder, "node", NODES, node);
      builder.up();
      yield;
    }
    for await (const edge of graph.edges()) {
      builder.ele("edge", { id: edge.key, source: edge.source, target: edge.target });
      values(builder, "edge", EDGE_COLUMNS, edge);
      builder.up();
      yield;
    }
    builder.up().up();
  });
}

const GRAPH_KEYS = ["title", "version", "licence", "citation"] as const;

type Owner = "node" | "edge";

function declare<T>(builder: XmlBuilder, owner: Owner, columns: Column<T>[]): void {
  for (const { name, type } of columns) {
    // igraph knows no "integer": GraphML's own words are int, long, float, double, boolean and string.
    const graphmlType = type === "integer" ? "int" : type === "number" ? "double" : type;
    builder.ele("key", { id: `${owner}_${name}`, for: owner, "attr.name": name, "attr.type": graphmlType }).up();
  }
}

function values<T>(builder: XmlBuilder, owner: Owner, columns: Column<T>[], entry: T): void {
  for (const { name, of } of columns) {
    const value = of(entry);
    if (value !== null)
      builder
        .ele("data", { key: `${owner}_${name}` })
        .txt(legal(String(value)))
        .up();
  }
}
