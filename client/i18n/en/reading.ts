import type { reading as french } from "../fr/reading.ts";
import { count, number } from "./numbers.ts";
import { kinds } from "../kinds.ts";

/** The words of the reading of a document into a network. */
export const reading: typeof french = {
  title: "Read a document",
  lead: "A booklet, a report, a brochure: the text on one side, on the other what is recognised in it, project by project, to accept or not; what is missing is marked in the text. The document stays in this browser, and what you decide is kept there as you go.",
  open: "Open a document (PDF or text)",
  failed: "This document could not be read.",
  document: (name, projects) =>
    `“${name}”: ${projects === 0 ? "no project recognised" : count(projects, kinds.project)}.`,
  unknown: "Its layout is not known: mark the name of each project in the text, then who takes part in it, and how.",
  keys: "Keys: 1 to 9 say what words marked in the text are; A accepts, R rejects, P puts off, C changes, D divides what is several names, J joins what is one, S accepts what is sure, Z undoes, N goes to the next project, arrows go from one to the next.",
  project: (at, of) => `Project ${number(at)} of ${number(of)}`,
  projectLeft: (name, left) => (left === 0 ? `${name} ✓` : `${name} (${number(left)})`),
  nextProject: "Next project",
  acceptSure: (n) => `Accept what is sure (${number(n)})`,
  undo: "Undo",
  forget: "Give this document up",
  forgetSure: "Forget this document and all that was decided of it?",
  text: "Text of the document",
  before: "Lines before",
  after: "Lines after",
  wordsMarked: "Words marked in the text, or typed as they stand there",
  are: "This is",
  kind: "Of which kind",
  projectName: "the name of a project, which begins there",
  unnamed: "Partner mentioned without a name",
  add: "Add",
  show: "Show",
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
    alike: (other) => `Looks like “${other}”.`,
  },
  accepted: (n, left) =>
    n === 0
      ? "Accept at least one proposal."
      : `${number(n)} accepted in all${left > 0 ? `, ${number(left)} to decide on` : ""}.`,
  notBeside: (problem) =>
    `The network is made, but its document is not beside it. ${problem} Press again to explore without it.`,
  notWritten: (detail) => `The network could not be made. ${detail}`,
};
