import { describe, expect, it } from "vitest";
import { toNetwork } from "../../../client/model/network.ts";
import { distinctPairs, isTieWithin, tiesWithin } from "../../../client/model/ties-within.ts";
import { partnersOf, sharedOutside, tiedProjects, tiedTerritories } from "../../../client/model/shared-projects.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { EVERYTHING, type Filter } from "../../../server/contract/filter.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { readGraph } from "../../contract/read-graph.ts";
import { edge, graph, node } from "../small.ts";

/** Two regions: a and b in one, c and d in the other; e lies in a département of the first. */
const NETWORK = toNetwork(
  graph(
    [
      ...["a", "b", "c", "d", "e"].map((id) => node(`project:${id}`)),
      node("territory:region-1", { level: "region" }),
      node("territory:region-2", { level: "region" }),
      node("territory:departement-11", { level: "departement" }),
      ...["coach", "town", "lone", "far"].map((id) => node(`organisation:${id}`)),
    ],
    [
      edge("project:a", "located_in", "territory:region-1"),
      edge("project:b", "located_in", "territory:region-1"),
      edge("project:c", "located_in", "territory:region-2"),
      edge("project:d", "located_in", "territory:region-2"),
      edge("project:e", "located_in", "territory:departement-11"),
      edge("territory:departement-11", "part_of", "territory:region-1"),
      edge("organisation:coach", "accompanies", "project:a"),
      edge("organisation:coach", "accompanies", "project:c"),
      edge("organisation:coach", "accompanies", "project:d"),
      edge("organisation:town", "partners", "project:a"),
      edge("organisation:town", "partners", "project:b"),
      edge("organisation:town", "partners", "project:c"),
      edge("organisation:lone", "partners", "project:a"),
      edge("organisation:far", "carries", "project:e"),
      edge("organisation:far", "partners", "project:d"),
    ],
  ),
);

describe("what a project or a territory is tied to", () => {
  it("is each other project, with the actors that both have", () => {
    expect(tiedProjects(NETWORK, "project:a")).toEqual([
      { id: "project:c", through: ["organisation:coach", "organisation:town"] },
      { id: "project:b", through: ["organisation:town"] },
      { id: "project:d", through: ["organisation:coach"] },
    ]);
  });

  it("tells shared partners from those of one project", () => {
    expect(partnersOf(NETWORK, "project:a")).toEqual([
      { id: "organisation:lone", projects: 1 },
      { id: "organisation:town", projects: 3 },
    ]);
  });

  it("counts projects of the territories below, and compares with the same level alone", () => {
    expect(tiedTerritories(NETWORK, "territory:region-1")).toEqual([
      { id: "territory:region-2", through: ["organisation:coach", "organisation:far", "organisation:town"] },
    ]);
    expect(tiedTerritories(NETWORK, "territory:departement-11")).toEqual([]);
  });
});

describe("actors shared with projects outside of a scope", () => {
  it("come first where no two projects in scope share them", () => {
    expect(sharedOutside(NETWORK, new Set(["project:a", "project:b"]))).toEqual([
      { id: "organisation:coach", inside: ["project:a"], outside: ["project:c", "project:d"] },
      { id: "organisation:town", inside: ["project:a", "project:b"], outside: ["project:c"] },
    ]);
  });

  it("are found by the links that count", () => {
    const byCoaching = sharedOutside(NETWORK, new Set(["project:a"]), ({ role }) => role === "accompanies");
    expect(byCoaching.map(({ id }) => id)).toEqual(["organisation:coach"]);
    expect(sharedOutside(NETWORK, new Set(["project:a"]), () => false)).toEqual([]);
  });
});

