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
  keys: "Keys, on a proposal: A accepts, R rejects, P puts off, C changes, Z undoes, arrows go from one to the next.",
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
  notThere: "These words are not in this text.",
  queue: "To decide",
  left: (open, decided) => `${open === 0 ? "Nothing" : number(open)} to decide, ${number(decided)} decided.`,
  decided: (n) => `${number(n)} decided already`,
  decisions: { accepted: "Accept", rejected: "Reject", later: "Put off" },
  states: { accepted: "accepted", rejected: "rejected" },
  putOff: "Decide again",
  change: "Change",
  leave: "Leave",
  name: "Name",
  doubts: {
    rules: "The reading is not sure of it:",
    unnamed: "Without a name: kept on the project, never taken for a shared actor.",
    elsewhere: "The same words, marked elsewhere.",
    alike: (other) => `Looks like “${other}”.`,
  },
  accepted: (n) => (n === 0 ? "Accept at least one proposal." : `${number(n)} accepted in all.`),
  notBeside: (problem) =>
    `The network is made, but its document is not beside it. ${problem} Press again to explore without it.`,
  notWritten: (detail) => `The network could not be made. ${detail}`,
};
