import type { ties as french } from "../fr/ties.ts";
import { number, count, plural } from "./numbers.ts";
import { kinds } from "../kinds.ts";
import { questions } from "./questions.ts";

/** The words of ties two by two. */
export const ties: typeof french = {
  as: "Show as",
  shapes: { matrix: "a matrix", network: "a network", list: "a list" },
  order: "Order",
  orders: { likeness: "by likeness", community: "by group", region: "by region", name: "by name" },
  orderHelp: {
    likeness: "Neighbours on the diagonal are those that share most.",
    community: "Groups found by computation (Louvain, 2008): more ties inside than outside.",
    region: "",
    name: "",
  },
  weight: "Weight of a tie",
  weights: (what) =>
    what === "actors"
      ? { count: "number of actors", newman: "less for those found everywhere", jaccard: "common share" }
      : { count: "number of {projects}", newman: "less for {aProject} of many", jaccard: "common share" },
  weightHelp: (what, noun) => ({
    count: "",
    newman:
      what === "actors"
        ? `An actor of k ${noun.other} weighs only 1/(k − 1): who is everywhere ties less than who is in two places (Newman, 2001).`
        : "{AProject} of k actors weighs only 1/(k − 1): where everybody is, two meet less than where they are alone (Newman, 2001).",
    jaccard:
      what === "actors"
        ? "Actors in common over all actors of the two: 1 when they have exactly the same, 0 when none is in common (Jaccard, 1901)."
        : "{Projects} in common over all {projects} of the two: 1 when they have exactly the same, 0 when none is in common (Jaccard, 1901).",
  }),
  finding: (pairs, possible, coachesOnly, noun) => {
    if (possible === 1)
      return `The two ${noun.other} share ${pairs === 0 ? "no named actor" : "at least one actor"}${coachesOnly === 1 ? ", by {apart} alone" : ""}.`;
    const of = `${number(possible)} possible pairs ${noun.of}`;
    if (pairs === 0) return `None of the ${of} shares a named actor.`;
    const found = `${number(pairs)} of the ${of} ${plural(pairs, { one: "shares", other: "share" })} at least one actor`;
    if (coachesOnly === null) return `${found}.`;
    if (pairs === 1) return `${found}, ${coachesOnly === 1 ? "by" : "not by"} {apart} alone.`;
    const those = coachesOnly === pairs ? "all of them" : coachesOnly === 0 ? "none" : number(coachesOnly);
    return `${found}; ${those} by {apart} alone.`;
  },
  findingActors: (pairs, several) => {
    if (pairs === 0) return "No {project} brings two named actors together.";
    const found = `${count(pairs, { one: "pair of actors meets", other: "pairs of actors meet" })} in at least one {project}`;
    if (several === null) return `${found}.`;
    return `${found}; ${several === 0 ? "none" : number(several)} in several.`;
  },
  few: (noun) => `At least two ${noun} are needed to compare: choose more {projects}.`,
  next: "Choose more {projects}, or count every actor.",
  cell: (a, b, n, what, weight, inBoth) =>
    `${a} and ${b}: ${what === "actors" ? questions.tie.count(n) : questions.tie.together(n)}${inBoth === 0 ? "" : `, ${questions.tie.inBoth(inBoth, n)}`}${weight === null ? "" : `, weight ${weight}`}`,
  inBoth: (n, total, noun) =>
    `${total === 1 ? "The only pair" : `${number(n)} of the ${number(total)} pairs`} of ${noun.other} ${plural(n, { one: "counts", other: "count" })} actors of a single {project} that lies in both, and so ties no two {projects} there; the corner of its cell is filled.`,
  none: (a, b, what) => `${a} and ${b}: ${what === "actors" ? "no named shared actor" : "no {project} in common"}`,
  within: (name, n) => `${name}, between its {projects}: ${questions.tie.within(n)}`,
  withinHelp: "On the diagonal: how many pairs of {projects} of the same territory share actors.",
  withinTitle: "Between {projects} of one territory",
  findingWithin: (pairs, territories, noun) =>
    pairs === 0
      ? ""
      : `Besides, ${count(pairs, { one: "pair of {projects} shares", other: "pairs of {projects} share" })} actors inside ${count(territories, noun)}.`,
  notRead: (a, b) => `${a} and ${b}: pair not read`,
  pick: "Choose a cell to read who makes it, and the {printed} words that state it. By keyboard: arrows, then Enter.",
  strongest: "The pairs tied most",
  pickLine: "Choose a point or a line to read what makes it. By keyboard: arrows from point to point, then Enter.",
  node: (n) => (n === 0 ? "No named tie with the others." : count(n, { one: "tie", other: "ties" })),
  clique: (name, ends, sole, pairs, noun) =>
    sole === 0
      ? `${name} brings together ${count(ends, noun)}; others make the ties between them as well.`
      : `${name} brings together ${count(ends, noun)} and alone makes ${number(sole)} of the ${count(pairs, { one: "tie", other: "ties" })}.`,
  beware: "Beware:",
  many: (n) => `Too large to be drawn whole: the ${number(n)} most tied are shown. The list has all.`,
  grouped: (groups, most, areRegions) =>
    `Beyond ${count(most, kinds.project)}, the matrix brings them together ${areRegions ? "by region" : "by their place in the picture of the network"}: ${count(groups, { one: "group", other: "groups" })}. A cell: how many actors are in {projects} of both groups; on the diagonal, in at least two {projects} of the group.`,
  toMost: "Show the most tied {projects} instead",
  toGroups: "Bring all {projects} together in groups",
  projectsOf: (name, n) => `${name} · ${count(n, kinds.project)}`,
  noRegion: "Without region",
  otherRegions: (n) => count(n, { one: "other region", other: "other regions" }),
  part: "a part",
  opened: "Opened groups",
  allGroups: "All groups",
  openTitle: "Open a group",
  openGroup: (name, n) => `Open ${name} (${count(n, kinds.project)})`,
  pickGroups: "Choose a cell to read who ties both groups, then open one of them. By keyboard: arrows, then Enter.",
  groupWithin: (name, n) =>
    n === 0
      ? `${name}: no named actor in two of its {projects}`
      : `${name}: ${count(n, { one: "actor", other: "actors" })} in at least two of its {projects}`,
  sharedWithin: (n) => `${count(n, { one: "actor", other: "actors" })} in at least two of its {projects}.`,
  askBoth: "Who is in both regions, with the evidence",
  moreActors: (next, left) =>
    `${next < left ? `${number(next)} more, of ` : ""}${count(left, { one: "other actor…", other: "other actors…" })}`,
  truncated: (n, total) => `Only the ${number(n)} most tied of ${number(total)} pairs are read.`,
  picture: (noun) => `Ties between ${noun.other}`,
};
