import type { sharedActors as french } from "../fr/shared-actors.ts";
import { kinds } from "../kinds.ts";
import { number, count, plural, list } from "./numbers.ts";

const actor = { one: "actor takes part", other: "actors take part" };
const nouns = {
  project: { ...kinds.project, of: "of {projects}" },
  region: { one: "region", other: "regions", of: "of regions" },
  country: { one: "country", other: "countries", of: "of countries" },
};

/** Names, and how many more there are. */
const andOthers = (names: readonly string[], others: number): string =>
  list(others > 0 ? [...names, count(others, { one: "other", other: "others" })] : [...names]);

/** The words of the view of shared actors. */
export const sharedActors: typeof french = {
  title: "Shared actors",
  lead: "An actor is shared when it {verbs} several of the {projects} compared.",
  mode: "Taking part",
  atLeast: "in at least…",
  everywhere: "in all of them",
  exactly: "in these only",
  atLeastLabel: (noun) => `Number ${noun.of}`,
  level: "Count",
  levels: { project: "{projects}", region: "regions", country: "countries" },
  levelTitle: { project: "Which", region: "Regions", country: "Countries" },
  nouns,
  role: "Role",
  anyRole: "every role",
  kindTitle: "Who",
  kinds: { all: "organisations and people", organisation: "organisations", person: "people" },
  found: (mode, n, k, chosen, level) => {
    const noun = nouns[level];
    const scope = `the ${count(chosen, noun)} compared`;
    if (mode === "everywhere")
      return n === 0 ? `No actor takes part in all of ${scope}.` : `${count(n, actor)} in all of ${scope}.`;
    if (mode === "exactly")
      return n === 0
        ? `No actor takes part in ${scope} and nowhere else.`
        : `${count(n, actor)} in ${scope} and nowhere else.`;
    return n === 0
      ? `No actor takes part in ${count(k, noun)} or more of ${scope}.`
      : `${count(n, actor)} in at least ${count(k, noun)} of ${scope}.`;
  },
  combinations: (n, noun) => `They make ${count(n, { one: "combination", other: "combinations" })} ${noun.of}.`,
  only: (roles) =>
    `${plural(roles.length, { one: "Role counted", other: "Roles counted" })}: ${list(roles.map((role) => role.toLowerCase()))}.`,
  truncated: (n, total) => `Only the first ${number(n)} of ${number(total)} combinations are read and listed.`,
  most: (names, others, n) =>
    `Through the most {projects}: ${andOthers(names, others)} (${count(n, kinds.project)}${names.length > 1 ? " each" : ""}).`,
  drawn: (n) => `The plot shows the first ${number(n)} combinations; the table has them all.`,
  next: "Lower the number, compare fewer {projects}, or count every role.",
  chooseSeveral: (noun) => `Choose at least two ${noun} to compare, above.`,
  widest: (noun) => `Engaged in the most ${noun.other}`,
  plot: "Combinations and their number of actors",
  column: (members, n, names, others) =>
    `${list(members)}: ${count(n, { one: "actor", other: "actors" })}, ${andOthers(names, others)}`,
  pick: (noun) =>
    `Each column is a combination: its dots say each ${noun}, its bar counts the actors in these and no other of the choice. Choose one to read who, and the {printed} words. By keyboard: arrows, then Enter.`,
  here: (n) => `${count(n, { one: "actor", other: "actors" })} in this combination and no other.`,
  alone: (n, noun) => (n === 0 ? "" : `${count(n, noun)} off the plot: no common actor counted so.`),
  table: "The same actors as a table",
  actor: "Actor",
  number: "Number",
  byProjects: "Number of {projects}",
  regions: "Regions",
  showAll: "See all of them on the network",
};
