import { describe, expect, test } from "vitest";
import { toNetwork, type Network } from "../../../client/model/network.ts";
import { START } from "../../../client/model/state.ts";
import {
  askMonths,
  countUndated,
  endedBeforeBegun,
  endsMoved,
  inMonths,
  monthsAsked,
  periodsOf,
  timelineAsked,
  timelinesOf,
  type MonthRange,
  type Timeline,
} from "../../../client/model/timeline.ts";
import type { Attribute, AttributeValue } from "../../../server/contract/attributes.ts";
import { graph, node } from "../small.ts";

type Row = Readonly<Record<string, AttributeValue>>;

/** Projects with these values, and the columns that they are of. */
function programme(types: Readonly<Record<string, Attribute["type"]>>, rows: readonly Row[]) {
  const attributes = Object.entries(types).map(([name, type]): Attribute => ({
    name,
    type,
    of: ["project"],
    title: null,
    labels: {},
  }));
  const own = (row: Row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [`attr_${name}`, value]));
  const whole = toNetwork(
    graph(
      rows.map((row, i) => node(`project:${i}`, own(row))),
      [],
    ),
  );
  return { whole, timelines: timelinesOf({ attributes }, whole) };
}

const named = ({ first, last }: Timeline): string[] => [first.name, last.name];
const SPANS = { startDate: "date", signed: "date", endDate: "date" } as const;
const ROWS = [
  { startDate: "2014-03-01", endDate: "2016-02-28", signed: "2013-12-01" },
  { startDate: "2015-01-01", endDate: "2015-12-31", signed: "2014-12-01" },
  { startDate: "2018-06-15", endDate: "2019-06-14" },
  { endDate: "2020-01-01" },
  {},
];

describe("the ways in which projects stand in time", () => {
  test("are a beginning with its end first, then each date, and years that are called so", () => {
    const { timelines } = programme(SPANS, ROWS);
    expect(timelines.map(named)).toEqual([
      ["startDate", "endDate"],
      ["startDate", "startDate"],
      ["signed", "signed"],
      ["endDate", "endDate"],
    ]);
    const years = [{ "Année de création": 1990, budget: 2000 }, { "Année de création": 2005, budget: 1500 }, {}];
    expect(programme({ "Année de création": "integer", budget: "integer" }, years).timelines.map(named)).toEqual([
      ["Année de création", "Année de création"],
    ]);
  });

  test("are a span though a project ends before it begins, which is named and in no period", () => {
    const { whole, timelines } = programme(SPANS, [...ROWS, { startDate: "2030-01-01", endDate: "2019-01-01" }]);
    expect(named(timelines[0]!)).toEqual(["startDate", "endDate"]);
    expect(endedBeforeBegun(timelines[0]!, whole)).toEqual(["5"]);
    expect(endedBeforeBegun(timelines[1]!, whole)).toEqual([]);
    expect(periodsOf(timelines[0]!, whole, whole).at(-1)).toMatchObject({ to: 2019 * 12 + 11, all: 1 });
  });

  test("are no span where most end before they begin, and none without dates", () => {
    const wrong = [{ startDate: "2020-01-01", endDate: "2019-01-01" }, { startDate: "2021-01-01" }];
    expect(programme(SPANS, wrong).timelines.map(named)).not.toContainEqual(["startDate", "endDate"]);
    expect(programme({ year: "integer" }, [{ year: 1 }, { year: 2 }]).timelines).toEqual([]);
    expect(programme({ year: "text" }, [{ year: "a" }, { year: "a" }]).timelines).toEqual([]);
  });

  test.each([
    ["Date de début", "Date de fin"],
    ["debut", "fin"],
    ["Project start date", "Project end date"],
  ])("are a span from « %s » to « %s »", (first, last) => {
    const rows = [
      { [first]: "2014-01-01", [last]: "2015-01-01" },
      { [first]: "2015-01-01", [last]: "2016-01-01" },
    ];
    expect(named(programme({ [first]: "date", [last]: "date" }, rows).timelines[0]!)).toEqual([first, last]);
  });
});

