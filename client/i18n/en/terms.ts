import { kinds } from "../../../server/contract/i18n/en/vocabulary.ts";
import { projectForms } from "../../../server/contract/i18n/en/project-forms.ts";
import type { terms as french } from "../fr/terms.ts";

// British: no comma before the last.
const any = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** What a dataset is spoken of with where it brings no words of its own. */
export const terms: typeof french = {
  kinds,
  source: { the: "the source", of: "of the source" },
  card: (project) => ({
    one: project.one,
    other: project.other,
    the: "the data",
    of: `from the ${project.one}`,
    no: "no list",
    on: "on a list",
  }),
  printed: ["printed", "print"],
  written: ["written", "give"],
  named: (title, projects) => `${projects} of “${title}”`,
  leftOut: "some actor or role",
  commonActors: { coached: "the partners and coaches", others: "the actors" },
  apart: {
    coaching: {
      the: "coaching",
      bare: "coaching",
    },
    named: (role) => ({
      the: `the role “${role}”`,
      bare: `role “${role}”`,
    }),
  },
  verbs: {
    carries: "carries",
    leads: "leads",
    accompanies: "coaches",
    co_facilitates: "co-facilitates",
    partners: "supports",
  },
  quoted: (name) => `“${name}”`,
  takesPart: "takes part in",
  takesPartAs: (nouns) => `takes part, as ${nouns}, in`,
  whichIt: (verbs) => `that it ${verbs}`,
  inWhichItTakesPart: () => "in which it takes part",
  projectForms,
  or: (names) => any.format(names),
};
