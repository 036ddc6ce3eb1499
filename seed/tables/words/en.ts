import { PACKAGE_FAULTS_EN } from "./package-fault.ts";
import type { TableWords } from "./table-words.ts";

/** What is said in English of tables. */
export const EN: TableWords = {
  sentences: {
    "empty-file": () => "the file is empty.",
    binary: () =>
      "this is no table: the file is neither a text nor a spreadsheet. Save it from the program that wrote it as .xlsx, .ods or CSV.",
    pdf: () =>
      "this is a PDF, and no table. Its text is read by “Read a document”, in “My data”; a table that it holds is copied into a spreadsheet.",
    image: () => "this is a picture: nothing can be read of it. Copy the table that it shows into a spreadsheet.",
    "not-a-table": () => "no table was found in this file.",
    "web-page": () =>
      "this is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx, .ods or CSV.",
    "old-excel": () => "this is a workbook of Excel before 2007 (.xls). Open it and save it as .xlsx, .ods or CSV.",
    password: () => "the file is locked with a password. Save a copy without one.",
    "broken-archive": () => "the file is cut off or damaged (a download that broke off?). Fetch or save it again.",
    "broken-workbook": (value) => `the workbook is damaged: its part “${value}” is missing. Save it again.`,
    "too-large": (value) => `the file is larger than ${value} MB.`,
    "broken-quotes": (value) =>
      `the quotes of the row that starts in line ${value} do not match: within a quoted cell a quote is written twice.`,
    "broken-xml": (value) => `the file breaks off or is damaged in line ${value}.`,
    "broken-json": () => "the file is no correct JSON: it breaks off or is damaged.",
    "xml-entities": () =>
      "its head (DOCTYPE) defines abbreviations (ENTITY), which are not read here. Save it without them from its program.",
    "unknown-xml": (value) => `this XML is neither GEXF nor GraphML (its first element is “${value}”).`,
    "unknown-json": () => "this JSON is no network: it has no list of points.",
    "other-format": (value) =>
      `this file is in the format ${value}, which is not read here. Save it from its program as GEXF, GraphML, Pajek or CSV.`,
    hyperedge: () =>
      "the network has links of more than two ends (hyperedge), which are not read here. Make each a project with its actors.",
    "no-points": () => "the network has no points.",
    "broken-package": (value, expected) => (value === "" ? expected : `“${value}”: ${expected}`),
    "package-and-tables": () => "a package is opened by itself: the other files were not taken.",
    "only-header": () => "there is a header and no row below it.",
    "no-header": () => "no row was found that names the columns. Add one above them (Project, Partner…).",
    "one-column": () =>
      "there is one column alone, and a tie needs two: a project and who takes part. Is the separator of the cells another one?",
    "no-projects": () => "no column is taken for the name of a project. Say which one is.",
    "no-actors": () => "no column is taken for who takes part. Say which ones are.",
    "no-ties": () => "no columns are taken for the two ends of a tie. Say which ones are.",
    "row-without-project": (value) =>
      `${value === "" ? "" : `“${value}”: `}the row names no project; it was set apart.`,
    "row-without-actor": (value) =>
      `${value === "" ? "" : `“${value}”: `}the row names nobody who takes part; it was set apart.`,
    "total-row": (value) => `“${value}”: the row is a total of the others; it was set apart.`,
    "note-row": (value) => `“${value}”: the row is a note below the table; it was set apart.`,
    "row-alone": (value) => `“${value}” stands alone in its row (a title, a note?); the row was set apart.`,
    "row-without-end": (value) =>
      `${value === "" ? "one end of the tie is empty" : `“${value}” names no end of the tie`}; the row was set apart.`,
    "unknown-point": (value) => `“${value}” is none of the points; the row was set apart.`,
    "row-ties-nothing": (value) => `“${value}”: the row ties nothing; it was set apart.`,
    "tie-to-itself": (value) => `“${value}” is tied to itself; the row was set apart.`,
    "tie-between-projects": () => "the row ties two projects, and not a project with who takes part; it was set apart.",
    "tie-between-actors": () => "the row ties two actors in a network of actors and projects; it was set apart.",
    "letters-lost": (value) =>
      `“${value}”: accents were lost when the file was saved; the row was set apart. Save the file again from its source as “CSV UTF-8”.`,
    "not-a-number": (value) => `“${value}” is no number; the row was taken without it.`,
    "not-a-date": (value) => `“${value}” is no date; the row was taken without it.`,
    "no-such-day": (value) => `“${value}” is in no calendar; the row was taken without this date.`,
    "ends-before-it-begins": (value) =>
      `“${value}”: the end comes before the beginning. Both are taken as they stand, and without a span in time.`,
    "not-true-or-false": (value) => `“${value}” is neither yes nor no; the row was taken without it.`,
    "formula-error": (value) => `the formula gives an error (${value}), which was not taken.`,
    "email-left-out": () => "an e-mail address was left out: addresses are personal data.",
    "two-values": (value) => `two values for one name: the first was taken, and not “${value}”.`,
    "mentioned-person": (value) =>
      `“${value}”: a person who is only mentioned takes no part in the project; the row was taken without this tie.`,
    "cell-ties-nothing": (value) =>
      `“${value}”: no tie was made of it, since it is the name of the row itself, or of none of the points.`,
    "hidden-sheet": () =>
      "this sheet is hidden in the workbook: it is not read. Show it in the spreadsheet for it to be.",
    "name-from-above": (value) =>
      `empty cells were taken for the project above them, in ${value} ${value === "1" ? "row" : "rows"} from here on.`,
    "header-missing": (value) =>
      `no row gives titles to the columns: they are called by their letters, and the first row (“${value}”) was taken as the others.`,
    "ties-joined": (value) =>
      `${value === "1" ? "one tie joins" : `${value} ties, from here on, join`} two names that another joined already, in one direction or the other: together they are one relation, which has no direction.`,
    "date-without-day": (value) =>
      `${value === "1" ? "one date is given" : `${value} dates, from here on, are given`} without a day: the first of the month or year was taken, and the last for an end.`,
    "month-before-day": (value) =>
      `${value === "1" ? "one date was" : `${value} dates, from here on, were`} read with the month first, as in the United States.`,
    "year-of-two-digits": (value) =>
      `${value === "1" ? "one year has" : `${value} years, from here on, have`} two digits: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999.`,
    "no-name": (value) => `“${value}” is no name: none is made of it.`,
    "unknown-id": (value) => `“${value}” is the id of no row of the other tables: the cell was taken for empty.`,
    "nobody-named": (value) =>
      `${value === "" ? "no name here" : `“${value}” names nobody`}: the project was taken, without anybody in this row.`,
    "ties-nothing": (value) =>
      value === "1"
        ? "one name is tied to nothing; it is neither counted nor shown."
        : `${value} names are tied to nothing, from here on; they are neither counted nor shown.`,
    "name-too-long": () => "the text is too long for a name; it was not taken.",
  },
  packageFaults: PACKAGE_FAULTS_EN,
  place: {
    sheet: (name) => `sheet “${name}”`,
    row: (row) => `row ${row}`,
    column: (letter, header) =>
      ["column", letter, header === "" || header === letter ? "" : `“${header}”`].filter(Boolean).join(" "),
  },
  inRelation: "in relation",
  oneMode: {
    kinds: {
      project: { one: "relation (tie of the original network)", other: "relations (ties of the original network)" },
    },
    explanation: {
      short: "Each relation is a tie of the original network.",
      title: "Where do these relations come from?",
      text: "The file ties actors to each other, and holds nothing else. Each tie has become a relation that its two actors take part in: two actors share a relation where the file ties them. Paths, bridges and shared actors are those of the network; comparing relations with each other says next to nothing, since each has two actors only.",
    },
  },
};
