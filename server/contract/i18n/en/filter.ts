import type { filter as french } from "../fr/filter.ts";
import { count, number } from "./numbers.ts";
import { entity, kinds } from "./vocabulary.ts";

const correction = { one: "correction", other: "corrections" };
const step = { one: "step", other: "steps" };

/** The words of a filter, part by part. */
export const filter: typeof french = {
  whole: "the whole network",
  between: "; ",
  more: (n) => `${number(n)} more`,
  projects: (names, project) => `${project.other}: ${names}`,
  regions: (names) => `regions: ${names}`,
  themes: (names) => `themes: ${names}`,
  legalForms: (names) => `legal forms: ${names}`,
  kinds: (names) => `entities: ${names}`,
  roles: (names) => `links: ${names}`,
  statuses: (names) => `links whose evidence is: ${names}`,
  minProjects: (n, project) => `actors of at least ${count(n, project)}`,
  ids: (names) => `between these entities alone: ${names}`,
  focus: (name, depth) => `around ${name}, up to ${count(depth, step)} away`,
  core: (k) => `core in which each has at least ${number(k)} neighbours (k-core, Seidman, 1983)`,
  expanded: (n) => `with the neighbours of ${count(n, entity)}`,
  collapsed: (n) => `without the neighbours that hang on ${count(n, entity)} alone`,
  hidden: (n) => `without ${count(n, entity)}, by hand`,
  people: (n) => count(n, kinds.person),
  chosen: (n) => `that is ${count(n, entity)}`,
  prose: "with what only running text mentions",
  proseCounted: "with what only running text mentions, counted as taking part",
  noProse: "without what only running text mentions",
  strict: "without the names that a reviewer joined",
  corrected: (n: number) => `with ${count(n, correction)} made by the reader and not adopted`,
};
