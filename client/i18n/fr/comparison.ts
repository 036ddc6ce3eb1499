import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import { count, date, decimal, number } from "./numbers.ts";

const point: Noun = { one: "différence", other: "différences" };
const correction: Noun = { one: "correction", other: "corrections" };
const actor: Noun = { one: "acteur partagé", other: "acteurs partagés" };
const pair: Noun = { one: "paire {ofProjects}", other: "paires {ofProjects}" };

/** The words of two readings that are compared. */
export const comparison = {
  title: "Comparer deux lectures",
  lead: "Deux personnes ont lu la même source, chacune de son côté : deux journaux de corrections des données ouvertes, ou deux jeux de données. Voyez de combien elles s’accordent, tranchez leurs différences une à une, et voyez ce qui en dépend. Tout reste dans ce navigateur.",
  readings: ["Première lecture", "Deuxième lecture"] as readonly [string, string],
  choose: "Choisir…",
  mine: (n: number) => `Mes corrections (${number(n)})`,
  pageData: (title: string) => `${title}, les données de cette page`,
  fileOf: (reading: string) => `${reading} : ouvrir un fichier (journal.csv ou .zip)`,
  notTwo: "Deux journaux se comparent, ou deux jeux de données : pas l’un à l’autre.",
  notOther: "C’est deux fois la même lecture.",
  notJournal: "Ouvrez d’abord seules les données que ces journaux corrigent.",
  compare: "Comparer",
  comparing: "La comparaison se fait…",
  failed: (why: string) => `La comparaison n’a pas pu se faire (en anglais) : ${why}`,
  notKept: "Ce navigateur ne garde pas cette comparaison : elle disparaîtra avec cette page.",
  forget: "Abandonner cette comparaison",
  forgetSure: "Oublier cette comparaison et tout ce qui y est tranché ?",
  of: (a: string, b: string, day: string) => `« ${a} » et « ${b} », comparés le ${date(day)}.`,
  journal: (name: string, n: number) => `${name} (${count(n, correction)})`,
  version: (name: string, version: string) => `${name} (version ${version})`,
  based: (title: string, version: string) => `Ce qui est tranché corrige « ${title} », version ${version}.`,
  found: (shared: number, differences: number) =>
    `${count(shared, { one: "point identique", other: "points identiques" })}, ${count(differences, point)}.`,
  alone: (first: number, second: number) =>
    `{Projects} d’une seule lecture : ${number(first)} de la première, ${number(second)} de la deuxième.`,
  unread: (n: number) =>
    `{Projects} laissé{e}s de côté, qu’une lecture au moins n’a pas lu{e}s en entier : ${number(n)}. Ce qui en est absent n’est pas un « non ».`,
  unfit: (which: number, n: number) =>
    `${count(n, { one: "correction de la", other: "corrections de la" })} ${which === 0 ? "première" : "deuxième"} lecture ${n < 2 ? "ne s’applique" : "ne s’appliquent"} pas aux données.`,
  agreement: "Accord, champ par champ",
  columns: {
    field: "Champ",
    units: "Unités",
    percent: "Accord",
    kappa: "Kappa de Cohen",
    alpha: "Alpha de Krippendorff",
    differences: "Différences",
  },
  fields: {
    "projects.name": "Nom ({projects})",
    "organisations.name": "Nom (organisations)",
    "persons.name": "Nom (personnes)",
    title: "Titre",
    legal_form: "Forme juridique",
    sites: "Sites",
    "organisations.type": "Nature (organisations)",
    "organisations.site": "Site (organisations)",
  } as Record<string, string>,
  noValue: "sans valeur",
  share: (value: number) => `${decimal(100 * value)} %`,
  figure: (value: number) => decimal(value),
  interval: (value: number, low: number, high: number) => `${decimal(value)} [${decimal(low)} ; ${decimal(high)}]`,
  conditions: (projects: number, resamples: number, seed: number, isJournals: boolean) =>
    `{Projects} des deux lectures : ${number(projects)}. Unités d’une colonne : ces {projects}, ou les organisations ou personnes que les deux ont, une case vide étant une réponse (aucune unité si l’une des lectures laisse toute la colonne vide) ; d’un rôle : chacun{e} de ces {projects} avec chaque nom que l’une ou l’autre lie à l’un{e} d’{them} par ce rôle, si bien que s’accorder sur « non » compte.${isJournals ? " Ce qu’aucun des deux journaux ne corrige compte comme un accord." : ""} Entre crochets, l’intervalle à 95 % : les percentiles 2,5 et 97,5 de ${count(resamples, { one: "rééchantillonnage", other: "rééchantillonnages" })} des unités avec remise (bootstrap, graine ${number(seed)}). Sans valeur : aucune unité, ou toutes les réponses sont les mêmes.`,
  shared: (n: number) => `Ce que les deux ont (${number(n)})`,
  sharedFirst: (listed: number, n: number) => `Liste coupée : ${number(listed)} sur ${number(n)}.`,
  differences: "Différences à trancher",
  left: (open: number, settled: number) =>
    `${open === 0 ? "Tout est tranché" : `${number(open)} à trancher`} ; ${count(settled, { one: "tranchée", other: "tranchées" })}.`,
  keys: "Touches : 1 la première, 2 la deuxième, 3 autre chose, P plus tard, Z annule.",
  isProject: (name: string) => `{TheProject} « ${name} »`,
  said: { yes: "oui", no: "non", nothing: "rien", none: "aucune correction" },
  choices: { first: "La première", second: "La deuxième", other: "Autre chose", later: "Plus tard" },
  neither: "Ni l’une ni l’autre",
  otherName: "Qui ces mots désignent (vide : personne)",
  otherValue: "Ce qu’il faut dire",
  reason: "Pourquoi ?",
  author: "Vos initiales",
  needed: "Dites pourquoi, et qui tranche : Entrée tranche alors.",
  undo: "Annuler",
  settle: "Trancher",
  /** Others that the same choice and reason may settle. */
  alike: (n: number) => `Trancher de même, pour la même raison, ce qui diffère ainsi (encore ${number(n)})`,
  /** Of a correction of many rows. */
  notAlike: (n: number, all: number) => `Lignes que l’autre n’a pas : ${number(n)} sur ${number(all)}`,
  more: (next: number, left: number) => `${number(next)} de plus${next < left ? ` sur ${number(left)}` : ""}`,
  waiting: (n: number) => `Les autres (${number(n)})`,
  settled: (n: number) => `Déjà tranchées (${number(n)})`,
  settledAs: (choice: string, value: string | null) => (value ? `${choice} : « ${value} »` : choice),
  by: (author: string, day: string, reason: string) => `${reason} (${author}, ${date(day)})`,
  again: "Revoir",
  result: "Ce qui en sort",
  resultOf: (n: number, left: number) =>
    `Un journal de ${count(n, correction)}${left > 0 ? ` ; ${count(left, point)} ${left < 2 ? "n’est pas tranchée et n’y est" : "ne sont pas tranchées et n’y sont"} pas` : ""}.`,
  refused: "Ne s’applique pas :",
  takeAway: "Emporter (journal-tranche.csv)",
  fileName: "journal-tranche.csv",
  saved: "Enregistré : journal-tranche.csv",
  apply: "Appliquer aux données ouvertes",
  applied: (n: number) =>
    `${count(n, { one: "correction appliquée", other: "corrections appliquées" })} : elles sont parmi vos corrections.`,
  notApplied: "Rien n’a été appliqué :",
  elsewhere: "Pour l’appliquer ici, ouvrez les données que ce journal corrige ; ou emportez-le.",
  inMethods:
    "L’accord et ses conditions vont dans le paragraphe de méthodes (« Citer ») et le dossier de recherche de ces données.",
  depends: "Ce qui en dépend",
  dependsLead: "Le réseau si l’on suit en tout la première lecture, et si l’on suit en tout la deuxième.",
  find: "Comparer les deux réseaux",
  finding: "Les deux réseaux se comparent…",
  same: "Les deux réseaux donnent les mêmes acteurs partagés, les mêmes paires et les mêmes rangs.",
  counts: (sorts: { sharedActors: Sort; pairs: Sort; ranks: Sort }) =>
    `${count(sorts.sharedActors.before, actor)} selon la première, ${number(sorts.sharedActors.after)} selon la deuxième, ${number(sorts.sharedActors.total)} ${sorts.sharedActors.total < 2 ? "diffère" : "diffèrent"} ; ${count(sorts.pairs.before, pair)} et ${number(sorts.pairs.after)}, ${number(sorts.pairs.total)} ${sorts.pairs.total < 2 ? "diffère" : "diffèrent"} ; ${count(sorts.ranks.total, { one: "rang change", other: "rangs changent" })}.`,
  estimated: "Les rangs sont estimés : un des deux réseaux au moins compte plus de 5 000 {projects} et acteurs.",
  sorts: {
    sharedActors: "Acteurs partagés (nombre de leurs {projects})",
    pairs: "Paires {ofProjects} (nombre d’acteurs partagés)",
    ranks: "Rangs des acteurs partagés par centralité d’intermédiarité",
  },
  name: "Nom",
  listed: (n: number, total: number) => `Liste coupée, les plus écartés d’abord : ${number(n)} sur ${number(total)}.`,
  absent: "–",
};

interface Sort {
  before: number;
  after: number;
  total: number;
}
