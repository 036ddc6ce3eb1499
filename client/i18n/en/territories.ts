import type { territories as french } from "../fr/territories.ts";

/** The words of the view of territories: its questions and what they compare. */
export const territories: typeof french = {
  title: "Questions",
  menu: "Questions",
  questions: {
    ties: {
      title: "Who shares with whom?",
      about: "Two by two, the actors in common; as a matrix, a network, a list.",
    },
    backbone: { title: "Is it more than chance?", about: "Pairs tied beyond what chance would give." },
    without: { title: "What holds without…?", about: "What still holds without {leftOut}." },
    bridges: { title: "Who bridges?", about: "Actors and {projects} that paths run through, and how sure that is." },
    paths: { title: "How are X and Y tied?", about: "The shortest paths between two names, role by role." },
    gaps: { title: "Who would gain from talking?", about: "Same themes, no actor in common." },
    editions: {
      title: "Who stays, leaves, comes?",
      about: "From one edition to another, the actors that are met again or not.",
    },
  },
  level: "Compare",
  levels: {
    project: "{projects}",
    region: "regions",
    departement: "départements",
    country: "countries",
    actor: "actors",
  },
  levelOf: {
    project: { one: "{project}", other: "{projects}", of: "of {projects}" },
    region: { one: "region", other: "regions", of: "of regions" },
    departement: { one: "département", other: "départements", of: "of départements" },
    country: { one: "country", other: "countries", of: "of countries" },
    actor: { one: "actor", other: "actors", of: "of actors" },
  },
};
