import type { methods as french } from "../fr/methods.ts";
import { count, number, rough, roughPercent } from "./numbers.ts";
import { projectForms } from "./project-forms.ts";
import { entity } from "./vocabulary.ts";

/** The sentences of the methods paragraph. */
export const methods: typeof french = {
  source: (title, version, citation) =>
    `The data are those of the dataset “${title}”, version ${version} (hash of its content), made from: ${citation}.`,
  extract: (filter) => `Extract used (${filter}).`,
  view: (conditions) => `The view that is cited answers, within this extract, under these conditions: ${conditions}.`,
  estimated: ({ pivots, seed, error, bound, probability, largest }) =>
    `The betweenness that the view shows is estimated from the shortest paths that start at ${count(pivots, { one: "point", other: "points" })} drawn by lot without replacement (seed ${seed}), and not at all of them (Brandes & Pich 2007; weighted as by Geisberger, Sanders & Schultes 2008): the largest standard error is ${rough(error)} and, ${number(100 * probability)} times in 100, no figure is farther from the exact one than ${rough(bound)}, ${roughPercent(bound / largest)} of the largest.`,
  distance: ({ sources, seed, error }) =>
    `The mean distance that the view shows is estimated from the shortest paths that start at ${count(sources, { one: "point", other: "points" })} drawn by lot without replacement (seed ${seed}), and not at all of them; what these paths owe to branches without a loop is counted exactly. Its standard error is ${rough(error)} before anything is left out.`,
  viewFact: (conditions) => `the view answered ${conditions}; this file keeps the whole extract`,
  together: (project) =>
    `Several datasets are counted together: what is ${projectForms(project).aProject} in two of them counts twice.`,
  withoutPeople: "People were taken out of the data before anything was counted, and no count includes them.",
  counts: (n, m) => `It holds ${n} and ${m}.`,
  ofRole: (role, n) => `${role}: ${number(n)}`,
  link: "A link goes from a source to a target with a role; it counts once (weight 1) however many passages state it, and each of these passages is cited with its place.",
  joined: (names, entities, inText) =>
    `${count(names, inText ? { one: "name as printed was", other: "names as printed were" } : { one: "name in another spelling was", other: "names in another spelling were" })} joined by a person to ${count(entities, entity)} of the extract, each decision being recorded with its reason.`,
  unjoined: (inText) => `No ${inText ? "printed " : ""}name of the extract was joined to another by a person.`,
  strict: (inText) =>
    `Names are taken as ${inText ? "printed" : "written"}: those that a person found to mean the same entity stay apart.`,
  prose:
    "Organisations that only running text mentions are in the extract; being mentioned does not count as taking part in a project.",
  proseCounted:
    "Organisations that only running text mentions are in the extract, and being mentioned counts as taking part in the project.",
  noProse: "What only running text mentions is not counted.",
  limits: (unnamed, open) => {
    const why = [
      unnamed ? "also mentions partners without naming them" : "",
      open ? "leaves some of its lists open (“etc.” or “…”)" : "",
    ].filter(Boolean);
    const said = "A link that is not there does not mean that there is none";
    return why.length === 0 ? `${said}.` : `${said}: the source ${why.join(", and ")}.`;
  },
};
