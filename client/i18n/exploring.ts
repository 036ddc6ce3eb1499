import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = french({
  engaged: "Acteurs : nombre de projets",
  atLeastProjects: (n: number) =>
    n === 1 ? "un projet ou plus" : `au moins ${f.count(n, { one: "projet", other: "projets" })}`,
  core: "Noyau : le plus entrelié",
  coreHint: "Ne garder que ce qui est lié de plusieurs côtés : chacun touche au moins tant d’autres points gardés.",
  atLeastNeighbours: (n: number) => (n === 1 ? "tout" : `au moins ${f.count(n, { one: "voisin", other: "voisins" })}`),

  walkAt: (name: string, kind: string, links: number) =>
    `${name}, ${kind}, ${f.count(links, { one: "lien", other: "liens" })}.`,
  walkAlong: (from: string, roles: string, to: string) => `${from} ${roles} ${to}.`,
  walkEvidence: (mention: string, place: string) => `Imprimé : « ${mention} », ${place}.`,
  walkNeighbour: (index: number, total: number) => `Voisin ${f.number(index)} sur ${f.number(total)}.`,
  walkNoWay: "Aucun voisin de ce côté. Page suivante passe d’un voisin à l’autre.",
  walkAlone: "Aucun lien à suivre ici.",
  /** `said` is what `walkAt` says. */
  walkChosen: (said: string) => `${said} Fiche ouverte.`,
  walkClosed: "Fiche fermée.",
  walkAdded: (name: string, n: number) => `${name} ajouté. ${f.count(n, { one: "choisi", other: "choisis" })}.`,
  walkRemoved: (name: string, n: number) => `${name} retiré. ${f.count(n, { one: "choisi", other: "choisis" })}.`,
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
    ["Début", "aller au projet le plus relié"],
    ["Entrée", "ouvrir la fiche"],
    ["Espace", "ajouter au choix, ou retirer"],
    ["Suppr", "masquer"],
    ["Retour arrière", "revenir d’où l’on vient"],
    ["Échap", "ne plus rien choisir"],
    ["+ − 0", "rapprocher, éloigner, tout voir"],
  ] as [string, string][],
  keysMouse:
    "À la souris : Maj + clic ajoute au choix, Maj + glisser choisit dans un cadre, glisser un point l’épingle, la molette rapproche.",

  numbered: "Projets numérotés sur l’image",

  common: "Voisins communs",
  commonAll: (n: number) => (n === 2 ? "Liés aux deux :" : `Liés aux ${f.number(n)} :`),
  commonSome: (n: number, of: number) => `Liés à ${f.number(n)} des ${f.number(of)} :`,
  commonNone:
    "Aucun voisin commun dans le réseau. Le chemin le plus court, s’il y en a un, dit comment ils se touchent.",
  commonOut: "hors du filtre",
  commonChoose: "Choisir aussi ces voisins",
  path: "Chemin le plus court",
  pathOf: (steps: number, n: number) =>
    `${f.count(steps, { one: "pas", other: "pas" })}${n > 1 ? `, ${f.count(n, { one: "chemin", other: "chemins" })} de cette longueur` : ""}.`,
  pathNone: "Aucun chemin par des acteurs : ils sont dans des parties séparées du réseau.",
  pathChoose: "Choisir ce chemin",
  pathMore: (n: number) => `Et ${f.number(n)} de plus.`,
});

const en: typeof fr = {
  engaged: "Actors: number of projects",
  atLeastProjects: (n) =>
    n === 1 ? "one project or more" : `at least ${e.count(n, { one: "project", other: "projects" })}`,
  core: "Core: the most interlinked",
  coreHint: "Keep only what is tied from several sides: each touches at least so many other points that are kept.",
  atLeastNeighbours: (n) =>
    n === 1 ? "everything" : `at least ${e.count(n, { one: "neighbour", other: "neighbours" })}`,

  walkAt: (name, kind, links) => `${name}, ${kind}, ${e.count(links, { one: "link", other: "links" })}.`,
  walkAlong: (from, roles, to) => `${from} ${roles} ${to}.`,
  walkEvidence: (mention, place) => `Printed: “${mention}”, ${place}.`,
  walkNeighbour: (index, total) => `Neighbour ${e.number(index)} of ${e.number(total)}.`,
  walkNoWay: "No neighbour on that side. Page Down goes from one neighbour to the next.",
  walkAlone: "No link to follow here.",
  walkChosen: (said) => `${said} Sheet opened.`,
  walkClosed: "Sheet closed.",
  walkAdded: (name, n) => `${name} added. ${e.number(n)} chosen.`,
  walkRemoved: (name, n) => `${name} taken out. ${e.number(n)} chosen.`,
  walkHidden: (name) => `${name} hidden. Ctrl + Z shows it again.`,
  walkNothingShown: "Nothing is shown. Remove a filter.",

  box: "Choose in a frame",
  lasso: "Choose with a lasso",
  boxHint: "Draw a frame around the points to choose. Escape: give up.",
  lassoHint: "Draw a line around the points to choose. Escape: give up.",

  keysTitle: "Everything by keyboard",
  keysClose: "Close",
  keysAnywhere: "Anywhere",
  keysNetwork: "On the network (Tab leads there)",
  keysOf: [
    ["/", "search"],
    ["?", "show this help"],
    ["Ctrl + Z", "undo the last step"],
    ["Ctrl + Shift + Z", "redo it"],
  ],
  keysOn: [
    ["← ↑ → ↓", "go to the neighbour on that side"],
    ["Page Down · Up", "go from neighbour to neighbour, in the order of roles"],
    ["Home", "go to the project with the most ties"],
    ["Enter", "open the sheet"],
    ["Space", "add to what is chosen, or take out"],
    ["Delete", "hide"],
    ["Backspace", "go back where one came from"],
    ["Escape", "choose nothing"],
    ["+ − 0", "closer, farther, everything"],
  ],
  keysMouse:
    "By mouse: Shift + click adds to what is chosen, Shift + drag chooses in a frame, dragging a point pins it, the wheel zooms.",

  numbered: "Projects numbered on the picture",

  common: "Common neighbours",
  commonAll: (n) => (n === 2 ? "Tied to both:" : `Tied to all ${e.number(n)}:`),
  commonSome: (n, of) => `Tied to ${e.number(n)} of the ${e.number(of)}:`,
  commonNone: "No common neighbour in the network. The shortest path, if there is one, says how they touch.",
  commonOut: "outside the filter",
  commonChoose: "Choose these neighbours too",
  path: "Shortest path",
  pathOf: (steps, n) =>
    `${e.count(steps, { one: "step", other: "steps" })}${n > 1 ? `, ${e.number(n)} paths of that length` : ""}.`,
  pathNone: "No path through actors: they lie in separate parts of the network.",
  pathChoose: "Choose this path",
  pathMore: (n) => `And ${e.number(n)} more.`,
};

/** What the network view says while one explores it, in both languages. */
export const EXPLORING = { fr, en };
