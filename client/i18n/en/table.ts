import type { table as french } from "../fr/table.ts";
import { number, count } from "./numbers.ts";

/** The words of the table. */
export const table: typeof french = {
  title: "Table",
  rows: "Rows",
  nodes: "points",
  links: "links",
  search: "Search in the table",
  columns: "Columns",
  shown: (table, n, all) => {
    const things = count(n, table === "nodes" ? { one: "point", other: "points" } : { one: "link", other: "links" });
    return n === all ? `${things}, all that the network shows.` : `${things} of ${number(all)}.`;
  },
  ignored: (column, value) =>
    `One filter of this address is left aside: “${value}” is not a value of the column ${column}.`,
  none: "No row answers this search.",
  clear: "Put everything back into the table",
  chooseAll: (n) => (n === 1 ? "Choose this row" : `Choose these ${number(n)} rows`),
  onlyChosen: (n) => `Only the chosen (${number(n)})`,
  chooseNone: "Choose nothing",
  filterColumn: (name) => `Filter the column ${name}`,
  atLeast: (name) => `${name}: at least`,
  any: () => "all",
  pages: "Pages of the table",
  previous: "Previous page",
  next: "Next page",
  pageNumber: "Page",
  ofPages: (n) => `of ${number(n)}`,
  page: (first, last, all) => `Rows ${number(first)} to ${number(last)} of ${number(all)}`,
  choose: (name) => `Choose ${name}`,
  see: "See on the network",
  sortBy: (name) => `Sort by ${name}`,
};
