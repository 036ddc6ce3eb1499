import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import type { reconciliation as french } from "../fr/reconciliation.ts";
import { count, decimal, number } from "./numbers.ts";

const name: Noun = { one: "name", other: "names" };

/** The words of names that are held against a list. */
export const reconciliation: typeof french = {
  title: "Hold names against a list",
  lead: "Your names are compared with those of a list: the communes, EPCI, départements or regions of France, other data, or a table of your own (name and code, such as SIREN or RNA). You accept what is proposed, or not; the code enters the data, as a correction of yours. All of it stays in this browser.",
  kind: "Which names?",
  kinds: { organisation: "the organisations", person: "the people", project: "the {projects}" },
  list: "Which list?",
  lists: {
    commune: "the communes of France",
    epci: "the EPCI (groupings of communes) of France",
    departement: "the départements of France",
    region: "the regions of France",
    page: "the data of this page",
    table: "a table of mine",
  },
  tableFile: "Choose a file (CSV, Excel, LibreOffice)",
  tableChosen: (file: string) => `File chosen: ${file}`,
  tablePasted: "Or paste its rows here: a name and a code a row, other names where there are some",
  pastedName: "pasted rows",
  start: "Search",
  stop: "Stop",
  working: (done: number, of: number) => `Names compared: ${number(done)} of ${number(of)}…`,
  why: {
    "no-name": "This table has no column of names: give it a header, such as “Name”.",
    "no-code": "This table has no column of codes: give it a header, such as “SIREN” or “Code”.",
    unreadable: "This file is no table that can be read.",
  },
  failed: (why: string) => `The names could not be compared. ${why}`,
  of: (title: string, entries: number) => `“${title}”: ${count(entries, { one: "entry", other: "entries" })}.`,
  found: (proposed: number, coded: number, settled: number, none: number) =>
    `${count(proposed, name)} with a proposal; ${number(coded)} with a code already; ${number(settled)} with a decision from before; ${number(none)} like nothing in it.`,
  left: (open: number, accepted: number, refused: number, left: number) =>
    `${open === 0 ? "Nothing to decide" : `${number(open)} to decide`}; ${number(accepted)} accepted, ${number(refused)} refused, ${number(left)} left.`,
  keys: "Keys, on a name: A accepts, R refuses, L leaves it, 1 to 5 choose, Z undoes, arrows go from one to another.",
  telling: "Your decisions are entering the corrections…",
  told: "Your decisions are in “My corrections”.",
  reasons: {
    decided: "accepted for this name before",
    same: "the same name",
    "other-name": "another name of either",
    "written-out": "the same name, written otherwise",
    body: "the same name, without the kind of body",
    slip: "one letter apart",
    initials: "the initials",
    part: "one contains the words of the other",
    "other-body": "the same name, of another kind of body",
  },
  group: (reason: string, n: number) => `${reason}: ${count(n, name)}`,
  acceptAll: (n: number) => `Accept those with one choice alone (${number(n)})`,
  refuseAll: (n: number) => `Refuse all (${number(n)})`,
  leaveAll: (n: number) => `Leave all (${number(n)})`,
  more: (n: number) => `Show the next (${number(n)})`,
  decisions: { accepted: "Accept", refused: "Refuse", left: "Leave" },
  states: { accepted: "accepted", refused: "refused", left: "left" },
  decided: (n: number) => `${number(n)} decided already`,
  again: "Decide again",
  candidates: (of: string) => `What does ${of} match?`,
  score: (score) => `likeness ${decimal(score)},`,
  mistyped: (code) => `A check digit does not go with the rest of ${code}: it is mistyped somewhere.`,
  heldBy: (name) => `This code is that of ${name} already.`,
  within: "same region",
  elsewhere: "another region",
  alsoCalled: (names: string) => `also: ${names}`,
  undo: "Undo",
  takeAway: "Take the decisions away (reconciliation.csv)",
  open: "Take up decisions (reconciliation.csv)",
  opened: (file: string, n: number) =>
    `${file}: ${count(n, { one: "decision", other: "decisions" })} taken up. They are used from the next list on.`,
  notRead: (file: string, why: string) => `${file} cannot be read: ${why}`,
  leave: "Another list",
  saved: "Saved: reconciliation.csv",
  notKept: "This browser keeps none of your decisions: they go with this page. Take them away.",
  needsAuthor: "Say first who decides.",
  reason: (candidate: string, context: string | null, list: string, why: string, score: number) =>
    `Matched with “${candidate}”${context === null ? "" : `, ${context}`}, in “${list}”: ${why} (${decimal(score)})`,
};
