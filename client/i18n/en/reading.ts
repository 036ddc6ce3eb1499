import type { reading as french } from "../fr/reading.ts";
import { count, number } from "./numbers.ts";
import { kinds } from "../kinds.ts";
import { spans } from "../spans.ts";

/** The words of the reading of a document into a network. */
export const reading: typeof french = {
  title: "Read a document",
  lead: "A booklet, a report, a brochure: the text on one side, on the other what is recognised in it, project by project, to accept or not; what is missing is marked in the text. The document stays in this browser, and what you decide is kept there as you go.",
  inHand: (name) => `Being read: “${name}”.`,
  goOn: "Go on reading",
  open: "Open a document (PDF or text)",
  failed: "This document could not be read.",
  document: (name, projects) =>
    `“${name}”: ${projects === 0 ? "no project recognised" : count(projects, kinds.project)}.`,
  unknown: "Its layout is not known: mark the name of each project in the text, then who takes part in it, and how.",
  wordless: (pages, of) =>
    `Pages without text, as pictures are, are not read: p. ${spans(pages)} (${number(pages.length)} of ${number(of)}).`,
  keysTitle: "The keys",
  keys: "Keys: 1 to 9 say what words marked in the text are; A accepts, R rejects, P puts off, C changes, D divides what is several names, J joins what is one, S accepts what is sure, Z undoes, Y redoes, N goes to the next project, arrows go from one to the next.",
  project: (at, of) => `Project ${number(at)} of ${number(of)}`,
  projectLeft: (name, left, isDone) => (left > 0 ? `${name} (${number(left)})` : isDone ? `${name} ✓` : name),
  nextProject: "Next project",
  acceptSure: (n) => `Accept what is sure (${number(n)})`,
  undo: "Undo",
  redo: "Redo",
  undid: (names, more, project) => `Undone: ${told(names, more, project)}.`,
  redid: (names, more, project) => `Redone: ${told(names, more, project)}.`,
  forget: "Give this document up",
  forgetSure: "Forget this document and all that was decided of it?",
  text: "Text of the document",
  wordKeys: "By keys, in the text: ← and → go from word to word, with Shift they take several; then 1 to 9.",
  before: "Lines before",
  after: "Lines after",
  wordsMarked: "Words marked in the text, or typed as they stand there",
  are: "This is",
  kind: "Of which kind",
  projectName: "the name of a project, which begins there",
  said: {
    unnamed: "Partner mentioned without a name",
    title: "Title of the project",
    legal_form: "Legal form of the project",
    site: "Web site of the project",
  },
  add: "Add",
  show: "Show",
  found: (n, place) => `${count(n, { one: "place", other: "places" })}${n > 1 ? "; here, " : ": "}${place}.`,
  already: "This is taken there already.",
  notThere: "These words are not in this text.",
  notes: (n) => `To check in the text (${number(n)})`,
  queue: "To decide",
  left: (open, decided) => `${open === 0 ? "Nothing" : number(open)} to decide, ${number(decided)} decided.`,
  decided: (n) => `${number(n)} decided already`,
  decisions: { accepted: "Accept", rejected: "Reject", later: "Put off" },
  states: { accepted: "accepted", rejected: "rejected" },
  putOff: "Decide again",
  change: "Change",
  part: "Divide",
  join: "Join",
  nameOf: (at) => `Name ${number(at)}`,
  joinWith: "With",
  joinAs: "Which are",
  joined: { passage: "one name, cut in two", names: "two ways to write a name" },
  leave: "Leave",
  wording: "Words that are kept",
  name: "Name",
  placeWords: "Name of the place",
  place: "Official place",
  placeSaid: {
    looking: "Looking…",
    none: "In France, no commune, grouping of communes, département or region has this name.",
    failed: "The list of places could not be read.",
  },
  placeOf: (body) => `where ${body} is,`,
  whoIsThere: "Where is",
  theProject: "this project",
  doubts: {
    places: "Several places have this name: say which.",
    "no-place": "In France, no official place has this name: say which it is, or reject it.",
    rule: (said) => `The reading is not sure of it: ${said}`,
    unnamed: "Without a name: kept on the project, never taken for a shared actor.",
    elsewhere: "The same words, marked elsewhere.",
    label: (label) => `After “${label}”, like words that you marked.`,
    alike: (other) => `Looks like “${other}”.`,
  },
  accepted: (n, left) =>
    n === 0
      ? "Accept at least one proposal."
      : `${number(n)} accepted in all${left > 0 ? `, ${number(left)} to decide on` : ""}.`,
  carry: "Take the reading away",
  carryOn: "Open a reading taken away",
  carriedOn: (name) => `The reading is that of “${name}”; Undo brings yours back.`,
  otherDocument: (name) =>
    `This is a reading of another document, “${name}”, or of another version of it; nothing has changed.`,
  noReading: "This file is no reading that was taken away; nothing has changed.",
  documentFirst: (name) => `This is a reading that was taken away: open its document first, “${name}”.`,
  updates: (title) => `Explore updates “${title}”; your corrections stay there.`,
  notBeside: (problem) =>
    `The network is made, but its document is not beside it. ${problem} Press again to explore without it.`,
  notWritten: (detail) => `The network could not be made. ${detail}`,
};

/** Names that a step changed, and the project where they are. */
const told = (names: readonly string[], more: number, project: string | null): string =>
  [
    names.map((name) => `“${name}”`).join(", ") + (more > 0 ? ` and ${number(more)} more` : ""),
    ...(project === null || names.includes(project) ? [] : [project]),
  ].join(", ");
