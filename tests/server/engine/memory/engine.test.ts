import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../../server/contract/dataset.ts";
import { EVERYTHING, type Filter } from "../../../../server/contract/filter.ts";
import type { NodeAttributes } from "../../../../server/contract/graph.ts";
import type { Role, Status } from "../../../../server/contract/shared.ts";
import { openMemoryGraph } from "../../../../server/engine/memory/engine.ts";
import type { EdgeRow, Network, NodeRow } from "../../../../server/network/network.ts";
import { readGraph } from "../../../contract/read-graph.ts";

const BOTH: NodeRow["layers"] = ["reviewed", "strict"];

/** A node in both layers whose name is what stands after the colon, unless another is given. */
function node(key: string, attributes: Partial<NodeAttributes> = {}): NodeRow {
  const [kind, last] = key.split(":") as [NodeAttributes["kind"], string];
  const name = attributes.name ?? last;
  return {
    key,
    layers: BOTH,
    attributes: { kind, name, x: 0, y: 0, otherNames: [], packages: ["one"], ...attributes },
    sortName: name.toLowerCase(),
    searchNames: [name.toLowerCase()],
    searchRoles: [],
    unnamed: [],
  };
}

/** An edge with one entry for each status; edges are ordered by the figure that their key starts with. */
function edge(order: number, source: string, role: Role, target: string, ...statuses: Status[]): EdgeRow {
  const entry = { mention: "x", qualifier: null, group: null, source: "s", section: "card" as const, lines: null };
  const evidence = (statuses.length > 0 ? statuses : ["stated" as const]).map((status) => ({ ...entry, status }));
  return { key: `${order} ${source} ${role} ${target}`, layers: BOTH, source, target, role, evidence, reviews: [] };
}

/**
 * Two tied projects and a lone one, in two regions; keys of edges go against the order of ids, so that what is not put
 * in order shows.
 */
const NETWORK: Network = {
  dataset: { title: "T", version: "0", packages: [{ name: "one" }, { name: "two" }] } as unknown as Dataset,
  redirects: new Map([["person:old", "person:p"]]),
  nodes: [
    node("organisation:a", { name: "Zebra" }),
    node("organisation:far", { name: "Far away" }),
    node("organisation:m"),
    node("organisation:n"),
    node("organisation:o", { name: "Lys Habitat" }),
    node("person:p", { name: "Lys", packages: ["one", "two"] }),
    node("project:a", { packages: ["one"] }),
    node("project:b", { packages: ["two"] }),
    node("project:c"),
    node("territory:departement-1", { level: "departement" }),
    node("territory:region-1", { level: "region" }),
    node("territory:region-2", { level: "region" }),
    node("theme:s"),
    node("theme:t"),
  ],
  edges: [
    edge(1, "person:p", "leads", "project:b"),
    edge(2, "person:p", "leads", "project:a"),
    edge(3, "organisation:o", "partners", "project:b", "stated", "inferred"),
    edge(4, "organisation:o", "partners", "project:a"),
    edge(5, "organisation:a", "carries", "project:a"),
    edge(6, "organisation:a", "mentioned_in", "project:b"),
    edge(7, "organisation:n", "part_of", "organisation:m"),
    edge(8, "organisation:m", "part_of", "organisation:n"),
    edge(9, "project:a", "addresses", "theme:t"),
    edge(10, "project:a", "addresses", "theme:s"),
    edge(11, "project:b", "addresses", "theme:s"),
    edge(12, "project:a", "located_in", "territory:departement-1"),
    edge(13, "territory:departement-1", "part_of", "territory:region-1"),
    edge(14, "project:b", "located_in", "territory:region-1"),
    edge(15, "project:b", "located_in", "territory:region-2"),
  ],
};
const engine = openMemoryGraph(NETWORK);
const filter = (change: Partial<Filter> = {}): Filter => ({ ...EVERYTHING, ...change });
const keysOf = async (graph: Parameters<typeof readGraph>[0]) => {
  const { nodes, edges } = await readGraph(graph);
  return { nodes: nodes.map(({ key }) => key), edges: edges.map(({ key }) => Number.parseInt(key, 10)) };
};

test("the engine is named, and ready", async () => {
  expect([engine.name, await engine.ready()]).toEqual(["memory", { ready: true }]);
  expect(await engine.redirect("old")).toBe("person:p");
  expect(await engine.redirect("person:p")).toBeNull();
});

describe("an entity", () => {
  test("has its links by role, then out before in", async () => {
    for (const [id, keys] of [
      ["organisation:m", [8, 7]],
      ["organisation:n", [7, 8]],
    ] as const) {
      const { links } = await engine.entity(id);
      expect(links.map(({ key, direction }) => [Number.parseInt(key, 10), direction])).toEqual([
        [keys[0], "out"],
        [keys[1], "in"],
      ]);
    }
  });

  test("that is nowhere is refused by its parameter", async () => {
    await expect(engine.entity("person:gone")).rejects.toMatchObject({ parameter: "id" });
  });
});

