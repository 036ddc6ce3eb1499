import type { corrections as french } from "../fr/corrections.ts";
import type { Noun } from "../../../server/contract/i18n/numbers.ts";
import { count, date, number } from "./numbers.ts";

/** More corrections than these are counted, not told one by one. */
const MANY = 3;

/** So many more or fewer of something. */
const moreOf = (n: number, noun: Noun): string => `${count(Math.abs(n), noun)} ${n > 0 ? "more" : "fewer"}`;

const correction = { one: "correction", other: "corrections" };

/** The words of corrections: how one is made, and what became of it. */
export const corrections: typeof french = {
  title: "My corrections",
  lead: "They stay in this browser, and change what you see, cite and take away; the data of this page do not change. Take them away to hand them to those who keep the data.",
  none: "None so far. At the end of a sheet, “Correct” makes one.",
  notKept: "This browser does not keep your corrections: they will go with this page. Take them away.",
  line: (n) => `You see these data with ${count(n, correction)} of yours, not adopted.`,
  lineOff: (n) => `You see these data without your ${n === 1 ? "correction" : count(n, correction)}.`,
  unfit: (n) => count(n, { one: "correction no longer applies.", other: "corrections no longer apply." }),
  without: "See without",
  again: "See with",
  list: "My corrections",
  what: "What is to be corrected?",
  choices: {
    rename: "The name",
    kind: { organisation: "It is something else: {person}", person: "It is something else: {organisation}" },
    type: "The type",
    legalForm: "The legal form",
    title: "The title",
    sites: "The web addresses",
    remove: "A link too many",
    meaning: "These words mean someone else",
    same: "These two names are one",
    apart: "This name means two",
    add: "A link that is missing",
    theme: "A theme that is missing",
    otherTheme: "A theme that is another one",
    place: "A place that is missing",
    otherPlace: "A place that is another one",
  },
  name: "Name",
  taken: (name, mayJoin) =>
    `“${name}” is the name of another already${mayJoin ? ": if it is the same, choose “These two names are one” instead" : ""}.`,
  headline: "Title",
  sites: "Addresses of the web, parted by a space",
  site: "Address of the web",
  type: "Type",
  unsaid: "not stated",
  legalForm: "Legal form",
  link: "Which link?",
  words: "Which words?",
  choose: "Choose…",
  whom: "Whom these words mean",
  other: "The other name",
  keep: "Which name stays?",
  ledger: "The tables (aliases.csv) will say that a person decided it, with high confidence, for the reason given.",
  role: "Which role?",
  linked: "With whom?",
  isNew: "This actor is not in the data",
  theme: "Which theme?",
  place: "Which place? (among those that the data name)",
  isNewTheme: "This theme is not in the data",
  apartName: "The name of the other",
  apartLinks: "Which links are the other’s? (not all)",
  apartNone: "There is one link alone: nothing to share out between two names.",
  newName: "Its name",
  newKind: "It is",
  mention: "The words of the source",
  source: "In which source?",
  newSource: "another source…",
  sourceTitle: "Title of this source",
  sourceUrl: "Its web address, if there is one",
  record: "Page, number or address, if there is one",
  lines: "Lines of its text, if any (145 or 145-147)",
  reason: "Why?",
  author: "Your name or initials",
  authorWhy: "Written in the file of your corrections, and nowhere else.",
  make: "Make the correction",
  lacks: (what) => `Missing: ${what}.`,
  lacking: {
    part: {
      rename: "another name",
      kind: "nothing",
      type: "another type",
      legalForm: "another legal form",
      title: "another title",
      sites: "another address",
      remove: "the link",
      meaning: "the words, and whom they mean",
      same: "the other name",
      apart: "the name of the other, and some of the links",
      add: "the other end of the link, and the words of the source",
      theme: "the theme, and the words of the source",
      otherTheme: "the link, and the other theme",
      place: "the place, and the words of the source",
      otherPlace: "the link, and the other place",
    },
    other: "the other end of the link",
    newName: "its name",
    role: "the role",
    mention: "the words of the source",
    sourceTitle: "the title of the source",
    lines: "lines such as 145 or 145-147",
  },
  alone: (names, n) =>
    n === 1
      ? `Without this link, ${names} has none left, and will no longer be counted.`
      : `Without this link, these have none left, and will no longer be counted: ${names}.`,
  making: "The correction is being made…",
  refused: "This correction does not apply:",
  failed: (why) => `The correction could not be made. ${why}`,
  noPackage: {
    several: "Several datasets are open together; open this one alone to correct it.",
    absent: "The tables of these data are not served here; open them in “My data” to correct them.",
  },
  reasons: {
    "not-json": () => "what the file says cannot be read.",
    needed: ({ column }) => `a value is missing (${column}).`,
    "unknown-column": ({ column, table }) => `the table ${table} has no column ${column}.`,
    "wrong-value": ({ column, value }) => `“${value}” cannot be a value of ${column}.`,
    exists: ({ id }) => `${id} is there already.`,
    missing: ({ id }) => `${id} is not, or no longer, in the data.`,
    changed: ({ column, found, expected }) =>
      `${column} is ${found} in the data, not ${expected} as when the correction was made.`,
    several: ({ count: n }) => `${n} rows of the data answer to it: which one is meant is not known.`,
    "still-linked": ({ id, count: n }) => `${id} still stands in ${n} rows of links.`,
    "not-joined": ({ a, b }) => `${a} and ${b} cannot be one.`,
    tied: ({ a, b }) => `${a} and ${b} are linked to each other: joined, they would be linked to themselves.`,
    "wrong-kind": ({ id }) => `${id} does not fit here.`,
    "other-content": () => "another correction has this number already.",
    cut: ({ count: n, size }) =>
      `it is made of ${size} rows, of which ${n} ${n === 1 ? "is" : "are"} there: the file was cut.`,
    together: () => "another one, which goes with it, does not apply.",
    unsound: ({ fault }) => `the data would no longer hold together: ${fault}`,
  },
  onSheet: "Corrected by you",
  said: {
    name: (before, after) => `“${before}” becomes “${after}”`,
    kind: {
      organisation: (name) => `“${name}” is something else: {organisation}`,
      person: (name) => `“${name}” is something else: {person}`,
    },
    value: (name, column, before, after) => `“${name}”, ${column}: ${before} → ${after}`,
    meaning: (words, name) => `The words “${words}” mean “${name}”`,
    remove: (link) => `Link removed: ${link}`,
    removeEntity: (name) => `Removed: ${name}`,
    add: (link) => `Link added: ${link}`,
    addEntity: (name) => `Added: ${name}`,
    merge: (gone, kept) => `“${gone}” and “${kept}” are one`,
    separate: (name, other) => `“${other}” is apart from “${name}”`,
    pages: (n) => `Page of ${count(n, { one: "mention", other: "mentions" })}`,
    addedWith: (names) => `(added with it: ${names})`,
    columns: {
      ...{ name: "name", name_en: "name in English", title: "title", type: "type", legal_form: "legal form" },
      ...{ site: "site", sites: "sites", mention: "words", qualifier: "qualifier", group: "group", role: "role" },
      ...{ source: "actor", target: "what the link leads to", reference: "source", section: "part of the source" },
      ...{ first_line: "first line", last_line: "last line", record: "page, number or address" },
      ...{ entity: "name kept", links: "links", id: "id", page: "page" },
      ...{
        surface: "words joined or kept apart",
        decision: "decision",
        other: "the other name",
        merged_id: "former id",
      },
      ...{ decided_by: "decided by", confidence: "confidence", reason: "reason", reason_fr: "reason in French" },
      ...{ status: "status", level: "level", code: "code", project: "{project}", author: "author", year: "year" },
      ...{ url: "address", licence: "licence", citation: "citation", open_partners: "list of partners open" },
      ...{ legal_form_printed: "legal form, words of the source", legal_form_first_line: "legal form, first line" },
      ...{ legal_form_last_line: "legal form, last line" },
    },
    values: {
      decision: { same: "one and the same name", apart: "names of two" },
      decided_by: { rule: "as a matter of course", review: "a person" },
      confidence: { high: "high", medium: "medium", low: "low" },
      status: { stated: "stated by the source", reviewed: "decided by a person", inferred: "inferred" },
      section: { card: "structured part", prose: "running text" },
      open_partners: { true: "yes", false: "no" },
    },
    nothing: "nothing",
  },
  hanging: {
    lead: "“Without it” says what would change in the whole network, without a filter, if that one correction were undone and the others kept; what the running text alone names is not counted there.",
    busy: "Counting what each correction changes…",
    failed: "What each correction changes could not be counted.",
    without: (parts) => `Without it: ${parts}.`,
    same: "Without it, the counts are the same.",
    more: {
      pairs: (n) => moreOf(n, { one: "pair of tied {projects}", other: "pairs of tied {projects}" }),
      shared: (n) => moreOf(n, { one: "shared actor", other: "shared actors" }),
      links: (n) => moreOf(n, { one: "link", other: "links" }),
      points: (n) => moreOf(n, { one: "point", other: "points" }),
    },
    fall: (n) =>
      count(n, { one: "other correction would no longer apply.", other: "other corrections would no longer apply." }),
    unlinked: (names, n) =>
      n === 1
        ? `Without a link, ${names} is no longer counted.`
        : `Without a link, these are no longer counted: ${names}.`,
  },
  diff: {
    title: (n) => `What changes in the tables: ${count(n, { one: "row", other: "rows" })}`,
    lead: (before, after) => `From version ${before} of the data to version ${after}, with your corrections in force.`,
    table: (file, n) => `${file}: ${count(n, { one: "row", other: "rows" })}`,
    columns: ["Row", "Column", "Before", "After"],
    changes: { added: "added", removed: "removed", changed: "changed" },
    more: (n) => `See the others (${count(n, { one: "row", other: "rows" })})`,
    take: (file) => `Take these changes away (${file})`,
    saved: (file) => `Saved: ${file}`,
  },
  by: (author, day) => `${author}, ${date(day)}`,
  states: { applied: "in force", known: "adopted: the data have taken it up", refused: "no longer applies:" },
  undo: "Take back",
  undone: (what) => `Taken back: ${what}. “Undo” makes it again.`,
  stepped: {
    label: "Steps of these corrections",
    undo: "Undo",
    redo: "Redo",
    gone: (what) =>
      what.length > MANY ? `${count(what.length, correction)} taken back.` : `Taken back: ${what.join("; ")}.`,
    came: (what) =>
      what.length > MANY ? `${count(what.length, correction)} made again.` : `Made again: ${what.join("; ")}.`,
  },
  takeAway: "Take away (journal.csv)",
  report: "Report",
  reportLead: "Attach the file journal.csv to this message, and send it to those who keep the data.",
  toWhom: {
    contact: (name) => `These data say whom to write to: ${name ? `${name}, ` : ""}`,
    page: (name) => `These data say whom to turn to: ${name ? `${name}, ` : ""}`,
    subject: (title) => `Proposed corrections: ${title}`,
    write: "Write this message in your mail program",
    attach: "The link opens the message as written: what remains is to attach the file.",
    paste:
      "The link opens a message: what remains is to paste the one from here, too long for a link, and to attach the file.",
    nobody: (source) =>
      `These data do not say whom to write to. Their source is “${source}”: whoever publishes it can say who keeps the data.`,
  },
  reportLabel: "Message",
  message: (title, versions, n, lines) => {
    const one = n === 1;
    const to = `I propose ${count(n, correction)} to the dataset “${title}”`;
    const where = one
      ? "It is in the attached file, journal.csv, with its reason; the command “npm run seed:apply” applies it."
      : "They are in the attached file, journal.csv, each with its reason; the command “npm run seed:apply” applies them.";
    const from = versions && `version ${versions.without}, that of the data without ${one ? "it" : "them"}`;
    const makes = versions && ` Applied, ${one ? "it makes" : "they make"} version ${versions.with} of them.`;
    return `Hello,\n\n${to}${from ? ` (${from})` : ""}. ${where}${makes ?? ""}\n\n${lines}\n`;
  },
  open: "Open somebody’s corrections (journal.csv)",
  opened: (file, n) => `${file}: ${count(n, correction)} to examine`,
  openedNone: (file) => `${file}: nothing new, you have these corrections already.`,
  notRead: (file, why) => `${file} cannot be read: ${why}`,
  noJournal: (file) => `${file} is no journal of corrections (journal.csv, as “Take away” writes it).`,
  accept: "Accept",
  acceptAll: "Accept all",
  refuse: "Set aside",
  accepted: (what) => `Accepted: ${what}`,
  acceptedAll: (n, stays) =>
    `Accepted: ${number(n)}.${stays > 0 ? ` Not applicable, and left above with the reason: ${number(stays)}.` : ""}`,
  saved: "Saved: journal.csv",
};
