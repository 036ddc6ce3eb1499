import { describe, expect, test } from "vitest";
import { commonTo, focusNeighbourhood } from "../../../client/model/focus-neighbourhood.ts";
import { ofKinds } from "../../../client/model/mask.ts";
import { toNetwork, withoutNodes } from "../../../client/model/network.ts";
import { isWithin } from "../../../client/picture/polygon.ts";
import { graph, node, SMALL, tieEnd } from "../small.ts";

const network = toNetwork(SMALL);
const NONE: ReadonlySet<string> = new Set();
const sorted = (ids: Iterable<string> | undefined) => [...(ids ?? [])].toSorted();

describe("what is near", () => {
  test("is nothing around nothing, and around what is not there", () => {
    expect(focusNeighbourhood(network, network, [], NONE)).toBeNull();
    expect(focusNeighbourhood(network, network, ["project:gone"], NONE)).toBeNull();
  });

  test("is the neighbourhood of one", () => {
    const near = focusNeighbourhood(network, network, ["person:coach"], NONE)!;
    expect(sorted(near.nodes)).toEqual(["person:coach", "project:a", "project:b"]);
    expect(near.isNear("e", "person:coach", "project:a")).toBe(true);
    expect(near.isNear("e", "organisation:town", "project:a")).toBe(false);
    // One that is nowhere does not make two of it.
    const gone = focusNeighbourhood(network, network, ["person:coach", "project:gone"], NONE)!;
    expect(sorted(gone.nodes)).toEqual(sorted(near.nodes));
  });

  test("is what a theme or a region that is not drawn is tied to in the whole", async () => {
    const drawn = ofKinds(network, ["project", "organisation", "person"]);
    const projects = network.filterNodes(
      (id, { kind }) => kind === "project" && network.edges(id, "theme:food").length > 0,
    );
    expect(projects.length).toBeGreaterThan(1);
    expect(sorted(focusNeighbourhood(drawn, network, ["theme:food"], NONE)?.nodes)).toEqual(projects.toSorted());
    const region = network.getNodeAttribute("project:a", "region")!.id;
    expect(sorted(focusNeighbourhood(drawn, network, [region], NONE)?.nodes)).toContain("project:a");
    expect(focusNeighbourhood(drawn, network, ["theme:gone"], NONE)).toBeNull();
  });

  test("is what ties several, not all that each touches", () => {
    const near = focusNeighbourhood(network, network, ["project:a", "project:b"], NONE)!;
    // lone and other touch one of the two only.
    expect(sorted(near.nodes)).toEqual(["organisation:town", "person:coach", "project:a", "project:b"]);
  });

  test("holds the path between two that have nobody in common", () => {
    const path = new Set(["person:other|leads|project:b", "person:coach|accompanies|project:b"]);
    const near = focusNeighbourhood(network, network, ["person:other", "person:coach"], path)!;
    expect(sorted(near.nodes)).toEqual(["person:coach", "person:other", "project:b"]);
    expect(near.isNear("person:other|leads|project:b", "person:other", "project:b")).toBe(true);
  });
});

describe("common neighbours", () => {
  test("are found between entities that are not tied themselves, those of most first", () => {
    expect(commonTo(network, ["project:a", "project:b"])).toEqual([
      { id: "organisation:town", ties: ["project:a", "project:b"] },
      { id: "person:coach", ties: ["project:a", "project:b"] },
    ]);
    expect(commonTo(network, ["project:a", "project:b", "project:c"]).map(({ id, ties }) => [id, ties.length])).toEqual(
      [
        ["organisation:town", 2],
        ["person:coach", 2],
        ["theme:food", 2],
      ],
    );
    expect(commonTo(network, ["project:a"])).toEqual([]);
    expect(commonTo(network, ["project:a", "project:gone"])).toEqual([]);
  });
});

