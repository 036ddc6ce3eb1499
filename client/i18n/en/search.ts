import type { search as french } from "../fr/search.ts";
import { count } from "./numbers.ts";

/** The words of the search. */
export const search: typeof french = {
  label: "Search {aProject}, a person, an organisation{?themes:, a theme}",
  placeholder: "Search a name",
  key: "/",
  none: (q) => `Nothing looks like “${q}”. Try a shorter name, or a place.`,
  failed: "Nothing answers: the search goes on when the connection is back.",
  found: (n) => count(n, { one: "answer", other: "answers" }),
  more: (n) => `${count(n, { one: "other answer", other: "other answers" })}…`,
  otherName: (name) => `also “${name}”`,
  filteredOut: "outside the filter",
};
