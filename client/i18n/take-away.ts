import type { Extent } from "../model/export-extent.ts";
import { numbers } from "./numbers.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = {
  title: "Emporter",
  close: "Fermer",
  what: "Quoi",
  parts: { data: "Données", figure: "Figure", cite: "Citer", page: "Intégrer" },
  extent: "Étendue",
  extents: {
    shown: "ce qui est montré",
    selection: "ce qui est choisi, avec ses voisins",
    whole: "tout le réseau, thèmes et territoires compris",
  } satisfies Record<Extent, string> as Record<Extent, string>,
  nothingChosen: "Rien n’est choisi.",
  counting: "On compte…",
  failed: (detail: string) => `Le serveur n’a pas pu le compter. ${detail}`,
  holds: (nodes: string, links: string) => `Le fichier tiendra ${nodes} ; ${links}.`,
  noLinks: "aucun lien",
  linkCount: (n: number) => f.count(n, { one: "lien", other: "liens" }),
  empty: "rien",
  inexact: (nodes: number, links: number) =>
    `Aucun filtre ne dit exactement ce qui est à l’écran (des voisins y sont dépliés hors du filtre) : il y a ${f.count(nodes, { one: "point", other: "points" })} et ${f.count(links, { one: "lien", other: "liens" })}. Pour eux et rien d’autre :`,
  long: (characters: number) =>
    `L’adresse nomme chaque point : ${f.number(characters)} caractères, plus que certains serveurs et programmes n’en prennent. Un filtre la raccourcit ; ou bien :`,
  exactFile: "Enregistrer ce qui est à l’écran (JSON)",
  format: "Format",
  formats: {
    gexf: ["Gephi", "GEXF 1.3 : ouvrir dans Gephi, avec couleurs, tailles et positions."],
    graphml: ["R, Python, yEd", "GraphML : igraph, NetworkX, Cytoscape ou yEd le lisent avec tous les attributs."],
    csv: [
      "Tableur",
      "Tables CSV dans un zip : points, liens, preuves et leur mode d’emploi, pour Excel, LibreOffice ou pandas.",
    ],
    json: ["JSON", "Le graphe de graphology : pour un programme en JavaScript, ou pour tout garder tel quel."],
    cypher: ["Neo4j", "Un script Cypher qui refait le même graphe dans une base Neo4j vide."],
    net: [
      "Pajek",
      "Réseau .net : pour Pajek, ou pour UCINET et statnet qui le lisent. Ses noms y perdent guillemets droits, barres inversées et sauts de ligne.",
    ],
    pack: [
      "Dossier de recherche",
      "Un zip qui tient tout : tables, graphes, mode d’emploi, paragraphe de méthode, citation et conditions.",
    ],
    incidence: ["Matrice", "Acteurs en lignes, projets en colonnes, en CSV : l’entrée des analyses bimodales de R."],
  } as Record<string, [string, string]>,
  people: "Noms des personnes",
  peopleChoices: { names: "tels qu’imprimés", pseudonyms: "pseudonymes", none: "sans leurs noms" },
  peopleNote:
    "P1, P2… : tirés des liens du fichier et d’aucun nom, sans les mots ni les lignes qui les nomment. Les projets gardent leur nom : qui lit aussi la source peut encore reconnaître quelqu’un à ses liens.".replaceAll(
      " :",
      "\u202f:",
    ),
  download: (name: string) => `Télécharger : ${name}`,
  packFigures: "Le même dossier, avec les figures du réseau, de la matrice et de la carte",
  asCommand: "La même chose en ligne de commande",
  address: "Adresse",
  copy: "Copier",
  copyOf: (what: string) => `Copier\u202f: ${what}`,
  copied: "Copié.",
  refused: "Le presse-papiers est refusé : le texte est sélectionné, copiez-le au clavier (Ctrl+C ou ⌘C).",

  figures: { network: "réseau", matrix: "matrice", map: "carte" },
  figure: "Dessin",
  figureTitle: "Titre",
  width: "Largeur",
  widths: {
    "90": "90 mm, une colonne",
    "180": "180 mm, deux colonnes",
    "270": "270 mm, page couchée",
    "400": "400 mm, affiche",
  },
  colours: "Couleurs",
  colourChoices: { light: "sur papier blanc", dark: "nuit" },
  frame: "Cadrage",
  frames: { all: "tout ce qui est montré", screen: "comme à l’écran" },
  names: "Nommer aussi les acteurs d’un seul projet, là où il y a place",
  accessed: "Date de consultation (facultative)",
  accessedNote: "Sans date, la même vue donne toujours le même fichier.",
  resolution: "Points par pouce du PNG",
  svg: "Enregistrer en SVG",
  png: (dpi: number) => `Enregistrer en PNG, ${f.number(dpi)} ppp`,
  drawing: "Le dessin se prépare…",
  saved: (name: string) => `Enregistré : ${name}`,
  pngFailed:
    "Ce navigateur ne peut pas faire une si grande image : réduisez la largeur ou la résolution, ou prenez le SVG.",
  tooMany: (n: number, most: number) =>
    `${f.number(n)} points : une figure lisible en tient ${f.number(most)} au plus. Filtrez d’abord.`,
  previewOf: (what: string) => `Aperçu\u202f: ${what}`,
  figureNote:
    "SVG : dessin vectoriel, mots en texte, à retoucher dans Inkscape ou Illustrator. PNG : image au format d’impression.",
  figureFailed: "La figure n’a pas pu être dessinée.",

  citeLead: "L’adresse porte la version des données : ouverte sur d’autres données, la page le dira.",
  permanent: "Adresse permanente de cette vue",
  local:
    "Cette adresse ne marche que sur cet ordinateur. Ailleurs, ce qui la suit après « ? », version des données et filtre, identifie la vue.",
  sentence: "Référence",
  bibtex: "BibTeX",
  csl: "CSL-JSON (Zotero)",
  methods: "Paragraphe de méthode",
  languages: { fr: "en français", en: "en anglais" },
  citing: "La référence arrive…",
  citeFailed: (detail: string) => `La référence n’a pas pu être demandée. ${detail}`,
  citeNear: "L’adresse de la vue est exacte ; le filtre et les nombres sont ceux du filtre le plus proche.",

  embedTitle: "Dans une page web",
  embedLead:
    "Le réseau de cette vue, avec son filtre et ce qu’on y a choisi, à lire seulement ; sa source et un lien vers la page entière l’accompagnent. La carte, les tables, les questions et les notes ne s’intègrent pas : donnez leur adresse. À coller dans le code de la page :",
  snippet: "Code à coller",
  see: "Voir cette page",
  offlineTitle: "Un fichier qui s’ouvre sans réseau",
  offlineLead:
    "Le même réseau en une page HTML seule, à joindre à un envoi ou à un dépôt : on s’y déplace, on choisit un point, on lit ce qui fonde chaque lien. Elle ne demande rien à personne.",
  offline: "Enregistrer la page HTML",
  offlineSize: (kilobytes: number) => `${f.number(kilobytes)} ko`,
};

