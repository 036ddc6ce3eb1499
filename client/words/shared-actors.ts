import type { Kind } from "../../server/contract/shared.ts";
import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = {
  title: "Acteurs partagés",
  lead: "Un acteur est partagé quand il porte, dirige, accompagne, co-anime ou soutient plusieurs des projets choisis.",
  choose: "Projets comparés",
  all: "Tous les projets",
  chosen: (n: number, total: number) =>
    n === 0 || n === total
      ? `les ${f.number(total)} projets`
      : f.count(n, { one: "projet choisi", other: "projets choisis" }),
  none: "Tous",
  mode: "Question",
  atLeast: "dans au moins…",
  everywhere: "dans tous",
  exactly: "exactement dans…",
  atLeastLabel: "Nombre de projets",
  who: "Qui",
  whoAll: "tous les acteurs",
  whoCoaches: "accompagnement",
  whoPartners: "partenaires",
  whoOrganisations: "organisations",
  whoPersons: "personnes",
  found: (shared: number, k: number, scope: string) =>
    shared === 0
      ? `Aucun acteur n’est engagé dans ${f.count(k, { one: "projet", other: "projets" })} ou plus parmi ${scope}.`
      : `${f.count(shared, { one: "acteur est engagé", other: "acteurs sont engagés" })} dans au moins ${f.count(k, { one: "projet", other: "projets" })} parmi ${scope}.`,
  foundExact: (rows: number) =>
    `${f.count(rows, { one: "combinaison", other: "combinaisons" })} de projets ont leurs propres acteurs ; chaque acteur compte une seule fois.`,
  next: "Baissez le nombre de projets, ou comparez-en davantage.",
  truncated: (shown: number, total: number) => `Les ${f.number(shown)} premiers sur ${f.number(total)}.`,
  actor: "Acteur",
  kind: { organisation: "organisation", person: "personne" } as Partial<Record<Kind, string>>,
  projects: "Projets",
  regions: "Régions",
  size: "Acteurs",
  evidence: "Voir ce qui le dit",
  hideEvidence: "Replier",
  show: "Voir sur le réseau",
  showAll: "Les voir tous sur le réseau",
  loading: "Les acteurs arrivent…",
  failed: "La réponse n’est pas venue.",
  unnamed:
    "Les partenaires cités sans nom (« agriculteurs », « bénévoles ») ne peuvent pas être comptés : ces nombres sont un plancher.",
  lines: (a: number, b: number) =>
    a === b ? `Carnet 2024, l. ${f.number(a)}` : `Carnet 2024, l. ${f.number(a)}–${f.number(b)}`,
  only: "seulement eux",
};

const en: typeof fr = {
  title: "Shared actors",
  lead: "An actor is shared when it carries, leads, coaches, co-facilitates or supports several of the chosen projects.",
  choose: "Projects compared",
  all: "All projects",
  chosen: (n, total) =>
    n === 0 || n === total
      ? `the ${e.number(total)} projects`
      : e.count(n, { one: "chosen project", other: "chosen projects" }),
  none: "All",
  mode: "Question",
  atLeast: "in at least…",
  everywhere: "in all of them",
  exactly: "in exactly…",
  atLeastLabel: "Number of projects",
  who: "Who",
  whoAll: "all actors",
  whoCoaches: "coaching",
  whoPartners: "partners",
  whoOrganisations: "organisations",
  whoPersons: "people",
  found: (shared, k, scope) =>
    shared === 0
      ? `No actor takes part in ${e.count(k, { one: "project", other: "projects" })} or more among ${scope}.`
      : `${e.count(shared, { one: "actor takes", other: "actors take" })} part in at least ${e.count(k, { one: "project", other: "projects" })} among ${scope}.`,
  foundExact: (rows) =>
    `${e.count(rows, { one: "combination", other: "combinations" })} of projects have actors of their own; each actor counts once.`,
  next: "Lower the number of projects, or compare more of them.",
  truncated: (shown, total) => `The first ${e.number(shown)} of ${e.number(total)}.`,
  actor: "Actor",
  kind: { organisation: "organisation", person: "person" },
  projects: "Projects",
  regions: "Regions",
  size: "Actors",
  evidence: "See what states it",
  hideEvidence: "Fold away",
  show: "See on the network",
  showAll: "See all of them on the network",
  loading: "The actors are on their way…",
  failed: "No answer came.",
  unnamed: "Partners mentioned without a name (“farmers”, “volunteers”) cannot be counted: these figures are a floor.",
  lines: (a, b) => (a === b ? `2024 booklet, l. ${e.number(a)}` : `2024 booklet, l. ${e.number(a)}–${e.number(b)}`),
  only: "only these",
};

/** The words of the view of shared actors. */
export const SHARED_ACTORS = { fr: french(fr), en };
