import { KIND_LABELS } from "../../engine/kind-labels.ts";
import { linkType } from "../../engine/link-types.ts";
import type { GraphStream } from "../../engine/port.ts";
import type { Kind } from "../../contract/shared.ts";
import { type Cell, type Column, POSITION_COLUMNS } from "../tables/columns.ts";
import { edgeColumns, nodeColumns } from "../tables/own-columns.ts";
import { type Provenance, statements } from "../citation/provenance.ts";

const BATCH = 500;

/**
 * A Cypher script that makes the same graph in an empty Neo4j 5 (`cypher-shell --file`): a constraint, then nodes and
 * relationships in batches. Several values are a list; evidence, which is a list of maps, is JSON.
 */
export async function* cypher(graph: GraphStream, about: Provenance): AsyncGenerator<string> {
  for (const [name, value] of statements(about, graph.attributes)) yield `// ${comment(`${name}: ${value}`)}\n`;
  yield "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n";
  const [nodeProperties, edgeProperties] = [nodeColumns(about.dataset), edgeColumns(about.dataset)];
  const nodes = batches(
    graph.nodes(),
    (node) => node.attributes.kind,
    (node) =>
      map({ id: node.key, name: node.attributes.name, ...row(nodeProperties, node), ...row(POSITION_COLUMNS, node) }),
  );
  for await (const { group, rows } of nodes) {
    yield `UNWIND [\n${rows.join(",\n")}\n] AS row CREATE (n:Entity:${KIND_LABELS[group as Kind]}) SET n = row;\n`;
  }
  const edges = batches(
    graph.edges(),
    (edge) => linkType(edge.attributes),
    (edge) => map({ from: edge.source, to: edge.target, key: edge.key, ...row(edgeProperties, edge) }),
  );
  for await (const { group, rows } of edges) {
    yield `UNWIND [\n${rows.join(",\n")}\n] AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:${group}]->(b) SET r = row REMOVE r.from, r.to;\n`;
  }
}

/** Rows of one label or type go together; at most `BATCH` are held for each. */
async function* batches<T>(
  entries: AsyncIterable<T>,
  groupOf: (entry: T) => string,
  write: (entry: T) => string,
): AsyncGenerator<{ group: string; rows: string[] }> {
  const open = new Map<string, string[]>();
  for await (const entry of entries) {
    const group = groupOf(entry);
    const rows = open.get(group) ?? [];
    rows.push(write(entry));
    open.set(group, rows);
    if (rows.length < BATCH) continue;
    yield { group, rows };
    open.delete(group);
  }
  for (const [group, rows] of open) yield { group, rows };
}

function row<T>(columns: Column<T>[], entry: T): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(entry)]));
}

/** A Cypher map; absent values are left out, since a property cannot be null. */
function map(values: Record<string, Cell>): string {
  const entries = Object.entries(values).filter(([, value]) => value !== null);
  return `{${entries.map(([name, value]) => `${propertyName(name)}: ${literal(value)}`).join(", ")}}`;
}

/** The name of a property; one of a package's own may hold anything, and a backslash is read before all else. */
const propertyName = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll("\\", "\\u005c").replaceAll("`", "``")}\``;

function literal(value: Cell): string {
  if (typeof value === "object") return `[${(value ?? []).map(literal).join(", ")}]`;
  if (typeof value !== "string") return String(value);
  return `'${value.toWellFormed().replace(/[\\'\u0000-\u001f\u007f\u2028\u2029]/g, escape)}'`;
}

function escape(character: string): string {
  if (character === "'") return "\\'";
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  if (character === "\\") return "\\\\";
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A comment ends with its line, and Neo4j reads \uXXXX before anything else, even there: no backslash stays. */
const comment = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ").replaceAll("\\", "/");
