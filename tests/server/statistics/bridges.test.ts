import { describe, expect, test } from "vitest";
import { bridges } from "../../../server/statistics/bridges.ts";
import { EXPECTED, scopeOf, scopeOfExpected } from "./expected.ts";

describe.each(EXPECTED)("$name", (network) => {
  const scope = scopeOfExpected(network);
  const { actors, projects, regions, communities } = bridges(scope, scope, "project", 1000);

  test("two-mode degree and betweenness agree with networkx to 12 digits", () => {
    const rows = [...actors, ...projects];
    expect(rows.length).toBe(Object.keys(network.degree).length);
    for (const { entity, degree, betweenness } of rows) {
      expect(Math.abs(degree.value - network.degree[entity.id]!)).toBeLessThan(1e-12);
      expect(Math.abs(betweenness.value - network.betweenness[entity.id]!)).toBeLessThan(1e-12);
    }
  });

  test("brokerage and sole ties agree with a count over every triple", () => {
    for (const { entity, brokerage } of projects) {
      const { total, unplaced, representative, ...roles } = brokerage;
      expect(representative).toBe(roles.gatekeeper);
      expect(roles).toEqual(network.brokerage[entity.id]);
      expect(unplaced).toBe(0);
      expect(total.value).toBe(Object.values(roles).reduce((sum, count) => sum + count));
    }
    for (const { entity, soleTies } of actors) {
      expect({ within: soleTies.within, between: soleTies.between }).toEqual(network.soleTies[entity.id]);
    }
  });

  test("the E–I index counts each tie once", () => {
    expect(
      Object.fromEntries(regions.map(({ region, internal, external }) => [region.id, [internal, external]])),
    ).toEqual(network.ei);
    for (const { ei, internal, external } of regions) {
      expect(ei).toBe(internal + external === 0 ? null : (external - internal) / (external + internal));
    }
  });

  test("communities come within a hundredth of the best modularity that any could have, by igraph", () => {
    expect(communities.modularity!).toBeLessThan(network.optimalModularity + 1e-9);
    expect(communities.modularity!).toBeGreaterThan(0.99 * network.optimalModularity);
    expect(communities.count).toBe(new Set(projects.map(({ community }) => community)).size);
    expect(communities.runs).toBe(100);
  });

  test("ranks share the best place, and a rank's range is what leaving each project out gives", () => {
    for (const rows of [actors, projects]) {
      for (const row of rows) {
        const larger = rows.filter(({ betweenness }) => betweenness.value > row.betweenness.value + 1e-9).length;
        const equal = rows.filter(
          ({ betweenness }) => Math.abs(betweenness.value - row.betweenness.value) < 1e-9,
        ).length;
        expect([row.betweenness.rank, row.betweenness.tied]).toEqual([larger + 1, equal]);
      }
    }
    const leftOut = network.projects.map(({ id }) => {
      const without = {
        projects: scope.projects.filter((project) => project.id !== id),
        affiliations: scope.affiliations.filter(({ project }) => project !== id),
      };
      return bridges(without, without, "project", 1000).actors;
    });
    for (const { entity, betweenness } of actors) {
      const ranks = leftOut
        .flatMap((rows) => rows.filter((row) => row.entity.id === entity.id))
        .map((row) => row.betweenness.rank);
      expect(betweenness.range).toEqual([Math.min(...ranks), Math.max(...ranks)]);
    }
  });
});

const path = scopeOf(
  [
    ["a", "north"],
    ["b", "north"],
    ["c", "south"],
    ["d", null],
  ],
  [
    ["x", "a"],
    ["x", "b"],
    ["y", "b"],
    ["y", "c"],
    ["z", "c"],
    ["z", "d"],
    ["w", "d"],
  ],
);

