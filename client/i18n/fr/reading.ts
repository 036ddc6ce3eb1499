import { count, number } from "./numbers.ts";
import { kinds } from "../kinds.ts";
import { spans } from "../spans.ts";

/** The words of the reading of a document into a network. */
export const reading = {
  title: "Lire un document",
  lead: "Un carnet, un rapport, une brochure : le texte d’un côté, de l’autre ce qui y est reconnu, projet par projet, à accepter ou non ; ce qui manque se marque dans le texte. Le document reste dans ce navigateur, et ce que vous décidez y est gardé au fur et à mesure.",
  inHand: (name: string) => `Lecture en cours : « ${name} ».`,
  goOn: "Reprendre la lecture",
  open: "Ouvrir un document (PDF ou texte)",
  failed: "Ce document n’a pas pu être lu.",
  document: (name: string, projects: number) =>
    `« ${name} » : ${projects === 0 ? "aucun projet reconnu" : count(projects, kinds.project)}.`,
  unknown:
    "Sa mise en page n’est pas connue : marquez dans le texte le nom de chaque projet, puis qui y prend part, et comment.",
  wordless: (pages: readonly number[], of: number) =>
    `Des pages sans texte, comme le sont des images, ne sont pas lues : p. ${spans(pages)} (${number(pages.length)} sur ${number(of)}).`,
  keysTitle: "Les touches",
  keys: "Touches : 1 à 9 disent ce que sont des mots marqués dans le texte ; A accepte, R rejette, P passe, C change, D divise ce qui est plusieurs noms, J joint ce qui n’en est qu’un, S accepte ce qui est sûr, Z annule, Y rétablit, N va au projet suivant, flèches pour aller de l’une à l’autre.",
  project: (at: number, of: number) => `Projet ${number(at)} sur ${number(of)}`,
  projectLeft: (name: string, left: number, isDone: boolean) =>
    left > 0 ? `${name} (${number(left)})` : isDone ? `${name} ✓` : name,
  nextProject: "Projet suivant",
  acceptSure: (n: number) => `Accepter ce qui est sûr (${number(n)})`,
  undo: "Annuler",
  redo: "Rétablir",
  undid: (names: readonly string[], more: number, project: string | null) => `Annulé : ${told(names, more, project)}.`,
  redid: (names: readonly string[], more: number, project: string | null) => `Rétabli : ${told(names, more, project)}.`,
  forget: "Abandonner ce document",
  forgetSure: "Oublier ce document et tout ce qui y est décidé ?",
  text: "Texte du document",
  wordKeys:
    "Au clavier, dans le texte : ← et → vont d’un mot à l’autre, avec Maj ils en prennent plusieurs ; puis 1 à 9.",
  before: "Lignes d’avant",
  after: "Lignes d’après",
  wordsMarked: "Mots marqués dans le texte, ou écrits comme ils y sont",
  are: "C’est",
  kind: "De quelle sorte",
  projectName: "le nom d’un projet, qui commence là",
  said: {
    unnamed: "Partenaire cité sans nom",
    title: "Titre du projet",
    legal_form: "Forme juridique du projet",
    site: "Site du projet",
  },
  add: "Ajouter",
  show: "Montrer",
  found: (n: number, place: string) =>
    `${count(n, { one: "endroit", other: "endroits" })}${n > 1 ? " ; ici, " : " : "}${place}.`,
  already: "C’est déjà retenu là.",
  notThere: "Ces mots ne sont pas dans ce texte.",
  notes: (n: number) => `À vérifier dans le texte (${number(n)})`,
  queue: "À décider",
  left: (open: number, decided: number) =>
    `${open === 0 ? "Rien à décider" : `${number(open)} à décider`}, ${count(decided, { one: "décidée", other: "décidées" })}.`,
  decided: (n: number) => `Déjà ${count(n, { one: "décidée", other: "décidées" })}`,
  decisions: { accepted: "Accepter", rejected: "Rejeter", later: "Passer" },
  states: { accepted: "acceptée", rejected: "rejetée" },
  putOff: "Remettre à décider",
  change: "Changer",
  part: "Diviser",
  join: "Joindre",
  nameOf: (at: number) => `Nom ${number(at)}`,
  joinWith: "Avec",
  joinAs: "Qui sont",
  joined: { passage: "un nom, coupé en deux", names: "deux façons d’écrire un nom" },
  leave: "Laisser",
  wording: "Mots retenus",
  name: "Nom",
  placeWords: "Nom du lieu",
  place: "Lieu officiel",
  placeSaid: {
    looking: "Recherche…",
    none: "En France, aucune commune, intercommunalité, région, aucun département de ce nom.",
    failed: "La liste des lieux n’a pas pu être lue.",
  },
  placeOf: (body: string) => `où est ${body},`,
  whoIsThere: "Où est",
  theProject: "ce projet",
  doubts: {
    places: "Plusieurs lieux portent ce nom : dites lequel.",
    "no-place": "En France, aucun lieu officiel n’a ce nom : dites lequel c’est, ou rejetez.",
    rule: (said: string) => `La lecture n’en est pas sûre : ${said}`,
    unnamed: "Sans nom : gardé sur le projet, jamais pris pour un acteur partagé.",
    elsewhere: "Les mêmes mots, marqués ailleurs.",
    label: (label: string) => `Après « ${label} », comme des mots que vous avez marqués.`,
    alike: (other: string) => `Ressemble à « ${other} ».`,
  },
  /** Accepted proposals, and those that nobody has decided on. */
  accepted: (n: number, left: number) =>
    n === 0
      ? "Acceptez au moins une proposition."
      : `${count(n, { one: "acceptée", other: "acceptées" })} en tout${left > 0 ? `, ${number(left)} à décider` : ""}.`,
  carry: "Emporter la lecture",
  carryOn: "Ouvrir une lecture emportée",
  carriedOn: (name: string) => `La lecture est celle de « ${name} » ; Annuler rend la vôtre.`,
  otherDocument: (name: string) =>
    `Cette lecture est celle d’un autre document, « ${name} », ou d’une autre version ; rien n’a changé.`,
  noReading: "Ce fichier n’est pas une lecture emportée ; rien n’a changé.",
  documentFirst: (name: string) => `C’est une lecture emportée : ouvrez d’abord son document, « ${name} ».`,
  updates: (title: string) => `Explorer met à jour « ${title} » ; vos corrections y restent.`,
  notBeside: (problem: string) =>
    `Le réseau est fait, mais son document n’est pas à côté. ${problem} Appuyez encore pour explorer sans lui.`,
  notWritten: (detail: string) => `Le réseau n’a pas pu être fait. ${detail}`,
};

/** Names that a step changed, and the project where they are. */
const told = (names: readonly string[], more: number, project: string | null): string =>
  [
    names.map((name) => `« ${name} »`).join(", ") + (more > 0 ? ` et ${number(more)} de plus` : ""),
    ...(project === null || names.includes(project) ? [] : [project]),
  ].join(", ");
