import type { timeline as french } from "../fr/timeline.ts";
import { kinds } from "../kinds.ts";
import { count, list, number } from "./numbers.ts";

const month = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** Names that are listed; of more, how many others there are. */
const LISTED = 5;

const firstOf = (names: readonly string[]): string => {
  const others = names.length - LISTED;
  if (others <= 0) return list(names);
  return list([...names.slice(0, LISTED), others === 1 ? "one other" : `${number(others)} others`]);
};

/** The words of the timeline beside the filters. */
export const timeline: typeof french = {
  title: "In time",
  by: "According to",
  span: (first, last) => `under way, from “${first}” to “${last}”`,
  month: (day) => month.format(day),
  stretch: (from, to) => (from === to ? from : `${from} to ${to}`),
  earliest: "First period",
  latest: "Last period",
  bars: (from, to, most, when) => `From ${from} to ${to}; most in ${when}: ${count(most, kinds.project)}.`,
  undatedKept: (n, isSpan) =>
    isSpan
      ? `${count(n, kinds.project)} without a date of beginning or end: a period that asks for it leaves ${n > 1 ? "them" : "it"} out.`
      : `${count(n, kinds.project)} without a date: any choice of a period leaves ${n > 1 ? "them" : "it"} out.`,
  undatedLeftOut: (n) =>
    `${count(n, kinds.project)} without a date: the period that is chosen leaves ${n > 1 ? "them" : "it"} out.`,
  endedBeforeBegun: (names) =>
    `${count(names.length, kinds.project)} whose end comes before the beginning, in no bar: ${firstOf(names)}.`,
  all: "The whole time",
  table: "In figures",
  period: "Period",
  projects: "{Projects}",
};
