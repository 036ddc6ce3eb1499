import { stringify } from "csv-stringify/sync";
import { Zip, ZipDeflate } from "fflate";
import type { EdgeEntry, NodeEntry } from "../contract/graph.ts";
import type { GraphStream } from "../graph/port.ts";
import { type Cell, type Column, EDGE_COLUMNS, EVIDENCE_COLUMNS, NODE_COLUMNS } from "./columns.ts";

const NODES: Column<NodeEntry>[] = [
  { name: "id", type: "string", description: "id, its kind before the colon", of: (n) => n.key },
  ...NODE_COLUMNS,
  { name: "x", type: "number", description: "position in the picture", of: (n) => n.attributes.x },
  { name: "y", type: "number", description: "position in the picture", of: (n) => n.attributes.y },
];

const EDGES: Column<EdgeEntry>[] = [
  { name: "id", type: "string", description: "key of the edge", of: (e) => e.key },
  { name: "source", type: "string", description: "id of the node it starts from", of: (e) => e.source },
  { name: "target", type: "string", description: "id of the node it leads to", of: (e) => e.target },
  // The words of every entry stand in evidence.csv; JSON in a cell helps nobody with a spreadsheet.
  ...EDGE_COLUMNS.filter(({ name }) => name !== "evidence"),
];

/**
 * A zip with nodes.csv, edges.csv, evidence.csv, codebook.csv and datapackage.json (Frictionless Data Package v1). Tables are
 * parted by semicolons and start with a byte order mark, which is what a French spreadsheet opens well.
 */
export async function* csv(graph: GraphStream): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    out.push(chunk);
  });
  const files: [string, AsyncIterable<string>][] = [
    [
      "nodes.csv",
      table(
        NODES.map(({ name }) => name),
        rows(NODES, graph.nodes()),
      ),
    ],
    [
      "edges.csv",
      table(
        EDGES.map(({ name }) => name),
        rows(EDGES, graph.edges()),
      ),
    ],
    [
      "evidence.csv",
      table(
        EVIDENCE_COLUMNS.map(({ name }) => name),
        evidenceRows(graph.edges()),
      ),
    ],
    ["codebook.csv", table(["table", "column", "type", "description"], codebook())],
    ["datapackage.json", once(JSON.stringify(descriptor(graph), null, 2))],
  ];
  const encoder = new TextEncoder();
  for (const [name, lines] of files) {
    const file = new ZipDeflate(name, { level: 6 });
    // The same view gives the same file: a fixed date, since fflate would write the hour of the export.
    file.mtime = new Date(1980, 0, 2);
    zip.add(file);
    for await (const text of lines) {
      file.push(encoder.encode(text));
      yield* out.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* out;
}

const DIALECT = { delimiter: ";" };

async function* table(header: string[], lines: AsyncIterable<Cell[]>): AsyncGenerator<string> {
  const write = (rows: Cell[][]) =>
    stringify(rows, { ...DIALECT, record_delimiter: "\r\n", cast: { boolean: String } });
  yield `\uFEFF${write([header])}`;
  let pending: Cell[][] = [];
  for await (const line of lines) {
    pending.push(line);
    if (pending.length < 500) continue;
    yield write(pending);
    pending = [];
  }
  if (pending.length > 0) yield write(pending);
}

async function* rows<T>(columns: Column<T>[], entries: AsyncIterable<T>): AsyncGenerator<Cell[]> {
  for await (const entry of entries) yield columns.map(({ of }) => of(entry));
}

async function* evidenceRows(edges: AsyncIterable<EdgeEntry>): AsyncGenerator<Cell[]> {
  for await (const edge of edges) {
    for (const { mention, qualifier, group, source, section, lines, status } of edge.attributes.evidence) {
      yield [edge.key, mention, qualifier, group, source, section, lines?.[0] ?? null, lines?.[1] ?? null, status];
    }
  }
}

const TABLES = { nodes: NODES, edges: EDGES, evidence: EVIDENCE_COLUMNS } as const;

async function* codebook(): AsyncGenerator<Cell[]> {
  for (const [name, columns] of Object.entries(TABLES)) {
    for (const column of columns) yield [name, column.name, column.type, column.description];
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

function descriptor({ attributes }: GraphStream): unknown {
  return {
    profile: "tabular-data-package",
    name: `maillage-${attributes.version}`,
    title: attributes.title,
    version: attributes.version,
    description: `${attributes.citation} ${attributes.licence}`,
    filter: attributes.filter,
    resources: Object.entries(TABLES).map(([name, columns]) => ({
      profile: "tabular-data-resource",
      name,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: DIALECT,
      schema: {
        fields: columns.map(({ name: field, type, description }) => ({ name: field, type, description })),
        missingValues: [""],
        ...(name === "evidence"
          ? { foreignKeys: [{ fields: "edge", reference: { resource: "edges", fields: "id" } }] }
          : { primaryKey: "id" }),
        ...(name === "edges"
          ? {
              foreignKeys: ["source", "target"].map((fields) => ({
                fields,
                reference: { resource: "nodes", fields: "id" },
              })),
            }
          : {}),
      },
    })),
  };
}
