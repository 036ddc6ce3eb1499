import { describe, expect, test } from "vitest";
import { attributeColumns, endsAsked } from "../../../client/model/attribute-columns.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { classOf, shareOf, valueClasses } from "../../../client/model/value-classes.ts";
import type { Attribute, AttributeValue } from "../../../server/contract/attributes.ts";
import { graph, node } from "../small.ts";

const column = (name: string, type: Attribute["type"], of: Attribute["of"] = ["organisation"]): Attribute => ({
  ...{ name, type, of },
  title: null,
  labels: {},
});

/** A network of organisations that have these values in a column `x`; undefined: none. */
const holding = (values: readonly (AttributeValue | undefined)[]) =>
  toNetwork(
    graph(
      values.map((value, i) => node(`organisation:${i}`, value === undefined ? {} : { attr_x: value })),
      [],
    ),
  );
const only = (type: Attribute["type"], values: readonly (AttributeValue | undefined)[]) => {
  return { column: attributeColumns({ attributes: [column("x", type)] }, holding(values))[0] };
};

describe("columns by which one may choose points", () => {
  test("have few texts that several share, yes or no, or numbers and dates of two values or more", () => {
    expect(only("text", ["a", "b", "b", undefined]).column).toMatchObject({
      key: "attr_x",
      holders: 3,
      values: [
        { value: "b", count: 2 },
        { value: "a", count: 1 },
      ],
      ordered: null,
    });
    expect(only("boolean", [true]).column).toMatchObject({ values: [{ value: true, count: 1 }] });
    expect(only("number", [10, 9, 9, 100]).column).toMatchObject({ values: null, ordered: [9, 10, 100], holders: 4 });
    expect(only("date", ["2024-12-31", "2020-01-01"]).column?.ordered).toEqual(["2020-01-01", "2024-12-31"]);
  });

  test("are not those that say of each point something else, nor all the same figure, nor columns of links", () => {
    expect(only("text", ["a", "b", "c"]).column).toBeUndefined();
    expect(only("text", [...Array.from({ length: 21 }, (_, i) => `t${i}`), "t0"]).column).toBeUndefined();
    expect(only("text", [...Array.from({ length: 20 }, (_, i) => `t${i}`), "t0"]).column).toBeDefined();
    expect(only("integer", [7, 7]).column).toBeUndefined();
    expect(only("boolean", [undefined]).column).toBeUndefined();
    expect(attributeColumns({ attributes: [column("x", "number", ["link"])] }, holding([1, 2]))).toEqual([]);
    expect(attributeColumns({}, holding([1, 2]))).toEqual([]);
  });
});

describe("classes of values", () => {
  test("are one value each where there are few, in their order, or the most frequent first", () => {
    const { column: years } = only("integer", [2020, 2018, 2020]);
    expect(valueClasses(years!, 5).map(({ least, most }) => [least, most])).toEqual([
      [2018, 2018],
      [2020, 2020],
    ]);
    const texts = only("text", ["a", "b", "b", "c", "c", "c"]);
    expect(valueClasses(texts.column!, 2).map(({ least }) => least)).toEqual(["c", "b"]);
  });

  test("hold every value once, about as many points each, and no value twice", () => {
    const values = [1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 1000];
    const { column: found } = only("number", values);
    const classes = valueClasses(found!, 5);
    expect(classes.map(({ least, most }) => [least, most])).toEqual([
      [1, 1],
      [2, 3],
      [4, 7],
      [8, 11],
      [12, 1000],
    ]);
    for (const value of found!.ordered!) expect(classOf(classes, value)).toBeGreaterThanOrEqual(0);
    expect(classOf(classes, 3.5)).toBe(-1);
  });

  test("of dates lie as far along as their days", () => {
    const { column: dates } = only("date", ["2020-01-01", "2020-01-31", "2020-01-11"]);
    expect(shareOf(dates!, "2020-01-11")).toBeCloseTo(1 / 3);
    expect(shareOf(only("text", ["a", "a"]).column!, "a")).toBeNaN();
  });
});

test("the ends that are asked for are those of a range or of one value, and none of several values", () => {
  const ends = (asked: string) => Object.values(endsAsked({ type: "integer" }, asked));
  expect(ends("1990..2005")).toEqual([1990, 2005]);
  expect(ends("..2005")).toEqual([null, 2005]);
  expect(ends("1990")).toEqual([1990, 1990]);
  for (const none of ["", "1990,1995", "soon"]) expect(ends(none), none).toEqual([null, null]);
});
