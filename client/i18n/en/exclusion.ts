import type { exclusion as french } from "../fr/exclusion.ts";
import { kinds } from "../kinds.ts";
import { number, count } from "./numbers.ts";

const project = kinds.project;

/** The words of what holds without some actors. */
export const exclusion: typeof french = {
  lead: "Two {projects} are tied when they share an actor. Take some away: what is left?",
  nothing: "Tick what to take away.",
  sentence: (before, after, total, isolates) =>
    before === 1
      ? "Even with every actor, no {project} shares one with another."
      : `With every actor, ${before === total ? (total === 2 ? "both {projects}" : `all ${count(total, project)}`) : `${count(before, project)} of ${number(total)}`} hold together, one tied to the next. ${after === 1 ? "After the removal, none shares an actor with another any more." : `After the removal, the largest group has ${number(after)}, and ${isolates === 0 ? "no {project} stands alone" : count(isolates, { one: "{project} stands alone", other: "{projects} stand alone" })}.`}`,
  same: "What is taken away changes nothing in how the {projects} hang together.",
  tiesNothing:
    "That was given from the start: among these {projects}, none of the actors taken away takes part in two, so none ties any.",
  sure: (prose) =>
    prose
      ? "Sure for what {source} {print}s{?unnamed:; partners mentioned without a name may tie {projects} unseen}."
      : "Sure for what {theCards} {print}{?prose:. The {projects}’ texts may name other ties (“Count organisations mentioned in the text too”, beside the network)}{?unnamed:; partners mentioned without a name may hide some}.",
  measure: "Measure",
  before: "With all",
  after: "After the removal",
  components: "Pieces: tied groups and {projects} alone",
  largest: "{Projects} of the largest piece",
  isolates: "{Projects} alone",
  distance: "Mean distance between {projects} still tied, in actors to pass",
  reachable: (pairs) => count(pairs, { one: "pair", other: "pairs" }),
  distanceCaveat: (after, before) =>
    `The two distances cannot be compared: after the removal, a path leads between only ${count(after, { one: "pair", other: "pairs" })} of {projects} of ${number(before)}, and the mean is over these alone. A shorter distance does not mean that {projects} come closer.`,
  distanceEstimated: (sources, seed) =>
    `Mean distance estimated from the paths of ${count(sources, project)} drawn by lot (seed ${seed}) to all others, to within a standard error (±).`,
  ties: "Tied pairs of {projects}",
  regionTies: (n) => `Pairs of regions tied directly, among ${count(n, { one: "region", other: "regions" })}`,
  regionsSaid: (before, after) => {
    if (before === 0) return "";
    if (after === 0)
      return "No region is tied directly to another any more: the territories were tied only through what was removed.";
    const left = `${count(after, { one: "pair of regions remains", other: "pairs of regions remain" })} tied directly, of ${number(before)}`;
    if (after === before) return `${left}: the territories are tied as much after the removal.`;
    return after * 4 <= before
      ? `${left}: the territories were tied almost only through what was removed.`
      : `${left}: the territories remain partly tied after the removal.`;
  },
  strip: (label, sizes) => `${label}: groups of ${sizes}`,
  stripRest: (projects, groups) =>
    `${count(projects, project)} in ${count(groups, { one: "smaller group", other: "smaller groups" })} (those of one included), in grey`,
  stripHelp:
    "Each block is a group of {projects} that hold together, as wide as their number; {projects} alone are the thinnest.",
  show: "See this network after the removal",
  nothingLeft: "The filter keeps only the roles that are left out: without them, no network remains to be seen.",
  remaining: (n) =>
    n === 0
      ? "No pair of {projects} remains tied."
      : `${count(n, { one: "pair of {projects} remains", other: "pairs of {projects} remain" })} tied, by:`,
};
