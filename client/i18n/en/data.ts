import { roleIn } from "../../../server/contract/i18n/role-in.ts";
import type { Form, Meaning, NameReason, PointKind, Separator, Stage } from "../../../server/contract/tables.ts";
import { kinds, roles } from "../../../server/contract/i18n/en/vocabulary.ts";
import type { data as french } from "../fr/data.ts";
import { count, date, list, number, time } from "./numbers.ts";

const MEGABYTE = 1_000_000;

/** A size as one says it: “3.2 MB”, “12 kB”. */
const size = (bytes: number): string =>
  bytes >= MEGABYTE
    ? `${number(Math.round(bytes / 100_000) / 10)} MB`
    : `${number(Math.max(1, Math.round(bytes / 1000)))} kB`;

const signs: Record<Separator, string> = {
  ";": "semicolon",
  ",": "comma",
  "|": "bar",
  "\n": "line break",
  " / ": "slash",
  " & ": "&",
  " et ": "et",
  " and ": "and",
  " • ": "bullet",
};

const owners: Record<string, string> = {
  project: "the project",
  organisation: "the organisation",
  person: "the person",
  theme: "the theme",
  territory: "the territory",
  link: "the link",
};

function meaning({ is, of, role }: Meaning): string {
  if (is === "actor") {
    const who = of === "person" ? "people" : "organisations";
    return role === undefined ? who : `${who} (${roleIn(roles, role).replaceAll("_", " ")})`;
  }
  if (is === "attribute") return `information on ${owners[of ?? "link"]}`;
  if (is === "place") return of === "organisation" ? "place of the organisation" : "place of the project";
  if (is === "site") return of === "organisation" ? "website of the organisation" : "website of the project";
  if ((is === "source" || is === "target") && of !== undefined && of !== "link")
    return `${meanings[is]} (${kinds[of].one})`;
  return meanings[is];
}

const meanings: Record<Exclude<Meaning["is"], "actor" | "attribute" | "place" | "site">, string> = {
  project: "name of the project",
  "project-id": "id of the project",
  title: "headline of the project",
  "actor-id": "id of the actor",
  role: "role",
  kind: "person or organisation",
  theme: "themes",
  "legal-form": "legal form",
  qualifier: "what is added to the actor’s name",
  mention: "{printed} words for the actor",
  record: "page or number in the source",
  cell: "a column of the matrix",
  source: "start of the link",
  target: "end of the link",
  id: "id",
  label: "name",
  ignored: "leave out",
};

