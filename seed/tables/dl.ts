import { UnreadableFile } from "./file-fault.ts";
import { type GraphItem, graphSheets, leaveOnes } from "./graph-sheets.ts";
import type { Sheet } from "./sheet.ts";

/** A word of the file, and the number of its line. */
interface Word {
  text: string;
  line: number;
}

const WORDS = /"([^"]*)"|'([^']*)'|([^\s,]+)/g;

/** Whether a text begins as the DL of UCINET does. */
export const isDl = (text: string): boolean => /^\s*dl\b[\s,]*(n[rmc]?|format|nr)\s*=/i.test(text);

/**
 * The points and ties of a DL of UCINET (Borgatti, Everett & Freeman, UCINET guide, "DL"): matrices, lists of edges and
 * of nodes, of one mode or of two, whose columns are projects then, with labels listed or embedded. Throws
 * `UnreadableFile`.
 */
export function readDl(file: string, text: string): Sheet[] {
  const data = /^[^\n]*?\bdata\s*:/im.exec(text);
  if (!data) throw new UnreadableFile("no-points");
  const head = text.slice(0, data.index + data[0].length);
  const format = (/\bformat\s*=\s*(\w+)/i.exec(head)?.[1] ?? "fullmatrix").toLowerCase();
  if (!FORMATS.test(format)) throw new UnreadableFile("other-format", `DL (${format})`);
  const isTwoMode = /\bn[rc]\s*=/i.test(head) || /2$/.test(format);
  const [all, rows, columns] = ["", "row\\s+", "col(?:umn)?\\s+"].map((of) => labelsOf(head, of));
  const modes: [Labels, Labels] = isTwoMode
    ? [new Labels("A", rows!.length > 0 ? rows! : all!), new Labels("B", columns!)]
    : [new Labels("", all!.length > 0 ? all! : rows!), new Labels("", [])];
  const isEmbedded = /\blabels?\s+embedded/i.test(head);
  const words = wordsOf(text, head);
  const ties = format.startsWith("fullmatrix")
    ? matrixTies(words, modes, isTwoMode, isEmbedded, head)
    : listTies(words, modes, isTwoMode, isEmbedded, format);
  leaveOnes(ties);
  const points = isTwoMode ? [...modes[0].points("organisation"), ...modes[1].points("project")] : modes[0].points("");
  return graphSheets(file, points, ties);
}

const FORMATS = /^(fullmatrix|edgelist[12]|nodelist[12])$/;

/** The points of one mode, by their label or their number. */
class Labels {
  readonly #prefix: string;
  readonly #ids = new Map<string, string>();
  readonly #listed: readonly string[];

  constructor(prefix: string, listed: readonly string[]) {
    this.#prefix = prefix;
    this.#listed = listed;
    for (const label of listed) this.id(label);
  }

  /** The id of the point that a word or a number names. */
  find(word: string, isEmbedded: boolean): string {
    return this.id(isEmbedded ? word : (this.#listed[Number(word) - 1] ?? word));
  }

  id(label: string): string {
    const known = this.#ids.get(label) ?? `${this.#prefix}${this.#ids.size + 1}`;
    this.#ids.set(label, known);
    return known;
  }

  points(kind: string): GraphItem[] {
    return Array.from(this.#ids, ([label, id]): GraphItem => ({
      at: 0,
      id,
      values: new Map([["Id", id], ["Label", label], ...(kind === "" ? [] : [["kind", kind] as const])]),
    }));
  }
}

/** The labels behind `labels:` of rows, columns or both; none where they are embedded. */
function labelsOf(head: string, of: string): string[] {
  const before = of === "" ? "(?<!row\\s|col\\s|column\\s)" : of;
  const found = new RegExp(
    `(?:^|[\\s,])${before}labels\\s*:([\\s\\S]*?)(?=(?:\\b(?:row|col|column)\\s+)?labels\\s*[:e]|\\bdata\\s*:)`,
    "i",
  );
  return wordsIn(found.exec(head)?.[1] ?? "");
}

function wordsOf(text: string, head: string): Word[][] {
  const above = head.split("\n").length;
  return text
    .slice(head.length)
    .split("\n")
    .map((line, i) => wordsIn(line).map((word) => ({ text: word, line: above + i })));
}

/** The words of a text, without the quotes that some stand in. */
const wordsIn = (text: string): string[] =>
  [...text.matchAll(WORDS)].map(([, double, single, plain]) => double ?? single ?? plain ?? "");

function listTies(
  lines: readonly Word[][],
  [sources, others]: [Labels, Labels],
  isTwoMode: boolean,
  isEmbedded: boolean,
  format: string,
): GraphItem[] {
  const targets = isTwoMode ? others : sources;
  return lines.flatMap(([source, ...rest]) => {
    if (!source) return [];
    const from = sources.find(source.text, isEmbedded);
    const named = format.startsWith("edgelist") ? rest.slice(0, 1) : rest;
    const weight = format.startsWith("edgelist") ? rest[1]?.text : undefined;
    return named.map(({ text, line }) => tie(line, from, targets.find(text, isEmbedded), weight));
  });
}

function matrixTies(
  lines: readonly Word[][],
  [sources, others]: [Labels, Labels],
  isTwoMode: boolean,
  isEmbedded: boolean,
  head: string,
): GraphItem[] {
  const targets = isTwoMode ? others : sources;
  const words = lines.flat();
  const number = (of: string) => Number(new RegExp(`\\b${of}\\s*=\\s*(\\d+)`, "i").exec(head)?.[1]);
  const width = number("nc") || number("n");
  if (!width) throw new UnreadableFile("no-points");
  // Embedded labels are a row above and a column before the figures.
  const heads = isEmbedded ? words.splice(0, width).map(({ text }) => text) : [];
  const ties: GraphItem[] = [];
  const each = width + (isEmbedded ? 1 : 0);
  for (let at = 0, row = 1; at + each <= words.length; at += each, row++) {
    const own = words.slice(at, at + each);
    const source = sources.find(isEmbedded ? own.shift()!.text : String(row), isEmbedded);
    for (const [i, { text, line }] of own.entries()) {
      const target = targets.find(heads[i] ?? String(i + 1), isEmbedded);
      if (Number(text) !== 0) ties.push(tie(line, source, target, text));
    }
  }
  return ties;
}

const tie = (at: number, source: string, target: string, weight: string | undefined): GraphItem => ({
  at,
  id: "",
  values: new Map([
    ["Source", source],
    ["Target", target],
    ...(weight === undefined ? [] : [["weight", weight] as const]),
  ]),
});
