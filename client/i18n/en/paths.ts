import type { paths as french } from "../fr/paths.ts";
import { number, count } from "./numbers.ts";

/** The words of the shortest paths between two names. */
export const paths: typeof french = {
  lead: "Every shortest path between two names, over the actors’ roles; themes and territories do not count.",
  from: "From",
  to: "To",
  choose: "Choose two names: type a few letters.",
  same: "Choose two different names.",
  ignored: (id) =>
    `This address looks for a path from or to “${id}”, which is no {project}, organisation or person of these data.`,
  swap: "Swap",
  none: (from, to) => `No path leads from ${from} to ${to}.`,
  noneNext: "Choose more {projects}, count every actor, or choose another name.",
  found: (from, to, n, between, more) =>
    `From ${from} to ${to}, ${more ? "more than " : ""}${count(n, { one: "shortest path", other: "shortest paths" })} ${n > 1 ? "run" : "runs"} through ${count(between, { one: "go-between", other: "go-betweens" })}.`,
  direct: (from, to) => `${from} and ${to} are tied directly.`,
  more: (n) => `The first ${number(n)} are shown.`,
  show: "See this path on the network",
  sure: "A path that {source} does not show is not a path that does not exist.",
};
