import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import { kinds } from "../kinds.ts";
import { number, count, plural, list } from "./numbers.ts";

const actor = { one: "acteur est engagé", other: "acteurs sont engagés" };
const nouns = {
  project: { ...kinds.project, of: "{ofProjects}" },
  region: { one: "région", other: "régions", of: "de régions" },
  country: { one: "pays", other: "pays", of: "de pays" },
};

/** A noun that is also said after « nombre ». */
type Counted = Noun & { of: string };

type Mode = "atLeast" | "everywhere" | "exactly";

/** Names, and how many more there are. */
const andOthers = (names: readonly string[], others: number): string =>
  list(others > 0 ? [...names, count(others, { one: "autre", other: "autres" })] : [...names]);

/** The words of the view of shared actors. */
export const sharedActors = {
  title: "Acteurs partagés",
  lead: "Un acteur est partagé quand il {verbs} plusieurs des {projects} comparé{e}s.",
  mode: "Engagés",
  atLeast: "dans au moins…",
  everywhere: "dans tous",
  exactly: "dans ceux-ci seulement",
  atLeastLabel: (noun: Counted) => `Nombre ${noun.of}`,
  level: "Compter",
  levels: { project: "les {projects}", region: "les régions", country: "les pays" },
  levelTitle: { project: "Lesquels", region: "Régions", country: "Pays" },
  nouns,
  role: "Rôle",
  anyRole: "tous les rôles",
  kindTitle: "Qui",
  kinds: { all: "organisations et personnes", organisation: "organisations", person: "personnes" },
  found: (mode: Mode, n: number, k: number, chosen: number, level: keyof typeof nouns) => {
    const noun = nouns[level];
    const scope = `les ${count(chosen, noun)} comparé${level === "region" ? "es" : "{e}s"}`;
    if (mode === "everywhere")
      return n === 0
        ? `Aucun acteur n’est engagé dans ${scope} à la fois.`
        : `${count(n, actor)} dans ${scope} à la fois.`;
    if (mode === "exactly")
      return n === 0
        ? `Aucun acteur n’est engagé dans ${scope} et nulle part ailleurs.`
        : `${count(n, actor)} dans ${scope} et nulle part ailleurs.`;
    return n === 0
      ? `Aucun acteur n’est engagé dans ${count(k, noun)} ou plus parmi ${scope}.`
      : `${count(n, actor)} dans au moins ${count(k, noun)} parmi ${scope}.`;
  },
  combinations: (n: number, noun: Counted) =>
    `Leurs engagements font ${count(n, { one: "combinaison", other: "combinaisons" })} ${noun.of}.`,
  only: (roles: string[]) =>
    `${plural(roles.length, { one: "Rôle compté", other: "Rôles comptés" })} : ${list(roles.map((role) => role.toLowerCase()))}.`,
  truncated: (n: number, total: number) =>
    `Seules les ${number(n)} premières combinaisons sur ${number(total)} sont lues et listées.`,
  most: (names: readonly string[], others: number, n: number) =>
    `Par le plus {ofProjects} : ${andOthers(names, others)} (${count(n, kinds.project)}${names.length > 1 ? " chacun" : ""}).`,
  drawn: (n: number) => `Le dessin montre les ${number(n)} premières combinaisons ; le tableau les a toutes.`,
  next: "Baissez le nombre demandé, comparez moins {ofProjects}, ou comptez tous les rôles.",
  chooseSeveral: (noun: string) => `Choisissez au moins deux ${noun} à comparer, ci-dessus.`,
  widest: (noun: Counted) => `Engagés dans le plus ${noun.of}`,
  plot: "Combinaisons et nombre d’acteurs",
  column: (members: string[], n: number, names: readonly string[], others: number) =>
    `${list(members)} : ${count(n, { one: "acteur", other: "acteurs" })}, ${andOthers(names, others)}`,
  pick: (noun: string) =>
    `Chaque colonne est une combinaison : ses points disent chaque ${noun}, sa barre compte les acteurs qui sont dans ceux-là et dans aucun autre du choix. Choisissez-en une pour lire qui, et les mots {printed}s. Au clavier : flèches, puis Entrée.`,
  here: (n: number) => `${count(n, { one: "acteur", other: "acteurs" })} dans cette combinaison, et aucune autre.`,
  alone: (n: number, noun: Noun) =>
    n === 0 ? "" : `${count(n, noun)} hors du dessin : aucun acteur commun ainsi compté.`,
  table: "Les mêmes acteurs en tableau",
  actor: "Acteur",
  number: "Nombre",
  byProjects: "Nombre {ofProjects}",
  regions: "Régions",
  showAll: "Les voir tous sur le réseau",
};
