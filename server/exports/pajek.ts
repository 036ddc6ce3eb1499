import type { GraphStream } from "../graph/port.ts";
import { type Provenance, statements } from "./provenance.ts";

/**
 * Pajek `.net` (Mrvar & Batagelj, Pajek manual): what it is in the network's name, vertices numbered from 1, one arc a link
 * with its role as label. A vertex is labelled "name [id]", because readers tell vertices by label and a project often bears
 * its carrier's name. Pajek has no escape: double quotes become typographic ones, backslashes (which Python reads as the
 * start of an escape) slashes, line breaks and controls spaces. Its y grows downwards.
 */
export async function* pajek(graph: GraphStream, about: Provenance): AsyncGenerator<string> {
  const facts = statements(about, graph.attributes).map(([name, value]) => `${name}: ${value}`);
  yield `*Network ${quote(facts.join("; "))}\r\n*Vertices ${graph.attributes.nodes}\r\n`;
  const numbers = new Map<string, number>();
  let pending = "";
  for await (const { key, attributes } of graph.nodes()) {
    numbers.set(key, numbers.size + 1);
    pending += `${numbers.size} ${quote(`${attributes.name} [${key}]`)} ${attributes.x} ${-attributes.y} 0.5\r\n`;
    if (pending.length < CHUNK) continue;
    yield pending;
    pending = "";
  }
  pending += "*Arcs\r\n";
  for await (const edge of graph.edges()) {
    pending += `${numbers.get(edge.source)} ${numbers.get(edge.target)} 1 l ${quote(edge.attributes.role)}\r\n`;
    if (pending.length < CHUNK) continue;
    yield pending;
    pending = "";
  }
  yield pending;
}

const quote = (text: string): string =>
  `"${text
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replaceAll('"', "”")
    .replaceAll("\\", "/")}"`;

const CHUNK = 32_768;
