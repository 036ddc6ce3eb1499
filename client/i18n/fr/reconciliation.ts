import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import type { MatchReason } from "../../../server/contract/reconciliation.ts";
import { count, decimal, number } from "./numbers.ts";

const name: Noun = { one: "nom", other: "noms" };

const reasons: Record<MatchReason, string> = {
  decided: "accepté auparavant pour ce nom",
  same: "le même nom",
  "other-name": "un autre nom de l’un ou de l’autre",
  "written-out": "le même nom, écrit autrement",
  body: "le même nom, sans la sorte d’organisme",
  slip: "une lettre d’écart",
  initials: "les initiales",
  part: "l’un contient les mots de l’autre",
  "other-body": "le même nom, d’un organisme d’une autre sorte",
};

/** The words of names that are held against a list. */
export const reconciliation = {
  title: "Rapprocher les noms d’une liste",
  lead: "Vos noms sont comparés à ceux d’une liste : les communes, EPCI, départements ou régions de France, d’autres données, ou une table à vous (nom et code, tels que SIREN ou RNA). Vous acceptez ou non ce qui est proposé ; le code entre dans les données, comme une correction de vous. Tout reste dans ce navigateur.",
  kind: "Quels noms ?",
  kinds: { organisation: "les organisations", person: "les personnes", project: "les {projects}" },
  list: "Quelle liste ?",
  lists: {
    commune: "les communes de France",
    epci: "les EPCI de France",
    departement: "les départements de France",
    region: "les régions de France",
    page: "les données de cette page",
    table: "une table à moi",
  },
  tableFile: "Choisir un fichier (CSV, Excel, LibreOffice)",
  tableChosen: (file: string) => `Fichier choisi : ${file}`,
  tablePasted: "Ou collez ici ses lignes : un nom et un code par ligne, d’autres noms s’il y en a",
  pastedName: "lignes collées",
  start: "Chercher",
  stop: "Arrêter",
  working: (done: number, of: number) => `Noms comparés : ${number(done)} sur ${number(of)}…`,
  why: {
    "no-name": "Cette table n’a pas de colonne de noms : donnez-lui un en-tête, tel que « Nom ».",
    "no-code": "Cette table n’a pas de colonne de codes : donnez-lui un en-tête, tel que « SIREN » ou « Code ».",
    unreadable: "Ce fichier n’est pas une table qui se lise.",
  },
  failed: (why: string) => `Les noms n’ont pas pu être comparés. ${why}`,
  of: (title: string, entries: number) => `« ${title} » : ${count(entries, { one: "entrée", other: "entrées" })}.`,
  found: (proposed: number, coded: number, settled: number, none: number) =>
    `${count(proposed, name)} avec une proposition ; ${number(coded)} avec un code déjà ; ${number(settled)} avec une décision déjà prise ; rien qui ressemble pour ${number(none)}.`,
  left: (open: number, accepted: number, refused: number, left: number) =>
    `${open === 0 ? "Rien à décider" : `${number(open)} à décider`} ; ${count(accepted, { one: "accepté", other: "acceptés" })}, ${count(refused, { one: "refusé", other: "refusés" })}, ${count(left, { one: "laissé", other: "laissés" })}.`,
  keys: "Touches, sur un nom : A accepte, R refuse, L laisse de côté, 1 à 5 choisissent, Z annule, flèches pour aller de l’un à l’autre.",
  telling: "Vos décisions entrent dans les corrections…",
  told: "Vos décisions sont dans « Mes corrections ».",
  reasons,
  group: (reason: string, n: number) => `${reason} : ${count(n, name)}`,
  acceptAll: (n: number) => `Accepter ceux qui n’ont qu’un choix (${number(n)})`,
  refuseAll: (n: number) => `Refuser tous (${number(n)})`,
  leaveAll: (n: number) => `Laisser tous (${number(n)})`,
  more: (n: number) => `Voir les suivants (${number(n)})`,
  decisions: { accepted: "Accepter", refused: "Refuser", left: "Laisser" },
  states: { accepted: "accepté", refused: "refusé", left: "laissé de côté" },
  decided: (n: number) => `Déjà ${count(n, { one: "décidé", other: "décidés" })}`,
  again: "Remettre à décider",
  candidates: (of: string) => `À quoi correspond ${of} ?`,
  score: (score: number) => `ressemblance ${decimal(score)},`,
  /** What speaks against a code. */
  mistyped: (code: string) =>
    `Le chiffre de contrôle ne va pas avec le reste de ${code} : il est mal écrit quelque part.`,
  heldBy: (name: string) => `Ce code est déjà celui de ${name}.`,
  within: "même région",
  elsewhere: "autre région",
  alsoCalled: (names: string) => `aussi : ${names}`,
  undo: "Annuler",
  takeAway: "Emporter les décisions (reconciliation.csv)",
  open: "Reprendre des décisions (reconciliation.csv)",
  opened: (file: string, n: number) =>
    `${file} : ${count(n, { one: "décision reprise", other: "décisions reprises" })}. Elles servent dès la prochaine liste.`,
  notRead: (file: string, why: string) => `${file} ne se lit pas (en anglais) : ${why}`,
  leave: "Une autre liste",
  saved: "Enregistré : reconciliation.csv",
  notKept: "Ce navigateur ne garde pas vos décisions : elles disparaîtront avec cette page. Emportez-les.",
  needsAuthor: "Dites d’abord qui décide.",
  reason: (candidate: string, context: string | null, list: string, why: string, score: number) =>
    `Rapproché de « ${candidate} »${context === null ? "" : `, ${context}`}, dans « ${list} » : ${why} (${decimal(score)})`,
};
