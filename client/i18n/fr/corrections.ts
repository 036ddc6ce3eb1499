import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import type { Reason } from "../../../server/contract/corrections.ts";
import { own } from "./correcting.ts";
import { count, date } from "./numbers.ts";

const correction: Noun = { one: "correction", other: "corrections" };

/** The versions of the data without corrections and with them. */
type Versions = Readonly<Record<"without" | "with", string>>;

/** Why a correction does not apply, by its code. */
type Reasons = { [Code in Reason["code"]]: (reason: Extract<Reason, { code: Code }>) => string };

const reasons: Reasons = {
  "not-json": () => "ce que dit le fichier ne se lit pas.",
  needed: ({ column }) => `il manque une valeur (${column}).`,
  "unknown-column": ({ column, table }) => `la table ${table} n’a pas de colonne ${column}.`,
  "wrong-value": ({ column, value }) => `« ${value} » ne peut pas être une valeur de ${column}.`,
  exists: ({ id }) => `${id} existe déjà.`,
  missing: ({ id }) => `${id} n’est pas, ou n’est plus, dans les données.`,
  changed: ({ column, found, expected }) =>
    `${column} vaut ${found} dans les données, et non ${expected} comme quand la correction a été faite.`,
  several: ({ count: n }) => `${n} lignes des données y répondent : on ne sait pas laquelle est visée.`,
  "still-linked": ({ id, count: n }) => `${id} figure encore dans ${n} lignes de liens.`,
  "not-joined": ({ a, b }) => `${a} et ${b} ne peuvent pas être le même.`,
  tied: ({ a, b }) => `${a} et ${b} sont liés l’un à l’autre : réunis, ils le seraient à eux-mêmes.`,
  "wrong-kind": ({ id }) => `${id} n’a pas sa place ici.`,
  "other-content": () => "une autre correction porte déjà ce numéro.",
  cut: ({ count: n, size }) =>
    `elle se compose de ${size} lignes, dont ${n} seulement ${n === 1 ? "est" : "sont"} là : le fichier a été coupé.`,
  together: () => "une autre, qui va avec elle, ne s’applique pas.",
  unsound: ({ fault }) => `les données ne tiendraient plus ensemble (en anglais : ${fault})`,
};

/** More corrections than these are counted, not told one by one. */
const MANY = 3;

/** So many more or fewer of something. */
const moreOf = (n: number, noun: Noun): string => `${count(Math.abs(n), noun)} de ${n < 0 ? "moins" : "plus"}`;

