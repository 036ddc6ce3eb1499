import { PackageFaults } from "../package/faults.ts";
import type { Dataset } from "../package/schema.ts";
import type { Choices } from "./choices.ts";
import type { TableFault } from "./faults.ts";
import { openPackage, type Package } from "./package.ts";
import type { ReadFile } from "./sheet.ts";
import { type Counts, SHOWN_FAULTS, type Understanding } from "./understanding.ts";

/** What a package says: nothing of it is to be chosen, and what is wrong with it is wrong with all of it. */
export function understandPackage(
  { name, format, encoding, separator, package: files, faults }: ReadFile,
  choices: Choices,
): { understanding: Understanding; making: Package | null } {
  const shown = { name, format, encoding, separator, sheets: [] };
  const rest = { files: [shown], roles: [], names: [], nameCount: 0, places: [], programme: null };
  const about = { ...choices.about, title: choices.about?.title ?? name };
  try {
    const making = openPackage(name, files ?? new Map<string, Uint8Array>());
    const { title } = making.dataset.package;
    const counts = countsOf(making.dataset);
    const whole = { faults, faultCount: faults.length, counts, ready: true, about: { ...about, title } };
    return { understanding: { ...rest, ...whole }, making };
  } catch (error) {
    if (!(error instanceof PackageFaults)) throw error;
    const wrong = [...faults, ...error.faults.map((fault) => faultOf(name, fault))];
    const none = {
      faults: wrong.slice(0, SHOWN_FAULTS),
      faultCount: wrong.length,
      counts: NOTHING,
      ready: false,
      about,
    };
    return { understanding: { ...rest, ...none }, making: null };
  }
}

const NOTHING: Counts = {
  projects: 0,
  organisations: 0,
  persons: 0,
  themes: 0,
  territories: 0,
  links: 0,
  shared: 0,
  rows: 0,
  setApart: 0,
};

/** The fault of a package as one of tables; what was expected stands in the words of the package's checks. */
const faultOf = (name: string, { file, line, column, expected }: PackageFaults["faults"][number]): TableFault => ({
  code: "broken-package",
  reach: "file",
  file: file === name ? name : `${name}/${file}`,
  sheet: null,
  row: line,
  column,
  letter: null,
  value: expected,
});

function countsOf({ projects, organisations, persons, themes, territories, links }: Dataset): Counts {
  const ties = links.filter(({ target, role }) => target.startsWith("project:") && role !== "mentioned_in");
  const own = new Map<string, Set<string>>();
  for (const { source, target } of ties) own.set(source, (own.get(source) ?? new Set()).add(target));
  return {
    projects: projects.length,
    organisations: organisations.length,
    persons: persons.length,
    themes: themes.length,
    territories: territories.length,
    links: new Set(ties.map(({ source, role, target }) => `${source}|${role}|${target}`)).size,
    shared: [...own.values()].filter((of) => of.size > 1).length,
    rows: links.length,
    setApart: 0,
  };
}
