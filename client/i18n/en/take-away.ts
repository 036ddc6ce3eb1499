import type { takeAway as french } from "../fr/take-away.ts";
import { number, count, languageName } from "./numbers.ts";

/** The words of taking away: data, figures, citations, embedding. */
export const takeAway: typeof french = {
  title: "Take away",
  close: "Close",
  what: "What",
  parts: { data: "Data", figure: "Figure", cite: "Cite", page: "Embed" },
  extent: "Extent",
  extents: {
    shown: "what is shown",
    kept: "what the filters keep",
    selection: "what is chosen, with its neighbours",
    whole: "the whole network, themes and territories included",
  },
  notNarrowed: (asked) =>
    `The file holds the network, not the answer of this view${asked && `; not applied to it: ${asked}`}.`,
  counting: "Counting…",
  failed: (detail) => `It could not be counted. ${detail}`,
  holds: (nodes, links) => `The file will hold ${nodes}; ${links}.`,
  noLinks: "no link",
  linkCount: (n) => count(n, { one: "link", other: "links" }),
  empty: "nothing",
  inexact: (nodes, links) =>
    `No filter says exactly what is on the screen (neighbours are unfolded there beside the filter): it holds ${count(nodes, { one: "point", other: "points" })} and ${count(links, { one: "link", other: "links" })}. For these and nothing else:`,
  long: (characters) =>
    `The address names every point: ${number(characters)} characters, more than some servers and programs take. A filter makes it shorter; or else:`,
  exactFile: "Save what is on the screen (JSON)",
  format: "Format",
  formats: {
    gexf: ["GEXF: Gephi", "Version 1.3: open it in Gephi, with colours, sizes and positions."],
    graphml: ["GraphML: graph for R, Python, yEd", "igraph, NetworkX, Cytoscape or yEd read it with all attributes."],
    csv: [
      "CSV: spreadsheet, R, Python",
      "Tables in a zip: points with their measures, links, evidence and their codebook, for Excel, LibreOffice, R or pandas.",
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
    incidence: ["Matrix", "Actors in rows, {projects} in columns, as CSV: what R’s two-mode analyses start from."],
  },
  people: "Names of people",
  peopleChoices: { names: "as {printed}", pseudonyms: "pseudonyms", none: "without their names" },
  peopleNote:
    "P1, P2…: drawn from the links in the file and from no name, without the words and lines that name them. {Projects} keep their names: who reads the source too may still know someone by their links.",
  peopleNoteOfTies:
    "P1, P2…: drawn from the links in the file and from no name, without the words and lines that name them; {projects} are called by them. Who knows the network may still recognise somebody by their links.",
  download: (name) => `Download: ${name}`,
  packFigures: (hasMap) =>
    `The same pack, with the figures of ${hasMap ? "network, matrix and map" : "network and matrix"}`,
  making: "The file is being made…",
  notMade: (detail) => `The file could not be made. ${detail}`,
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
    "85": "85 mm, one column",
    "90": "90 mm, one column",
    "174": "174 mm, two columns",
    "180": "180 mm, two columns",
    "270": "270 mm, landscape page",
    "400": "400 mm, poster",
  },
  colours: "Colours",
  colourChoices: { light: "on white paper", dark: "night" },
  frame: "Frame",
  frames: { all: "all that is shown", screen: "as on the screen" },
  names: "Also name actors of one {project}, where there is room",
  accessed: "Date of access (optional)",
  accessedNote: "Without a date, the same view always gives the same file.",
  resolution: "Dots per inch of the PNG",
  svg: "Save as SVG",
  png: (dpi) => `Save as PNG, ${number(dpi)} dpi`,
  drawing: "The drawing is being made…",
  saved: (name) => `Saved: ${name}`,
  pngFailed: "This browser cannot make so large a picture: take a smaller width or resolution, or the SVG.",
  tooMany: (n, most) => `${number(n)} points: a figure that reads holds ${number(most)} at most. Filter first.`,
  previewOf: (what) => `Preview: ${what}`,
  figureNote:
    "SVG: a vector drawing, words as text, to touch up in Inkscape or Illustrator. PNG: a picture in print size.",
  figureFailed: "The figure could not be drawn.",

  citeLead: "The address carries the version of the data: opened on other data, the page will say so.",
  permanent: "Permanent address of this view",
  citeSource:
    "What this view shows is in this browser alone and has no address: the reference bears the one that the source gives, which does not show the view.",
  ofSource: "Address that the source gives",
  local:
    "This address works on this computer alone. Elsewhere, what follows its “?”, version of the data and filter, identifies the view.",
  sentence: "Reference",
  bibtex: "BibTeX",
  csl: "CSL-JSON (Zotero)",
  methods: "Methods paragraph",
  inLanguage: (language) => `in ${languageName(language)}`,
  citing: "The reference is on its way…",
  citeFailed: (detail) => `The reference could not be asked for. ${detail}`,
  citeNear: "The view’s address is exact; filter and counts are those of the nearest filter.",

  embedTitle: "In a web page",
  embedLead:
    "The network of this view, with its filter and what was chosen on it, to read only; its source and a link to the whole page go along. The map, the tables, the questions and the notes cannot be embedded: give their address. Paste this into the page’s code:",
  embedCorrected:
    "Your corrections are in this browser alone: the view in another page would show the data without them. The file below has them; to embed the data as they are published, choose “See without” at the top of the page.",
  snippet: "Code to paste",
  see: "See that page",
  offlineTitle: "A file that opens without a network",
  offlineLead:
    "The same network as one HTML page, to send along or to deposit: one moves over it, chooses a point, reads what each link rests on. It asks nobody for anything.",
  offline: "Save the HTML page",
  offlineSize: (kilobytes) => `${number(kilobytes)} kB`,
};
