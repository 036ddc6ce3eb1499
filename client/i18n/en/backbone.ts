import type { backbone as french } from "../fr/backbone.ts";
import { number, count, plural } from "./numbers.ts";

/** The words of what is beyond chance. */
export const backbone: typeof french = {
  lead: (level) =>
    level === "actor"
      ? "Two actors who take part in many {projects} sometimes meet there by mere chance."
      : `Two ${level === "region" ? "regions" : "{projects}"} with many actors sometimes share some by mere chance.`,
  compared: {
    sdsm: "So what chance would give, were each to have as many ties on average, is computed exactly; nothing is drawn by lot.",
    swap: "So they are compared with networks drawn by lot in which each keeps exactly as many ties.",
  },
  model: "Chance",
  models: { sdsm: "as many ties on average", swap: "exactly as many ties" },
  modelHelp: (level) => {
    const each = `Each ${level === "region" ? "region" : "{project}"} and each actor has`;
    return {
      sdsm: `${each}, on average, as many ties as in {source} (SDSM, Neal, 2014); the more cautious of the two where most actors have one tie.`,
      swap: `${each} exactly as many ties as in {source}; networks are drawn by trades, with a fixed seed.`,
    };
  },
  expected: "Expected by chance",
  shared: "In common",
  p: "Chance of as many",
  corrected: "Corrected chance",
  pHelp: {
    sdsm: "Chance (p): the probability, computed exactly (Poisson binomial distribution), that chance gives the pair at least as much in common; 0.05 means once in twenty.",
    swap: "Chance (p): over all networks drawn by lot, the share in which the pair has at least as much in common; 0.05 means once in twenty.",
  },
  correctedHelp:
    "Corrected: looking at so many pairs, one always finds a rare one; Holm’s correction (1979) allows for it. A pair is kept only below 0.05 after correction.",
  smallest: (p, samples) =>
    `With ${count(samples, { one: "network drawn", other: "networks drawn" })}, the smallest corrected chance that can show is ${p}.`,
  kept: (n, tested, untested, noun) => {
    const beyond = "more in common than chance would give, at 5% after correction";
    const silent = "None of it reads as a preference, nor rules one out.";
    if (tested === 1)
      return n === 0
        ? `The only pair ${noun.of}${untested > 0 ? " to compare" : ""} does not have ${beyond}. ${silent}`
        : `The only pair ${noun.of}${untested > 0 ? " to compare" : ""} has ${beyond}.`;
    return n === 0
      ? `None of the ${number(tested)} pairs ${noun.of} has ${beyond}. ${silent}`
      : `${number(n)} of the ${number(tested)} pairs ${noun.of} ${plural(n, { one: "has", other: "have" })} ${beyond}.`;
  },
  untested: (n) =>
    n === 0
      ? ""
      : `${count(n, { one: "pair is", other: "pairs are" })} not compared: nobody is counted in one of the two.`,
  nobody:
    "Nobody is counted in this choice: nothing in common can be compared with chance. Count other roles, or every actor.",
  shown: (n, total) => `The first ${number(n)} of ${number(total)} pairs that share something.`,
  yes: "beyond chance",
  no: "compatible with chance",
  verdict: "Verdict",
  closest: "The pairs closest to the threshold:",
};
