import { describe, expect, it } from "vitest";
import { resolveExclusion, networksOf } from "../../../client/model/exclusion.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { projectsBehind, scopeParameters } from "../../../client/model/scope.ts";
import { EVERYTHING } from "../../../client/model/state.ts";
import { orderRows, tieRows } from "../../../client/model/tie-rows.ts";
import { countManners, mannerOf, tieKey, tiesAfterExclusion, type Tie } from "../../../client/model/ties.ts";
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
  it("drops what only chooses marks, and lets roles of the legend stand", () => {
    const filter = { ...EVERYTHING, kinds: ["project"] as const, minProjects: 3, themes: ["theme:food"] };
    const counting = (part: string, cut: Partial<typeof EVERYTHING> = filter) =>
      scopeParameters({ filter: { ...EVERYTHING, ...cut }, options: { "ties.part": part } });
    expect(counting("all")).not.toHaveProperty("kinds");
    expect(counting("all")).not.toHaveProperty("minProjects");
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
    expect(resolveExclusion(words, network, ["project:p", "person:a"])).toEqual([
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
