import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import type { FormatName } from "../../../server/contract/vocabulary.ts";
import { FORMATS } from "../../../server/exports/formats/formats.ts";
import { PALETTES } from "../../../server/contract/palette.ts";
import type { Kind, Role } from "../../../server/contract/shared.ts";
import type { GraphStream } from "../../../server/engine/port.ts";
import { edge, graph, node } from "../../client/small.ts";
import { bytes, from, NASTY_ABOUT, NASTY_NAMES, nastyGraph } from "./nasty.ts";

const write = (format: FormatName, names?: readonly string[]) =>
  bytes(FORMATS[format].write(nastyGraph(names), NASTY_ABOUT));

/** Unlike a text decoder, a buffer keeps the byte order mark. */
const text = (file: Uint8Array) => Buffer.from(file).toString();

/**
 * What XML keeps of a name: attribute values fold line breaks unless escaped, so only text and escapes are compared.
 */
const xml = (text: string) => create(text).end({ format: "object" }) as Record<string, unknown>;

describe("exports of names that break careless writers", () => {
  it("writes the same bytes twice in every format", async () => {
    for (const format of Object.keys(FORMATS) as FormatName[]) {
      expect((await write(format)).equals(await write(format)), format).toBe(true);
    }
  });

  it("keeps every name in graphology's JSON", async () => {
    const graph = JSON.parse((await write("json")).toString());
    expect(graph.nodes.slice(2).map((n: { attributes: { name: string } }) => n.attributes.name)).toEqual(NASTY_NAMES);
    expect(graph.edges).toHaveLength(2 * NASTY_NAMES.length);
  });

  it("writes well-formed GEXF and GraphML", async () => {
    expect(xml((await write("gexf")).toString())).toHaveProperty("gexf");
    expect(xml((await write("graphml")).toString())).toHaveProperty("graphml");
  });

  it("colours every kind and role in GEXF as the page does by day", async () => {
    const { kinds, roles } = PALETTES.light;
    const [kindNames, roleNames] = [kinds, roles].map(Object.keys) as [Kind[], Role[]];
    const small = graph(
      kindNames.map((kind) => node(`${kind}:1`)),
      roleNames.map((role) => edge("person:1", role, "project:1")),
    );
    const stream = { attributes: small.attributes, nodes: () => from(small.nodes), edges: () => from(small.edges) };
    const file = (await bytes(FORMATS.gexf.write(stream, NASTY_ABOUT))).toString();
    const hex = (part: string): string[] =>
      [...part.matchAll(/<viz:color r="(\d+)" g="(\d+)" b="(\d+)"\/>/g)].map(
        ([, ...rgb]) => `#${rgb.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`,
      );
    const [nodes, edges] = file.split("<edges ");
    expect(hex(nodes!)).toEqual(kindNames.map((kind) => kinds[kind].full));
    expect(hex(edges!)).toEqual(roleNames.map((role) => roles[role as keyof typeof roles]));
  });

  it("replaces what XML cannot hold", async () => {
    const written = (await write("graphml", ["a\u0000b\u0008c"])).toString();
    expect(written).toContain("a\uFFFDb\uFFFDc");
    expect(written).not.toContain("\u0000");
  });

  it("keeps every name in the CSV tables, parted by semicolons after a byte order mark", async () => {
    const files = unzipSync(await write("csv"));
    expect(Object.keys(files)).toEqual(["nodes.csv", "edges.csv", "evidence.csv", "codebook.csv", "datapackage.json"]);
    const nodes = text(files["nodes.csv"]!);
    expect(nodes.startsWith("\uFEFF")).toBe(true);
    const rows = parse<Record<string, string>>(nodes, { bom: true, delimiter: ";", columns: true });
    // A formula stands after an apostrophe, which the codebook says to take off; UTF-8 holds no half of an emoji.
    const unguarded = rows.slice(2).map(({ label }) => label!.replace(/^'(?='*[=+\-@\t\r])/, ""));
    expect(unguarded).toEqual(NASTY_NAMES.map((name) => name.toWellFormed()));
    const edges = parse<Record<string, string>>(text(files["edges.csv"]!), {
      bom: true,
      delimiter: ";",
      columns: true,
    });
    // R's igraph, tidygraph and statnet, and Gephi, take the first two for the ends.
    expect(Object.keys(edges[0]!).slice(0, 2)).toEqual(["source", "target"]);
    const nameOf = new Map(rows.map(({ id, label }) => [id, label]));
    for (const edge of edges) {
      expect(edge.source_name).toBe(nameOf.get(edge.source!));
      expect(edge.target_name).toBe("Projet");
    }
    for (const { label } of rows) expect(label).not.toMatch(/^[=+\-@\t\r]/);
    const evidence = parse(text(files["evidence.csv"]!), { bom: true, delimiter: ";", columns: true });
    expect(evidence).toHaveLength(2 * NASTY_NAMES.length);
  });

  it("gives the same answer in the codebook as in the tables", async () => {
    const files = unzipSync(await write("csv"));
    const book = parse<Record<string, string>>(text(files["codebook.csv"]!), {
      bom: true,
      delimiter: ";",
      columns: true,
    });
    for (const { column, description_fr: fr, description_en: en } of book) expect(fr && en, column).toBeTruthy();
    const said = book.filter(({ table, column }) => table === "dataset" && column!.startsWith("filter"));
    expect(said).toEqual([
      expect.objectContaining({
        column: "filter",
        description_fr: "tout le réseau",
        description_en: "the whole network",
      }),
    ]);
    for (const table of ["nodes", "edges", "evidence"]) {
      const [header] = parse(text(files[`${table}.csv`]!), { bom: true, delimiter: ";", to: 1 });
      expect(book.filter((row) => row.table === table).map((row) => row.column)).toEqual(header);
    }
  });

  it("says the filter in the language of each page to read, and cites in both", async () => {
    const files = unzipSync(await write("pack"));
    expect(text(files["LISEZ-MOI.txt"]!)).toContain("\nfilter: tout le réseau\n");
    expect(text(files["README.txt"]!)).toContain("\nfilter: the whole network\n");
    for (const page of ["LISEZ-MOI.txt", "README.txt"]) expect(text(files[page]!)).not.toContain("filter_");
    expect(text(files["citation.bib"]!)).toContain("réseau de partenaires");
    expect(text(files["citation-en.bib"]!)).toContain("partner network");
    expect(JSON.parse(text(files["citation-en.json"]!))[0]).toMatchObject({ language: "en" });
  });

  it("counts each pair once in the two-mode matrix and leaves no actor out", async () => {
    const rows = parse((await write("incidence")).toString());
    expect(rows[0]!.slice(1)).toEqual(["project:p-1", "project:p-2"]);
    expect(rows[0]![0]).toMatch(/^actor \(title: Nasty & "co"/);
    expect(rows).toHaveLength(1 + NASTY_NAMES.length);
    for (const row of rows.slice(1)) expect(row.slice(1)).toEqual(["1", "0"]);
  });

  it("has as many cells in each row of the two-mode matrix as in its header, without a project too", async () => {
    const graph = nastyGraph(["a"]);
    const alone: GraphStream = {
      ...graph,
      nodes: async function* () {
        for await (const node of graph.nodes()) if (node.attributes.kind !== "project") yield node;
      },
      edges: async function* () {},
    };
    const rows = parse((await bytes(FORMATS.incidence.write(alone, NASTY_ABOUT))).toString());
    expect(rows.slice(1)).toEqual([["organisation:o-0"]]);
    expect(rows[0]).toHaveLength(1);
  });

  it("numbers Pajek vertices from 1 and keeps one line for each", async () => {
    const lines = (await write("net")).toString().trimEnd().split("\r\n");
    const start = lines.indexOf(`*Vertices ${2 + NASTY_NAMES.length}`);
    expect(lines).toHaveLength(start + 1 + (2 + NASTY_NAMES.length) + 1 + 2 * NASTY_NAMES.length);
    expect(lines.at(-1)).toBe(`${2 + NASTY_NAMES.length} 1 1 l "partners"`);
    // What it is stands in comments, of one line each.
    expect(lines[0]).toBe("*Network maillage-0123456789ab");
    const comments = lines.slice(1, start);
    expect(comments[0]).toBe('% title: Nasty & "co" ]]>');
    expect(comments.at(-1)).toMatch(/^% labels: letters beyond ASCII are written by their numbers/);
    for (const comment of comments) expect(comment).toMatch(/^% [a-z_]+: /);
  });

  it("writes Pajek letters beyond ASCII by their numbers, as Pajek does, so that no byte order mark is needed", async () => {
    const file = await write("net", ["Élan 🌱", "&#233; as it stands", "R&D"]);
    expect(file.every((byte) => byte < 128)).toBe(true);
    const [elan, number, ampersand] = file
      .toString()
      .split("\r\n")
      .filter((line) => line.includes("[organisation:"));
    expect(elan).toContain('"&#201;lan &#127793; [organisation:o-0]"');
    expect(number).toContain('"&#38;#233; as it stands [organisation:o-1]"');
    expect(ampersand).toContain('"R&D [organisation:o-2]"');
  });

  it("places Pajek vertices in its square, top to bottom, in the proportions of the picture", async () => {
    const graph = nastyGraph(["a", "b"]);
    const at = [
      [0, 0],
      [200, 100],
      [100, 50],
      [50, 0],
    ];
    const placed: GraphStream = {
      ...graph,
      nodes: async function* () {
        let i = 0;
        for await (const { key, attributes } of graph.nodes()) {
          const [x, y] = at[i++]!;
          yield { key, attributes: { ...attributes, x: x!, y: y! } };
        }
      },
    };
    const lines = (await bytes(FORMATS.net.write(placed, NASTY_ABOUT))).toString().split("\r\n");
    expect(
      lines.slice(lines.indexOf("*Vertices 4") + 1, lines.indexOf("*Arcs")).map((line) => line.split('" ')[1]),
    ).toEqual(["0.05 0.725 0.5", "0.95 0.275 0.5", "0.5 0.5 0.5", "0.275 0.725 0.5"]);
  });
});