describe("in the booklet", () => {
  const engine = openMemoryGraph(placedNetwork(packagesAt(["seed/dataset"])));
  const whole = async () =>
    toNetwork({ options: { type: "directed", multi: true }, ...(await readGraph(await engine.graph(EVERYTHING))) });
  const shared = (filter: Partial<Filter>, minProjects: number) =>
    engine.sharedActors({ filter: { ...EVERYTHING, ...filter, minProjects }, limit: 10_000 });

  it("actors shared outside of each region are those that the server finds with and without the filter", async () => {
    const network = await whole();
    const everywhere = new Map((await shared({}, 2)).actors.map(({ id, projects }) => [id, projects.length]));
    const regions = network.filterNodes((_, { level }) => level === "region");
    let more = 0;
    for (const region of regions) {
      const here = await shared({ regions: [region] }, 1);
      const scope = new Set(here.projects.map(({ id }) => id));
      const expected = here.actors.filter(({ id, projects }) => (everywhere.get(id) ?? 0) > projects.length);
      const found = sharedOutside(network, scope);
      expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      if (region === "territory:region-76") more = found.filter(({ inside }) => inside.length === 1).length;
    }
    // The three coaches that tie Occitanie to other regions.
    expect(more).toBe(3);
  });

  it("regions are tied to each other as the server has it, and inside as its pairs of projects are", async () => {
    const network = await whole();
    const asked = { filter: EVERYTHING, weight: "count", limit: 10_000 } as const;
    const { pairs } = await engine.territoryPairs({ ...asked, level: "region" });
    for (const region of network.filterNodes((_, { level }) => level === "region")) {
      const expected = pairs.flatMap(({ a, b, weight }) =>
        a.id === region ? [`${b.id} ${weight}`] : b.id === region ? [`${a.id} ${weight}`] : [],
      );
      const found = tiedTerritories(network, region).map(({ id, through }) => `${id} ${through.length}`);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }
    const within = tiesWithin((await engine.projectPairs(asked)).pairs, network, "region");
    for (const [region, { weight }] of within) {
      const { total } = await engine.projectPairs({ ...asked, filter: { ...EVERYTHING, regions: [region] } });
      expect([region, weight]).toEqual([region, total]);
    }
    // Three of the four ties by partners lie in Île-de-France.
    const others = within
      .get("territory:region-11")!
      .within.filter(({ shared: actors }) => actors.some(({ roles }) => roles.a.includes("partners")));
    expect(others).toHaveLength(3);
  });
});

describe("names", () => {
  const named = (name: string) => ({ name });
  const network = toNetwork(
    graph(
      [
        ...["a", "b", "c", "d"].map((id, i) => node(`project:${id}`, named("4321"[i]!))),
        node("organisation:x", named("A")),
        node("organisation:y", named("B")),
        node("organisation:z", named("C")),
      ],
      [
        edge("organisation:x", "partners", "project:a"),
        edge("organisation:x", "partners", "project:b"),
        edge("organisation:x", "partners", "project:c"),
        edge("organisation:y", "partners", "project:a"),
        edge("organisation:y", "partners", "project:c"),
        edge("organisation:z", "partners", "project:a"),
        edge("organisation:z", "carries", "project:c"),
        edge("organisation:z", "carries", "project:d"),
      ],
    ),
  );

  it("order what is alike, after whom nobody in scope shares and who has most projects outside", () => {
    expect(sharedOutside(network, new Set(["project:a", "project:b"])).map(({ id }) => id)).toEqual([
      "organisation:z",
      "organisation:y",
      "organisation:x",
    ]);
    expect(sharedOutside(network, new Set(["project:a"]))[0]).toEqual({
      id: "organisation:x",
      inside: ["project:a"],
      outside: ["project:c", "project:b"],
    });
    expect(tiedProjects(network, "project:b").map(({ id }) => id)).toEqual(["project:c", "project:a"]);
  });

  it("of links that do not count bring nobody into the scope, nor does a project that is gone", () => {
    const carries = ({ role }: { role: string }) => role === "carries";
    expect(sharedOutside(network, new Set(["project:a"]), carries)).toEqual([]);
    expect(sharedOutside(network, new Set(["project:gone"]))).toEqual([]);
  });
});

describe("ties within a territory", () => {
  const actor = (id: string) => ({ id, name: id, kind: "organisation", roles: { a: ["partners"], b: ["partners"] } });
  const end = (id: string) => ({ id: `project:${id}`, name: id, region: null });
  const pair = (a: string, b: string, by: string) =>
    ({ a: end(a), b: end(b), weight: 1, shared: [actor(by)] }) as Parameters<typeof tiesWithin>[0][number];
  const pairs = [pair("a", "b", "x"), pair("a", "e", "y"), pair("c", "d", "z"), pair("a", "c", "x")];

  it("are the pairs of its projects and their actors, at the level asked for", () => {
    const within = tiesWithin(pairs, NETWORK, "region");
    expect([...within.keys()]).toEqual(["territory:region-1", "territory:region-2"]);
    expect(within.get("territory:region-1")).toEqual({
      a: { id: "territory:region-1", name: "region-1" },
      b: { id: "territory:region-1", name: "region-1" },
      weight: 2,
      shared: [actor("x"), actor("y")],
      within: pairs.slice(0, 2),
    });
    expect([...tiesWithin([pair("e", "e", "x")], NETWORK, "departement").keys()]).toEqual(["territory:departement-11"]);
    expect(distinctPairs(new Map([...within, ["again", within.get("territory:region-1")!]]))).toEqual(
      pairs.slice(0, 3),
    );
    expect([isTieWithin(within.get("territory:region-1")!), isTieWithin(pairs[0]!)]).toEqual([true, false]);
  });
});
