import type { FormatName } from "../../../server/contract/vocabulary.ts";
import { number, count, languageName } from "./numbers.ts";

/** The words of taking away: data, figures, citations, embedding. */
export const takeAway = {
  title: "Emporter",
  close: "Fermer",
  what: "Quoi",
  parts: { data: "Données", figure: "Figure", cite: "Citer", page: "Intégrer" },
  extent: "Étendue",
  extents: {
    shown: "ce qui est montré",
    kept: "ce que gardent les filtres",
    selection: "ce qui est choisi, avec ses voisins",
    whole: "tout le réseau, thèmes et territoires compris",
  },
  notNarrowed: (asked: string) =>
    `Le fichier tient le réseau, et non la réponse de cette vue${asked && ` ; ne s’y applique pas : ${asked}`}.`,
  counting: "On compte…",
  failed: (detail: string) => `Cela n’a pas pu être compté. ${detail}`,
  holds: (nodes: string, links: string) => `Le fichier tiendra ${nodes} ; ${links}.`,
  noLinks: "aucun lien",
  linkCount: (n: number) => count(n, { one: "lien", other: "liens" }),
  empty: "rien",
  inexact: (nodes: number, links: number) =>
    `Aucun filtre ne dit exactement ce qui est à l’écran (des voisins y sont dépliés hors du filtre) : il y a ${count(nodes, { one: "point", other: "points" })} et ${count(links, { one: "lien", other: "liens" })}. Pour eux et rien d’autre :`,
  long: (characters: number) =>
    `L’adresse nomme chaque point : ${number(characters)} caractères, plus que certains serveurs et programmes n’en prennent. Un filtre la raccourcit ; ou bien :`,
  exactFile: "Enregistrer ce qui est à l’écran (JSON)",
  format: "Format",
  formats: {
    gexf: ["GEXF : Gephi", "Version 1.3 : ouvrir dans Gephi, avec couleurs, tailles et positions."],
    graphml: [
      "GraphML : graphe pour R, Python, yEd",
      "igraph, NetworkX, Cytoscape ou yEd le lisent avec tous les attributs.",
    ],
    csv: [
      "CSV : tableur, R, Python",
      "Tables dans un zip : points, avec leurs mesures, liens, preuves et leur mode d’emploi, pour Excel, LibreOffice, R ou pandas.",
    ],
    json: ["JSON", "Le graphe de graphology : pour un programme en JavaScript, ou pour tout garder tel quel."],
    cypher: ["Neo4j", "Un script Cypher qui refait le même graphe dans une base Neo4j vide."],
    net: [
      "Pajek",
      "Réseau .net : pour Pajek, ou pour UCINET et statnet qui le lisent. Ses noms y perdent guillemets droits, barres inversées et sauts de ligne.",
    ],
    pack: [
      "Dossier de recherche",
      "Un zip qui tient tout : tables, graphes, mode d’emploi, paragraphe de méthode, citation et conditions.",
    ],
    incidence: ["Matrice", "Acteurs en lignes, {projects} en colonnes, en CSV : l’entrée des analyses bimodales de R."],
  } satisfies Record<FormatName, [string, string]>,
  people: "Noms des personnes",
  peopleChoices: { names: "tels que dans {source}", pseudonyms: "pseudonymes", none: "sans leurs noms" },
  peopleNote:
    "P1, P2… : tirés des liens du fichier et d’aucun nom, sans les mots ni les lignes qui les nomment. Les {projects} gardent leur nom : qui lit aussi la source peut encore reconnaître quelqu’un à ses liens.",
  /** Of ties of people, which are called after them. */
  peopleNoteOfTies:
    "P1, P2… : tirés des liens du fichier et d’aucun nom, sans les mots ni les lignes qui les nomment ; les {projects} s’appellent par eux. Qui connaît le réseau peut encore reconnaître quelqu’un à ses liens.",
  download: (name: string) => `Télécharger : ${name}`,
  packFigures: (hasMap: boolean) =>
    `Le même dossier, avec les figures ${hasMap ? "du réseau, de la matrice et de la carte" : "du réseau et de la matrice"}`,
  making: "Le fichier se prépare…",
  notMade: (detail: string) => `Le fichier n’a pas pu être fait. ${detail}`,
  asCommand: "La même chose en ligne de commande",
  address: "Adresse",
  copy: "Copier",
  copyOf: (what: string) => `Copier : ${what}`,
  copied: "Copié.",
  refused: "Le presse-papiers est refusé : le texte est sélectionné, copiez-le au clavier (Ctrl+C ou ⌘C).",

  figures: { network: "réseau", matrix: "matrice", map: "carte" },
  figure: "Dessin",
  figureTitle: "Titre",
  width: "Largeur",
  widths: {
    "85": "85 mm, une colonne",
    "90": "90 mm, une colonne",
    "174": "174 mm, deux colonnes",
    "180": "180 mm, deux colonnes",
    "270": "270 mm, page couchée",
    "400": "400 mm, affiche",
  },
  colours: "Couleurs",
  colourChoices: { light: "sur papier blanc", dark: "nuit" },
  frame: "Cadrage",
  frames: { all: "tout ce qui est montré", screen: "comme à l’écran" },
  names: "Nommer aussi les acteurs d’un{e} seul{e} {project}, là où il y a place",
  accessed: "Date de consultation (facultative)",
  accessedNote: "Sans date, la même vue donne toujours le même fichier.",
  resolution: "Points par pouce du PNG",
  svg: "Enregistrer en SVG",
  png: (dpi: number) => `Enregistrer en PNG, ${number(dpi)} ppp`,
  drawing: "Le dessin se prépare…",
  saved: (name: string) => `Enregistré : ${name}`,
  pngFailed:
    "Ce navigateur ne peut pas faire une si grande image : réduisez la largeur ou la résolution, ou prenez le SVG.",
  tooMany: (n: number, most: number) =>
    `${number(n)} points : une figure lisible en tient ${number(most)} au plus. Filtrez d’abord.`,
  previewOf: (what: string) => `Aperçu : ${what}`,
  figureNote:
    "SVG : dessin vectoriel, mots en texte, à retoucher dans Inkscape ou Illustrator. PNG : image au format d’impression.",
  figureFailed: "La figure n’a pas pu être dessinée.",

  citeLead: "L’adresse porte la version des données : ouverte sur d’autres données, la page le dira.",
  permanent: "Adresse permanente de cette vue",
  citeSource:
    "Ce que montre cette vue n’est que dans ce navigateur et n’a pas d’adresse : la référence porte celle que donne la source, qui ne montre pas la vue.",
  ofSource: "Adresse que donne la source",
  local:
    "Cette adresse ne marche que sur cet ordinateur. Ailleurs, ce qui la suit après « ? », version des données et filtre, identifie la vue.",
  sentence: "Référence",
  bibtex: "BibTeX",
  csl: "CSL-JSON (Zotero)",
  methods: "Paragraphe de méthode",
  inLanguage: (language: string) => `en ${languageName(language)}`,
  citing: "La référence arrive…",
  citeFailed: (detail: string) => `La référence n’a pas pu être demandée. ${detail}`,
  citeNear: "L’adresse de la vue est exacte ; le filtre et les nombres sont ceux du filtre le plus proche.",

  embedTitle: "Dans une page web",
  embedLead:
    "Le réseau de cette vue, avec son filtre et ce qu’on y a choisi, à lire seulement ; sa source et un lien vers la page entière l’accompagnent. La carte, les tables, les questions et les notes ne s’intègrent pas : donnez leur adresse. À coller dans le code de la page :",
  embedCorrected:
    "Vos corrections sont dans ce navigateur seul : la vue intégrée dans une autre page montrerait les données sans elles. Le fichier ci-dessous les contient ; pour intégrer les données telles qu’elles sont publiées, choisissez « Voir sans » en haut de la page.",
  snippet: "Code à coller",
  see: "Voir cette page",
  offlineTitle: "Un fichier qui s’ouvre sans réseau",
  offlineLead:
    "Le même réseau en une page HTML seule, à joindre à un envoi ou à un dépôt : on s’y déplace, on choisit un point, on lit ce qui fonde chaque lien. Elle ne demande rien à personne.",
  offline: "Enregistrer la page HTML",
  offlineSize: (kilobytes: number) => `${number(kilobytes)} ko`,
};
