import type { intro as french } from "../fr/intro.ts";
import { count, number } from "./numbers.ts";
import { kinds } from "../kinds.ts";

/** The words of the introduction. */
export const intro: typeof french = {
  title: "{?projects:Who ties the {projects} together?}{?ties:Who is tied to whom?}",
  body: (projects, organisations, persons, editions) => {
    const actors = [
      ...(organisations > 0 ? [count(organisations, kinds.organisation)] : []),
      ...(persons > 0 ? [count(persons, kinds.person)] : []),
    ];
    const all = `${count(projects, kinds.project)}{ofSubject}${editions > 1 ? ` of ${number(editions)} editions` : ""}${actors.length > 0 ? `, ${actors.join(" and ")}` : ""}`;
    return `${all}. {?projects:A line ties an actor to each {project} {whichItTakesPartIn}: those that take part in several {projects} hold the network together.}{?ties:Each small point is {aProject}, between its two actors.}`;
  },
  start: "Choose a point, search a name, or start from a finding:",
  editions:
    "Several data are counted together: {aProject} of two editions counts twice. Who stays, leaves or arrives is read under “Questions”.",
  dismiss: "Close the introduction",
  reopen: "Findings",
  startFrom: "Or start from",
  questions: "a question:",
  countries: "a country:",
  regions: "a region:",
  themes: "a theme:",
  persons: "a person:",
  organisations: "an organisation:",
  projects: "{aProject}:",
};
