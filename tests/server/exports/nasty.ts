import type { EdgeEntry, NodeEntry } from "../../../server/contract/graph.ts";
import type { Provenance } from "../../../server/exports/citation/provenance.ts";
import type { GraphStream } from "../../../server/engine/port.ts";

/**
 * Names that break careless writers: quotes, markup, line breaks, escapes, formulas, controls, half an emoji, emoji,
 * right-to-left, 10,000 letters.
 */
export const NASTY_NAMES = [
  "L'Hôpital \"d'Évry\" & <fils>",
  "]]> --> ${x} {{y}} \\u0041 \\' \\\\ \\",
  "two\nlines\r\nand\ta tab; a, comma | a bar",
  "a line feed\nalone",
  "a return\ralone",
  "=SUM(A1:A9)",
  "+33 1", // a number to a spreadsheet
  "-2+3",
  "@SUM(1)",
  "'=already after an apostrophe",
  "'tis no formula",
  "\\u000aMATCH (n) DETACH DELETE n; //",
  "\\\\u0027 and \\x41 and a last \\",
  "controls \u0001\u0008\u000b\u001f\u007f\u0085 end",
  "half \ud83c an emoji \udf31",
  " spaces around \u00a0",
  "🌱 famille 👩‍👩‍👧 עברית",
  "e\u0301 combining \u2028 separator",
  "x".repeat(10_000),
];

/**
 * A small multigraph: one project, an organisation for every nasty name, two parallel edges each, an isolated project.
 */
export function nastyGraph(names: readonly string[] = NASTY_NAMES): GraphStream {
  const nodes: NodeEntry[] = [
    node("project:p-1", "project", "Projet"),
    node("project:p-2", "project", "Seul"),
    ...names.map((name, i) => node(`organisation:o-${i}`, "organisation", name)),
  ];
  const edges: EdgeEntry[] = names.flatMap((name, i) =>
    (["carries", "partners"] as const).map((role) => edge(`organisation:o-${i}`, role, "project:p-1", name)),
  );
  return {
    attributes: {
      title: "Nasty & co",
      version: "0123456789ab",
      licence: "CC0",
      citation: "Somebody (2026).",
      filter: {},
      nodes: nodes.length,
      edges: edges.length,
    },
    nodes: () => from(nodes),
    edges: () => from(edges),
  };
}

/** What the nasty graph says of itself, no less nasty. */
export const NASTY_ABOUT: Provenance = {
  dataset: {
    title: 'Nasty & "co" ]]>',
    edition: "1 <2>",
    version: "0123456789ab",
    licence: "CC0;\r\n=1+1",
    source: { title: "A \\u000aRETURN 1 source", url: "https://a.example/?a=1&b=2" },
    citation: "Somebody (2026).\nTwo lines, 'quoted'.",
    packages: [],
    sources: [],
    counts: { kinds: {}, roles: {} },
    legalForms: [],
    completeness: [],
  },
  filter: { prose: false, merging: "reviewed" },
  filterInWords: { fr: "tout le réseau", en: "the whole network" },
  viewConditions: null,
  estimate: null,
  distance: null,
  url: "https://a.example/api/graph?version=0123456789ab",
  people: "names",
  joined: async () => ({ names: 0, entities: 0 }),
};

/** Everything a format writes, as bytes. */
export async function bytes(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(Buffer.from(piece));
  return Buffer.concat(chunks);
}

function node(key: string, kind: "project" | "organisation", name: string): NodeEntry {
  const own =
    kind === "project"
      ? { openPartners: true, unnamedPartners: 2, sites: ["https://a.example", "https://b.example"] }
      : {};
  return { key, attributes: { kind, name, x: 1.5, y: -2, otherNames: [], packages: ["p"], ...own } };
}

function edge(source: string, role: "carries" | "partners", target: string, mention: string): EdgeEntry {
  const evidence = {
    mention,
    qualifier: mention,
    group: null,
    source: "booklet",
    section: "card" as const,
    lines: [3, 4] as [number, number],
    status: "stated" as const,
  };
  return {
    key: `${source}|${role}|${target}`,
    source,
    target,
    attributes: { role, mention, lines: [3, 4], source: "booklet", status: "stated", evidence: [evidence] },
  };
}

export async function* from<T>(entries: T[]): AsyncGenerator<T> {
  yield* entries;
}
