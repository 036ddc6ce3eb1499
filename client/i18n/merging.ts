import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
const nouns = {
  organisation: { one: "organisation", other: "organisations" },
  person: { one: "personne", other: "personnes" },
  project: { one: "projet", other: "projets" },
  theme: { one: "thème", other: "thèmes" },
  territory: { one: "territoire", other: "territoires" },
};
const nounsEn = {
  organisation: { one: "organisation", other: "organisations" },
  person: { one: "person", other: "people" },
  project: { one: "project", other: "projects" },
  theme: { one: "theme", other: "themes" },
  territory: { one: "territory", other: "territories" },
};
type KindName = keyof typeof nouns;
type Counts = [KindName, number][];

const fr = {
  title: "Ce qui tient à des noms réunis",
  loading: "On compare avec les noms séparés…",
  failed: "La comparaison n’a pas abouti.",
  joined: (names: number, counts: Counts) =>
    `Un relecteur a réuni ${f.count(names, { one: "nom imprimé", other: "noms imprimés" })} à ${names === 1 ? "celui" : "ceux"} de ${f.list(counts.map(([kind, n]) => f.count(n, nouns[kind])))}.`,
  noneJoined: "Aucun nom n’a été réuni à un autre par un relecteur : rien n’en dépend.",
  actor: (name: string, before: number, after: number) =>
    `${name} : ${f.count(before, nouns.project)}, ${f.number(after)} si l’on sépare les noms${after < 2 ? " ; ce ne serait plus un acteur partagé" : ""}.`,
  pair: (a: string, b: string) => `${a} et ${b} ne partageraient plus aucun acteur.`,
  nothing: "Aucun acteur partagé et aucun lien entre deux projets n’en dépend.",
  rest: (actors: { before: number; after: number }, ties: { before: number; after: number }) =>
    `Le reste tient sans cela : ${f.number(actors.after)} des ${f.count(actors.before, { one: "acteur partagé", other: "acteurs partagés" })} et ${f.number(ties.after)} des ${f.count(ties.before, { one: "paire de projets liés", other: "paires de projets liés" })}.`,
  list: "Les noms réunis",
  name: "Réuni sous",
  names: "Noms imprimés",
};

const en: typeof fr = {
  title: "What hangs on joined names",
  loading: "Comparing with the names kept apart…",
  failed: "The comparison did not come through.",
  joined: (names, counts) =>
    `A reviewer joined ${e.count(names, { one: "printed name", other: "printed names" })} to ${e.list(counts.map(([kind, n]) => e.count(n, nounsEn[kind])))}.`,
  noneJoined: "No name was joined to another by a reviewer: nothing hangs on it.",
  actor: (name, before, after) =>
    `${name}: ${e.count(before, nounsEn.project)}, ${e.number(after)} with the names kept apart${after < 2 ? "; it would no longer be a shared actor" : ""}.`,
  pair: (a, b) => `${a} and ${b} would share no actor any more.`,
  nothing: "No shared actor and no tie between two projects hangs on it.",
  rest: (actors, ties) =>
    `The rest holds without it: ${e.number(actors.after)} of ${e.count(actors.before, { one: "shared actor", other: "shared actors" })} and ${e.number(ties.after)} of ${e.count(ties.before, { one: "tied pair of projects", other: "tied pairs of projects" })}.`,
  list: "The joined names",
  name: "Joined as",
  names: "Printed names",
};

/** The words of what hangs on merges. */
export const MERGING = { fr: french(fr), en };
