import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { EdgeEntry, NodeEntry } from "../../../server/contract/graph.ts";
import type { Evidence } from "../../../server/contract/shared.ts";
import type { Filter } from "../../../server/contract/filter.ts";
import type { GraphStream } from "../../../server/engine/port.ts";
import { citation } from "../../../server/exports/citation/citation.ts";
import { filterInWords, type ViewRule } from "../../../server/exports/citation/filter-words.ts";
import { countJoined } from "../../../server/exports/citation/merge-counts.ts";
import { countGraph, type Provenance, statements } from "../../../server/exports/citation/provenance.ts";
import { FORMATS } from "../../../server/exports/formats/formats.ts";
import { readGraph } from "../../contract/read-graph.ts";
import { edge, node } from "../../client/small.ts";
import { pseudonymous } from "../../../server/exports/pseudonyms.ts";
import { nodesTable } from "../../../server/exports/tables/tables.ts";
import { bytes, from, NASTY_ABOUT, NASTY_NAMES, nastyGraph } from "./nasty.ts";

/*
 * Two projects that share a coach, letter by letter in every format: what a file says is read in
 * tests/fixtures/exports, and a change of it is one to look at (`npx vitest run -u` writes them anew).
 */

const ILE = { id: "territory:region-11", name: "Île-de-France" };

const NODES: NodeEntry[] = [
  node("organisation:lys", {
    name: "Lys Habitat",
    otherNames: ["Lys", "LYS"],
    type: "cooperative",
    site: "https://lys.example",
    region: ILE,
    territories: [ILE.id, "territory:departement-75", "territory:epci-200", "territory:commune-751"],
    x: 3.25,
    y: -4,
    attr_founded: 1990,
  }),
  node("person:ada", { name: "Ada & Co", packages: ["small", "next"], x: 0, y: 1 }),
  node("project:a", {
    name: "Verger",
    title: "Un verger « commun »",
    legalForm: "SCIC",
    legalFormPrinted: "S.C.I.C.",
    sites: ["https://a.example", "https://b.example"],
    openPartners: true,
    unnamedPartners: 2,
    lines: [3, 14],
    region: ILE,
    territories: [ILE.id],
    x: -10,
    y: 20,
  }),
  node("project:b", { name: "Serre", openPartners: false, unnamedPartners: 0, x: 30, y: 0 }),
  node("territory:region-11", { name: ILE.name, level: "region", code: "11", x: 0.5, y: 0.25 }),
  node("theme:eau", { name: "Eau", nameEn: "Water", x: 5, y: 5 }),
];

const entry = (change: Partial<Evidence> = {}): Evidence => ({
  mention: "Ada",
  qualifier: null,
  group: null,
  source: "recueil",
  section: "card",
  lines: [5, 6],
  status: "stated",
  ...change,
});

function link(
  source: string,
  role: EdgeEntry["attributes"]["role"],
  target: string,
  ...evidence: Evidence[]
): EdgeEntry {
  const [first = entry()] = evidence;
  const { mention, lines, source: reference, status } = first;
  const attributes = { role, mention, lines, source: reference, status, evidence: [first, ...evidence.slice(1)] };
  return { ...edge(source, role, target), attributes };
}

const EDGES: EdgeEntry[] = [
  link(
    "organisation:lys",
    "partners",
    "project:a",
    entry({ mention: "Lys; Habitat", qualifier: "bailleur", group: "SCIC", attributes: { share: 0.5 } }),
  ),
  link("organisation:lys", "mentioned_in", "project:b", entry({ section: "prose" })),
  link(
    "person:ada",
    "accompanies",
    "project:a",
    entry(),
    entry({ mention: "A. Lovelace", section: "prose", lines: [9, 9] }),
  ),
  link("person:ada", "accompanies", "project:b", entry({ status: "reviewed" })),
  link("person:ada", "leads", "project:b", entry({ source: "site", record: "r-1", section: null, lines: null })),
  link("project:a", "addresses", "theme:eau", entry({ mention: "l'eau", status: "inferred" })),
  link("project:a", "located_in", "territory:region-11", entry({ mention: "=Île" })),
];
EDGES[0]!.attributes.attr_share = 0.5;

const GRAPH: GraphStream = {
  attributes: {
    title: "Petit recueil",
    version: "0123456789ab",
    licence: "CC0",
    citation: "Le Labo (2025), t. 2.",
    filter: {},
    nodes: NODES.length,
    edges: EDGES.length,
  },
  nodes: () => from(NODES),
  edges: () => from(EDGES),
};

