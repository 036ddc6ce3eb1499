import type { GraphStream } from "../../engine/port.ts";
import { type Column, flat } from "../tables/columns.ts";
import { edgeColumns, nodeColumns } from "../tables/own-columns.ts";
import { type Provenance, statements } from "../citation/provenance.ts";
import { KIND_SIZES, kindColour, linkColours, type Rgb } from "./style.ts";
import { xml, type XmlBuilder } from "./xml.ts";

/**
 * GEXF 1.3 (https://gexf.net/schema.html) with typed attributes, colours, sizes and positions, as Gephi reads it. A
 * role is also an edge's `kind`, without which Gephi would join parallel links into one.
 */
export function gexf(graph: GraphStream, about: Provenance): AsyncIterable<string> {
  return xml(async function* (builder) {
    builder.ele("gexf", { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" });
    const facts = statements(about, graph.attributes);
    builder.ele("meta").ele("creator").txt("Maillage").up();
    builder.ele("title").txt(about.dataset.title).up();
    builder
      .ele("description")
      .txt(facts.map(([name, value]) => `${name}: ${value}`).join("\n"))
      .up()
      .up();
    builder.ele("graph", { defaultedgetype: "directed", mode: "static" });
    const [nodes, edges] = [nodeColumns(about.dataset), edgeColumns(about.dataset)];
    declare(builder, "node", nodes);
    declare(builder, "edge", edges);
    builder.ele("nodes", { count: String(graph.attributes.nodes) });
    for await (const node of graph.nodes()) {
      const { kind, name, x, y } = node.attributes;
      builder.ele("node", { id: node.key, label: name });
      values(builder, nodes, node);
      colour(builder, kindColour(kind));
      builder.ele("viz:position", { x: String(x), y: String(y), z: "0" }).up();
      builder.ele("viz:size", { value: String(KIND_SIZES[kind]) }).up();
      builder.up();
      yield;
    }
    const linkColour = linkColours(about.dataset);
    builder.up().ele("edges", { count: String(graph.attributes.edges) });
    for await (const edge of graph.edges()) {
      const { role } = edge.attributes;
      builder.ele("edge", {
        id: edge.key,
        source: edge.source,
        target: edge.target,
        type: "directed",
        kind: role,
        label: role,
        weight: "1",
      });
      values(builder, edges, edge);
      colour(builder, linkColour(role));
      builder.up();
      yield;
    }
    builder.up().up().up();
  });
}

function declare<T>(builder: XmlBuilder, owner: "node" | "edge", columns: Column<T>[]): void {
  builder.ele("attributes", { class: owner, mode: "static" });
  for (const { name, type } of columns) {
    builder.ele("attribute", { id: name, title: name, type: type === "number" ? "double" : type }).up();
  }
  builder.up();
}

function values<T>(builder: XmlBuilder, columns: Column<T>[], entry: T): void {
  builder.ele("attvalues");
  for (const { name, of } of columns) {
    const value = flat(of(entry));
    if (value !== null) builder.ele("attvalue", { for: name, value: String(value) }).up();
  }
  builder.up();
}

function colour(builder: XmlBuilder, [r, g, b]: Rgb): void {
  builder.ele("viz:color", { r: String(r), g: String(g), b: String(b) }).up();
}