describe("periods", () => {
  const years = (timeline: Timeline, whole: Network, shown = whole) =>
    periodsOf(timeline, whole, shown).map((one) => [one.from / 12, (one.to + 1) / 12 - 1, one.all, one.shown]);

  test("count a project in every year in which it is under way", () => {
    const { whole, timelines } = programme(SPANS, ROWS);
    const shown = whole.part((id) => id !== "project:0");
    expect(years(timelines[0]!, whole, shown)).toEqual([
      [2014, 2014, 1, 0],
      [2015, 2015, 2, 1],
      [2016, 2016, 1, 0],
      [2017, 2017, 0, 0],
      [2018, 2018, 1, 1],
      [2019, 2019, 1, 1],
    ]);
  });

  test("are months where all is within two years, and never too many", () => {
    const within = programme({ day: "date" }, [{ day: "2023-02-10" }, { day: "2024-01-31" }]);
    const months = periodsOf(within.timelines[0]!, within.whole, within.whole);
    expect(inMonths(months)).toBe(true);
    expect(months).toHaveLength(12);
    const wide = programme({ year: "integer" }, [{ year: 1203 }, { year: 2019 }, { year: 2020 }]);
    expect(years(wide.timelines[0]!, wide.whole).map(([from]) => from)).toContain(2000);
    expect(years(wide.timelines[0]!, wide.whole).length).toBeLessThanOrEqual(40);
    const two = programme({ year: "integer" }, [{ year: 2019 }, { year: 2020 }]);
    expect(years(two.timelines[0]!, two.whole)).toEqual([
      [2019, 2019, 1, 1],
      [2020, 2020, 1, 1],
    ]);
  });
});

describe("what is asked", () => {
  const asked = (timeline: Timeline, range: MonthRange, attributes: Readonly<Record<string, string>> = {}) => {
    const before = { ...START, filter: { ...START.filter, attributes } };
    return askMonths(timeline, range, before.filter).apply(before).filter;
  };

  test("of a span is to begin before the last month ends and to end after the first begins; the rest stays", () => {
    const { timelines } = programme(SPANS, ROWS);
    const range = { from: 2016 * 12, to: 2017 * 12 + 1 };
    const filter = asked(timelines[0]!, range, { startDate: "2010-01-01..", signed: "2014-01-01.." });
    expect(filter.attributes).toEqual({
      startDate: "2010-01-01..2017-02-28",
      endDate: "2016-01-01..",
      signed: "2014-01-01..",
    });
    expect(monthsAsked(timelines[0]!, filter)).toEqual(range);
    expect(asked(timelines[0]!, { from: null, to: null }, filter.attributes).attributes).toEqual({
      startDate: "2010-01-01..",
      signed: "2014-01-01..",
    });
    expect(timelineAsked(timelines, { attributes: { signed: "2014-01-01.." } })).toBe(timelines[2]);
    expect(timelineAsked(timelines, { attributes: {} })).toBe(timelines[0]);
  });

  test("of one date is a range of days, of a year a range of years", () => {
    const { timelines } = programme(SPANS, ROWS);
    const leap = { from: null, to: 2016 * 12 + 1 };
    expect(asked(timelines[2]!, leap).attributes).toEqual({ signed: "..2016-02-29" });
    const years = programme({ year: "integer" }, [{ year: 2019 }, { year: 2020 }]).timelines[0]!;
    expect(asked(years, { from: 2019 * 12, to: 2019 * 12 + 11 }).attributes).toEqual({ year: "2019..2019" });
    expect(monthsAsked(years, { attributes: { year: "2019..2019" } })).toEqual({ from: 2019 * 12, to: 2019 * 12 + 11 });
  });

  test("leaves out those that lack the date that it needs, and they are counted", () => {
    const { whole, timelines } = programme(SPANS, ROWS);
    const counts = [
      { from: null, to: null },
      { from: 2014 * 12, to: null },
      { from: null, to: 2020 * 12 },
    ].map((range) => countUndated(timelines[0]!, whole, range));
    expect(counts).toEqual([2, 1, 2]);
  });
});

test("an end that was not moved stays as it was asked, within its period", () => {
  const periods = [2000, 2005, 2010].map((year) => ({ from: year * 12, to: year * 12 + 59, all: 1, shown: 1 }));
  const asked = { from: 2001 * 12, to: 2011 * 12 + 11 };
  expect(endsMoved(periods, asked, 0, 2)).toEqual(asked);
  expect(endsMoved(periods, asked, 1, 2)).toEqual({ from: 2005 * 12, to: asked.to });
  expect(endsMoved(periods, asked, 0, 1)).toEqual({ from: asked.from, to: 2005 * 12 + 59 });
  expect(endsMoved(periods, { from: 2006 * 12, to: 2006 * 12 }, 0, 2)).toEqual({ from: null, to: null });
});
