import type { Dataset } from "../../contract/dataset.ts";
import type { NodeEntry } from "../../contract/graph.ts";
import type { GraphStream } from "../../engine/port.ts";
import { type Column, column, flat, LABEL_COLUMN, MODE_COLUMN, POSITION_COLUMNS } from "../tables/columns.ts";
import { edgeColumns, nodeColumns } from "../tables/own-columns.ts";
import { type Provenance, statements } from "../citation/provenance.ts";
import { xml, type XmlBuilder } from "./xml.ts";

/**
 * The id once more: igraph, in R and Python, tells vertices apart by what is called name, and names may be alike.
 * First, so that R's data frame of the vertices begins with it.
 */
const NAME: Column<NodeEntry> = { ...column("nodes", "id", "string", (node: NodeEntry) => node.key), name: "name" };

const nodesOf = (dataset: Dataset) => [NAME, LABEL_COLUMN, ...nodeColumns(dataset), ...POSITION_COLUMNS, MODE_COLUMN];

/**
 * GraphML (http://graphml.graphdrawing.org/specification.html) with typed keys; parallel edges are told by their id.
 */
export function graphml(graph: GraphStream, about: Provenance): AsyncIterable<string> {
  return xml(async function* (builder) {
    builder.ele("graphml", {
      xmlns: "http://graphml.graphdrawing.org/xmlns",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation":
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
    });
    const [nodes, edges] = [nodesOf(about.dataset), edgeColumns(about.dataset)];
    declare(builder, "node", nodes);
    declare(builder, "edge", edges);
    const facts = statements(about, graph.attributes);
    for (const [name] of facts) key(builder, "graph", name, "string");
    builder.ele("graph", { id: "G", edgedefault: "directed" });
    for (const [name, value] of facts) data(builder, "graph", name, value);
    for await (const node of graph.nodes()) {
      builder.ele("node", { id: node.key });
      values(builder, "node", nodes, node);
      builder.up();
      yield;
    }
    for await (const edge of graph.edges()) {
      builder.ele("edge", { id: edge.key, source: edge.source, target: edge.target });
      values(builder, "edge", edges, edge);
      builder.up();
      yield;
    }
    builder.up().up();
  });
}

type Owner = "graph" | "node" | "edge";

/** GraphML's own words are boolean, int, long, float, double and string. */
const TYPES = { integer: "int", number: "double", string: "string", boolean: "boolean" } as const;

function declare<T>(builder: XmlBuilder, owner: Owner, columns: Column<T>[]): void {
  for (const { name, type } of columns) key(builder, owner, name, TYPES[type]);
}

/** The id of a key, an NMTOKEN: a name of a package's own may hold what that cannot. */
const keyOf = (owner: Owner, name: string): string =>
  `${owner}_${name.replaceAll(/[^\w.-]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`)}`;

function key(builder: XmlBuilder, owner: Owner, name: string, type: string): void {
  builder.ele("key", { id: keyOf(owner, name), for: owner, "attr.name": name, "attr.type": type }).up();
}

function data(builder: XmlBuilder, owner: Owner, name: string, value: string): void {
  builder
    .ele("data", { key: keyOf(owner, name) })
    .txt(value)
    .up();
}

function values<T>(builder: XmlBuilder, owner: Owner, columns: Column<T>[], entry: T): void {
  for (const { name, of } of columns) {
    const value = flat(of(entry));
    if (value !== null) data(builder, owner, name, String(value));
  }
}