const DATASET: Provenance["dataset"] = {
  ...NASTY_ABOUT.dataset,
  title: "Petit recueil",
  edition: "2025",
  licence: "CC0",
  source: { title: "Recueil", url: "https://recueil.example" },
  citation: "Le Labo (2025), t. 2.",
  packages: [
    {
      name: "small",
      title: "Petit recueil",
      edition: "2025",
      licence: "CC0",
      citation: "Le Labo (2025), t. 2.",
      source: { title: "Recueil", url: null },
      authors: ["A. Roy", "Le Labo"],
      doi: "10.5281/zenodo.1",
    },
  ],
  sources: [
    {
      id: "recueil",
      title: "Recueil {LaTeX} & 100 %",
      author: "Le Labo",
      year: 2025,
      url: "https://recueil.example",
      licence: "CC BY",
      citation: "Le Labo, Recueil, 2025.",
    },
    { id: "site", title: "Site", author: null, year: null, url: null, licence: null, citation: "Site." },
  ],
  attributes: [
    { name: "founded", of: ["organisation"], type: "integer", title: "Year", labels: { fr: "Année" } },
    { name: "share", of: ["link"], type: "number", title: null, labels: {} },
  ],
  completeness: [
    { project: "project:a", name: "Verger", missing: [], namedPartners: 1, unnamedPartners: 2, openPartners: true },
  ],
};

const FILTER: Filter = { prose: false, merging: "reviewed" };
const ABOUT: Provenance = {
  ...NASTY_ABOUT,
  dataset: DATASET,
  filter: FILTER,
  url: "https://a.example/?version=0123456789ab",
  joined: async () => ({ names: 2, entities: 1 }),
};

describe("the small network", () => {
  test.each(["gexf", "graphml", "json", "cypher", "net", "incidence"] as const)("in %s", async (format) => {
    const file = (await bytes(FORMATS[format].write(GRAPH, ABOUT))).toString();
    await expect(file).toMatchFileSnapshot(`../../fixtures/exports/${format}.txt`);
  });

  test.each(["csv", "pack"] as const)("in the archive %s", async (format) => {
    const files = unzipSync(await bytes(FORMATS[format].write(GRAPH, { ...ABOUT, people: "pseudonyms" })));
    // What the archive of tables holds, and the graph in other formats, are read beside it.
    const isRead = (name: string) => format === "pack" && /^(data|graph)\//.test(name);
    const texts = Object.entries(files).map(
      ([name, content]) => `=== ${name}\n${isRead(name) ? "" : Buffer.from(content).toString()}`,
    );
    await expect(texts.join("\n")).toMatchFileSnapshot(`../../fixtures/exports/${format}.txt`);
  });

  test("of no node, without an address and under the conditions of a view, in every format of text", async () => {
    const none: GraphStream = {
      attributes: { ...GRAPH.attributes, nodes: 0, edges: 0 },
      nodes: () => from<NodeEntry>([]),
      edges: () => from<EdgeEntry>([]),
    };
    const about: Provenance = {
      ...ABOUT,
      url: null,
      viewConditions: { fr: "sans les accompagnateurs", en: "without coaches" },
      dataset: { ...DATASET, source: { title: "Recueil", url: null } },
    };
    const texts = [];
    for (const format of ["gexf", "graphml", "json", "cypher", "net", "incidence"] as const)
      texts.push(`=== ${format}`, (await bytes(FORMATS[format].write(none, about))).toString());
    await expect(texts.join("\n")).toMatchFileSnapshot("../../fixtures/exports/empty.txt");
  });
});

test("the people of a network under pseudonyms stand between their projects, in the order of their links", async () => {
  const people = ["person:bob", "person:zoe", "person:eve"];
  const nodes = [...NODES, ...people.map((key) => node(key, { x: 99, y: 99, otherNames: ["B."] })), node("theme:air")];
  const edges = [
    ...EDGES,
    link("person:bob", "leads", "project:a", entry({ qualifier: "q", group: "g", record: "r" })),
    link("person:zoe", "leads", "project:a", entry()),
    link("person:zoe", "leads", "project:b", entry()),
  ];
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  const graph: GraphStream = {
    attributes: { ...GRAPH.attributes, filter: { ids: ["person:bob", "project:a"], regions: ["x"] } },
    nodes: () => from(nodes.toSorted(byKey)),
    edges: () => from(edges.toSorted(byKey)),
  };
  const unnamed = await pseudonymous(graph);
  const all = await readGraph(unnamed);
  await expect(JSON.stringify(all, null, 1)).toMatchFileSnapshot("../../fixtures/exports/pseudonyms.txt");
  expect((await pseudonymous(GRAPH)).attributes).toEqual(GRAPH.attributes);
  // Again, by the same bytes.
  expect((await readGraph(unnamed)).nodes).toEqual(all.nodes);
  const led = { ...graph, edges: () => from([link("organisation:lys", "advises", "person:bob")]) };
  const [advice] = (await readGraph(await pseudonymous(led))).edges;
  expect(advice).toMatchObject({ source: "organisation:lys", attributes: { role: "advises", mention: "" } });
  expect(advice!.target).toMatch(/^person:p-\d$/);
  const met = { ...graph, edges: () => from([link("person:ana", "knows", "person:bob")]) };
  expect((await readGraph(await pseudonymous(met))).edges).toEqual([]);
});