/** The words of corrections: how one is made, and what became of it. */
export const corrections = {
  title: "Mes corrections",
  lead: "Elles restent dans ce navigateur, et changent ce que vous voyez, citez et emportez ; les données de cette page ne changent pas. Emportez-les pour les remettre à qui tient les données.",
  none: "Aucune pour l’instant. Au bas d’une fiche, « Corriger » en fait une.",
  notKept: "Ce navigateur ne garde pas vos corrections : elles disparaîtront avec cette page. Emportez-les.",
  /** The line at the top. */
  line: (n: number) => `Vous voyez ces données avec ${count(n, own)}.`,
  lineOff: (n: number) =>
    `Vous voyez ces données sans ${n === 1 ? "votre correction" : `vos ${count(n, correction)}`}.`,
  unfit: (n: number) => count(n, { one: "correction ne s’applique plus.", other: "corrections ne s’appliquent plus." }),
  without: "Voir sans",
  again: "Voir avec",
  list: "Mes corrections",
  what: "Que faut-il corriger ?",
  choices: {
    rename: "Le nom",
    kind: { organisation: "C’est autre chose : {person}", person: "C’est autre chose : {organisation}" },
    type: "La nature",
    legalForm: "La forme juridique",
    title: "Le titre",
    sites: "Les adresses sur le web",
    remove: "Un lien de trop",
    meaning: "Ces mots désignent quelqu’un d’autre",
    same: "Ces deux noms sont le même",
    apart: "Ce nom en désigne deux",
    add: "Un lien qui manque",
    theme: "Un thème qui manque",
    otherTheme: "Un thème qui en est un autre",
    place: "Un lieu qui manque",
    otherPlace: "Un lieu qui en est un autre",
  },
  name: "Nom",
  /** Said where another of its kind has the name, which may be one that is joined with it. */
  taken: (name: string, mayJoin: boolean) =>
    `« ${name} » est déjà le nom d’un autre${mayJoin ? " : si c’est le même, choisissez plutôt « Ces deux noms sont le même »" : ""}.`,
  headline: "Titre",
  sites: "Adresses sur le web, séparées par une espace",
  site: "Adresse sur le web",
  type: "Nature",
  unsaid: "non précisée",
  legalForm: "Forme juridique",
  link: "Quel lien ?",
  words: "Quels mots ?",
  choose: "Choisir…",
  whom: "Qui ces mots désignent",
  other: "L’autre nom",
  keep: "Quel nom garder ?",
  /** What the tables say of names that a reader joins or parts, beside the reason. */
  ledger:
    "Les tables (aliases.csv) le diront décidé par une personne, avec une confiance haute, pour la raison donnée.",
  role: "Quel rôle ?",
  linked: "Avec qui ?",
  isNew: "Cet acteur n’est pas dans les données",
  theme: "Quel thème ?",
  place: "Quel lieu ? (parmi ceux que nomment les données)",
  isNewTheme: "Ce thème n’est pas dans les données",
  apartName: "Le nom de l’autre",
  apartLinks: "Quels liens sont les siens ? (pas tous)",
  apartNone: "Il n’y a là qu’un lien : rien à répartir entre deux noms.",
  newName: "Son nom",
  newKind: "C’est",
  mention: "Les mots de la source",
  source: "Dans quelle source ?",
  newSource: "une autre source…",
  sourceTitle: "Titre de cette source",
  sourceUrl: "Son adresse sur le web, s’il y en a une",
  record: "Page, numéro ou adresse, s’il y en a",
  lines: "Lignes de son texte, s’il y en a (145 ou 145-147)",
  reason: "Pourquoi ?",
  author: "Votre nom ou vos initiales",
  authorWhy: "Écrits dans le fichier de vos corrections, et nulle part ailleurs.",
  make: "Faire la correction",
  lacks: (what: string) => `Il manque : ${what}.`,
  lacking: {
    part: {
      rename: "un autre nom",
      kind: "rien",
      type: "une autre nature",
      legalForm: "une autre forme juridique",
      title: "un autre titre",
      sites: "une autre adresse",
      remove: "le lien",
      meaning: "les mots, et qui ils désignent",
      same: "l’autre nom",
      apart: "le nom de l’autre, et une partie des liens",
      add: "l’autre bout du lien et les mots de la source",
      theme: "le thème et les mots de la source",
      otherTheme: "le lien, et l’autre thème",
      place: "le lieu et les mots de la source",
      otherPlace: "le lien, et l’autre lieu",
    },
    other: "l’autre bout du lien",
    newName: "son nom",
    role: "le rôle",
    mention: "les mots de la source",
    sourceTitle: "le titre de la source",
    lines: "des lignes telles que 145 ou 145-147",
  },
  alone: (names: string, n: number) =>
    n === 1
      ? `Sans ce lien, ${names} n’en a plus, et ne sera plus compté.`
      : `Sans ce lien, ces noms n’en ont plus, et ne seront plus comptés : ${names}.`,
  making: "La correction se fait…",
  refused: "Cette correction ne s’applique pas :",
  failed: (why: string) => `La correction n’a pas pu se faire. ${why}`,
  noPackage: {
    several: "Plusieurs jeux de données sont ouverts ensemble ; ouvrez celui-ci seul pour le corriger.",
    absent: "Les tables de ces données ne sont pas servies ici ; ouvrez-les dans « Mes données » pour les corriger.",
  },
  reasons,
  onSheet: "Corrigé par vous",
  said: {
    name: (before: string, after: string) => `« ${before} » devient « ${after} »`,
    kind: {
      organisation: (name: string) => `« ${name} » est autre chose : {organisation}`,
      person: (name: string) => `« ${name} » est autre chose : {person}`,
    },
    value: (name: string, column: string, before: string, after: string) =>
      `« ${name} », ${column} : ${before} → ${after}`,
    meaning: (words: string, name: string) => `Les mots « ${words} » désignent « ${name} »`,
    remove: (link: string) => `Lien retiré : ${link}`,
    removeEntity: (name: string) => `Retiré : ${name}`,
    add: (link: string) => `Lien ajouté : ${link}`,
    addEntity: (name: string) => `Ajouté : ${name}`,
    merge: (gone: string, kept: string) => `« ${gone} » et « ${kept} » sont le même`,
    separate: (name: string, other: string) => `« ${other} » est distinct de « ${name} »`,
    pages: (n: number) => `Page de ${count(n, { one: "mention", other: "mentions" })}`,
    addedWith: (names: string) => `(ajouté en même temps : ${names})`,
    columns: {
      ...{ name: "nom", name_en: "nom en anglais", title: "titre", type: "nature", legal_form: "forme juridique" },
      ...{ site: "site", sites: "sites", mention: "mots", qualifier: "précision", group: "groupe", role: "rôle" },
      ...{ source: "acteur", target: "ce à quoi mène le lien", reference: "source", section: "partie de la source" },
      ...{ first_line: "première ligne", last_line: "dernière ligne", record: "page, numéro ou adresse" },
      ...{ entity: "nom gardé", links: "liens", id: "identifiant", page: "page" },
      ...{
        surface: "mots réunis ou séparés",
        decision: "décision",
        other: "l’autre nom",
        merged_id: "ancien identifiant",
      },
      ...{ decided_by: "décidé par", confidence: "confiance", reason: "raison", reason_fr: "raison en français" },
      ...{ status: "statut", level: "niveau", code: "code", project: "{project}", author: "auteur", year: "année" },
      ...{ url: "adresse", licence: "licence", citation: "citation", open_partners: "liste de partenaires ouverte" },
      ...{
        legal_form_printed: "forme juridique, mots de la source",
        legal_form_first_line: "forme juridique, première ligne",
      },
      ...{ legal_form_last_line: "forme juridique, dernière ligne" },
    } as Record<string, string>,
    /** Codes that columns of tables hold, by column. */
    values: {
      decision: { same: "un seul et même nom", apart: "noms distincts" },
      decided_by: { rule: "d’office", review: "une personne" },
      confidence: { high: "haute", medium: "moyenne", low: "basse" },
      status: { stated: "dit par la source", reviewed: "décidé par une personne", inferred: "déduit" },
      section: { card: "partie structurée", prose: "texte courant" },
      open_partners: { true: "oui", false: "non" },
    } as Record<string, Readonly<Record<string, string>>>,
    nothing: "rien",
  },
  /** What hangs on a correction. */
  hanging: {
    lead: "« Sans elle » dit ce qui changerait dans tout le réseau, sans filtre, si cette correction-là était défaite et les autres gardées ; ce que seul le texte courant cite n’y est pas compté.",
    busy: "On compte ce que change chaque correction…",
    failed: "Ce que change chaque correction n’a pas pu être compté.",
    without: (parts: string) => `Sans elle : ${parts}.`,
    same: "Sans elle, les comptes sont les mêmes.",
    more: {
      pairs: (n: number) => moreOf(n, { one: "paire {ofProjects} lié{e}s", other: "paires {ofProjects} lié{e}s" }),
      shared: (n: number) => moreOf(n, { one: "acteur partagé", other: "acteurs partagés" }),
      links: (n: number) => moreOf(n, { one: "lien", other: "liens" }),
      points: (n: number) => moreOf(n, { one: "point", other: "points" }),
    },
    fall: (n: number) =>
      count(n, {
        one: "autre correction ne s’appliquerait plus.",
        other: "autres corrections ne s’appliqueraient plus.",
      }),
    unlinked: (names: string, n: number) =>
      n === 1 ? `Sans lien, ${names} n’est plus compté.` : `Sans lien, ne sont plus comptés : ${names}.`,
  },
  /** The tables of the package without the corrections and with them. */
  diff: {
    title: (n: number) => `Ce qui change dans les tables : ${count(n, { one: "ligne", other: "lignes" })}`,
    lead: (before: string, after: string) =>
      `De la version ${before} des données à la version ${after}, avec vos corrections en vigueur.`,
    table: (file: string, n: number) => `${file} : ${count(n, { one: "ligne", other: "lignes" })}`,
    columns: ["Ligne", "Colonne", "Avant", "Après"],
    changes: { added: "ajoutée", removed: "retirée", changed: "changée" },
    more: (n: number) => `Voir les autres (${count(n, { one: "ligne", other: "lignes" })})`,
    take: (file: string) => `Emporter ces changements (${file})`,
    saved: (file: string) => `Enregistré : ${file}`,
  },
  by: (author: string, day: string) => `${author}, ${date(day)}`,
  states: { applied: "en vigueur", known: "adoptée : les données l’ont reprise", refused: "ne s’applique plus :" },
  undo: "Défaire",
  undone: (what: string) => `Défaite : ${what}. « Annuler » la remet.`,
  /** Steps in the list of corrections: made, undone, accepted, settled. */
  stepped: {
    label: "Étapes de ces corrections",
    undo: "Annuler",
    redo: "Rétablir",
    gone: (what: readonly string[]) =>
      what.length > MANY
        ? `${count(what.length, { one: "défaite", other: "défaites" })}.`
        : `Défaite : ${what.join(" ; ")}.`,
    came: (what: readonly string[]) =>
      what.length > MANY
        ? `${count(what.length, { one: "remise", other: "remises" })}.`
        : `Remise : ${what.join(" ; ")}.`,
  },
  takeAway: "Emporter (journal.csv)",
  report: "Signaler",
  reportLead: "Joignez le fichier journal.csv à ce message, et adressez-le à qui tient les données.",
  toWhom: {
    contact: (name: string | null) => `Ces données disent à qui écrire : ${name ? `${name}, ` : ""}`,
    page: (name: string | null) => `Ces données disent à qui s’adresser : ${name ? `${name}, ` : ""}`,
    subject: (title: string) => `Corrections proposées : ${title}`,
    write: "Écrire ce message dans votre messagerie",
    attach: "Le lien ouvre le message écrit : il reste à y joindre le fichier.",
    paste:
      "Le lien ouvre un message : il reste à y coller celui d’ici, trop long pour un lien, et à y joindre le fichier.",
    nobody: (source: string) =>
      `Ces données ne disent pas à qui écrire. Leur source est « ${source} » : qui la publie peut dire qui tient les données.`,
  },
  reportLabel: "Message",
  message: (title: string, versions: Versions | null, n: number, lines: string) => {
    const one = n < 2;
    const to = `Je propose ${count(n, correction)} au jeu de données « ${title} »`;
    const where = one
      ? "Elle est dans le fichier joint, journal.csv, avec sa raison ; la commande « npm run seed:apply » l’applique."
      : "Elles sont dans le fichier joint, journal.csv, chacune avec sa raison ; la commande « npm run seed:apply » les applique.";
    const from = versions && `version ${versions.without}, celle des données sans ${one ? "elle" : "elles"}`;
    const makes =
      versions &&
      ` ${one ? "Appliquée, elle" : "Appliquées, elles"} en ${one ? "fait" : "font"} la version ${versions.with}.`;
    return `Bonjour,\n\n${to}${from ? ` (${from})` : ""}. ${where}${makes ?? ""}\n\n${lines}\n`;
  },
  open: "Ouvrir les corrections de quelqu’un (journal.csv)",
  opened: (file: string, n: number) => `${file} : ${count(n, correction)} à examiner`,
  openedNone: (file: string) => `${file} : rien de nouveau, vous avez déjà ces corrections.`,
  notRead: (file: string, why: string) => `${file} ne se lit pas (en anglais) : ${why}`,
  noJournal: (file: string) =>
    `${file} n’est pas un journal de corrections (journal.csv, tel que « Emporter » l’écrit).`,
  accept: "Accepter",
  acceptAll: "Tout accepter",
  refuse: "Écarter",
  accepted: (what: string) => `Acceptée : ${what}`,
  /** Of all at once: those that are made, and those that stay since they do not apply. */
  acceptedAll: (n: number, stays: number) =>
    `${count(n, { one: "acceptée", other: "acceptées" })}${stays > 0 ? ` ; ${count(stays, { one: "ne s’applique pas et reste", other: "ne s’appliquent pas et restent" })} ci-dessus, avec la raison` : ""}.`,
  saved: "Enregistré : journal.csv",
};