/** The words of the view where a reader opens data of their own. */
export const data: typeof french = {
  title: "My data",
  lead: "Open your table: the whole explorer works on it. Your files and their content are not sent: they are read in this page, and leave it only if you take them away. The page’s address names what you choose to see: reloading or sharing it shows these names to the host of the site.",
  drop: "Drop your files here",
  choose: "Choose files",
  paste: "Paste a table",
  pasteLabel: "The table, copied from a spreadsheet (its first row has the headers)",
  pasteRead: "Read this table",
  pastedName: "pasted table.txt",
  formatsTitle: "What can be read",
  formats: [
    "a list of links: one row a participation (project, partner, role…)",
    "one row a project, its partners in one or several cells",
    "a matrix: actors in rows, projects in columns, or the other way round",
    "two tables, points and links, as Gephi writes them",
    "a network in GEXF, GraphML, graphology JSON, Pajek (.net), DL of UCINET, or the list of its edges (igraph, networkx, SNAP)",
    "a dataset of Maillage (folder or zip), or what Maillage exports",
    "the open data of CORDIS and keep.eu",
  ],
  formatsFiles: "CSV (any separator, any usual encoding), Excel (.xlsx), OpenDocument (.ods), zip; 100 MB at most.",
  tooLarge: (name, bytes) =>
    `“${name}” has ${size(bytes)}: this page reads 100 MB at most, all files together. Keep the rows or columns that you need, then open it again.`,
  failed: (detail) => `These files could not be read. ${detail}`,
  stop: "Stop",
  stages: {
    read: "Reading the files",
    recognise: "Recognising the tables",
    understand: "Reading the rows",
    names: "Comparing the names",
    places: "Looking for the places",
    write: "Writing",
    check: "Checking",
  } satisfies Record<Stage, string> as Record<Stage, string>,
  stageAt: (done, of) => `${number(done)} of ${number(of)}`,
  files: "Files",
  addFiles: "Add files",
  leaveOut: "Leave out",
  leaveOutOf: (name) => `Leave out “${name}”`,
  giveUp: "Give up",
  understood: "What is understood",
  found: (n, oneMode) => {
    const parts = [
      ...(oneMode ? [] : [count(n.projects, kinds.project)]),
      ...(n.organisations > 0 || n.persons === 0 ? [count(n.organisations, kinds.organisation)] : []),
      ...(n.persons > 0 ? [count(n.persons, kinds.person)] : []),
    ];
    if (oneMode) return `${[...parts, count(n.projects, { one: "relation", other: "relations" })].join(", ")}.`;
    const shared =
      n.persons > 0 && n.organisations > 0
        ? count(n.shared, { one: "actor that takes part in several", other: "actors that take part in several" })
        : count(n.shared, { one: "that takes part in several", other: "that take part in several" });
    return `${[...parts, n.shared > 0 ? shared : "no actor in several projects"].join(", ")}.`;
  },
  rows: (rows, setApart) =>
    `${count(rows, { one: "row read", other: "rows read" })}, ${setApart === 0 ? "none set apart" : `${number(setApart)} set apart`}.`,
  notReady: (missing) =>
    ({
      project: "A project is still missing: say below which column has the projects.",
      actor: "An actor is still missing: say below which column has those who take part.",
      both: "A project and an actor are still missing: say below which column has the projects, and which one the actors.",
    })[missing],
  nothingTaken: (file, sentence) => `Nothing could be taken of “${file}”: ${sentence}`,
  brokenPackage: (file, faults) =>
    `Nothing could be taken of “${file}”: this package of data has ${count(faults, { one: "fault, told", other: "faults, told" })} below.`,
  twin: (name, called, files) =>
    `Data of this name (“${name}”) are kept already: “${called}”, from ${files}. The two can be compared only if one has another name.`,
  nameOtherwise: (title) => `Call this one “${title}”`,
  dataTitle: "Title of your data",
  explore: "Explore",
  waiting: (names: readonly string[]) =>
    `These files make several datasets: this one first, then ${list(names)}. After that they are compared.`,
  openNext: "Keep, then open what comes next",
  part: "Open each file by itself, to compare them",
  sheetsRead: "Sheets that are read",
  onlySheets: (file, sheets) =>
    `${file} (${sheets.length === 1 ? "sheet" : "sheets"} ${list(sheets.map((name) => `“${name}”`))})`,
  sheetsAlone: (names) =>
    `Some sheets make a network each (${list(names)}); they are taken together, as one. If each is a year or a programme:`,
  partSheets: "Open each sheet by itself, to compare them",
  writing: "The network is being built…",
  left: "Left in the middle",
  leftOn: (files, n, iso) =>
    `${files}, on ${date(iso)}. The ${n === 1 ? "file" : "files"} and your choices are in this browser.`,
  goOnWith: "Go on",
  letGo: "Forget",
  keptUntil:
    "What is opened here and your choices stay in this browser, even if the page is reloaded or closed, until you explore it or give it up.",
  notKeptUntil:
    "This browser does not keep what is opened here: if the page is reloaded or closed, it is to be opened again.",
  explored: (files, title) => `You are exploring ${files}, under the title “${title}”.`,
  goOnExploring: "Go on exploring",
  lookAgain: "See again what was understood",
  earlier: (title, iso) => `Your choices for “${title}”, opened on ${date(iso)}, are taken up for this version.`,
  startAfresh: "Start without them",
  replace: (title) => `Replace “${title}”`,
  sheetForm: "This table is taken for",
  forms: {
    links: "a list of links (one row a participation)",
    projects: "one row a project",
    matrix: "a matrix, actors in rows",
    "matrix-of-projects": "a matrix, projects in rows",
    points: "a table of points",
    ties: "a table of links between points",
    "one-mode": "links between actors alone: each link becomes a relation of two actors",
    register: "a register: what is known of each",
    package: "a dataset of Maillage",
    ignored: "nothing: it is left out",
  } satisfies Record<Form, string> as Record<Form, string>,
  oneMode:
    "This network has one kind of points, and no projects. Each link becomes a relation that its two actors take part in: paths and bridges are those of the network; comparing relations with each other says next to nothing.",
  pointsAre: "These points are",
  pointKinds: { organisation: "organisations", person: "people" } satisfies Record<PointKind, string>,
  sheetRows: (n, apart) =>
    `${count(n, { one: "row", other: "rows" })}${apart > 0 ? `, ${number(apart)} of them set apart` : ""}`,
  column: "Column",
  firstValues: "First values",
  takenFor: "Taken for",
  takenForOf: (column) => `“${column}” is taken for`,
  noHeader: (letter) => `column ${letter}`,
  continued: "empty cells take the project above",
  filled: (n, distinct) =>
    `${count(n, { one: "cell", other: "cells" })}, ${count(distinct, { one: "value", other: "values" })}`,
  emails: "E-mail addresses: never taken.",
  spans: "A project lasts from the first date of its links to the last.",
  separatedBy: "Separated by",
  signs,
  comesApart: (row) => `row ${number(row)}`,
  meaning,
  roleWords: "Roles",
  roleWordsLead: "The words of your data, and the role that each means.",
  roleOwn: "an unknown word: a role of your data, by which one takes part in a project",
  roleUnknown: "not a known word: kept beside each link",
  names: "Names that look alike",
  namesLead: (n) =>
    n === 1
      ? "Two names may mean one actor. Without an answer they stay apart."
      : `${number(n)} pairs of names may mean the same. Without an answer they stay apart.`,
  namesKeys: "Keys: J joins, K keeps apart, arrows move from pair to pair.",
  join: "Join",
  keepApart: "Keep apart",
  joined: "joined",
  apart: "apart",
  namesLeft: (open, all) =>
    open === 0 ? `All are decided (${number(all)}).` : `${number(open)} to decide, of ${number(all)}.`,
  namesShown: (shown, all) => `The ${number(shown)} likeliest, of ${number(all)}.`,
  reasons: {
    "spelt-out": "the same, abbreviations spelt out",
    initials: "one has the other’s initials",
    letters: "nearly the same letters",
    words: "words in common",
    "last-name": "the same last name",
    order: "the same words in another order",
  } satisfies Record<NameReason, string> as Record<NameReason, string>,
  nameRows: (rows, projects, oneMode) =>
    `${count(rows, { one: "row", other: "rows" })}, ${count(projects, oneMode ? { one: "relation", other: "relations" } : kinds.project)}`,
  places: "Places",
  placesLead: (n) =>
    `${count(n, { one: "place to specify", other: "places to specify" })}: without an answer the name is kept as it is, and is not on the map.`,
  placesFound: (n) => `${count(n, { one: "place recognised", other: "places recognised" })}.`,
  placesOfCarriers:
    "A project is placed where the organisation that carries it is, since these data say no other place: in its region (statistical, NUTS 2; in France, the region), else in its country.",
  placeUnknown: "not among the French communes, groupings of communes, départements and regions, nor among countries",
  placeNone: "none of these",
  placeLater: "to specify",
  placeCandidate: (name, level, code, departements) =>
    `${name} (${level} ${code}${departements.length > 0 ? `, ${list(departements)}` : ""})`,
  faultsBelow: (n) =>
    `${count(n, { one: "thing could not be taken as it is", other: "things could not be taken as they are" })}: see which`,
  faults: "What could not be taken",
  faultCount: (n) => count(n, { one: "fault", other: "faults" }),
  otherFaults: (n, rows, isCut) =>
    `and ${count(n, { one: "other", other: "others" })}${rows.length === 0 ? "" : `: ${rows.length === 1 ? "row" : "rows"} ${rows.map(number).join(", ")}${isCut ? "…" : ""}`}`,
  faultColumns: { what: "Fault", where: "Where", value: "What stands there", file: "File" },
  place: (sheet, row, letter, column) =>
    [
      ...(sheet === null ? [] : [sheet]),
      ...(row === null ? [] : [`row ${number(row)}`]),
      ...(letter === null && !column
        ? []
        : [["column", letter, column ? `(${column})` : ""].filter(Boolean).join(" ")]),
    ].join(", "),
  emptyCell: "empty cell",
  reach: {
    file: "nothing of the file is taken",
    sheet: "nothing of the sheet is taken",
  },
  about: "How to cite these data",
  aboutLead: "Optional. Nothing is made up: what you do not say is not in the citation.",
  authors: "Authors (separated by semicolons)",
  year: "Year",
  licence: "Licence",
  url: "Address where they can be found",
  notAddress: "This is not the address of a web page, such as https://www.example.org: it is not taken.",
  holdsEmail: "An e-mail address is personal data: take it out, this text is not taken with it.",
  kept: "Kept in this browser",
  keptNone: "Nothing is there yet: what you open stays as long as this browser keeps it. Take it away to be sure.",
  keptOn: (iso, files, bytes, exact) => `opened on ${exact ? time(iso) : date(iso)} · ${list(files)} · ${size(bytes)}`,
  show: "Show",
  shown: "shown now",
  takeAway: "Take away (zip)",
  remove: "Remove",
  actionOn: (action, name) => `${action} “${name}”`,
  removeSure: (name) =>
    `Remove “${name}” from this browser? This can’t be undone: take them away first if you no longer have the file.`,
  removeYes: "Remove for good",
  removeNo: "Keep",
  removed: (name) => `“${name}” is removed.`,
  notRemoved: (name, detail) => `“${name}” was not removed: this browser did not allow it. ${detail}`,
  notTaken: (name, detail) => `“${name}” could not be taken away. ${detail}`,
  saved: (name) => `The file ${name} is in your downloads.`,
  refused:
    "This browser refuses to keep anything (private window, or a setting): these data last until the page is closed.",
  full: "The room that this browser gives the page is full: these data last until the page is closed. Remove others, or take them away.",
  notHere: (name) =>
    `These data (“${name}”) are not in this browser: they are kept where they were opened, and leave it in a file only.`,
  noAddress:
    "These data are in this browser alone: the citation bears no address. State one when you open them if they are published.",
  together: "Compare several of these data: each is an edition, and one sees who stays, leaves and comes",
  compare: "Compare these editions",
  sameName: (name) =>
    `These data have the same name (“${name}”): nothing would tell from which one a project comes. Open one of the two files again: the page then offers to call it otherwise.`,
  backToPage: "Show the data of this page",
  remote: {
    notAllowed: () =>
      "This page opens no addresses from elsewhere: where it is published, that is not allowed. Download the file, then open it in “My data”.",
    notAddress: () => "This is not the address of a file: an address begins with https:// or http://.",
    unreachable: () =>
      "Nothing came from this address: the site does not answer, or does not let other pages read this file (CORS); a browser does not tell which. Download the file, then open it in “My data”.",
    refused: (status) =>
      status === 404 || status === 410
        ? `There is no file at this address (answer ${status}).`
        : `The site refuses to give this file (answer ${status}).`,
    tooLarge: () => "This file is too large: a page opens 100 MB at most.",
    noNetwork: () => "Nothing in this file makes a network of projects and actors",
  },
};
