import { expect, test } from "vitest";
import { toNetwork } from "../../../client/model/network.ts";
import { START } from "../../../client/model/state.ts";
import { nodeMarks } from "../../../client/picture/encoding.ts";
import { lookOf, PLAIN, SIZES } from "../../../client/picture/look.ts";
import type { Attribute } from "../../../server/contract/attributes.ts";
import { PALETTES } from "../../../server/contract/palette.ts";
import { edge, graph, node } from "../small.ts";

const palette = PALETTES.light;
const column = (name: string, type: Attribute["type"], of: Attribute["of"]): Attribute => ({
  ...{ name, type, of, title: null },
  labels: {},
});
const DATASET = {
  attributes: [column("form", "text", ["organisation"]), column("staff", "integer", ["organisation"])],
};
const region = { id: "territory:region-11", name: "Île-de-France" };
const whole = toNetwork(
  graph(
    [
      node("project:a", { region }),
      node("organisation:one", { attr_form: "SCIC", attr_staff: 1 }),
      node("organisation:two", { attr_form: "SCIC", attr_staff: 101 }),
      node("organisation:three", { attr_form: "SA", attr_staff: 51 }),
      node("organisation:none"),
    ],
    ["one", "two", "three", "none"].map((id) => edge(`organisation:${id}`, "partners", "project:a")),
  ),
);
const marksUnder = (options: Record<string, string>) =>
  nodeMarks(whole, whole, palette, lookOf({ ...START, options }, DATASET, whole, palette));

test("without a column, or with one that the data do not have, points look as their kinds and projects say", () => {
  const plain = nodeMarks(whole, whole, palette);
  for (const options of [{}, { "network.colour": "other", "network.size": "form" }]) {
    expect(lookOf({ ...START, options }, DATASET, whole, palette)).toEqual(PLAIN);
    expect(marksUnder(options)).toEqual(plain);
  }
});

test("a column gives its values their colours, and all else none: not even a region", () => {
  const marks = marksUnder({ "network.colour": "form" });
  const coreOf = (id: string) => marks.get(id)!.core;
  expect(coreOf("organisation:one")).toBe(coreOf("organisation:two"));
  expect(coreOf("organisation:three")).not.toBe(coreOf("organisation:one"));
  expect(palette.regions).toContain(coreOf("organisation:three"));
  expect(coreOf("organisation:none")).toBe(palette.none);
  expect(marks.get("project:a")!.rim).toBe(palette.none);
});

test("figures take the steps from the least to the most", () => {
  const marks = marksUnder({ "network.colour": "staff" });
  expect(["one", "three", "two"].map((id) => marks.get(`organisation:${id}`)!.core)).toEqual([
    palette.steps[0],
    palette.steps[2],
    palette.steps[4],
  ]);
});

test("the area of a point grows with its value; kinds without the column keep their size", () => {
  const plain = nodeMarks(whole, whole, palette);
  const marks = marksUnder({ "network.size": "staff" });
  // A square reaches as far as a disc a quarter larger.
  const radius = (id: string) => marks.get(`organisation:${id}`)!.size / 1.25;
  expect(radius("one")).toBeCloseTo(SIZES.least);
  expect(radius("two")).toBeCloseTo(SIZES.most);
  expect(radius("three") ** 2).toBeCloseTo((SIZES.least ** 2 + SIZES.most ** 2) / 2);
  expect(radius("none")).toBeCloseTo(SIZES.least);
  expect(marks.get("project:a")).toEqual(plain.get("project:a"));
});
