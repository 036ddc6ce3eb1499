import { areYears, spansIn } from "../../server/contract/date-columns.ts";
import type { AttributeValue } from "../../server/contract/attributes.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import { attributeColumns, endsAsked, valueIn, type AttributeColumn } from "./attribute-columns.ts";
import { setAttribute } from "./filter-steps.ts";
import type { Network } from "./network.ts";
import { batch, type Choice, type Step } from "./state.ts";

/**
 * The columns that say when projects are: from the date in `first` to the one in `last`, the same column where projects
 * have one date.
 */
export interface Timeline {
  first: AttributeColumn;
  last: AttributeColumn;
}

/** A month, counted from the year 0; a year is its first or its last one. */
export type Month = number;

/** The projects of a stretch of time, from its first month to its last, both included. */
export interface Period {
  from: Month;
  to: Month;
  all: number;
  shown: number;
}

/** From which month to which, both included; null is open. */
export interface MonthRange {
  from: Month | null;
  to: Month | null;
}

/** Within so many months, each is told from the others; beyond, the periods are years, or more of them. */
const MONTHS = 24;

/** At most so many periods, each of one of these numbers of years. */
const MOST = 40;
const YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 1000] as const;

/**
 * The ways in which the projects of a dataset stand in time: a beginning with its end first, then each date by itself.
 */
export function timelinesOf(dataset: Pick<Dataset, "attributes">, whole: Network): Timeline[] {
  const dates = attributeColumns(dataset, whole).filter((column) => isDated(column));
  const singles = dates.map((column) => ({ first: column, last: column }));
  const spans = spansIn(dates, namesOf, ({ type }) => type);
  return [...spans.filter((span) => areOrdered(whole, span)), ...singles];
}

/** The timeline that a filter asks about, else the first. */
export const timelineAsked = (timelines: readonly Timeline[], { attributes }: Pick<Choice, "attributes">): Timeline =>
  timelines.find(({ first, last }) => [first, last].some(({ name }) => Object.hasOwn(attributes, name))) ??
  timelines[0]!;

/**
 * How many projects of a network are in each period, and how many of those that are shown: periods in the order of
 * time, all equally long, without a gap. A project that ends before it begins is in none.
 */
export function periodsOf({ first, last }: Timeline, whole: Network, shown: Network): Period[] {
  const spans: Dated[] = [];
  whole.forEachNode((id, attributes) => {
    if (attributes.kind !== "project") return;
    const [from, to] = [valueIn(first, attributes), valueIn(last, attributes)];
    if (from === undefined || to === undefined || from > to) return;
    spans.push({ from: monthOf(from, "first"), to: monthOf(to, "last"), isShown: shown.hasNode(id) });
  });
  return counted(spans, first.type === "integer");
}

/**
 * How many projects of a network lack a date that is asked for, and so go; while none is, how many lack one of those
 * that may be.
 */
export function countUndated({ first, last }: Timeline, whole: Network, { from, to }: MonthRange): number {
  const isAsked = from !== null || to !== null;
  const needed = [...(isAsked && to === null ? [] : [first]), ...(isAsked && from === null ? [] : [last])];
  let undated = 0;
  whole.forEachNode((_id, attributes) => {
    if (attributes.kind === "project" && needed.some((column) => valueIn(column, attributes) === undefined))
      undated += 1;
  });
  return undated;
}

/** The names of the projects of a network that end before they begin. */
export function endedBeforeBegun({ first, last }: Timeline, whole: Network): string[] {
  if (first === last) return [];
  const names: string[] = [];
  whole.forEachNode((_id, attributes) => {
    const [from, to] = [valueIn(first, attributes), valueIn(last, attributes)];
    if (attributes.kind === "project" && from !== undefined && to !== undefined && from > to)
      names.push(attributes.name);
  });
  return names;
}

/** From which month to which a filter asks for projects of a timeline; null is open. */
export function monthsAsked({ first, last }: Timeline, { attributes }: Pick<Choice, "attributes">): MonthRange {
  const ends = (column: AttributeColumn) => endsAsked(column, askedOf(column, attributes));
  const [from, to] = [ends(last).from, ends(first).to];
  return { from: from === null ? null : monthOf(from, "first"), to: to === null ? null : monthOf(to, "last") };
}

/**
 * Asks for the projects that are at any time from one month to another, both included and null open: those that begin
 * before it ends and end after it begins. What else is asked of both columns stays.
 */
export function askMonths(
  { first, last }: Timeline,
  { from, to }: MonthRange,
  { attributes }: Pick<Choice, "attributes">,
): Step {
  const [least, most] = [valueOf(last, from, "first"), valueOf(first, to, "last")];
  if (first === last) return setAttribute(first.name, rangeOf(least, most));
  const kept = {
    first: endsAsked(first, askedOf(first, attributes)),
    last: endsAsked(last, askedOf(last, attributes)),
  };
  return batch("filter", [
    setAttribute(first.name, rangeOf(kept.first.from, most)),
    setAttribute(last.name, rangeOf(least, kept.last.to)),
  ]);
}