const en: typeof fr = {
  title: "Take away",
  close: "Close",
  what: "What",
  parts: { data: "Data", figure: "Figure", cite: "Cite", page: "Embed" },
  extent: "Extent",
  extents: {
    shown: "what is shown",
    selection: "what is chosen, with its neighbours",
    whole: "the whole network, themes and territories included",
  },
  nothingChosen: "Nothing is chosen.",
  counting: "Counting…",
  failed: (detail) => `The server could not count it. ${detail}`,
  holds: (nodes, links) => `The file will hold ${nodes}; ${links}.`,
  noLinks: "no link",
  linkCount: (n) => e.count(n, { one: "link", other: "links" }),
  empty: "nothing",
  inexact: (nodes, links) =>
    `No filter says exactly what is on the screen (neighbours are unfolded there beside the filter): it holds ${e.count(nodes, { one: "point", other: "points" })} and ${e.count(links, { one: "link", other: "links" })}. For these and nothing else:`,
  long: (characters) =>
    `The address names every point: ${e.number(characters)} characters, more than some servers and programs take. A filter makes it shorter; or else:`,
  exactFile: "Save what is on the screen (JSON)",
  format: "Format",
  formats: {
    gexf: ["Gephi", "GEXF 1.3: open it in Gephi, with colours, sizes and positions."],
    graphml: ["R, Python, yEd", "GraphML: igraph, NetworkX, Cytoscape or yEd read it with all attributes."],
    csv: [
      "Spreadsheet",
      "CSV tables in a zip: points, links, evidence and their codebook, for Excel, LibreOffice or pandas.",
    ],
    json: ["JSON", "graphology’s graph: for a program in JavaScript, or to keep everything as it is."],
    cypher: ["Neo4j", "A Cypher script that makes the same graph in an empty Neo4j."],
    net: [
      "Pajek",
      ".net network: for Pajek, or for UCINET and statnet, which read it. Its names lose straight quotes, backslashes and line breaks.",
    ],
    pack: [
      "Research pack",
      "One zip with everything: tables, graphs, codebook, methods paragraph, citation and terms.",
    ],
    incidence: ["Matrix", "Actors in rows, projects in columns, as CSV: what R’s two-mode analyses start from."],
  },
  people: "Names of people",
  peopleChoices: { names: "as printed", pseudonyms: "pseudonyms", none: "without their names" },
  peopleNote:
    "P1, P2…: drawn from the links in the file and from no name, without the words and lines that name them. Projects keep their names: who reads the source too may still know someone by their links.",
  download: (name) => `Download: ${name}`,
  packFigures: "The same pack, with the figures of network, matrix and map",
  asCommand: "The same from a command line",
  address: "Address",
  copy: "Copy",
  copyOf: (what) => `Copy: ${what}`,
  copied: "Copied.",
  refused: "The clipboard is refused: the text is selected, copy it by keyboard (Ctrl+C or ⌘C).",

  figures: { network: "network", matrix: "matrix", map: "map" },
  figure: "Drawing",
  figureTitle: "Title",
  width: "Width",
  widths: {
    "90": "90 mm, one column",
    "180": "180 mm, two columns",
    "270": "270 mm, landscape page",
    "400": "400 mm, poster",
  },
  colours: "Colours",
  colourChoices: { light: "on white paper", dark: "night" },
  frame: "Frame",
  frames: { all: "all that is shown", screen: "as on the screen" },
  names: "Also name actors of one project, where there is room",
  accessed: "Date of access (optional)",
  accessedNote: "Without a date, the same view always gives the same file.",
  resolution: "Dots per inch of the PNG",
  svg: "Save as SVG",
  png: (dpi) => `Save as PNG, ${e.number(dpi)} dpi`,
  drawing: "The drawing is being made…",
  saved: (name) => `Saved: ${name}`,
  pngFailed: "This browser cannot make so large a picture: take a smaller width or resolution, or the SVG.",
  tooMany: (n, most) => `${e.number(n)} points: a figure that reads holds ${e.number(most)} at most. Filter first.`,
  previewOf: (what) => `Preview: ${what}`,
  figureNote:
    "SVG: a vector drawing, words as text, to touch up in Inkscape or Illustrator. PNG: a picture in print size.",
  figureFailed: "The figure could not be drawn.",

  citeLead: "The address carries the version of the data: opened on other data, the page will say so.",
  permanent: "Permanent address of this view",
  local:
    "This address works on this computer alone. Elsewhere, what follows its “?”, version of the data and filter, identifies the view.",
  sentence: "Reference",
  bibtex: "BibTeX",
  csl: "CSL-JSON (Zotero)",
  methods: "Methods paragraph",
  languages: { fr: "in French", en: "in English" },
  citing: "The reference is on its way…",
  citeFailed: (detail) => `The reference could not be asked for. ${detail}`,
  citeNear: "The view’s address is exact; filter and counts are those of the nearest filter.",

  embedTitle: "In a web page",
  embedLead:
    "The network of this view, with its filter and what was chosen on it, to read only; its source and a link to the whole page go along. The map, the tables, the questions and the notes cannot be embedded: give their address. Paste this into the page’s code:",
  snippet: "Code to paste",
  see: "See that page",
  offlineTitle: "A file that opens without a network",
  offlineLead:
    "The same network as one HTML page, to send along or to deposit: one moves over it, chooses a point, reads what each link rests on. It asks nobody for anything.",
  offline: "Save the HTML page",
  offlineSize: (kilobytes) => `${e.number(kilobytes)} kB`,
};

/** The words of taking away: data, figures, citations, embedding. */
export const TAKE_AWAY = { fr, en };
export type TakeAwayWords = typeof fr;
