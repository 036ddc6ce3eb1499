import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import type { LateWords } from "../words.ts";
import { count, date, decimal, number } from "./numbers.ts";

const point: Noun = { one: "difference", other: "differences" };
const correction: Noun = { one: "correction", other: "corrections" };
const actor: Noun = { one: "shared actor", other: "shared actors" };
const pair: Noun = { one: "pair of {projects}", other: "pairs of {projects}" };

/** The words of two readings that are compared. */
export const comparison: LateWords["comparison"] = {
  title: "Compare two readings",
  lead: "Two people read the same source apart: two journals of corrections of the data that are open, or two datasets. See how far they agree, settle their differences one by one, and see what depends on them. All of it stays in this browser.",
  readings: ["First reading", "Second reading"],
  choose: "Choose…",
  mine: (n) => `My corrections (${number(n)})`,
  pageData: (title) => `${title}, the data of this page`,
  fileOf: (reading) => `${reading}: open a file (journal.csv or .zip)`,
  notTwo: "Two journals are compared, or two datasets: not one with the other.",
  notOther: "This is the same reading twice.",
  notJournal: "First open, alone, the data that these journals correct.",
  compare: "Compare",
  comparing: "Comparing…",
  failed: (why) => `They could not be compared: ${why}`,
  notKept: "This browser does not keep the comparison: it will go with this page.",
  forget: "Leave this comparison",
  forgetSure: "Forget this comparison and all that was settled in it?",
  of: (a, b, day) => `“${a}” and “${b}”, compared on ${date(day)}.`,
  journal: (name, n) => `${name} (${count(n, correction)})`,
  version: (name, version) => `${name} (version ${version})`,
  based: (title, version) => `What is settled corrects “${title}”, version ${version}.`,
  found: (shared, differences) =>
    `${count(shared, { one: "point alike", other: "points alike" })}, ${count(differences, point)}.`,
  alone: (first, second) =>
    `{Projects} of one reading alone: ${number(first)} of the first, ${number(second)} of the second.`,
  unread: (n) =>
    `{Projects} left out, which one reading at least has not read to the end: ${number(n)}. What is absent of them is no “no”.`,
  unfit: (which, n) =>
    `${count(n, correction)} of the ${which === 0 ? "first" : "second"} reading ${n === 1 ? "does" : "do"} not apply to the data.`,
  agreement: "Agreement, field by field",
  columns: {
    field: "Field",
    units: "Units",
    percent: "Agreement",
    kappa: "Cohen’s kappa",
    alpha: "Krippendorff’s alpha",
    differences: "Differences",
  },
  fields: {
    "projects.name": "Name ({projects})",
    "organisations.name": "Name (organisations)",
    "persons.name": "Name (people)",
    title: "Title",
    legal_form: "Legal form",
    sites: "Sites",
    "organisations.type": "Type (organisations)",
    "organisations.site": "Website (organisations)",
  },
  noValue: "no value",
  share: (value) => `${decimal(100 * value)}%`,
  figure: (value) => decimal(value),
  interval: (value, low, high) => `${decimal(value)} [${decimal(low)}; ${decimal(high)}]`,
  conditions: (projects, resamples, seed, isJournals) =>
    `{Projects} of both readings: ${number(projects)}. Units of a column: these {projects}, or the organisations or people that both have, an empty cell being an answer (no units where one reading leaves the whole column empty); of a role: each of these {projects} with each name that either ties to one of them by that role, so that agreeing on “no” counts.${isJournals ? " What neither journal corrects counts as agreed." : ""} In brackets, the 95% interval: percentiles 2.5 and 97.5 of ${count(resamples, { one: "resample", other: "resamples" })} of the units with replacement (bootstrap, seed ${number(seed)}). No value: no units, or all answers are the same.`,
  shared: (n) => `What both have (${number(n)})`,
  sharedFirst: (listed, n) => `A cut list: ${number(listed)} of ${number(n)}.`,
  differences: "Differences to settle",
  left: (open, settled) =>
    `${open === 0 ? "All is settled" : `${number(open)} to settle`}; ${number(settled)} settled.`,
  keys: "Keys: 1 the first, 2 the second, 3 something else, P later, Z undoes.",
  isProject: (name) => `The {project} “${name}”`,
  said: { yes: "yes", no: "no", nothing: "nothing", none: "no correction" },
  choices: { first: "The first", second: "The second", other: "Something else", later: "Later" },
  neither: "Neither",
  otherName: "Whom these words mean (empty: nobody)",
  otherValue: "What is to be said",
  reason: "Why?",
  author: "Your initials",
  needed: "Say why, and who settles it: Enter then settles it.",
  undo: "Undo",
  settle: "Settle",
  alike: (n) => `Settle what differs in the same way too, for the same reason (${number(n)} more)`,
  notAlike: (n, all) => `Rows that the other lacks: ${number(n)} of ${number(all)}`,
  more: (next, left) => `${number(next)} more${next < left ? ` of ${number(left)}` : ""}`,
  waiting: (n) => `The others (${number(n)})`,
  settled: (n) => `Settled already (${number(n)})`,
  settledAs: (choice, value) => (value ? `${choice}: “${value}”` : choice),
  by: (author, day, reason) => `${reason} (${author}, ${date(day)})`,
  again: "Look again",
  result: "What comes of it",
  resultOf: (n, left) =>
    `A journal of ${count(n, correction)}${left > 0 ? `; ${count(left, point)} ${left === 1 ? "is not settled and is" : "are not settled and are"} not in it` : ""}.`,
  refused: "Does not apply:",
  takeAway: "Take away (settled-journal.csv)",
  fileName: "settled-journal.csv",
  saved: "Saved: settled-journal.csv",
  apply: "Apply to the data that are open",
  applied: (n) => `${count(n, correction)} applied: among your corrections now.`,
  notApplied: "Nothing was applied:",
  elsewhere: "To apply it here, open the data that this journal corrects; or take it away.",
  inMethods:
    "The agreement and its conditions go into the methods paragraph (“Cite”) and the research pack of these data.",
  depends: "What depends on it",
  dependsLead: "The network if the first reading is followed in everything, and if the second is.",
  find: "Compare the two networks",
  finding: "Comparing the two networks…",
  same: "Both networks have the same shared actors, the same pairs and the same ranks.",
  counts: ({ sharedActors, pairs, ranks }) =>
    `${count(sharedActors.before, actor)} by the first, ${number(sharedActors.after)} by the second, ${number(sharedActors.total)} ${sharedActors.total === 1 ? "differs" : "differ"}; ${count(pairs.before, pair)} and ${number(pairs.after)}, ${number(pairs.total)} ${pairs.total === 1 ? "differs" : "differ"}; ${count(ranks.total, { one: "rank changes", other: "ranks change" })}.`,
  estimated: "Ranks are estimated: one of the two networks at least has more than 5,000 {projects} and actors.",
  sorts: {
    sharedActors: "Shared actors (number of their {projects})",
    pairs: "Pairs of {projects} (number of actors that they share)",
    ranks: "Ranks of shared actors by betweenness centrality",
  },
  name: "Name",
  listed: (n, total) => `A cut list, those furthest apart first: ${number(n)} of ${number(total)}.`,
  absent: "–",
};
