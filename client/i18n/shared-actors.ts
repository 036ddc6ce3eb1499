import { numbers, type Noun } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
const actor = { one: "acteur est engagé", other: "acteurs sont engagés" };
const actorEn = { one: "actor takes part", other: "actors take part" };

type Mode = "atLeast" | "everywhere" | "exactly";

const fr = {
  title: "Acteurs partagés",
  lead: "Un acteur est partagé quand il porte, dirige, accompagne, co-anime ou soutient plusieurs des projets comparés.",
  mode: "Engagés",
  atLeast: "dans au moins…",
  everywhere: "dans tous",
  exactly: "dans ceux-ci seulement",
  atLeastLabel: (noun: string) => `Nombre de ${noun}`,
  level: "Compter",
  levels: { project: "les projets", region: "les régions" },
  levelTitle: { project: "Lesquels", region: "Régions" },
  nouns: {
    project: { one: "projet", other: "projets" },
    region: { one: "région", other: "régions" },
  },
  role: "Rôle",
  anyRole: "tous les rôles",
  kindTitle: "Qui",
  kinds: { all: "organisations et personnes", organisation: "organisations", person: "personnes" },
  found: (mode: Mode, n: number, k: number, chosen: number, noun: Noun) => {
    const scope = `les ${f.count(chosen, noun)} comparé${noun.one === "région" ? "es" : "s"}`;
    if (mode === "everywhere")
      return n === 0
        ? `Aucun acteur n’est engagé dans ${scope} à la fois.`
        : `${f.count(n, actor)} dans ${scope} à la fois.`;
    if (mode === "exactly")
      return n === 0
        ? `Aucun acteur n’est engagé dans ${scope} et nulle part ailleurs.`
        : `${f.count(n, actor)} dans ${scope} et nulle part ailleurs.`;
    return n === 0
      ? `Aucun acteur n’est engagé dans ${f.count(k, noun)} ou plus parmi ${scope}.`
      : `${f.count(n, actor)} dans au moins ${f.count(k, noun)} parmi ${scope}.`;
  },
  combinations: (n: number, noun: Noun) =>
    `Leurs engagements font ${f.count(n, { one: "combinaison", other: "combinaisons" })} de ${noun.other}.`,
  only: (roles: string[]) =>
    `${f.plural(roles.length, { one: "Rôle compté", other: "Rôles comptés" })} : ${f.list(roles.map((role) => role.toLowerCase()))}.`,
  truncated: (n: number, total: number) =>
    `Seules les ${f.number(n)} premières combinaisons sur ${f.number(total)} sont lues et listées.`,
  drawn: (n: number) => `Le dessin montre les ${f.number(n)} premières combinaisons ; le tableau les a toutes.`,
  next: "Baissez le nombre demandé, comparez moins de projets, ou comptez tous les rôles.",
  chooseSeveral: (noun: string) => `Choisissez au moins deux ${noun} à comparer, ci-dessus.`,
  plot: "Combinaisons et nombre d’acteurs",
  column: (members: string[], n: number, names: string[]) =>
    `${f.list(members)} : ${f.count(n, { one: "acteur", other: "acteurs" })}, ${f.list(names)}`,
  pick: (noun: string) =>
    `Chaque colonne est une combinaison : ses points disent chaque ${noun}, sa barre compte les acteurs qui sont dans ceux-là et dans aucun autre du choix. Choisissez-en une pour lire qui, et les mots imprimés. Au clavier : flèches, puis Entrée.`,
  here: (n: number) => `${f.count(n, { one: "acteur", other: "acteurs" })} dans cette combinaison, et aucune autre.`,
  alone: (n: number, noun: Noun) =>
    n === 0 ? "" : `${f.count(n, noun)} hors du dessin : aucun acteur commun ainsi compté.`,
  table: "Les mêmes acteurs en tableau",
  actor: "Acteur",
  number: "Nombre",
  regions: "Régions",
  showAll: "Les voir tous sur le réseau",
};

const en: typeof fr = {
  title: "Shared actors",
  lead: "An actor is shared when it carries, leads, coaches, co-facilitates or supports several of the projects compared.",
  mode: "Taking part",
  atLeast: "in at least…",
  everywhere: "in all of them",
  exactly: "in these only",
  atLeastLabel: (noun) => `Number of ${noun}`,
  level: "Count",
  levels: { project: "projects", region: "regions" },
  levelTitle: { project: "Which", region: "Regions" },
  nouns: {
    project: { one: "project", other: "projects" },
    region: { one: "region", other: "regions" },
  },
  role: "Role",
  anyRole: "every role",
  kindTitle: "Who",
  kinds: { all: "organisations and people", organisation: "organisations", person: "people" },
  found: (mode, n, k, chosen, noun) => {
    const scope = `the ${e.count(chosen, noun)} compared`;
    if (mode === "everywhere")
      return n === 0 ? `No actor takes part in all of ${scope}.` : `${e.count(n, actorEn)} in all of ${scope}.`;
    if (mode === "exactly")
      return n === 0
        ? `No actor takes part in ${scope} and nowhere else.`
        : `${e.count(n, actorEn)} in ${scope} and nowhere else.`;
    return n === 0
      ? `No actor takes part in ${e.count(k, noun)} or more of ${scope}.`
      : `${e.count(n, actorEn)} in at least ${e.count(k, noun)} of ${scope}.`;
  },
  combinations: (n, noun) => `They make ${e.count(n, { one: "combination", other: "combinations" })} of ${noun.other}.`,
  only: (roles) =>
    `${e.plural(roles.length, { one: "Role counted", other: "Roles counted" })}: ${e.list(roles.map((role) => role.toLowerCase()))}.`,
  truncated: (n, total) => `Only the first ${e.number(n)} of ${e.number(total)} combinations are read and listed.`,
  drawn: (n) => `The plot shows the first ${e.number(n)} combinations; the table has them all.`,
  next: "Lower the number, compare fewer projects, or count every role.",
  chooseSeveral: (noun) => `Choose at least two ${noun} to compare, above.`,
  plot: "Combinations and their number of actors",
  column: (members, n, names) =>
    `${e.list(members)}: ${e.count(n, { one: "actor", other: "actors" })}, ${e.list(names)}`,
  pick: (noun) =>
    `Each column is a combination: its dots say each ${noun}, its bar counts the actors in these and no other of the choice. Choose one to read who, and the printed words. By keyboard: arrows, then Enter.`,
  here: (n) => `${e.count(n, { one: "actor", other: "actors" })} in this combination and no other.`,
  alone: (n, noun) => (n === 0 ? "" : `${e.count(n, noun)} off the plot: no common actor counted so.`),
  table: "The same actors as a table",
  actor: "Actor",
  number: "Number",
  regions: "Regions",
  showAll: "See all of them on the network",
};

/** The words of the view of shared actors. */
export const SHARED_ACTORS = { fr: french(fr), en };
