import type { bridges as french } from "../fr/bridges.ts";
import { number, count, percent, roughPercent } from "./numbers.ts";

/** The words of who bridges. */
export const bridges: typeof french = {
  lead: "Who makes the link? Several measures, since none says all. The fewer the {projects}, the less an exact rank means: look at its range.",
  what: "Rank",
  whats: { actors: "actors", projects: "{projects}", regions: "regions" },
  finding: (name, range, tied) => {
    const first = `${name} comes first by passage${tied > 1 ? `, tied with ${count(tied - 1, { one: "other", other: "others" })}` : ""}`;
    if (range === null)
      return `${first}; leaving out {aProject} was not tried, so whether the rank holds is not known.`;
    const [best, worst] = range;
    if (worst === 1) return `${first}${tied > 1 ? "; that rank holds" : ""}, whichever {project} is left out.`;
    return best === worst
      ? `${first}, but at rank ${number(best)} once {aProject} is left out.`
      : `${first}, but leaving out one {project} at a time its rank runs from ${number(best)} to ${number(worst)}.`;
  },
  nobody: "Nobody ties two {projects} in this choice. Choose more {projects}.",
  actor: "Actor",
  project: "{Project}",
  projects: "{Projects}",
  regionsHeld: "Regions",
  degree: "Direct ties",
  degreeHelp: {
    actors: "Share of the {projects} that the actor takes part in: 1 when in all.",
    projects: "Share of the actors that take part in the {project}.",
  },
  between: "Passage",
  betweenHelp:
    "Betweenness: how many shortest paths of the actor–{project} network run through here, over the most that an actor, or {aProject}, could have in a network of this size: 0 when none does, 1 at most (Borgatti & Everett, 1997). High: without it, {projects} drift apart.",
  sole: "Sole tie",
  soleHelp: "Pairs of {projects} that this actor alone ties: without it they would share nobody.",
  soleSplit: (between, total) =>
    total === 1
      ? "between two regions"
      : between === total
        ? "all between two regions"
        : `${number(between)} of them between two regions`,
  brokerage: "Brokerage",
  brokerageHelp:
    "Pairs of neighbouring {projects} that share nobody with each other, but each someone with this one (Gould & Fernandez, 1989).",
  brokerageKinds: {
    coordinator: "within its region",
    gatekeeper: "between its region and another",
    consultant: "within another region",
    liaison: "between two other regions",
    unplaced: "without a known region",
  },
  community: "Group",
  communityHelp: (groups, modularity, runs, compared) =>
    `Group: ${count(groups, { one: "set", other: "sets" })} of {projects} more tied inside than outside (Louvain, 2008; modularity ${modularity}). Stability says how often, over ${count(runs, { one: "run", other: "runs" })}, {aProject} stays with its own.${compared === null ? "" : ` Of the sets that one actor is in, at most ${count(compared, { one: "is", other: "are" })} compared in each run: a network this dense cannot be searched whole.`}`,
  constancy: "stable at",
  togetherTitle: (n) => `In the same group, over ${count(n, { one: "run", other: "runs" })}:`,
  togetherShare: percent,
  nobodyTogether: "Alone in every run.",
  group: "With whom?",
  itsTies: "Read its ties",
  triads: (n) =>
    n === 0
      ? "Its neighbours all share someone with each other: it brings none together. Its ties:"
      : `Brings together ${count(n, { one: "pair of {projects} that shares nobody", other: "pairs of {projects} that share nobody" })}; the ties by which it does are below.`,
  range: "Rank when {aProject} is left out",
  rangeOf: (rank, best, worst) =>
    best === worst && rank === best
      ? `rank ${number(rank)}, always`
      : rank < best || rank > worst
        ? `rank ${number(rank)} with every {project}; from ${number(best)} to ${number(worst)} once one is left out`
        : `rank ${number(rank)}, from ${number(best)} to ${number(worst)} depending on the {project} left out`,
  rangeUnknown: "range not computed",
  tied: (n) => `tied with ${count(n - 1, { one: "other", other: "others" })}`,
  strict: "Rank, names apart",
  strictHelp:
    "Rank, names apart: the one without joining the names that a reviewer judged to be the same. Names that are tied hold the same rank, the best of theirs. A dash: the name does not exist in this form.",
  how: "How to read",
  sure: "Range: the best and the worst rank when each {project} is left out in turn. Wide, the rank hangs on one {project}; narrow, it is solid. The rank with every {project} may fall outside its range: with one {project} left out, there is also less to rank.",
  estimated: ({ pivots, seed, bound, probability, largest }) =>
    `Passage estimated from ${count(pivots, { one: "starting point", other: "starting points" })} drawn by lot (Brandes & Pich, 2007, weighted after Geisberger et al., 2008; seed ${seed}): ${number(100 * probability)} times in 100, no figure is farther from the exact one than ${roughPercent(bound / largest)} of the largest.`,
  toExact: "Compute exactly",
  toExactHint: "Longer: from a few seconds to ten minutes at most, by size; it can be stopped.",
  exact: "Exact passage: counted from every point, none drawn by lot.",
  toEstimate: "Back to the estimate",
  computing: "Computing exactly.",
  since: (seconds) => `For ${count(seconds, { one: "second", other: "seconds" })}; ten minutes at most.`,
  stop: "Stop",
  regionsLead: "An open region shares its actors with others; a closed one, among its own {projects}.",
  ei: "Openness (E–I)",
  eiHelp:
    "Openness: from −1 (every tie stays in the region) to 1 (every tie leaves it); Krackhardt & Stern, 1988. A region of a single {project} can only open.",
  internal: "Ties within the region",
  external: "Ties to others",
  noTies: "no tie",
  more: (shown, total) => `The first ${number(shown)} of ${number(total)}.`,
};
