import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import type { Kind } from "../../../server/contract/shared.ts";

import { number, count, plural } from "./numbers.ts";
import { kinds } from "../kinds.ts";

const actor = { one: "acteur", other: "acteurs" };
const levels = {
  country: { one: "pays", other: "pays" },
  region: { one: "région", other: "régions" },
  departement: { one: "département", other: "départements" },
  epci: { one: "intercommunalité", other: "intercommunalités" },
  commune: { one: "commune", other: "communes" },
} satisfies Record<string, Noun>;
/** What a level is called among others of it; those that a package declares have no plural. */
const levelNoun = (level: string): Noun =>
  (levels as Record<string, Noun>)[level] ?? { one: "territoire de ce niveau", other: "territoires de ce niveau" };
const others = (n: number, noun: Noun): string =>
  `${number(n)} ${plural(n, { one: "autre", other: "autres" })} ${plural(n, noun)}`;

/** The words of an entity’s sheet. */
export const sheet = {
  title: (n: number) => count(n, { one: "choisi", other: "choisis" }),
  region: "Région",
  legalForm: "Forme juridique",
  site: "Site",
  code: "Code officiel",
  type: "Nature",
  otherNames: "Aussi nommé",
  lines: (first: number, last: number) => (first === last ? `l. ${first}` : `l. ${first}–${last}`),
  prose: "dans le texte",
  evidence: "Mots {printed}s",
  readLines: "Lire ces lignes dans le texte",
  page: (page: number) => `p. ${number(page)}`,
  pageOfPdf: (page: number) => `p. ${number(page)} de votre PDF`,
  group: (label: string) => `dans « ${label} »`,
  review: (surface: string, language: string) =>
    `Note de relecture sur « ${surface} »${language === "en" ? ", en anglais" : ""} :`,
  joined: (surface: string) => `« ${surface} » réuni par une correction :`,
  unnamed: "Partenaires cités sans nom",
  unnamedWhy: "Gardés tels quels : on ne peut pas savoir s’ils sont communs à d’autres {projects}.",
  open: "La liste des partenaires finit par « etc. » ou « … » : elle est ouverte.",
  focus: "Ne voir que ses voisins",
  further: "Un pas de plus",
  nearer: "Un pas de moins",
  unfocus: "Revenir au réseau entier",
  expand: "Déplier ses voisins",
  unexpand: "Retirer ce qui fut déplié",
  collapse: "Replier ses voisins seuls",
  uncollapse: "Les rouvrir",
  hide: "Masquer",
  hideAll: "Masquer les choisis",
  pin: "Épingler",
  unpin: "Désépingler",
  only: "Ne voir que {thisProject}",
  onlyRegion: "Ne voir que cette région",
  onlyTheme: "Ne voir que ce thème",
  shared: (n: number, kind: Kind) => `${kind === "person" ? "Engagé·e" : "Engagée"} dans ${count(n, kinds.project)}`,
  single: (kind: Kind) => `${kind === "person" ? "Engagé·e" : "Engagée"} dans un{e} seul{e} {project}`,
  tied: {
    project: (actors: number, projects: number) =>
      projects === 0
        ? `Ne partage aucun acteur nommé avec d’autres ${kinds.project.other}.`
        : `Partage ${count(actors, actor)} avec ${others(projects, kinds.project)}.`,
    inside: (pairs: number) =>
      pairs === 0
        ? `Entre ces ${kinds.project.other}, aucun acteur nommé en commun.`
        : `Entre ces ${kinds.project.other}, ${count(pairs, { one: "paire partage des acteurs", other: "paires partagent des acteurs" })}.`,
    territory: (actors: number, territories: number, level: string) =>
      territories === 0
        ? `Aucun acteur nommé en commun avec d’autres ${levelNoun(level).other}.`
        : `Partage ${count(actors, actor)} avec ${others(territories, levelNoun(level))}.`,
  },
  through: "par",
  partnersShared: (shared: number, all: number) =>
    all === 1
      ? `Son seul partenaire nommé ${shared === 1 ? "est partagé :" : "n’est pas partagé."}`
      : shared === 0
        ? `Aucun de ses ${number(all)} partenaires nommés n’est partagé.`
        : `${number(shared)} de ses ${number(all)} partenaires nommés ${shared === 1 ? "est partagé :" : "sont partagés :"}`,
  inRegions: (n: number) => `Dans ${count(n, levels.region)}`,
  unfiltered: "Compté dans tout le réseau, sans le filtre.",
  notShown: "Pas dessiné : la légende ou le filtre l’écarte.",
  compare: "Comparer leurs acteurs partagés",
  loading: "La fiche arrive…",
  gone: "Cette entité n’existe pas dans ce jeu de données.",
  links: (n: number) => count(n, { one: "lien", other: "liens" }),
  more: (n: number) => (n === 1 ? "Voir l’autre" : `Voir les ${number(n)} autres`),
  soleTies: (n: number) =>
    n === 0
      ? "Deux à deux, les {projects} où il est engagé partagent aussi quelqu’un d’autre."
      : n === 1
        ? "Rien d’autre ne relie cette paire {ofProjects} : sans ce nom, elle ne partagerait personne."
        : `Rien d’autre ne relie ces ${number(n)} paires {ofProjects} : sans ce nom, elles ne partageraient personne.`,
};
