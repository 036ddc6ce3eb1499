import type { search as french } from "../fr/search.ts";
import { count, number } from "./numbers.ts";

/** The words of the search. */
export const search: typeof french = {
  label: "Search {aProject}, a person, an organisation{?themes:, a theme}",
  placeholder: "Search a name",
  key: "/",
  none: (q) => `Nothing looks like “${q}”. Try a shorter name, or a place.`,
  failed: "Nothing answers: the search goes on when the connection is back.",
  found: (n) => count(n, { one: "answer", other: "answers" }),
  more: (next, left) =>
    `${next < left ? `${number(next)} more, of ` : ""}${count(left, { one: "other answer", other: "other answers" })}…`,
  tooMany: (left) => `${count(left, { one: "more answer", other: "more answers" })}: type more of the name.`,
  otherName: (name) => `also “${name}”`,
  filteredOut: "outside the filter",
};