test("a path by hand: brokers, a project without a region, rank under strict merging", () => {
  const strict = { ...path, affiliations: path.affiliations.filter(({ actor }) => actor.id !== "y") };
  const { actors, projects, regions } = bridges(path, strict, "project", 100);
  const broker = (id: string) => projects.find(({ entity }) => entity.id === id)!.brokerage;
  expect(broker("b")).toMatchObject({ gatekeeper: 1, unplaced: 0, total: { value: 1, rank: 1, tied: 2 } });
  expect(broker("c")).toMatchObject({ unplaced: 1, total: { value: 1 } });
  const y = actors.find(({ entity }) => entity.id === "y")!;
  expect(y).toMatchObject({
    projects: 2,
    soleTies: { within: 0, between: 1 },
    betweenness: { rank: 1, strictRank: null, strictTied: null },
  });
  expect(y.regions.map(({ id }) => id)).toEqual(["north", "south"]);
  expect(actors.find(({ entity }) => entity.id === "z")!.betweenness.strictRank).toBe(1);
  // Without y, c and d alone are tied to each other: nobody brokers, and z stands before x.
  const strictly = (id: string) => {
    const { degree, betweenness, soleTies } = actors.find(({ entity }) => entity.id === id)!;
    return [degree, betweenness, soleTies.total].map(({ strictRank }) => strictRank);
  };
  expect([strictly("x"), strictly("y"), strictly("w")]).toEqual([
    [1, 2, 1],
    [null, null, null],
    [3, 3, 3],
  ]);
  // All projects are tied at nought, those too that y alone tied.
  expect(projects.map(({ entity, brokerage: { total } }) => [entity.id, total.strictRank, total.strictTied])).toEqual(
    projects.map(({ entity }) => [entity.id, 1, projects.length]),
  );
  const d = projects.find(({ entity }) => entity.id === "d")!;
  expect([d.degree, d.betweenness].map(({ rank, strictRank }) => [rank, strictRank])).toEqual([
    [1, 1],
    [3, 1],
  ]);
  expect(regions).toEqual([
    { region: { id: "north", name: "north" }, projects: 2, internal: 1, external: 1, ei: 0 },
    { region: { id: "south", name: "south" }, projects: 1, internal: 0, external: 2, ei: 1 },
  ]);
});

test("at the level of regions each region is one, and a limit cuts both lists", () => {
  const { actors, projects, regions, total, totalProjects, truncated } = bridges(path, path, "region", 2);
  expect(projects.map(({ entity }) => [entity.id, entity.kind])).toEqual([
    ["north", "territory"],
    ["south", "territory"],
  ]);
  expect([actors.length, total, totalProjects, truncated]).toEqual([2, 3, 2, true]);
  expect(actors[0]).toMatchObject({ entity: { id: "y" }, projects: 2 });
  expect(regions.length).toBe(2);
});

test("a network of one project, and none at all", () => {
  const alone = scopeOf([["a", null]], [["x", "a"]]);
  const { actors, projects, communities } = bridges(alone, alone, "project", 10);
  expect(actors[0]!.betweenness).toEqual({ value: 0, rank: 1, tied: 1, range: null, strictRank: 1, strictTied: 1 });
  expect(projects[0]).toMatchObject({ degree: { value: 1 }, community: 1, stability: 1 });
  expect(communities).toEqual({ count: 1, modularity: null, runs: 0, compared: null, together: [] });
  expect(bridges({ projects: [], affiliations: [] }, { projects: [], affiliations: [] }, "project", 1)).toMatchObject({
    total: 0,
    totalProjects: 0,
  });
});

