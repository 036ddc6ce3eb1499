import { describe, expect, it } from "vitest";
import { filterUnder, networkUnder } from "../../../client/model/conditions.ts";
import { exclusionOf, resolveExclusion, networksOf } from "../../../client/model/exclusion.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { projectsBehind, scopeParameters, territoriesOf } from "../../../client/model/scope.ts";
import { EVERYTHING, START } from "../../../client/model/state.ts";
import { orderRows, tieRows } from "../../../client/model/tie-rows.ts";
import { countManners, mannerOf, pairsPath, tieKey, tiesAfterExclusion, type Tie } from "../../../client/model/ties.ts";
import { edge, graph, node, SMALL } from "../small.ts";

const end = (id: string) => ({ id, name: id, region: null });
const tie = (a: string, b: string, weight: number, shared: Tie["shared"] = []): Tie => ({
  a: end(a),
  b: end(b),
  weight,
  shared,
});
const coach = { id: "person:c", name: "C", roles: { a: ["accompanies"], b: ["accompanies"] } } as const;
const turned = { id: "person:t", name: "T", roles: { a: ["accompanies"], b: ["leads"] } } as const;

describe("a tie", () => {
  it("holds by coaching only where its actor coaches on both sides", () => {
    expect(mannerOf({ shared: [coach] }, "accompanies")).toBe("coaches");
    expect(mannerOf({ shared: [turned] }, "accompanies")).toBe("others");
    expect(mannerOf({ shared: [coach, turned] }, "accompanies")).toBe("both");
    expect(countManners({ shared: [coach, turned] }, "accompanies")).toEqual({ coaches: 1, others: 1 });
  });

  it("does not hold by coaching alone where its actor does more on both sides", () => {
    const more = { ...coach, roles: { a: ["accompanies", "carries"], b: ["accompanies", "leads"] } } as const;
    expect(mannerOf({ shared: [more] }, "accompanies")).toBe("others");
    expect(tiesAfterExclusion([tie("a", "b", 1, [more])], ["accompanies"])).toHaveLength(1);
    const once = { ...coach, roles: { a: ["accompanies", "carries"], b: ["accompanies"] } } as const;
    expect(mannerOf({ shared: [once] }, "accompanies")).toBe("coaches");
    expect(tiesAfterExclusion([tie("a", "b", 1, [once])], ["accompanies"])).toEqual([]);
  });

  it("has one key whichever end comes first", () => {
    expect(tieKey("b", "a")).toBe(tieKey("a", "b"));
  });
});

