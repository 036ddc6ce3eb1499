import type { questions as french } from "../fr/questions.ts";
import { kinds } from "../kinds.ts";
import { number, count, decimal } from "./numbers.ts";

const project = kinds.project;
const actor = { one: "shared actor", other: "shared actors" };

/** The words that the questions share: scope, ties, evidence, what is left out. */
export const questions: typeof french = {
  notes: "What is chosen",
  failed: "No answer came.",
  loading: "Being computed…",
  unnamed: "{?unnamed:At least: {source} also mentions partners without a name, who cannot be counted.}",
  unnamedMeasure:
    "{?unnamed:{Source} also mentions partners without a name: were they named, these measures might rise or fall.}",
  firstOf: (n, total) => `the first ${number(n)} of ${number(total)} rows`,
  takeTable: (n) => `This table as CSV (${count(n, { one: "row", other: "rows" })})`,
  decimal,
  scope: {
    title: "{Projects} compared",
    all: (n) => (n === 1 ? "the only {project}" : n === 2 ? "both {projects}" : `all ${number(n)} {projects}`),
    some: (n, total) => `${count(n, project)} of ${number(total)}`,
    none: "no {project}",
    change: (sorts) => `Choose ${sorts.join(", ")}${sorts.length > 0 ? " or " : ""}{projects}`,
    clear: "Take all again",
    lift: (what) => `Remove: ${what}`,
  },
  outside: {
    title: "Shared with other {projects} than those of the filter",
    found: (more, also) =>
      [
        more > 0 &&
          `Outside of the filter: ${count(more, { one: "actor that takes part in one of these {projects} only is shared", other: "actors that each take part in one of these {projects} only are shared" })} with others, which the filter leaves out.`,
        also > 0 &&
          `${more === 0 ? "Outside of the filter: " : ""}${count(also, { one: "actor shared here is shared", other: "actors shared here are shared" })} with {projects} that the filter leaves out, too.`,
      ]
        .filter(Boolean)
        .join(" "),
    list: "See who, and with which",
    fold: "Fold the list",
    inside: "In these {projects}",
    outside: "In others",
  },
  part: {
    title: "Count",
    all: "every actor",
    coaches: "{apart} alone",
    partners: "all but {apart}",
  },
  manner: {
    title: "Tied by",
    coaches: "{apart}",
    others: "another role",
    both: "both",
  },
  tie: {
    pair: "Pair",
    number: "Number",
    weight: "Weight",
    proof: "Evidence",
    tooMany: (n) =>
      `${count(n, { one: "pair is tied", other: "pairs are tied" })}: too many to be read here. Choose fewer {projects}.`,
    rest: (n) => (n === 1 ? "See the other" : `See the ${number(n)} others`),
    none: "No named shared actor.",
    noneTogether: "No {project} in common.",
    actors: "Shared actors",
    between: (a, b) => `${a} and ${b}`,
    count: (n) => count(n, actor),
    inBoth: (n, all) =>
      `${n === all ? (all === 1 ? "by" : "all by") : `${number(n)} of them by`} a single {project} that lies in both`,
    within: (n) =>
      n === 0
        ? "No named actor is common to two of its {projects}."
        : `${count(n, { one: "pair of its {projects} shares", other: "pairs of its {projects} share" })} actors.`,
    together: (n) => count(n, { one: "{project} in common", other: "{projects} in common" }),
    projects: "{Projects} in common",
    of: (coaches, others) =>
      [coaches > 0 && `${number(coaches)} by {apart}`, others > 0 && `${number(others)} by other roles`]
        .filter(Boolean)
        .join(", "),
    show: "See on the network",
    byProjects: "Rank them by number of {projects}",
    evidence: "Read it",
    fold: "Fold away",
    path: "Look for a path between the two",
  },
  evidence: {
    none: "{NoCard} {print}s it: this tie comes from the text{?joined:, or from names that a reviewer joined}.",
    as: (name, role) => `${name} — ${role}`,
  },
  leave: {
    title: "Take away",
    add: "Take an actor away…",
    remove: (name) => `Put ${name} back`,
  },
  pick: {
    placeholder: "Search a name",
    change: "Change",
    without: "This name has no role in any {project}: it ties nothing. Choose another.",
  },
};
