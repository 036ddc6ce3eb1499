import { expect, test } from "vitest";
import { toNetwork } from "../../../client/model/network.ts";
import { homeOf, neighbourTowards, tieBetween } from "../../../client/model/keyboard-navigation.ts";
import { SMALL } from "../small.ts";

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

test("a tie is told by its first role, whichever end one comes from, with its printed words", () => {
  expect(tieBetween(network, "project:b", "person:other")).toMatchObject({
    role: "leads",
    source: "person:other",
    target: "project:b",
    evidence: { mention: "person:other" },
  });
  expect(tieBetween(network, "project:a", "project:b")).toBeNull();
});