describe("the rows of ties", () => {
  const projects = ["a", "b", "c", "d"].map(end);
  const ties = [tie("a", "c", 2), tie("b", "d", 1)];

  it("hold every project in scope, the most tied first", () => {
    const rows = tieRows("project", [...ties, tie("c", "d", 1)], toNetwork(SMALL), projects);
    expect(rows.map(({ id, ties: count }) => [id, count])).toEqual([
      ["c", 2],
      ["d", 2],
      ["a", 1],
      ["b", 1],
    ]);
  });

  it("stand by likeness, and within their groups where groups are asked for", () => {
    const rows = tieRows("project", ties, toNetwork(SMALL), projects);
    const alike = orderRows(rows, ties, "likeness", new Map()).map(({ id }) => id);
    expect(Math.abs(alike.indexOf("a") - alike.indexOf("c"))).toBe(1);
    expect(Math.abs(alike.indexOf("b") - alike.indexOf("d"))).toBe(1);
    const groups = new Map(Object.entries({ a: 2, c: 2, b: 1, d: 1 }));
    expect(
      new Set(
        orderRows(rows, ties, "community", groups)
          .slice(0, 2)
          .map(({ id }) => id),
      ),
    ).toEqual(new Set(["b", "d"]));
    expect(orderRows(rows, ties, "name", new Map()).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });
});

describe("the scope of a question", () => {
  it("is that of the filter, with projects to compare, and lets roles of the legend stand", () => {
    const filter = { ...EVERYTHING, kinds: ["person", "theme"] as const, minProjects: 3, themes: ["theme:food"] };
    const counting = (part: string, cut: Partial<typeof EVERYTHING> = filter) =>
      scopeParameters({ filter: { ...EVERYTHING, ...cut }, options: { "ties.part": part } }, {});
    expect(counting("all")).toMatchObject({ kinds: ["project", "person"], minProjects: 3 });
    expect(counting("all", { kinds: ["organisation", "person", "territory"] })).not.toHaveProperty("kinds");
    expect(counting("coaches")).toMatchObject({ roles: ["accompanies"], themes: ["theme:food"] });
    expect(counting("partners")["roles"]).not.toContain("accompanies");
    expect(counting("coaches", { roles: ["leads"] })).toMatchObject({
      roles: ["leads"],
    });
  });

  it("finds the projects of a territory through what it is part of", () => {
    const network = toNetwork(
      graph(
        [node("project:p"), node("project:q"), node("territory:commune-1"), node("territory:region-11")],
        [
          edge("project:p", "located_in", "territory:commune-1"),
          edge("territory:commune-1", "part_of", "territory:region-11"),
          edge("project:q", "located_in", "territory:region-11"),
        ],
      ),
    );
    expect(projectsBehind(network, "territory:region-11")).toEqual(["project:p", "project:q"]);
    expect(projectsBehind(network, "territory:commune-1")).toEqual(["project:p"]);
    expect(projectsBehind(network, "project:q")).toEqual(["project:q"]);
  });
});

describe("what is left out", () => {
  const network = toNetwork(
    graph(
      [node("organisation:ademe"), node("organisation:net", { type: "network" }), node("person:a"), node("project:p")],
      [],
    ),
  );

  it("is said in words of the address, and means roles and actors that there are", () => {
    expect(networksOf(network)).toEqual(["organisation:net"]);
    const words = [
      "accompanies",
      "funder",
      "networks",
      "selection",
      "person:a",
      "person:gone",
      "project:p",
      "nonsense",
    ];
    expect(resolveExclusion(words, network, ["project:p", "person:a"], {})).toEqual([
      "accompanies",
      "organisation:ademe",
      "organisation:net",
      "person:a",
    ]);
  });
});

describe("the ties without some actors or roles", () => {
  it("keep an actor only where it holds another role on both sides", () => {
    const both = {
      id: "person:b",
      name: "B",
      roles: { a: ["accompanies", "leads"], b: ["accompanies", "partners"] },
    } as const;
    const ties = [tie("a", "b", 2, [coach, both]), tie("a", "c", 1, [turned]), tie("b", "c", 1, [coach])];
    const left = tiesAfterExclusion(ties, ["accompanies"]);
    expect(left.map(({ a, b, shared }) => [a.id, b.id, shared.map(({ id }) => id)])).toEqual([
      ["a", "b", ["person:b"]],
    ]);
    expect(tiesAfterExclusion(ties, ["person:c"])).toHaveLength(2);
    expect(tiesAfterExclusion(ties, [])).toEqual(ties);
  });
});

describe("the rows of territories and actors", () => {
  const network = toNetwork(
    graph(
      [
        node("project:p"),
        node("project:q"),
        node("territory:region-1", { name: "One", level: "region" }),
        node("territory:departement-11", { name: "Eleven", level: "departement" }),
      ],
      [
        edge("project:p", "located_in", "territory:departement-11"),
        edge("territory:departement-11", "part_of", "territory:region-1"),
      ],
    ),
  );
  const projects = [
    { id: "project:p", name: "P", region: { id: "territory:region-1", name: "One" } },
    { id: "project:q", name: "Q", region: null },
    { id: "project:gone", name: "Gone", region: null },
  ];

  it("are those where projects lie, each with the region that it is ordered by", () => {
    expect(tieRows("region", [], network, projects)).toEqual([
      { id: "territory:region-1", name: "One", region: "One", ties: 0 },
    ]);
    expect(tieRows("departement", [], network, projects)).toEqual([
      { id: "territory:departement-11", name: "Eleven", region: "One", ties: 0 },
    ]);
    expect(tieRows("departement", [], network, [{ ...projects[0]!, region: null }])[0]!.region).toBe("");
    expect(tieRows("region", [], network, [{ ...projects[0]!, region: null }])[0]!.region).toBe("One");
    expect(tieRows("project", [], network, projects).map(({ id, region }) => [id, region])).toEqual([
      ["project:gone", ""],
      ["project:p", "One"],
      ["project:q", ""],
    ]);
  });

  it("are the ends of ties that no project brings, once each", () => {
    const actors = [
      { ...tie("person:b", "person:a", 1), a: { id: "person:b", name: "B" } },
      tie("person:b", "person:c", 1),
    ];
    expect(tieRows("actor", actors, network, projects)).toEqual([
      { id: "person:b", name: "B", region: "B", ties: 2 },
      { id: "person:a", name: "person:a", region: "person:a", ties: 1 },
      { id: "person:c", name: "person:c", region: "person:c", ties: 1 },
    ]);
  });

  it("stand by name as French orders it, by region and then name, or by likeness by how strong ties are", () => {
    const row = (id: string, name: string, region: string) => ({ id, name, region, ties: 0 });
    const rows = [row("d", "Zoé", "Est"), row("c", "Été", "Ouest"), row("b", "Été", "Est"), row("a", "Arbre", "Ouest")];
    const ids = (order: Parameters<typeof orderRows>[2], given = rows, ties: Tie[] = [], groups = {}) =>
      orderRows(given, ties, order, new Map(Object.entries(groups)))
        .map(({ id }) => id)
        .join("");
    for (const given of [rows, rows.toReversed()]) {
      expect(ids("name", given)).toBe("abcd");
      expect(ids("region", given)).toBe("bdac");
    }
    const ties = [tie("d", "b", 1), tie("c", "b", 3), tie("d", "a", 2)];
    expect(ids("likeness", rows, ties, { a: 1, c: 2 })).toBe("adbc");
    expect(ids("community", rows, ties, { a: 1, c: 2 })).toBe("acdb");
    expect(ids("community", rows, ties)).toBe("adbc");
  });
});

describe("the pairs of a level", () => {
  it("are asked for at an address of their own, and have one key", () => {
    expect((["project", "actor", "region", "departement"] as const).map(pairsPath)).toEqual([
      "project-pairs",
      "actor-pairs",
      "territory-pairs",
      "territory-pairs",
    ]);
    expect(tieKey("b", "a")).toBe("a b");
  });
});

describe("where something lies", () => {
  const network = toNetwork(
    graph(
      [node("project:p"), node("organisation:o"), node("theme:t"), node("territory:1"), node("territory:2")],
      [
        edge("project:p", "located_in", "territory:1"),
        edge("organisation:o", "located_in", "territory:2"),
        edge("project:p", "addresses", "theme:t"),
        edge("territory:1", "part_of", "territory:2"),
        edge("territory:2", "part_of", "territory:1"),
      ],
    ),
  );

  it("is a territory and those above it, though they run in a circle, and no theme", () => {
    expect([...territoriesOf(network, "project:p")]).toEqual(["territory:1", "territory:2"]);
  });

  it("is asked for projects alone, and for what there is", () => {
    expect(projectsBehind(network, "territory:2")).toEqual(["project:p"]);
    expect(projectsBehind(network, "territory:gone")).toEqual([]);
  });
});

describe("what is left out at first", () => {
  const network = toNetwork(graph([node("person:a"), node("project:p"), node("territory:t", { type: "network" })], []));
  const holding = (roles: Record<string, number>) => ({ counts: { kinds: {}, roles } });

  it("is the role told apart, else coaching, where there is any, until one chooses", () => {
    expect(exclusionOf({ options: {} }, holding({ accompanies: 1 }))).toEqual(["accompanies"]);
    expect(exclusionOf({ options: {} }, holding({ accompanies: 0 }))).toEqual([]);
    const apart = { ...holding({ accompanies: 1, funds: 2 }), vocabulary: { apart: "funds" } };
    expect(exclusionOf({ options: {} }, apart)).toEqual(["funds"]);
    expect(exclusionOf({ options: { "without.choice": "leads" } }, apart)).toEqual(["leads"]);
    expect(exclusionOf({ options: { "without.choice": "none" } }, apart)).toEqual([]);
  });

  it("means nothing where there is no funder and no network of organisations, and what is chosen where it is an actor", () => {
    expect(resolveExclusion(["funder", "networks"], network, [], {})).toEqual([]);
    expect(resolveExclusion(["selection"], network, ["project:p", "person:a"], {})).toEqual(["person:a"]);
    expect(resolveExclusion(["leads"], network, [], {})).toEqual(["leads"]);
  });
});

const NONE = { counts: { kinds: {}, roles: {} } };

describe("a network under the conditions of a view", () => {
  it("holds the links that count with their ends, and every project", () => {
    const network = toNetwork(SMALL);
    const state = { ...START, view: "territories", options: { "ties.part": "coaches" } } as const;
    const under = networkUnder(state, network, NONE);
    expect(under.nodes().toSorted()).toEqual(["person:coach", "person:other", "project:a", "project:b", "project:c"]);
    expect(under.size).toBe(3);
    expect(network.size).toBe(9);
    expect(networkUnder(START, network, NONE)).toBe(network);
    expect(filterUnder(state, NONE)).toEqual({ ...START.filter, roles: ["accompanies"] });
    expect(filterUnder(START, NONE)).toBe(START.filter);
  });
});
