import type { merging as french } from "../fr/merging.ts";
import { number, count, list } from "./numbers.ts";
import { kinds } from "../kinds.ts";

/** The words of what hangs on merges. */
export const merging: typeof french = {
  title: "What hangs on joined names",
  loading: "Comparing with the names kept apart…",
  failed: "The comparison did not come through.",
  joined: (names, counts) =>
    `A reviewer joined ${count(names, { one: "{printed} name", other: "{printed} names" })} to ${list(counts.map(([kind, n]) => count(n, kinds[kind])))}.`,
  noneJoined: "No name was joined to another by a reviewer: nothing hangs on it.",
  actor: (name, before, after) =>
    `${name}: ${count(before, kinds.project)}, ${number(after)} with the names kept apart${after < 2 ? "; it would no longer be a shared actor" : ""}.`,
  pair: (a, b) => `${a} and ${b} would share no actor any more.`,
  nothing: "No shared actor and no tie between two {projects} hangs on it.",
  rest: (actors, ties) =>
    `The rest holds without it: ${number(actors.after)} of ${count(actors.before, { one: "shared actor", other: "shared actors" })} and ${number(ties.after)} of ${count(ties.before, { one: "tied pair of {projects}", other: "tied pairs of {projects}" })}.`,
  list: "The joined names",
  name: "Joined as",
  names: "{Printed} names",
};