test("co-assignment: how often two are put together, over the runs", () => {
  const { projects, communities } = bridges(path, path, "project", 100);
  expect(communities.together!.length).toBeGreaterThan(0);
  for (const { a, b, share } of communities.together!) {
    expect(a < b).toBe(true);
    expect(share).toBeGreaterThan(0);
    expect(Math.abs(share * communities.runs - Math.round(share * communities.runs))).toBeLessThan(1e-9);
  }
  // A project's stability is the mean of its shares with the others of its community.
  for (const { entity, community, stability } of projects) {
    const others = projects.filter((other) => other.community === community && other.entity.id !== entity.id);
    const shares = others.map((other) => {
      const ends = [entity.id, other.entity.id].sort().join();
      return communities.together!.find(({ a, b }) => `${a},${b}` === ends)?.share ?? 0;
    });
    if (shares.length > 0) expect(stability).toBeCloseTo(shares.reduce((sum, one) => sum + one) / shares.length, 12);
  }
  const many = scopeOf(
    Array.from({ length: 201 }, (_, index) => [`p${index}`, null]),
    [
      ["x", "p0"],
      ["x", "p1"],
    ],
  );
  expect(bridges(many, many, "project", 1).communities.together).toBeNull();
});

test("more shortest paths than 32 bits count", () => {
  const projects = Array.from({ length: 7 }, (_, index) => `p${index}`);
  const chain = scopeOf(
    projects.map((id) => [id, null]),
    projects.slice(1).flatMap((id, index) =>
      Array.from({ length: 100 }, (_, copy): [string, string][] => [
        [`a${index}-${copy}`, projects[index]!],
        [`a${index}-${copy}`, id],
      ]).flat(),
    ),
  );
  const { betweenness } = bridges(chain, chain, "project", 1000).actors[0]!;
  // One of the hundred between the third and fourth project (or fourth and fifth): the pairs that pass there, a
  // hundredth each.
  const passing = ((3 + 200) * (4 + 300)) / 100;
  expect(betweenness.value * largest(600, 7)).toBeCloseTo(passing, 6);
});

test("above 5,000 nodes betweenness is estimated, and its error said", () => {
  // A ring of 3,000 projects and 3,000 actors: every node has the same betweenness, known by counting.
  const order = 3000;
  const name = (kind: string, index: number) => `${kind}${String(index % order).padStart(4, "0")}`;
  const ring = Array.from({ length: order }, (_, index) => index);
  const scope = scopeOf(
    ring.map((index) => [name("p", index), null]),
    ring.flatMap((index): [string, string][] => [
      [name("a", index), name("p", index)],
      [name("a", index), name("p", index + 1)],
    ]),
  );
  const { actors, sampling } = bridges(scope, scope, "project", order);
  expect(sampling!.pivots).toBe(500);
  expect(sampling!.error).toBeGreaterThan(0);
  expect(actors[0]!.betweenness.range).toBeNull();
  const nodes = 2 * order;
  // Pairs at distance d pass d - 1 nodes; opposite nodes have two shortest paths of as many. Sum over one node's view,
  // halved.
  let steps = nodes / 2 - 1;
  for (let distance = 1; distance < nodes / 2; distance++) steps += 2 * (distance - 1);
  const exact = steps / 2 / largest(order, order);
  const values = actors.map(({ betweenness }) => betweenness.value);
  expect(values.reduce((sum, value) => sum + value) / order).toBeCloseTo(exact, 3);
  const near = values.filter((value) => Math.abs(value - exact) < 2 * sampling!.error).length;
  expect(near / order).toBeGreaterThan(0.9);
  // All at once within the bound.
  expect(sampling!.probability).toBe(0.95);
  expect(Math.max(...values.map((value) => Math.abs(value - exact)))).toBeLessThan(sampling!.bound);
  const asked = bridges(scope, scope, "project", order, true);
  expect(asked.sampling).toBeNull();
  expect(Math.max(...asked.actors.map(({ betweenness: { value } }) => Math.abs(value - exact)))).toBeLessThan(1e-9);
});

/** The largest betweenness in a mode of `own` nodes facing `other` (Borgatti & Everett 1997). */
function largest(own: number, other: number): number {
  const [s, t] = [Math.floor((own - 1) / other), (own - 1) % other];
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
