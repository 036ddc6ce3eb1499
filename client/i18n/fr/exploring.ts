import { kinds } from "../kinds.ts";
import { number, count } from "./numbers.ts";

/** What the network view says while one explores it, in both languages. */
export const exploring = {
  engaged: "Acteurs : nombre {ofProjects}",
  atLeastProjects: (n: number) => (n === 1 ? "un{e} {project} ou plus" : `au moins ${count(n, kinds.project)}`),
  core: "Noyau : le plus entrelié",
  coreHint: "Ne garder que ce qui est lié de plusieurs côtés : chacun touche au moins tant d’autres points gardés.",
  atLeastNeighbours: (n: number) => (n === 1 ? "tout" : `au moins ${count(n, { one: "voisin", other: "voisins" })}`),

  walkAt: (name: string, kind: string, links: number) =>
    `${name}, ${kind}, ${count(links, { one: "lien", other: "liens" })}.`,
  walkAlong: (from: string, roles: string, to: string) => `${from} ${roles} ${to}.`,
  walkEvidence: (mention: string, place: string) => `{Printed} : « ${mention} », ${place}.`,
  walkNeighbour: (index: number, total: number) => `Voisin ${number(index)} sur ${number(total)}.`,
  walkNoWay: "Aucun voisin de ce côté. Page suivante passe d’un voisin à l’autre.",
  walkAlone: "Aucun lien à suivre ici.",
  /** `said` is what `walkAt` says. */
  walkChosen: (said: string) => `${said} Fiche ouverte.`,
  walkClosed: "Fiche fermée.",
  walkAdded: (name: string, n: number) => `${name} ajouté. ${count(n, { one: "choisi", other: "choisis" })}.`,
  walkRemoved: (name: string, n: number) => `${name} retiré. ${count(n, { one: "choisi", other: "choisis" })}.`,
  walkHidden: (name: string) => `${name} masqué. Ctrl + Z le remontre.`,
  walkNothingShown: "Rien n’est montré. Retirez un filtre.",

  box: "Choisir dans un cadre",
  lasso: "Choisir au lasso",
  boxHint: "Tracez un cadre autour des points à choisir. Échap : renoncer.",
  lassoHint: "Entourez d’un trait les points à choisir. Échap : renoncer.",

  keysTitle: "Tout faire au clavier",
  keysClose: "Fermer",
  keysAnywhere: "Partout",
  keysNetwork: "Sur le réseau (Tab pour y aller)",
  keysOf: [
    ["/", "chercher"],
    ["?", "montrer cette aide"],
    ["Ctrl + Z", "annuler la dernière étape"],
    ["Ctrl + Maj + Z", "la rétablir"],
  ] as [string, string][],
  keysOn: [
    ["← ↑ → ↓", "aller au voisin de ce côté"],
    ["Page suiv. · préc.", "passer d’un voisin à l’autre, dans l’ordre des rôles"],
    ["Début", "aller {toTheProject} {the} plus relié{e}"],
    ["Entrée", "ouvrir la fiche"],
    ["Espace", "ajouter au choix, ou retirer"],
    ["Suppr", "masquer"],
    ["Retour arrière", "revenir d’où l’on vient"],
    ["Échap", "ne plus rien choisir"],
    ["+ − 0", "rapprocher, éloigner, tout voir"],
  ] as [string, string][],
  keysMouse:
    "À la souris : Maj + clic ajoute au choix, Maj + glisser choisit dans un cadre, glisser un point l’épingle, la molette rapproche.",

  numbered: "{Projects} numéroté{e}s sur l’image",

  common: "Voisins communs",
  commonAll: (n: number) => (n === 2 ? "Liés aux deux :" : `Liés aux ${number(n)} :`),
  commonSome: (n: number, of: number) => `Liés à ${number(n)} des ${number(of)} :`,
  commonNone:
    "Aucun voisin commun dans le réseau. Le chemin le plus court, s’il y en a un, dit comment ils se touchent.",
  commonOut: "hors du filtre",
  commonChoose: "Choisir aussi ces voisins",
  path: "Chemin le plus court",
  pathOf: (steps: number, n: number) =>
    `${count(steps, { one: "pas", other: "pas" })}${n > 1 ? `, ${count(n, { one: "chemin", other: "chemins" })} de cette longueur` : ""}.`,
  pathNoneUnder: "Aucun chemin par des acteurs dans ce que le filtre laisse.",
  pathNone: "Aucun chemin par des acteurs : ils sont dans des parties séparées du réseau.",
  pathChoose: "Choisir ce chemin",
  pathMore: (n: number) => `Et ${number(n)} de plus.`,
};
