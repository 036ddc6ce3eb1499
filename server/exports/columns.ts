import { ColumnWriter } from "../contract/column-writer.ts";
import type { EdgeEntry, NodeEntry, NumberedLink } from "../contract/graph.ts";
import { withoutEvidence } from "../contract/link-attributes.ts";
import type { GraphStream, Keys } from "../engine/port.ts";

/*
 * A network as columns (contract/column-file.ts), block by block: what it says of itself (`graph`), its nodes, then its
 * links by the numbers of their ends and of what is known of them, which stands once for all links alike
 * (`attributes`). The evidence of the links is a file of its own, in the order of the links.
 */

/** Rows of a block: they are made, and read in a page, in a few milliseconds. */
const ROWS = 4000;

/** Nodes and links without the evidence of the links. */
export async function* networkColumns(graph: GraphStream): AsyncGenerator<Uint8Array> {
  const writer = new ColumnWriter();
  yield writer.begin();
  yield writer.block("graph", [graph.attributes]);
  const numbers = new Map<string, number>();
  const node = (entry: NodeEntry): NodeEntry => {
    numbers.set(entry.key, numbers.size);
    return entry;
  };
  for await (const rows of inBlocks(graph.nodes(), node)) yield writer.block("nodes", rows);
  const known = new Map<string, number>();
  const link = ({ source, target, attributes }: EdgeEntry) => {
    const said = withoutEvidence(attributes);
    const name = JSON.stringify(said);
    const number = known.get(name);
    if (number === undefined) known.set(name, known.size);
    return {
      numbered: { source: numbers.get(source)!, target: numbers.get(target)!, attributes: number ?? known.size - 1 },
      added: number === undefined ? [said] : [],
    };
  };
  for await (const rows of inBlocks(graph.edges(), link)) {
    yield writer.block(
      "attributes",
      rows.flatMap(({ added }) => added),
    );
    yield writer.block(
      "links",
      rows.map(({ numbered }): NumberedLink => numbered),
    );
  }
  yield writer.end();
}

/** The evidence of each link. */
export async function* evidenceColumns(graph: GraphStream): AsyncGenerator<Uint8Array> {
  const writer = new ColumnWriter();
  yield writer.begin();
  const evidence = ({ attributes }: EdgeEntry) => attributes.evidence;
  for await (const rows of inBlocks(graph.edges(), evidence)) yield writer.block("evidence", rows);
  yield writer.end();
}

/**
 * Which nodes and links of all (`keys`) a part holds: a bit each, in their order, the lowest of a byte first. Throws
 * where the part holds another, or in another order.
 */
export async function* maskColumns(part: GraphStream, { nodes, links }: Keys): AsyncGenerator<Uint8Array> {
  const writer = new ColumnWriter();
  yield writer.begin();
  yield writer.block("nodes", [...(await bitsOf(nodes, part.nodes()))]);
  yield writer.block("links", [...(await bitsOf(links, part.edges()))]);
  yield writer.end();
}

async function bitsOf(keys: readonly string[], part: AsyncIterable<{ key: string }>): Promise<Uint8Array> {
  const bits = new Uint8Array(Math.ceil(keys.length / 8));
  let at = 0;
  for await (const { key } of part) {
    while (at < keys.length && keys[at] !== key) at++;
    if (at === keys.length) throw new Error(`${key} is not in the network, or not in its order.`);
    bits[at >> 3]! |= 1 << (at & 7);
    at++;
  }
  return bits;
}

/** What is made of entries, in blocks. */
async function* inBlocks<Entry, Row>(
  entries: AsyncIterable<Entry>,
  rowOf: (entry: Entry) => Row,
): AsyncGenerator<Row[]> {
  let rows: Row[] = [];
  for await (const entry of entries) {
    rows.push(rowOf(entry));
    if (rows.length < ROWS) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
