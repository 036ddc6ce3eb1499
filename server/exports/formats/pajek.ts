import type { GraphStream } from "../../engine/port.ts";
import { type Provenance, statements } from "../citation/provenance.ts";

/**
 * Pajek `.net` (Mrvar & Batagelj, Pajek manual; http://mrvar.fdv.si/pajek/DrawEPS.htm): what it is in comments,
 * vertices numbered from 1, one arc a link with its role as label. A vertex is labelled "name [id]", because readers
 * tell vertices by label and a project often bears its carrier's name.
 *
 * Letters beyond ASCII stand as `&#233;`, the form in which Pajek itself saves and reads them
 * (http://mrvar2.fdv.si/pajek/Unicode-Pajek.htm). UTF-8 it reads only after a byte order mark, at which igraph stops
 * in R. Pajek has no other escape: double quotes become typographic ones, backslashes (which Python reads as the start
 * of an escape) slashes, line breaks and controls spaces; the file says so. statnet names the arcs' values by the
 * network, whose name is a word for that reason. Places lie between 0 and 1 and y grows downwards: the picture is moved
 * and scaled to that, its proportions kept.
 */
export async function* pajek(graph: GraphStream, about: Provenance): AsyncGenerator<string> {
  const facts = [...statements(about, graph.attributes), ["labels", REPLACED] as const];
  const comments = facts.map(([fact, value]) => `% ${plain(`${fact}: ${value}`)}\r\n`).join("");
  yield `*Network maillage-${about.dataset.version}\r\n${comments}*Vertices ${graph.attributes.nodes}\r\n`;
  const at = await places(graph);
  const numbers = new Map<string, number>();
  let pending = "";
  for await (const { key, attributes } of graph.nodes()) {
    numbers.set(key, numbers.size + 1);
    pending += `${numbers.size} ${quote(`${attributes.name} [${key}]`)} ${at(attributes)} 0.5\r\n`;
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

/** Where each vertex stands in Pajek's square, with a margin for labels. */
async function places(graph: GraphStream): Promise<(point: { x: number; y: number }) => string> {
  const [x, y] = [
    { from: Infinity, to: -Infinity },
    { from: Infinity, to: -Infinity },
  ];
  for await (const { attributes } of graph.nodes()) {
    x.from = Math.min(x.from, attributes.x);
    x.to = Math.max(x.to, attributes.x);
    y.from = Math.min(y.from, attributes.y);
    y.to = Math.max(y.to, attributes.y);
  }
  const span = Math.max(x.to - x.from, y.to - y.from) || 1;
  const scaled = (offset: number): number => Math.round((0.5 + (0.9 * offset) / span) * 1e5) / 1e5;
  return (point) => `${scaled(point.x - (x.from + x.to) / 2)} ${scaled((y.from + y.to) / 2 - point.y)}`;
}

/** What the labels do not hold as it is printed. */
const REPLACED =
  "letters beyond ASCII are written by their numbers, as in HTML and as Pajek does; straight double quotes are written as typographic ones, backslashes as slashes, line breaks and controls as spaces; the other formats keep them";

const quote = (text: string): string => `"${plain(text.replaceAll('"', "”").replaceAll("\\", "/"))}"`;

/**
 * A text in ASCII on one line; what already looks like the number of a letter is told apart by that of its ampersand.
 */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replaceAll(/&(?=#\d+;)|[^\u0000-\u007f]/gu, (letter) => `&#${letter.codePointAt(0)};`);

const CHUNK = 32_768;
