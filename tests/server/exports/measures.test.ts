import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Bridges } from "../../../server/contract/bridges.ts";
import type { Graph, Measures } from "../../../server/contract/graph.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { Engine, GraphStream } from "../../../server/engine/port.ts";
import { measured } from "../../../server/exports/measures.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { answer } from "../../../server/questions/answer.ts";
import { QUESTIONS } from "../../../server/questions/list.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import type { Run } from "../../../server/statistics/runner.ts";
import type { Task } from "../../../server/statistics/tasks.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { readGraph } from "../../contract/read-graph.ts";
import { edge, node } from "../../client/small.ts";
import { from } from "./nasty.ts";
import { TWO_PATHS } from "./two-paths.ts";

const NETWORK = buildNetwork(
  [TWO_PATHS],
  (entities) => new Map([...entities.keys()].map((id) => [id, { x: 0, y: 0 }])),
);

/** A file of the network, and what was computed for it; `nodes` pretends that the extract holds so many. */
async function exported(asked: string, nodes?: number): Promise<{ bytes: Uint8Array; tasks: Task[] }> {
  const tasks: Task[] = [];
  const run: Run = (task) => {
    tasks.push(task);
    return inProcess(task);
  };
  const engine = openMemoryGraph(NETWORK);
  const sized: Engine = {
    ...engine,
    graph: async (filter) => {
      const { attributes, ...whole } = await engine.graph(filter);
      return { ...whole, attributes: { ...attributes, nodes: nodes ?? attributes.nodes } };
    },
  };
  const asking = { origin: "https://maillage.example", signal: new AbortController().signal };
  const { body } = await answer(QUESTIONS, withStatistics(sized, run), `/api/export/${asked}`, asking);
  const pieces: Buffer[] = [];
  for await (const piece of typeof body === "string" ? [body] : body) pieces.push(Buffer.from(piece));
  return { bytes: Buffer.concat(pieces), tasks };
}

const graphOf = ({ bytes }: { bytes: Uint8Array }) => JSON.parse(new TextDecoder().decode(bytes)) as Graph;

/** Measures of all nodes by key, also of those that have none. */
const measuresOf = ({ nodes }: Graph): Record<string, Measures | undefined> =>
  Object.fromEntries(nodes.map(({ key, attributes }) => [key, attributes.measures]));

/** Of five projects beside four actors, of which two-paths.ts says how they are counted. */
const WHOLE = {
  "organisation:lys": { projects: 2, betweenness: 0.16 },
  "organisation:town": { projects: 1, betweenness: 0 },
  "person:ada": { projects: 2, betweenness: 0.24 },
  "person:rio": { projects: 2, betweenness: 0.04 },
  "project:anse": { betweenness: 0, community: 2 },
  "project:baie": { betweenness: 0, community: 2 },
  "project:cap": { betweenness: 0.166667, community: 1 },
  "project:dune": { betweenness: 0.25, community: 1 },
  "project:etang": { betweenness: 0, community: 1 },
  "territory:region-11": undefined,
  "theme:eau": undefined,
};

describe("an export says what is measured of actors and projects", () => {
  test("of the whole network, computed once, for projects, with the room that every few rows are given", async () => {
    const file = await exported("json");
    expect(measuresOf(graphOf(file))).toStrictEqual(WHOLE);
    expect(file.tasks).toMatchObject([{ name: "bridges", level: "project", limit: 1000 }]);
  });

  // Of two projects beside three actors the most is 5, of three actors beside two projects 4.
  test.each(["projects=cap,dune", "regions=11"])(
    "of the extract alone: %s, town – cap – ada – dune – lys",
    async (part) => {
      expect(measuresOf(graphOf(await exported(`json?${part}`)))).toMatchObject({
        "organisation:lys": { projects: 1, betweenness: 0 },
        "organisation:town": { projects: 1, betweenness: 0 },
        "person:ada": { projects: 2, betweenness: 1 },
        "project:cap": { betweenness: 0.6, community: 1 },
        "project:dune": { betweenness: 0.6, community: 1 },
      });
    },
  );

  // Each node of a ring of six has 2.
  test("under prose=true, which closes the ring of cap, dune, etang and their actors", async () => {
    expect(measuresOf(graphOf(await exported("json?prose=true")))).toStrictEqual({
      ...WHOLE,
      "organisation:lys": { projects: 2, betweenness: 0.08 },
      "organisation:town": { projects: 2, betweenness: 0.08 },
      "person:ada": { projects: 2, betweenness: 0.08 },
      "project:cap": { betweenness: 0.083333, community: 1 },
      "project:dune": { betweenness: 0.083333, community: 1 },
      "project:etang": { betweenness: 0.083333, community: 1 },
    });
  });

  // Dune – lys – etang is the one path left; of two actors beside five projects the most is 14.
  test("under kinds=project,organisation, without the people who tie", async () => {
    expect(measuresOf(graphOf(await exported("json?kinds=project,organisation")))).toMatchObject({
      "organisation:lys": { projects: 2, betweenness: 0.071429 },
      "organisation:town": { projects: 1, betweenness: 0 },
      "project:cap": { betweenness: 0 },
      "project:dune": { betweenness: 0, community: 1 },
      "project:etang": { betweenness: 0, community: 1 },
    });
  });

  test("of people under pseudonyms the same, and nobody's name", async () => {
    const file = await exported("json?people=pseudonyms");
    expect(Buffer.from(file.bytes).toString()).not.toMatch(/\b(ada|rio)\b/);
    const { nodes, edges } = graphOf(file);
    const at = (target: string) =>
      edges.find((one) => one.target === target && one.source.startsWith("person:"))!.source;
    const { "person:ada": ada, "person:rio": rio, ...others } = WHOLE;
    expect([at("project:cap"), at("project:anse")].toSorted()).toEqual(["person:p-1", "person:p-2"]);
    expect(measuresOf({ nodes } as Graph)).toStrictEqual({
      ...others,
      [at("project:cap")]: ada,
      [at("project:anse")]: rio,
    });
  });
});

