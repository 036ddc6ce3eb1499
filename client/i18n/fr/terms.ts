import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import { projectForms } from "../../../server/contract/i18n/fr/project-forms.ts";
import type { ActorRole } from "../../../server/contract/vocabulary.ts";
import { kinds } from "../../../server/contract/i18n/fr/vocabulary.ts";

const any = new Intl.ListFormat("fr", { type: "disjunction" });

/**
 * What a dataset is spoken of with where it brings no words of its own: true of any. Texts name them in braces, as
 * `{source}` (see `i18n/of-dataset.ts`).
 */
export const terms = {
  kinds,
  source: { the: "la source", of: "de la source" },
  card: (project: Noun) => ({
    one: project.one,
    other: project.other,
    the: "les données",
    of: projectForms(project).ofTheProject,
    no: "aucune liste",
    on: "dans une liste",
  }),
  /** What stands in a text and what stands in a table, and what either does. */
  printed: ["imprimé", "imprime"] as [string, string],
  written: ["écrit", "donne"] as [string, string],
  named: (title: string, projects: string) => `${projects} du jeu « ${title} »`,
  leftOut: "tel acteur ou tel rôle",
  /** Who is common to projects, where some are accompanied and where none is. */
  commonActors: { coached: "les partenaires et les accompagnateur·rices", others: "les acteurs" },
  /** What is said of the role that is told apart: of coaching, and of any other by its name. */
  apart: {
    coaching: {
      the: "l’accompagnement",
      bare: "accompagnement",
    },
    named: (role: string) => ({
      the: `le rôle « ${role} »`,
      bare: `rôle « ${role} »`,
    }),
  },
  verbs: {
    carries: "porte",
    leads: "dirige",
    accompanies: "accompagne",
    co_facilitates: "co-anime",
    partners: "soutient",
  } satisfies Record<ActorRole, string> as Record<ActorRole, string>,
  quoted: (name: string) => `« ${name} »`,
  /** Before what an actor takes part in, where there is one way to; and where not every role has a verb. */
  takesPart: "prend part à",
  takesPartAs: (nouns: string) => `prend part, comme ${nouns}, à`,
  /** Of a project, after its noun. */
  whichIt: (verbs: string) => `qu’il ${verbs}`,
  inWhichItTakesPart: ({ feminine = false }: Noun) => `${feminine ? "à laquelle" : "auquel"} il prend part`,
  projectForms: projectForms as (project: Noun) => Record<string, string>,
  /** `a, b ou c`. */
  or: (names: string[]) => any.format(names),
};
