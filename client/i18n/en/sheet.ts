import type { Noun } from "../../../server/contract/i18n/numbers.ts";

import type { sheet as french } from "../fr/sheet.ts";
import { number, count, plural } from "./numbers.ts";
import { kinds } from "../kinds.ts";

const actor = { one: "actor", other: "actors" };
const levels = {
  country: { one: "country", other: "countries" },
  region: { one: "region", other: "regions" },
  departement: { one: "département", other: "départements" },
  epci: { one: "group of communes", other: "groups of communes" },
  commune: { one: "commune", other: "communes" },
} satisfies Record<string, Noun>;
const levelNoun = (level: string): Noun =>
  (levels as Record<string, Noun>)[level] ?? { one: "territory of this level", other: "territories of this level" };
const others = (n: number, noun: Noun): string => `${number(n)} other ${plural(n, noun)}`;

/** The words of an entity’s sheet. */
export const sheet: typeof french = {
  title: (n) => count(n, { one: "chosen", other: "chosen" }),
  region: "Region",
  legalForm: "Legal form",
  site: "Site",
  code: "Official code",
  type: "Nature",
  otherNames: "Also named",
  lines: (first, last) => (first === last ? `l. ${first}` : `ll. ${first}–${last}`),
  prose: "in the text",
  evidence: "{Printed} words",
  readLines: "Read these lines in the text",
  page: (page: number) => `p. ${number(page)}`,
  pageOfPdf: (page) => `p. ${number(page)} of your PDF`,
  group: (label) => `in “${label}”`,
  review: (surface) => `Reviewer’s note on “${surface}”:`,
  joined: (surface) => `“${surface}” joined by a correction:`,
  unnamed: "Partners mentioned without a name",
  unnamedWhy: "Kept as {printed}: one cannot know whether other {projects} share them.",
  open: "The list of partners ends in “etc.” or “…”: it is open.",
  focus: "Only its neighbours",
  further: "One step further",
  nearer: "One step fewer",
  unfocus: "Back to the whole network",
  expand: "Expand its neighbours",
  unexpand: "Take the expansion back",
  collapse: "Fold away neighbours tied to it alone",
  uncollapse: "Unfold them",
  hide: "Hide",
  hideAll: "Hide the chosen",
  pin: "Pin",
  unpin: "Unpin",
  only: "See this {project} only",
  onlyRegion: "See this region only",
  onlyTheme: "See this theme only",
  shared: (n) => `Takes part in ${count(n, kinds.project)}`,
  single: () => "Takes part in one {project}",
  tied: {
    project: (actors, projects) =>
      projects === 0
        ? `Shares no named actor with other ${kinds.project.other}.`
        : `Shares ${count(actors, actor)} with ${others(projects, kinds.project)}.`,
    inside: (pairs) =>
      pairs === 0
        ? `Between these ${kinds.project.other}, no named actor in common.`
        : `Between these ${kinds.project.other}, ${count(pairs, { one: "pair shares actors", other: "pairs share actors" })}.`,
    territory: (actors, territories, level) =>
      territories === 0
        ? `No named actor in common with other ${levelNoun(level).other}.`
        : `Shares ${count(actors, actor)} with ${others(territories, levelNoun(level))}.`,
  },
  through: "through",
  partnersShared: (shared, all) =>
    all === 1
      ? `Its one named partner ${shared === 1 ? "is shared:" : "is not shared."}`
      : shared === 0
        ? `None of its ${number(all)} named partners is shared.`
        : `${number(shared)} of its ${number(all)} named partners ${shared === 1 ? "is shared:" : "are shared:"}`,
  inRegions: (n) => `In ${count(n, levels.region)}`,
  unfiltered: "Counted in the whole network, without the filter.",
  notShown: "Not drawn: the legend or the filter leaves it out.",
  compare: "Compare their shared actors",
  loading: "The sheet is coming…",
  gone: "This dataset holds no such entity.",
  links: (n) => count(n, { one: "link", other: "links" }),
  more: (n) => (n === 1 ? "See the other" : `See the other ${number(n)}`),
  soleTies: (n) =>
    n === 0
      ? "Two by two, the {projects} it takes part in share somebody else as well."
      : n === 1
        ? "Nothing else ties this pair of {projects}: without this name it would share nobody."
        : `Nothing else ties these ${number(n)} pairs of {projects}: without this name they would share nobody.`,
};