describe("in tables", () => {
  const rowsOf = ({ bytes }: { bytes: Uint8Array }) =>
    parse<Record<string, string>>(Buffer.from(unzipSync(bytes)["nodes.csv"]!), {
      bom: true,
      delimiter: ";",
      columns: true,
    });
  const columns = (rows: Record<string, string>[]) =>
    Object.fromEntries(
      rows.map(({ id, projects, betweenness, community }) => [id, [projects, betweenness, community]]),
    );

  test("a measure has a column, empty where a kind has none of it", async () => {
    expect(columns(rowsOf(await exported("csv")))).toEqual({
      "organisation:lys": ["2", "0,16", ""],
      "organisation:town": ["1", "0", ""],
      "person:ada": ["2", "0,24", ""],
      "person:rio": ["2", "0,04", ""],
      "project:anse": ["", "0", "2"],
      "project:baie": ["", "0", "2"],
      "project:cap": ["", "0,166667", "1"],
      "project:dune": ["", "0,25", "1"],
      "project:etang": ["", "0", "1"],
      "territory:region-11": ["", "", ""],
      "theme:eau": ["", "", ""],
    });
  });

  test("up to 2000 nodes are measured; of more, nothing is computed and the columns stay, empty", async () => {
    const most = await exported("csv", 2000);
    expect(most.tasks).toMatchObject([{ limit: 2000 }]);
    expect(columns(rowsOf(most))["person:ada"]).toEqual(["2", "0,24", ""]);
    for (const asked of ["csv", "csv?people=pseudonyms"]) {
      const more = await exported(asked, 2001);
      expect(more.tasks).toEqual([]);
      const values = Object.values(columns(rowsOf(more)));
      expect(values).toEqual(Array.from({ length: 11 }, () => ["", "", ""]));
    }
  });

  test("of an empty extract nothing is computed; of a single node it is", async () => {
    const empty = await exported("csv?kinds=theme");
    expect(empty.tasks).toEqual([]);
    expect(rowsOf(empty)).toEqual([]);
    const single = await exported("csv?kinds=project&projects=etang");
    expect(single.tasks).toMatchObject([{ limit: 1000 }]);
    expect(columns(rowsOf(single))).toEqual({ "project:etang": ["", "0", "1"] });
  });
});

describe("measures of a graph", () => {
  const figure = (value: number) => ({ value }) as Bridges["actors"][number]["betweenness"];
  const actor = (id: string, projects: number, value: number) =>
    ({ entity: { id }, projects, betweenness: figure(value) }) as Bridges["actors"][number];
  const ofProject = (id: string, value: number, community: number) =>
    ({ entity: { id }, betweenness: figure(value), community }) as Bridges["projects"][number];
  const NODES = [
    node("theme:t", { nameEn: "T" }),
    node("project:b", { legalForm: "SCIC" }),
    node("project:a"),
    node("person:p", { otherNames: ["Pe"] }),
    node("person:q"),
    node("organisation:o"),
  ];
  const GRAPH: GraphStream = {
    attributes: { title: "T", version: "0", licence: "", citation: "", filter: {}, nodes: 6, edges: 1 },
    nodes: () => from(NODES),
    edges: () => from([edge("person:p", "leads", "project:a")]),
  };
  const BRIDGES = {
    actors: [actor("organisation:elsewhere", 9, 1), actor("person:p", 3, 2 / 3), actor("person:q", 1, 0.000_000_5)],
    projects: [ofProject("project:a", 1 / 3, 7), ofProject("project:b", 0.000_000_49, 12)],
  };

  test("stand beside what a node says, to six decimals; order, links and nodes without are as they were", async () => {
    const before = structuredClone(NODES);
    const graph = measured(GRAPH, BRIDGES);
    const [theme, b, a, p, q, o] = before.map(({ attributes }) => attributes);
    const expected = {
      attributes: GRAPH.attributes,
      nodes: [
        { key: "theme:t", attributes: theme },
        { key: "project:b", attributes: { ...b, measures: { betweenness: 0, community: 12 } } },
        { key: "project:a", attributes: { ...a, measures: { betweenness: 0.333333, community: 7 } } },
        { key: "person:p", attributes: { ...p, measures: { projects: 3, betweenness: 0.666667 } } },
        { key: "person:q", attributes: { ...q, measures: { projects: 1, betweenness: 0.000_001 } } },
        { key: "organisation:o", attributes: o },
      ],
      edges: [edge("person:p", "leads", "project:a")],
    };
    expect(await readGraph(graph)).toStrictEqual(expected);
    // A stream is read more than once: counted, then written.
    expect(await readGraph(graph)).toStrictEqual(expected);
    expect(NODES).toStrictEqual(before);
  });

  test("are none where nothing bridges", async () => {
    expect(await readGraph(measured(GRAPH, { actors: [], projects: [] }))).toStrictEqual(await readGraph(GRAPH));
  });
});
