import type { chips as french } from "../fr/chips.ts";
import { count } from "./numbers.ts";
import { kinds } from "../kinds.ts";

/** The words of filters in force, one each. */
export const chips: typeof french = {
  minProjects: (n) => `at least ${count(n, kinds.project)}`,
  without: (what) => `without ${what}`,
  with: (what) => `with ${what}`,
  prose: "text included",
  strict: "names apart",
  focus: (name, depth) => `around ${name}, ${count(depth, { one: "step", other: "steps" })}`,
  expanded: (name) => `expanded: ${name}`,
  collapsed: (name) => `folded: ${name}`,
  core: (k) => `core: at least ${count(k, { one: "neighbour", other: "neighbours" })} each`,
  hidden: (n) => count(n, { one: "hidden", other: "hidden" }),
  pinned: (n) => count(n, { one: "pinned", other: "pinned" }),
  status: (what) => `links: ${what}`,
  colour: (name) => `colour: ${name}`,
  size: (name) => `size: ${name}`,
  rows: (what) => `rows of the table: ${what}`,
  chosen: (n) => `${count(n, kinds.project)} chosen`,
  chosenRows: "chosen alone",
};