describe("the filtered graph", () => {
  const graph = async (change: Partial<Filter>) => keysOf(await engine.graph(filter(change)));

  test("holds what no project is tied to where nothing chooses projects, and not else", async () => {
    expect((await graph({})).nodes).toContain("organisation:m");
    expect((await graph({})).nodes).not.toContain("organisation:far");
    expect((await graph({ minProjects: 1 })).nodes).not.toContain("organisation:m");
  });

  test("holds an edge of which one entry has the status", async () => {
    expect((await graph({ statuses: ["inferred"] })).edges).toEqual([3]);
  });

  test("counts an actor's projects by the roles that make a part", async () => {
    expect((await graph({ minProjects: 2, kinds: ["organisation", "project"] })).nodes).toEqual([
      "organisation:o",
      "project:a",
      "project:b",
      "project:c",
    ]);
  });

  test("is in the order of keys where its candidates are few", async () => {
    expect(await graph({ ids: ["project:b", "project:a", "person:p", "theme:t"] })).toEqual({
      nodes: ["person:p", "project:a", "project:b", "theme:t"],
      edges: [1, 2, 9],
    });
  });
});

describe("a neighbourhood", () => {
  const around = async (id: string, change: Partial<Filter> = {}, depth: 1 | 2 = 1) =>
    keysOf(await engine.neighbourhood({ id, depth, filter: filter(change) }));

  test("of what nothing is tied to is it alone", async () => {
    expect(await around("project:c")).toEqual({ nodes: ["project:c"], edges: [] });
    await expect(engine.neighbourhood({ id: "person:x", depth: 1, filter: EVERYTHING })).rejects.toMatchObject({
      parameter: "id",
    });
  });

  test("holds its middle whatever the filter says, and of the rest what the filter keeps", async () => {
    expect(await around("project:a", { kinds: ["person"] })).toEqual({ nodes: ["person:p", "project:a"], edges: [2] });
    expect(await around("project:b", { projects: ["project:a"] })).toEqual({ nodes: ["project:b"], edges: [] });
  });

  test("goes as far as is asked, and holds every edge between what it reaches, in order", async () => {
    expect((await around("theme:t")).edges).toEqual([9]);
    const { nodes, edges } = await around("theme:t", {}, 2);
    expect(nodes).toEqual(
      [
        "organisation:a",
        "organisation:o",
        "person:p",
        "project:a",
        "territory:departement-1",
        "theme:s",
        "theme:t",
      ].toSorted(),
    );
    expect(edges).toEqual([10, 12, 2, 4, 5, 9]);
  });
});

describe("a search", () => {
  const found = async (q: string, limit = 10, kinds?: ("person" | "organisation")[]) => {
    const { results, total } = await engine.search({ q, limit, ...(kinds && { kinds }) });
    return [results.map(({ id }) => id), total];
  };

  test("gives the best first, as many as asked, of the kinds asked for", async () => {
    expect(await found("lys")).toEqual([["person:p", "organisation:o"], 2]);
    expect(await found("lys", 1)).toEqual([["person:p"], 2]);
    expect(await found("lys", 10, ["organisation"])).toEqual([["organisation:o"], 1]);
    expect(await found("habitat lys")).toEqual([["organisation:o"], 1]);
    expect(await found("lys zebra")).toEqual([[], 0]);
  });

  test("wants every word in one name", async () => {
    const names = ["lys habitat", "coop verte"];
    const nodes = NETWORK.nodes.map((row) => (row.key === "organisation:o" ? { ...row, searchNames: names } : row));
    const engine = openMemoryGraph({ ...NETWORK, nodes });
    expect((await engine.search({ q: "habitat verte", limit: 10 })).results).toEqual([]);
    expect((await engine.search({ q: "verte coop", limit: 10 })).results.map(({ id }) => id)).toEqual([
      "organisation:o",
    ]);
  });
});

describe("shared actors", () => {
  const shared = async (change: Partial<Filter>, limit = 10) => engine.sharedActors({ filter: filter(change), limit });

  test("are those of so many projects, by how many and then by name, cut where there are more", async () => {
    const { actors, total, truncated } = await shared({});
    expect(actors.map(({ id, projects }) => [id, projects.map((project) => project.id)])).toEqual([
      ["person:p", ["project:a", "project:b"]],
      ["organisation:o", ["project:a", "project:b"]],
      ["organisation:a", ["project:a"]],
    ]);
    expect([total, truncated, (await shared({}, 3)).truncated, (await shared({}, 2)).truncated]).toEqual([
      3,
      false,
      false,
      true,
    ]);
    expect(actors[0]!.regions.map(({ id }) => id)).toEqual(["territory:region-1", "territory:region-2"]);
  });

  test("are counted among the ids asked for", async () => {
    const ids = ["project:a", "organisation:o", "person:p"];
    const { projects, actors } = await shared({ ids });
    expect([projects.map(({ id }) => id), actors.map(({ id }) => id)]).toEqual([
      ["project:a"],
      ["person:p", "organisation:o"],
    ]);
    expect((await shared({ ids, minProjects: 2 })).actors).toEqual([]);
    expect((await shared({ minProjects: 2 })).actors.map(({ id }) => id)).toEqual(["person:p", "organisation:o"]);
  });
});