/** The first and the last period that a range asks for, by number from 0. */
export const periodsAsked = (periods: readonly Period[], { from, to }: MonthRange): [number, number] => [
  from === null ? 0 : indexOf(periods, from),
  to === null ? periods.length - 1 : indexOf(periods, to),
];

/**
 * What is asked once the first and the last period are these: the edge of a period for an end that was moved, nothing
 * for one at its end of time. An end that was not moved may be asked for within its period, and stays so.
 */
export function endsMoved(periods: readonly Period[], asked: MonthRange, first: number, last: number): MonthRange {
  const [wasFirst, wasLast] = periodsAsked(periods, asked);
  return {
    from: first === wasFirst ? asked.from : first === 0 ? null : periods[first]!.from,
    to: last === wasLast ? asked.to : last === periods.length - 1 ? null : periods[last]!.to,
  };
}

/** The period that holds a month, or the nearest. */
function indexOf(periods: readonly Period[], month: Month): number {
  const found = periods.findIndex(({ to }) => month <= to);
  return found === -1 ? periods.length - 1 : found;
}

/** Whether the ends of periods are months, and not years. */
export const inMonths = ([one]: readonly Period[]): boolean => one !== undefined && one.from === one.to;

const askedOf = ({ name }: AttributeColumn, attributes: Choice["attributes"]): string =>
  Object.hasOwn(attributes, name) ? attributes[name]! : "";

const rangeOf = (least: AttributeValue | null, most: AttributeValue | null): string =>
  least === null && most === null ? "" : `${least ?? ""}..${most ?? ""}`;

/** Whether projects have the column, and its values are dates or years. */
function isDated(column: AttributeColumn): boolean {
  if (!column.of.includes("project") || column.ordered === null) return false;
  if (column.type === "date") return true;
  const names = namesOf(column).map((text) => text ?? "");
  return column.type === "integer" && areYears(names, [column.ordered.at(0), column.ordered.at(-1)].map(Number));
}

const namesOf = ({ name, title, labels }: AttributeColumn): (string | null)[] => [
  name,
  title,
  ...Object.values(labels),
];

/** Whether some projects have both a beginning and an end, and more of these end after they begin than before. */
function areOrdered(whole: Network, { first, last }: Timeline): boolean {
  let [ordered, wrong] = [0, 0];
  whole.forEachNode((_id, attributes) => {
    const [from, to] = [valueIn(first, attributes), valueIn(last, attributes)];
    if (from === undefined || to === undefined) return;
    if (from > to) wrong += 1;
    else ordered += 1;
  });
  return ordered > wrong;
}

/** When a project is, and whether it is shown. */
interface Dated {
  from: Month;
  to: Month;
  isShown: boolean;
}

function counted(spans: readonly Dated[], ofYears: boolean): Period[] {
  if (spans.length === 0) return [];
  let [least, most] = [Infinity, -Infinity];
  for (const { from, to } of spans) [least, most] = [Math.min(least, from), Math.max(most, to)];
  const step = stepOf(least, most, ofYears);
  const start = Math.floor(least / step);
  const periods = Array.from({ length: Math.floor(most / step) - start + 1 }, (_, i): Period => {
    const from = (start + i) * step;
    return { from, to: from + step - 1, all: 0, shown: 0 };
  });
  for (const { from, to, isShown } of spans)
    for (let i = Math.floor(from / step) - start; i <= Math.floor(to / step) - start; i++) {
      periods[i]!.all += 1;
      periods[i]!.shown += Number(isShown);
    }
  return periods;
}

/** Months of a period, so that there are not too many of them. */
function stepOf(least: Month, most: Month, ofYears: boolean): number {
  if (most - least < MONTHS && !ofYears) return 1;
  return 12 * (YEARS.find((years) => (most - least) / 12 / years < MOST) ?? YEARS.at(-1)!);
}

/** The month of a date, or the first or last of a year. */
const monthOf = (value: AttributeValue, end: "first" | "last"): Month =>
  typeof value === "number"
    ? value * 12 + (end === "first" ? 0 : 11)
    : Number(String(value).slice(0, 4)) * 12 + Number(String(value).slice(5, 7)) - 1;

/** The first or last day of a month as a column writes it; the year where that is what it holds. */
function valueOf({ type }: AttributeColumn, month: Month | null, end: "first" | "last"): AttributeValue | null {
  if (month === null) return null;
  const [year, index] = [Math.floor(month / 12), month % 12];
  if (type === "integer") return year;
  const day = end === "first" ? 1 : new Date(Date.UTC(2000 + (year % 400), index + 1, 0)).getUTCDate();
  return [String(year).padStart(4, "0"), ...[index + 1, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