test("a lasso holds what lies inside it, hollows left out", () => {
  const hollow = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 3 },
    { x: 0, y: 10 },
  ];
  expect([
    isWithin({ x: 1, y: 5 }, hollow),
    isWithin({ x: 5, y: 8 }, hollow),
    isWithin({ x: 20, y: 5 }, hollow),
  ]).toEqual([true, false, false]);
  expect(
    isWithin({ x: 5, y: 5 }, [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ]),
  ).toBe(false);
});

describe("a path", () => {
  const path = new Set(["organisation:lone|partners|project:a", "person:coach|accompanies|project:b", "gone"]);

  test("between several is near with its ends, and only what touches one of them beside it", () => {
    const near = focusNeighbourhood(network, network, ["organisation:lone", "person:other"], path)!;
    expect(sorted(near.nodes)).toEqual(["organisation:lone", "person:coach", "person:other", "project:a", "project:b"]);
    expect(near.isNear("person:coach|accompanies|project:b", "person:coach", "project:b")).toBe(true);
    expect(near.isNear("person:coach|accompanies|project:a", "person:coach", "project:a")).toBe(false);
    expect(near.isNear("e", "person:other", "project:c")).toBe(false);
    expect(near.isNear("e", "project:c", "person:other")).toBe(false);
    expect(near.isNear("e", "project:b", "person:other")).toBe(true);
  });

  test("is nothing to one alone, drawn or not", async () => {
    const one = focusNeighbourhood(network, network, ["person:other"], path)!;
    expect(sorted(one.nodes)).toEqual(["person:other", "project:b"]);
    expect(one.isNear("organisation:lone|partners|project:a", "organisation:lone", "project:a")).toBe(false);
    const drawn = ofKinds(network, ["project", "organisation", "person"]);
    const theme = focusNeighbourhood(drawn, network, ["theme:food"], path)!;
    expect(sorted(theme.nodes)).toEqual(["project:a", "project:c"]);
    expect(theme.isNear("organisation:lone|partners|project:a", "organisation:lone", "project:a")).toBe(false);
  });
});

test("what is not drawn leads to what is drawn alone: of a region its projects", () => {
  const less = withoutNodes(network, ["project:c", "theme:food"], []);
  expect(sorted(focusNeighbourhood(less, network, ["theme:food"], NONE)!.nodes)).toEqual(["project:a"]);
  const region = { id: "territory:region-1", name: "One" };
  const placed = toNetwork(
    graph([node("organisation:here", { region }), node("project:nowhere"), node("project:here", { region })], []),
  );
  expect(sorted(focusNeighbourhood(placed, placed, [region.id], NONE)!.nodes)).toEqual(["project:here"]);
});

test("in a network of one mode, whom an actor is tied to is near, with the ties; what two have in common is whom", () => {
  const pairs = ["ab", "bc", "cd", "bd"];
  const links = pairs.flatMap((pair) => pair.split("").map((id) => tieEnd(`person:${id}`, `project:${pair}`)));
  const ids = ["a", "b", "c", "d"].map((id) => `person:${id}`);
  const tied = toNetwork(
    graph(
      [...ids, ...pairs.map((pair) => `project:${pair}`)].map((id) => node(id)),
      links,
    ),
  );
  const near = focusNeighbourhood(tied, tied, ["person:c"], NONE)!;
  expect(sorted(near.nodes)).toEqual(["person:b", "person:c", "person:d", "project:bc", "project:cd"]);
  const isNear = (link: string) => near.isNear(link, ...tied.extremities(link));
  expect(tied.edges().filter(isNear)).toHaveLength(4);
  expect(commonTo(tied, ["person:a", "person:c"]).map(({ id }) => id)).toEqual(["person:b"]);
  const both = focusNeighbourhood(tied, tied, ["person:a", "person:c"], NONE)!;
  expect(sorted(both.nodes)).toEqual(["person:a", "person:b", "person:c", "project:ab", "project:bc"]);
});
