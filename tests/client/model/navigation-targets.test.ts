import { expect, test } from "vitest";
import { toNetwork } from "../../../client/model/network.ts";
import { homeOf, neighbourTowards, tieBetween, type Direction } from "../../../client/model/navigation-targets.ts";
import { edge, graph, node, SMALL } from "../small.ts";

const network = toNetwork(SMALL);
const placeOf = (id: string) => network.getNodeAttributes(id);

test("an arrow leads to the neighbour on its side, y growing upwards in the layout", () => {
  // town stands at (-5, -5), a at (-10, 0), b at (10, 0): a to the upper left, b to the right.
  expect(neighbourTowards(network, "organisation:town", "ArrowUp", placeOf)).toBe("project:a");
  expect(neighbourTowards(network, "organisation:town", "ArrowLeft", placeOf)).toBe("project:a");
  expect(neighbourTowards(network, "organisation:town", "ArrowRight", placeOf)).toBe("project:b");
  expect(neighbourTowards(network, "organisation:town", "ArrowDown", placeOf)).toBeNull();
});

test("a neighbour that was put elsewhere is met there", () => {
  const put = (id: string) => (id === "project:b" ? { x: -5, y: -50 } : placeOf(id));
  expect(neighbourTowards(network, "organisation:town", "ArrowDown", put)).toBe("project:b");
});

test("a walk starts at the project with most neighbours", () => {
  expect(homeOf(network)).toBe("project:a");
  expect(homeOf(toNetwork())).toBeNull();
});

test("a tie is told by the link of its first role, whichever end one comes from", () => {
  expect(tieBetween(network, "project:b", "person:other")).toMatchObject({
    role: "leads",
    source: "person:other",
    target: "project:b",
    edge: "person:other|leads|project:b",
  });
  expect(tieBetween(network, "project:a", "project:b")).toBeNull();
});

/** A star around `organisation:here` at the origin, with these ends. */
function star(ends: Record<string, { x: number; y: number }>) {
  const ids = Object.keys(ends);
  const at = toNetwork(
    graph(
      ["organisation:here", ...ids].map((id) => node(id, ends[id])),
      ids.map((id) => edge("organisation:here", "partners", id)),
    ),
  );
  return (direction: Direction) =>
    neighbourTowards(at, "organisation:here", direction, (id) => at.getNodeAttributes(id));
}

test("a neighbour lies on a side up to 60 degrees from it, and nowhere if it stands in the same place", () => {
  expect(star({ "project:a": { x: 1, y: 3 } })("ArrowRight")).toBeNull();
  expect(star({ "project:a": { x: 1, y: Math.sqrt(3) } })("ArrowRight")).toBe("project:a");
  expect(star({ "project:a": { x: 0, y: 0 } })("ArrowRight")).toBeNull();
});

test("a neighbour straight ahead goes before a nearer one aside; of two alike the first by id", () => {
  expect(star({ "project:a": { x: 4, y: 4 }, "project:b": { x: 10, y: 0 } })("ArrowRight")).toBe("project:b");
  expect(star({ "project:b": { x: 5, y: 1 }, "project:a": { x: 5, y: -1 } })("ArrowRight")).toBe("project:a");
  expect(star({ "project:a": { x: 9, y: 0 }, "project:b": { x: 5, y: 0 } })("ArrowRight")).toBe("project:b");
});

test("a walk starts at a project though another node has more neighbours, and without projects at any", () => {
  const hub = (kind: string) =>
    toNetwork(
      graph(
        ["organisation:hub", "person:p", ...["x", "y", "z"].map((id) => `${kind}:${id}`)].map((id) => node(id)),
        [
          ...["x", "y", "z"].map((id) => edge("organisation:hub", "partners", `${kind}:${id}`)),
          edge("person:p", "leads", `${kind}:z`),
        ],
      ),
    );
  expect(homeOf(hub("project"))).toBe("project:z");
  expect(homeOf(hub("theme"))).toBe("organisation:hub");
  const two = graph([node("project:b"), node("project:a")], []);
  expect(homeOf(toNetwork(two))).toBe("project:a");
});

test("a tie is told by its first role, in whatever order links come", () => {
  const links = [edge("person:p", "accompanies", "project:x"), edge("person:p", "leads", "project:x")];
  for (const order of [links, links.toReversed()]) {
    const tied = toNetwork(graph([node("person:p"), node("project:x")], order));
    expect(tieBetween(tied, "person:p", "project:x")).toMatchObject({ role: "leads", edge: links[1]!.key });
  }
});
