import type { findings as french } from "../fr/findings.ts";
import { number, count, list, plural } from "./numbers.ts";

function ofCoaches(shared: number, total: number): string {
  if (total === 1) return `The only coach follows ${shared === 1 ? "at least two {projects}" : "one {project}"}.`;
  if (shared === 0) return `None of the ${number(total)} coaches follows several {projects}.`;
  return `${number(shared)} of the ${number(total)} coaches ${plural(shared, { one: "follows", other: "follow" })} at least two {projects}.`;
}

/** Of another role that is told apart. */
function ofHolders(shared: number, total: number): string {
  if (total === 1)
    return `The only actor in {apart} holds it in ${shared === 1 ? "at least two {projects}" : "one {project}"}.`;
  if (shared === 0) return `None of the ${number(total)} actors in {apart} holds it in several {projects}.`;
  return `${number(shared)} of the ${number(total)} actors in {apart} ${plural(shared, { one: "holds", other: "hold" })} it in at least two {projects}.`;
}

/** The sentences that the introduction offers to start from. */
export const findings: typeof french = {
  coaches: (shared, total) => `{?coaching:${ofCoaches(shared, total)}}{?otherRole:${ofHolders(shared, total)}}`,
  organisations: (n, total) =>
    total === 1
      ? `The only organisation that takes part in {aProject} takes part in ${n === 1 ? "several" : "one"}.`
      : n === 0
        ? `None of the ${number(total)} organisations that take part in {aProject} takes part in several.`
        : `${number(n)} of the ${number(total)} organisations that take part in {aProject} ${plural(n, { one: "takes", other: "take" })} part in several.`,
  persons: (n, total) =>
    total === 1
      ? `The only person that takes part in {aProject} takes part in ${n === 1 ? "several" : "one"}.`
      : n === 0
        ? `None of the ${number(total)} people that take part in {aProject} takes part in several.`
        : `${number(n)} of the ${number(total)} people that take part in {aProject} ${plural(n, { one: "takes", other: "take" })} part in several.`,
  components: (connected, total) =>
    connected < 2
      ? "No {project} shares an actor with another."
      : connected === total
        ? `All ${number(total)} {projects} hold together through actors they share.`
        : `${number(connected)} of the ${number(total)} {projects} hold together, step by step, through actors they share.`,
  regions: (n, total) => {
    if (total === 0) return "";
    if (total === 1) return `The only shared actor ${n === 1 ? "ties" : "does not tie"} several regions.`;
    if (n === 0) return `None of the ${number(total)} shared actors ties several regions.`;
    return `${number(n)} of the ${number(total)} shared actors ${plural(n, { one: "ties", other: "tie" })} several regions.`;
  },
  sureCoaches: "Certain: every {card} names {?coaching:its coaches}{?otherRole:who has {apart}}.",
  sureCoachesMissing: (n) =>
    `Nearly certain: ${count(n, { one: "{card} names", other: "{cards} name" })} {?coaching:no coach}{?otherRole:nobody in {apart}}.`,
  sureFloor: (open, unnamed) =>
    open + unnamed === 0
      ? ""
      : `At least: ${list([
          ...(open > 0
            ? [
                `${count(open, { one: "{card} leaves its list open", other: "{cards} leave their list open" })} (“etc.” or “…”)`,
              ]
            : []),
          ...(unnamed > 0
            ? [`${count(unnamed, { one: "partner is", other: "partners are" })} mentioned without a name`]
            : []),
        ])}.`,
  beside: (n) =>
    `${count(n, { one: "more organisation stands", other: "more organisations stand" })} in the network without taking part in {aProject}.`,
  sureTies: "A lower bound: a tie that {source} does not {print} may exist all the same.",
  see: "See",
};
