import type { gaps as french } from "../fr/gaps.ts";
import { number, count } from "./numbers.ts";

/** The words of pairs with common themes and no shared actor. */
export const gaps: typeof french = {
  lead: "Pairs that work on the same themes with no named actor in common: a shortlist for exchanges between peers. Those with most themes in common come first, then those with the largest common share.",
  themes: "Common themes",
  share: "Common share",
  shareHelp: "Common share: themes in common over all themes of the two; 1 when they are the same (Jaccard).",
  hidden: "Unnamed partners",
  found: (n) =>
    `${count(n, { one: "pair works", other: "pairs work" })} on at least one same theme without a named shared actor.`,
  caveat:
    "To be checked before concluding: a partner mentioned without a name may hide a common actor. The more there are, the less sure the gap.",
  noThemes:
    "These data do not say which themes the {projects} are about: what they have in common cannot be looked for. A column of themes in the file would allow it.",
  none: "No pair of the choice has a theme in common without sharing an actor as well. Choose more {projects}.",
  shown: (n, total) => `The closest ${number(n)} of ${number(total)}.`,
  read: "Read the {printed} words",
  printedThemes: "Themes as {printed}",
  printedUnnamed: "Partners mentioned without a name",
  noUnnamed: "none",
  open: "open list (“etc.” or “…”)",
};
