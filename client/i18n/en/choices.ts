import type { choices as french } from "../fr/choices.ts";
import { count, number } from "./numbers.ts";

const other = { one: "other", other: "others" };

/** The words of choosing among thousands: facets that are searched, and lists that are pasted. */
export const choices: typeof french = {
  search: (title) => `Search in “${title}”`,
  placeholder: "Search them all",
  first: (n, all) => `${number(n)} of ${number(all)}: search for the others.`,
  found: (n, shown) =>
    n === 0
      ? "No name answers."
      : n <= shown
        ? count(n, { one: "answer", other: "answers" })
        : `${number(n)} answers, the first ${number(shown)}: say more.`,
  paste: "Paste a list of {projects}",
  pasteLabel: "One name or id a line",
  take: "Keep only those of this list",
  taken: (n) => `${count(n, { one: "{project} recognised", other: "{projects} recognised" })}.`,
  unknown: (names, more) =>
    `No {project} has this name: ${names.join("; ")}${more > 0 ? ` and ${count(more, other)}` : ""}.`,
  ambiguous: (names, more) =>
    `Several {projects} have this name, give the id: ${names.join("; ")}${more > 0 ? ` and ${count(more, other)}` : ""}.`,
};
