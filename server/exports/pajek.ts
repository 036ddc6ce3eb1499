import type { GraphStream } from "../graph/port.ts";

/**
 * Pajek `.net` (Mrvar & Batagelj, Pajek manual): the citation in the network's name, vertices numbered from 1, one arc a link
 * with its role as label. A vertex is labelled "name [id]", because readers tell vertices by label and a project often bears
 * its carrier's name. Pajek has no escape, so double quotes become typographic ones and line breaks spaces.
 */
export async function* pajek(graph: GraphStream): AsyncGenerator<string> {
  const { title, version, citation, nodes } = graph.attributes;
  yield `*Network ${quote(`${title}, version ${version}. ${citation}`)}\r\n*Vertices ${nodes}\r\n`;
  const numbers = new Map<string, number>();
  for await (const { key, attributes } of graph.nodes()) {
    numbers.set(key, numbers.size + 1);
    yield `${numbers.size} ${quote(`${attributes.name} [${key}]`)} ${attributes.x} ${-attributes.y} 0.5\r\n`;
  }
  yield "*Arcs\r\n";
  for await (const edge of graph.edges()) {
    yield `${numbers.get(edge.source)} ${numbers.get(edge.target)} 1 l ${quote(edge.attributes.role)}\r\n`;
  }
}

const quote = (text: string) => `"${text.replace(/[\r\n]+/g, " ").replaceAll('"', "”")}"`;
