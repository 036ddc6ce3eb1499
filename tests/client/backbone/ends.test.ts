import { expect, test } from "vitest";
import { endsOf, untestedOf } from "../../../client/backbone/ends.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { SMALL } from "../small.ts";

const whole = toNetwork(SMALL);
const projects = whole
  .filterNodes((_, { kind }) => kind === "project")
  .map((id) => ({ id, name: id, region: whole.getNodeAttribute(id, "region") ?? null }));

test("pairs that nobody could be compared in are those of all ends that were not tested", () => {
  expect(endsOf("project", whole, projects)).toBe(3);
  expect(untestedOf(3, 1)).toBe(2);
  expect(untestedOf(3, 3)).toBe(0);
});

test("nothing is said of them while the projects are asked for, nor of actors", () => {
  expect(endsOf("project", whole, null)).toBeNull();
  expect(endsOf("actor", whole, projects)).toBeNull();
  expect(untestedOf(null, 3)).toBe(0);
});