describe("what breaks careless writers", () => {
  test.each(["cypher", "net", "graphml", "incidence"] as const)(
    "in %s, line by line as JSON shows it",
    async (format) => {
      const odd = { name: "a `b` \\ c", of: ["organisation" as const], type: "text" as const, title: null, labels: {} };
      const graph = nastyGraph(NASTY_NAMES.slice(0, -1));
      const nodes = async function* () {
        for await (const { key, attributes } of graph.nodes())
          yield { key, attributes: { ...attributes, "attr_a `b` \\ c": "&#1; &#23; &#x;" } };
      };
      const about = { ...NASTY_ABOUT, dataset: { ...NASTY_ABOUT.dataset, attributes: [odd] } };
      const file = (await bytes(FORMATS[format].write({ ...graph, nodes }, about))).toString();
      await expect(JSON.stringify(file.split("\n"), null, 1)).toMatchFileSnapshot(
        `../../fixtures/exports/nasty-${format}.txt`,
      );
    },
  );

  test.each(["json", "net", "gexf", "cypher"] as const)("in pieces of some size, in %s", async (format) => {
    const nodes = Array.from({ length: 1200 }, (_, i) => node(`organisation:o-${i}`, { name: "x".repeat(100) }));
    const edges = nodes.slice(1).map(({ key }) => edge(nodes[0]!.key, "part_of", key));
    const graph = { attributes: GRAPH.attributes, nodes: () => from(nodes), edges: () => from(edges) };
    const pieces: string[] = [];
    for await (const piece of FORMATS[format].write(graph, ABOUT)) pieces.push(String(piece));
    const whole = pieces.join("");
    for (const { key } of nodes) expect(whole).toMatch(new RegExp(`["'[]${key}["'\\]]`));
    // As many as there are lines, once each.
    expect(whole.split("x".repeat(100))).toHaveLength(1201);
    const long = pieces.filter(({ length }) => length > 1000).slice(0, -1);
    expect(long.length).toBeGreaterThan(3);
    if (format === "cypher") return;
    for (const { length } of long) expect(length).toBeLessThan(34_500);
    expect(long.filter(({ length }) => length >= 32_768).length).toBeGreaterThan(long.length - 3);
  });

  test("in a table where a column of text holds a figure", async () => {
    const attributes = [{ name: "code", of: ["theme" as const], type: "text" as const, title: null, labels: {} }];
    const graph = { ...GRAPH, nodes: () => from([node("theme:t", { attr_code: -5.5 })]) };
    const pieces: string[] = [];
    for await (const piece of nodesTable(graph, { ...DATASET, attributes })) pieces.push(piece);
    expect(pieces[1]).toContain(";'-5.5;");
  });

  test("in tables of many rows, each once", async () => {
    const nodes = Array.from({ length: 1001 }, (_, i) => node(`theme:t-${i}`));
    const graph = { ...GRAPH, nodes: () => from(nodes), edges: () => from<EdgeEntry>([]) };
    const pieces: string[] = [];
    for await (const piece of nodesTable(graph, DATASET)) pieces.push(piece);
    expect(pieces.map((piece) => piece.trim().split("\n").length)).toEqual([1, 500, 500, 1]);
    expect(pieces.join("").match(/^theme:t-\d+;/gm)).toHaveLength(1001);
    const exact = { ...graph, nodes: () => from(nodes.slice(0, 500)) };
    let count = 0;
    for await (const _ of nodesTable(exact, DATASET)) count++;
    expect(count).toBe(2);
  });
});

