import { describe, expect, it } from "vitest";
import { actorsOfRows, rowsOfExactly, setsOf } from "../../../client/shared-actors/upset-rows.ts";

const actor = (name: string, projects = 2) => ({ id: `person:${name}`, kind: "person" as const, name, projects });
const row = (members: string[], ...names: string[]) => ({
  members,
  count: names.length,
  actors: names.map((name) => actor(name)),
});
const rows = [row(["a", "c"], "Zoé", "Émile"), row(["b", "d", "a"], "Ann"), row(["b", "d"], "Bo")];

describe("an UpSet plot", () => {
  it("lists each actor once, those of most sets first, then by name", () => {
    expect(actorsOfRows(rows).map(({ name, members }) => [name, members.length])).toEqual([
      ["Ann", 3],
      ["Bo", 2],
      ["Émile", 2],
      ["Zoé", 2],
    ]);
  });

  it("lists first, of those in as many sets, who is there by the most projects", () => {
    const both = { members: ["a", "b"], count: 3, actors: [actor("Ann", 2), actor("Bo", 7), actor("Cy", 7)] };
    expect(actorsOfRows([both, row(["c"], "Di")]).map(({ name }) => name)).toEqual(["Bo", "Cy", "Ann", "Di"]);
  });

  it("finds the row of exactly these sets, in whatever order", () => {
    expect(rowsOfExactly(rows, ["d", "b"]).flatMap(({ actors }) => actors.map(({ name }) => name))).toEqual(["Bo"]);
    expect(rowsOfExactly(rows, ["a", "b"])).toEqual([]);
  });

  it("counts the actors of each set, and puts those that share side by side", () => {
    const sets = setsOf(rows);
    expect(Object.fromEntries(sets.map(({ id, size }) => [id, size]))).toEqual({ a: 3, b: 2, c: 2, d: 2 });
    const order = sets.map(({ id }) => id);
    expect(Math.abs(order.indexOf("b") - order.indexOf("d"))).toBe(1);
    expect(Math.abs(order.indexOf("a") - order.indexOf("c"))).toBe(1);
    expect(setsOf([])).toEqual([]);
  });

  it("counts in a set of the drawn rows the actors of those that are not drawn", () => {
    const sizes = setsOf(rows.slice(0, 1), rows).map(({ id, size }) => [id, size]);
    expect(Object.fromEntries(sizes)).toEqual({ a: 3, c: 2 });
  });
});