describe("affiliations", () => {
  test("are by actor, then project, with the themes of each project by id", async () => {
    const { affiliations, projects } = await engine.affiliations(EVERYTHING);
    expect(affiliations.map(({ actor, project }) => `${actor.id} ${project}`)).toEqual([
      "organisation:a project:a",
      "organisation:o project:a",
      "organisation:o project:b",
      "person:p project:a",
      "person:p project:b",
    ]);
    expect(projects.map(({ id, themes }) => [id, themes.map((theme) => theme.id)])).toEqual([
      ["project:a", ["theme:s", "theme:t"]],
      ["project:b", ["theme:s"]],
      ["project:c", []],
    ]);
  });
});

describe("intersections", () => {
  const rows = async (by: "project" | "region", change: Partial<Filter> = {}, limit = 10) => {
    const answer = await engine.intersections({ filter: filter(change), by, minMembers: 1, limit });
    return {
      ...answer,
      rows: answer.rows.map(({ members, actors }) => [members.join(), actors.map(({ id }) => id).join()]),
    };
  };

  test("name their actors by name, and are cut where there are more", async () => {
    expect(await rows("project")).toEqual({
      rows: [
        ["project:a,project:b", "person:p,organisation:o"],
        ["project:a", "organisation:a"],
      ],
      total: 2,
      totalActors: 3,
      truncated: false,
    });
    expect([(await rows("project", {}, 2)).truncated, (await rows("project", {}, 1)).truncated]).toEqual([false, true]);
  });

  test("are of the chosen regions alone, though a project lies in another too", async () => {
    const [one, two] = ["territory:region-1", "territory:region-2"];
    expect((await rows("region")).rows).toEqual([
      [`${one},${two}`, "person:p,organisation:o"],
      [one, "organisation:a"],
    ]);
    expect((await rows("region", { regions: [two!] })).rows).toEqual([[two, "person:p,organisation:o"]]);
    expect((await rows("project", { regions: [two!] })).rows).toEqual([["project:b", "person:p,organisation:o"]]);
  });
});

describe("editions", () => {
  test("tell who stayed, came and left, by name, and refuse a package that is not loaded", async () => {
    const { stayed, came, left } = await engine.editions({ from: "one", to: "two" });
    expect(stayed.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["person:p", ["project:a"], ["project:b"]],
      ["organisation:o", ["project:a"], ["project:b"]],
    ]);
    expect([came, left.map(({ id }) => id)]).toEqual([[], ["organisation:a"]]);
    const turned = await engine.editions({ from: "two", to: "one" });
    expect([turned.came.map(({ id }) => id), turned.left]).toEqual([["organisation:a"], []]);
    // Whoever took part in neither is not told.
    const nodes = NETWORK.nodes.map((row) =>
      row.key === "project:a" ? node("project:a", { packages: ["three"] }) : row,
    );
    const neither = await openMemoryGraph({ ...NETWORK, nodes }).editions({ from: "one", to: "two" });
    expect(Object.values(neither).map((rows) => rows.map(({ id }) => id))).toEqual([
      [],
      ["person:p", "organisation:o"],
      [],
    ]);
    await expect(engine.editions({ from: "one", to: "x" })).rejects.toMatchObject({ parameter: "to" });
    await expect(engine.editions({ from: "x", to: "one" })).rejects.toMatchObject({ parameter: "from" });
  });
});

describe("paths", () => {
  const paths = async (change: { max?: number; limit?: number; filter?: Filter } = {}, to = "project:b") => {
    const query = { from: "project:a", to, without: { ids: [], roles: [] }, limit: 10, filter: EVERYTHING, ...change };
    const { length, paths: found, truncated } = await engine.paths(query);
    return [length, found.map(({ nodes }) => nodes[1]?.id), truncated];
  };

  test("are all of the shortest, by ids, as many as asked, as long as allowed", async () => {
    expect(await paths()).toEqual([2, ["organisation:o", "person:p"], false]);
    expect(await paths({ limit: 2 })).toEqual([2, ["organisation:o", "person:p"], false]);
    expect(await paths({ limit: 1 })).toEqual([2, ["organisation:o"], true]);
    expect(await paths({ max: 2 })).toEqual([2, ["organisation:o", "person:p"], false]);
    expect(await paths({ max: 1 })).toEqual([null, [], false]);
  });

  test("are none to what the filter leaves out, or from it", async () => {
    expect(await paths({ filter: filter({ projects: ["project:a"] }) })).toEqual([null, [], false]);
    expect(await paths({ filter: filter({ projects: ["project:b"] }) })).toEqual([null, [], false]);
    expect(await paths({}, "project:c")).toEqual([null, [], false]);
  });
});
