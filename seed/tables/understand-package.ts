import { DESCRIPTION } from "../package/description.ts";
import { PackageFaults } from "../package/faults.ts";
import type { Dataset } from "../package/schema.ts";
import type { Choices } from "./choices.ts";
import { toldFaults } from "./fault-groups.ts";
import type { TableFault } from "./faults.ts";
import { openPackage, type Package } from "./package.ts";
import type { ReadFile } from "./sheet.ts";
import type { Counts, Understanding } from "./understanding.ts";

/** What a package says: nothing of it is to be chosen, and what is wrong with it is wrong with all of it. */
export function understandPackage(
  { name, format, encoding, separator, package: files, faults }: ReadFile,
  choices: Choices,
): { understanding: Understanding; making: Package | null } {
  const shown = { name, format, encoding, separator, sheets: [] };
  const rest = { files: [shown], roles: [], names: [], nameCount: 0, places: [], programme: null, packageName: null };
  const about = { ...choices.about, title: choices.about?.title ?? name };
  try {
    const making = openPackage(name, files ?? new Map<string, Uint8Array>(), choices.about?.title);
    const { title, name: packageName } = making.dataset.package;
    const counts = countsOf(making.dataset);
    const whole = { ...toldFaults(faults), counts, packageName, ready: true, about: { ...about, title } };
    return { understanding: { ...rest, ...whole }, making };
  } catch (error) {
    if (!(error instanceof PackageFaults)) throw error;
    const wrong = [...faults, ...error.faults.map((fault) => faultOf(name, fault))];
    return { understanding: { ...rest, ...toldFaults(wrong), counts: NOTHING, ready: false, about }, making: null };
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

/** The fault of a package as one of tables; files that were opened one by one lie in no folder. */
const faultOf = (
  name: string,
  { file, line, column, value, expected }: PackageFaults["faults"][number],
): TableFault => ({
  code: "broken-package",
  reach: "file",
  file: file === name || name === DESCRIPTION ? file : `${name}/${file}`,
  sheet: null,
  row: line,
  column,
  letter: null,
  value,
  expected,
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
