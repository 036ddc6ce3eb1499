import type { intro as french } from "../fr/intro.ts";
import { count } from "./numbers.ts";
import { kinds } from "../../../server/contract/i18n/en/vocabulary.ts";

/** The words of the introduction. */
export const intro: typeof french = {
  title: "Who ties the projects together?",
  body: (projects, organisations, persons) =>
    `${count(projects, kinds.project)} of territorial cooperation (ECT), ${count(organisations, kinds.organisation)} and ${count(persons, kinds.person)}. A line ties an actor to each project that it carries, coaches or supports: those that take part in several projects hold the network together.`,
  start: "Choose a point, search a name, or start from a finding:",
  dismiss: "Close the introduction",
  reopen: "Findings",
  startFrom: "Or start from",
  questions: "a question:",
  regions: "a region:",
  themes: "a theme:",
  persons: "a person:",
  projects: "a project:",
};
