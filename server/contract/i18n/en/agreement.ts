import type { ExportWords } from "../export-words.ts";
import { count, date, decimal, number } from "./numbers.ts";

/** The sentences about how far two readers agree, as methods state them. */
export const agreement: ExportWords["agreement"] = {
  journals: (a, b, day, base, version) =>
    `Two journals of corrections of “${base}”, version ${version}, made apart, were compared on ${date(day)}: ${a} and ${b}; what neither corrects counts as agreed.`,
  packages: (a, b, day) => `Two readings of the same source, made apart, were compared on ${date(day)}: ${a} and ${b}.`,
  journal: (name, n, hash) => `“${name}” (${count(n, { one: "correction", other: "corrections" })}, SHA-256 ${hash})`,
  package: (name, version) => `“${name}” (version ${version})`,
  units: (projects, project) =>
    `Units are, for a column, the ${project.other} of both readings (${number(projects)}), or the organisations or people that both have (an empty cell is an answer, but in a column that one reading leaves empty throughout, which has no units), and, for a role, each of these ${project.other} with each name that either ties to one of them by that role.`,
  unread: (n, project) =>
    `${count(n, project)} that one reading at least has not read to the end ${n === 1 ? "is" : "are"} left out.`,
  fields: {
    "projects.name": "name (projects.csv)",
    "organisations.name": "name (organisations)",
    "persons.name": "name (people)",
    title: "title",
    legal_form: "legal form",
    sites: "sites",
    "organisations.type": "type (organisations)",
    "organisations.site": "site (organisations)",
  },
  field: (name, units, percent, kappa, alpha) =>
    `${name}: n = ${number(units)}, agreement ${percent}, Cohen’s kappa ${kappa}, Krippendorff’s alpha ${alpha}`,
  between: "; ",
  percent: (share) => `${decimal(100 * share)}%`,
  value: (value) => decimal(value),
  interval: (value, low, high) => `${decimal(value)} [${decimal(low)}; ${decimal(high)}]`,
  noValue: "no value",
  intervals: (resamples, seed) =>
    `In brackets, the 95% interval (percentiles 2.5 and 97.5 of ${count(resamples, { one: "resample", other: "resamples" })} of the units with replacement, seed ${number(seed)}).`,
  settled: (differences, settled) =>
    `${count(differences, { one: "difference", other: "differences" })}, ${settled === 0 ? "none of them settled" : `of which ${number(settled)} settled, each with its reason`}.`,
  none: "The two readings differ in nothing.",
  inPack: "agreement.csv       how far the two readings that were compared agree, field by field, with the conditions",
};