describe("what is said of it", () => {
  const counts = async () => ({ ...(await countGraph(GRAPH)), joined: await ABOUT.joined() });

  test("is a citation in both languages, for each kind of extract", async () => {
    const cases: Record<string, [Partial<Provenance>, Parameters<typeof citation>[2]?]> = {
      whole: [{}],
      "on a day, in English, of ties between regions": [
        {},
        { accessed: "2026-02-03", language: "en", weight: "newman", level: "region" },
      ],
      "of partners alone": [{ filter: { ...FILTER, kinds: ["project", "organisation", "person"] } }],
      "of some kinds": [{ filter: { ...FILTER, kinds: ["project", "person"] } }],
      "of a region, strict, with the prose": [
        {
          filter: { prose: true, merging: "strict", regions: [ILE.id] },
          filterInWords: { fr: "en Île", en: "in Île" },
        },
      ],
      "with the prose counted": [{ filter: { prose: true, merging: "reviewed", roles: ["mentioned_in"] } }],
      "without an address, by a view, of several packages without authors": [
        {
          url: null,
          viewConditions: { fr: "sans elle", en: "without her" },
          dataset: {
            ...DATASET,
            packages: [1, 2].map((n) => ({ ...DATASET.packages[0]!, name: `p${n}`, authors: [] })),
            sources: [],
            completeness: [],
          },
        },
        { weight: "count" },
      ],
    };
    const said = [];
    for (const [name, [change, options]] of Object.entries(cases))
      said.push({ name, ...citation({ ...ABOUT, ...change }, await counts(), options) });
    const [card] = DATASET.completeness;
    const plain = { ...DATASET, completeness: [{ ...card!, unnamedPartners: 0, openPartners: false }] };
    const none = { nodes: 0, edges: 0, kinds: {}, roles: {}, joined: { names: 0, entities: 0 } };
    for (const prose of [0, 3]) {
      const dataset = { ...plain, counts: { ...plain.counts, prose } };
      const { methods } = citation({ ...ABOUT, dataset, filter: { ...FILTER, prose: true } }, none);
      said.push({ name: `of nothing, from cards that are whole, ${prose} links by the prose alone`, methods });
    }
    await expect(JSON.stringify(said, null, 2)).toMatchFileSnapshot("../../fixtures/exports/citations.txt");
    expect(citation(ABOUT, { ...(await counts()), joined: none.joined }).methods.en).not.toBe(said[0]!.methods.en);
  });

  test("is its filter in words, part by part", async () => {
    const many = Array.from({ length: 14 }, (_, i) => `theme:t${i}`);
    const rule = (change: Partial<ViewRule> = {}): ViewRule => ({
      core: 1,
      focus: null,
      hidden: 0,
      collapsed: 0,
      expanded: 0,
      ...change,
    });
    const all: Filter = {
      ...FILTER,
      projects: ["project:a", "project:b"],
      regions: [ILE.id],
      themes: many,
      legalForms: ["SCIC"],
      kinds: ["project", "person"],
      roles: ["leads"],
      statuses: ["stated", "inferred"],
      minProjects: 2,
      ids: ["person:ada"],
    };
    const name = (id: string, language: string) => `${id.split(":")[1]!} (${language})`;
    const ids = { ...FILTER, ids: ["project:a", "person:ada"] };
    const said = {
      nothing: filterInWords(FILTER, name),
      "nothing, strict, with the prose": filterInWords({ prose: true, merging: "strict" }, name),
      "the prose counted": filterInWords({ ...FILTER, prose: true, roles: ["leads", "mentioned_in"] }, name),
      everything: filterInWords(all, name),
      "twelve and no more": filterInWords({ ...FILTER, themes: many.slice(0, 12) }, name),
      "ids with people unnamed": filterInWords(ids, name, ["person:b", "person:c", "person:d"]),
      "a view's rule": filterInWords(
        ids,
        name,
        [],
        rule({ core: 3, focus: { id: "project:a", depth: 2 }, hidden: 4, collapsed: 5, expanded: 6 }),
      ),
      "a rule of nothing": filterInWords(ids, name, ["person:b", "person:c"], rule()),
      "a rule without ids": filterInWords(FILTER, name, [], rule({ core: 3 })),
    };
    await expect(JSON.stringify(said, null, 2)).toMatchFileSnapshot("../../fixtures/exports/filters.txt");
  });

  test("counts nodes and links, and the printed names that a reviewer joined", async () => {
    expect(await countGraph(GRAPH)).toEqual({
      nodes: 6,
      edges: 7,
      kinds: { organisation: 1, person: 1, project: 2, territory: 1, theme: 1 },
      roles: { partners: 1, mentioned_in: 1, accompanies: 2, leads: 1, addresses: 1, located_in: 1 },
    });
    const joins = [
      { id: "person:a-lovelace", names: ["a lovelace", "Nobody"], entity: "person:ada" },
      { id: "person:ada-2", names: ["ADA"], entity: "person:ada" },
      { id: "theme:l-eau", names: ["L'Eau"], entity: "theme:eau" },
      { id: "theme:gone", names: ["Feu"], entity: "theme:feu" },
    ];
    expect(await countJoined(GRAPH, joins)).toEqual({ names: 3, entities: 2 });
    expect(await countJoined(GRAPH, [])).toEqual({ names: 0, entities: 0 });
    expect(await countJoined(GRAPH, [{ id: "project:x", names: ["Nobody"], entity: "project:a" }])).toEqual({
      names: 0,
      entities: 0,
    });
    expect(statements(ABOUT, { nodes: 1, edges: 2 }).map(([fact]) => fact)).toEqual([
      ..."title edition version source citation licence filter_fr filter_en url people nodes edges".split(" "),
    ]);
  });
});
