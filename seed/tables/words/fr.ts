import { PACKAGE_FAULTS_FR } from "./package-faults-fr.ts";
import type { TableWords } from "./table-words.ts";

/** What is said of tables in French. */
export const FR: TableWords = {
  sentences: {
    "empty-file": () => "le fichier est vide.",
    binary: () =>
      "ce n’est pas un tableau : le fichier n’est ni un texte ni un classeur. Enregistrez-le depuis son logiciel en .xlsx, .ods ou CSV.",
    pdf: () =>
      "c’est un PDF, et non un tableau. Son texte se lit par « Lire un document », dans « Mes données » ; un tableau qu’il contient se recopie dans un tableur.",
    image: () => "c’est une image : rien ne peut y être lu. Recopiez dans un tableur le tableau qu’elle montre.",
    "not-a-table": () => "aucun tableau dans ce fichier.",
    "web-page": () =>
      "c’est une page web, quoi que dise son nom. Ouvrez-la dans un tableur et enregistrez-la en .xlsx, .ods ou CSV.",
    "old-excel": () =>
      "c’est un classeur d’Excel d’avant 2007 (.xls). Ouvrez-le et enregistrez-le en .xlsx, .ods ou CSV.",
    password: () => "le fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.",
    "broken-archive": () =>
      "le fichier est tronqué ou abîmé (un téléchargement interrompu ?). Récupérez-le ou enregistrez-le de nouveau.",
    "broken-workbook": (value) => `le classeur est abîmé : il lui manque « ${value} ». Enregistrez-le de nouveau.`,
    "too-large": (value) => `le fichier dépasse ${value} Mo.`,
    "broken-quotes": (value) =>
      `les guillemets de la ligne ${value} ne se ferment pas : dans une cellule entre guillemets, un guillemet s’écrit deux fois.`,
    "broken-xml": (value) => `le fichier est tronqué ou abîmé à la ligne ${value}.`,
    "broken-json": () => "ce n’est pas du JSON correct : le fichier est tronqué ou abîmé.",
    "xml-entities": () =>
      "son en-tête (DOCTYPE) définit des abréviations (ENTITY), qui ne sont pas lues ici. Enregistrez-le sans elles depuis son logiciel.",
    "unknown-xml": (value) => `ce XML n’est ni du GEXF ni du GraphML (son premier élément est « ${value} »).`,
    "unknown-json": () => "ce JSON n’est pas un réseau : il n’a pas de liste de points.",
    "other-format": (value) =>
      `ce fichier est au format ${value}, qui n’est pas lu ici. Enregistrez-le depuis son logiciel en GEXF, GraphML, Pajek ou CSV.`,
    hyperedge: () =>
      "le réseau a des liens à plus de deux bouts (hyperedge), qui ne sont pas lus ici. Faites-en un projet et ses acteurs.",
    "no-points": () => "le réseau n’a aucun point.",
    "broken-package": (value, expected) => (value === "" ? expected : `« ${value} » : ${expected}`),
    "package-and-tables": () => "un paquet s’ouvre seul : les autres fichiers n’ont pas été repris.",
    "only-header": () => "il y a des titres de colonnes et aucune ligne en dessous.",
    "no-header": () => "aucune ligne ne donne le titre des colonnes. Ajoutez-en une au-dessus (Projet, Partenaire…).",
    "one-column": () =>
      "il n’y a qu’une colonne, et un lien en demande deux : un projet et qui y participe. Le séparateur des cellules est-il un autre ?",
    "no-projects": () => "aucune colonne n’est prise pour le nom d’un projet. Dites laquelle.",
    "no-actors": () => "aucune colonne n’est prise pour qui participe. Dites lesquelles.",
    "no-ties": () => "aucune colonne n’est prise pour les deux bouts d’un lien. Dites lesquelles.",
    "row-without-project": (value) =>
      `${value === "" ? "" : `« ${value} » : `}la ligne ne nomme aucun projet ; elle est mise de côté.`,
    "row-without-actor": (value) =>
      `${value === "" ? "" : `« ${value} » : `}la ligne ne nomme personne qui participe ; elle est mise de côté.`,
    "total-row": (value) => `« ${value} » : la ligne est un total des autres ; elle est mise de côté.`,
    "note-row": (value) => `« ${value} » : la ligne est une note sous le tableau ; elle est mise de côté.`,
    "row-alone": (value) => `« ${value} » est seul dans sa ligne (un titre, une note ?) ; la ligne est mise de côté.`,
    "row-without-end": (value) =>
      `${value === "" ? "un bout du lien est vide" : `« ${value} » ne nomme aucun bout du lien`} ; la ligne est mise de côté.`,
    "unknown-point": (value) => `« ${value} » n’est aucun des points ; la ligne est mise de côté.`,
    "row-ties-nothing": (value) => `« ${value} » : la ligne ne lie rien ; elle est mise de côté.`,
    "tie-to-itself": (value) => `« ${value} » est lié à lui-même ; la ligne est mise de côté.`,
    "tie-between-projects": () =>
      "la ligne lie deux projets, et non un projet à qui y participe ; elle est mise de côté.",
    "tie-between-actors": () =>
      "la ligne lie deux acteurs dans un réseau d’acteurs et de projets ; elle est mise de côté.",
    "letters-lost": (value) =>
      `« ${value} » : des accents se sont perdus à l’enregistrement ; la ligne est mise de côté. Enregistrez le fichier d’origine en « CSV UTF-8 ».`,
    "not-a-number": (value) => `« ${value} » n’est pas un nombre ; la ligne est reprise sans lui.`,
    "not-a-date": (value) => `« ${value} » n’est pas une date ; la ligne est reprise sans elle.`,
    "no-such-day": (value) => `« ${value} » n’existe pas au calendrier ; la ligne est reprise sans cette date.`,
    "ends-before-it-begins": (value) =>
      `« ${value} » : la fin vient avant le début. Les deux sont repris tels quels, et sans durée dans le temps.`,
    "not-true-or-false": (value) => `« ${value} » ne dit ni oui ni non ; la ligne est reprise sans lui.`,
    "formula-error": (value) => `la formule donne une erreur (${value}), qui n’est pas reprise.`,
    "email-left-out": () => "une adresse électronique a été laissée de côté : c’est une donnée personnelle.",
    "two-values": (value) => `deux valeurs pour un même nom : la première est reprise, et non « ${value} ».`,
    "mentioned-person": (value) =>
      `« ${value} » : une personne seulement citée ne participe pas au projet ; la ligne est reprise sans ce lien.`,
    "cell-ties-nothing": (value) =>
      `« ${value} » : aucun lien n’en est fait, car c’est le nom de la ligne elle-même, ou celui d’aucun des points.`,
    "hidden-sheet": () =>
      "cette feuille est masquée dans le classeur : elle n’est pas lue. Affichez-la dans le tableur pour qu’elle le soit.",
    "name-from-above": (value) =>
      `les cellules vides sont prises pour le projet du dessus, dans ${value} ${value === "1" ? "ligne" : "lignes"} à partir d’ici.`,
    "header-missing": (value) =>
      `aucune ligne ne donne le titre des colonnes : elles sont appelées par leur lettre, et la première ligne (« ${value} ») est prise comme les autres.`,
    "ties-joined": (value) =>
      `${value === "1" ? "un lien joint" : `${value} liens, à partir d’ici, joignent`} deux noms qu’un autre joignait déjà, dans un sens ou dans l’autre : ensemble ils font une relation, qui n’a pas de sens.`,
    "date-without-day": (value) =>
      `${value === "1" ? "une date est donnée" : `${value} dates, à partir d’ici, sont données`} sans jour : le premier du mois ou de l’année est pris, et le dernier pour une fin.`,
    "month-before-day": (value) =>
      `${value === "1" ? "une date est lue" : `${value} dates, à partir d’ici, sont lues`} le mois d’abord, comme aux États-Unis.`,
    "year-of-two-digits": (value) =>
      `${value === "1" ? "une année a" : `${value} années, à partir d’ici, ont`} deux chiffres : de 00 à 49 ce sont 2000 à 2049, de 50 à 99 1950 à 1999.`,
    "no-name": (value) => `« ${value} » n’est pas un nom : aucun n’en est fait.`,
    "unknown-id": (value) =>
      `« ${value} » n’est l’identifiant d’aucune ligne des autres tables ; la cellule est prise pour vide.`,
    "nobody-named": (value) =>
      `${value === "" ? "aucun nom ici" : `« ${value} » ne nomme personne`} : le projet est repris, sans personne à cette ligne.`,
    "ties-nothing": (value) =>
      value === "1"
        ? "un nom n’est lié à rien ; il n’est ni compté ni montré."
        : `${value} noms ne sont liés à rien, à partir d’ici ; ils ne sont ni comptés ni montrés.`,
    "name-too-long": () => "le texte est trop long pour un nom ; il n’est pas repris.",
  },
  packageFaults: PACKAGE_FAULTS_FR,
  place: {
    sheet: (name) => `feuille « ${name} »`,
    row: (row) => `ligne ${row}`,
    column: (letter, header) =>
      ["colonne", letter, header === "" || header === letter ? "" : `« ${header} »`].filter(Boolean).join(" "),
  },
  inRelation: "en relation",
  oneMode: {
    kinds: {
      project: {
        one: "relation (lien du réseau d’origine)",
        other: "relations (liens du réseau d’origine)",
        feminine: true,
      },
    },
    explanation: {
      short: "Chaque relation est un lien du réseau d’origine.",
      title: "D’où viennent ces relations ?",
      text: "Le fichier lie des acteurs entre eux, et rien d’autre. Chaque lien y est devenu une relation à laquelle ses deux acteurs prennent part : deux acteurs partagent une relation quand le fichier les lie. Chemins, passerelles et acteurs partagés sont ceux du réseau ; comparer les relations entre elles ne dit presque rien, car chacune n’a que deux acteurs.",
    },
  },
};
