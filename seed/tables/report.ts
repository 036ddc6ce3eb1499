import { faultGroups, type FaultGroup } from "./fault-groups.ts";
import type { Meaning } from "./meanings.ts";
import type { Counts, SheetUnderstanding, Understanding } from "./understanding.ts";
import { EN } from "./words/en.ts";
import { faultInWords } from "./words/table-words.ts";

/** What was understood, as lines for a person at a command line. */
export function reportOf(understanding: Understanding): string {
  const { files, roles, names, nameCount, places, faults, faultCount, counts } = understanding;
  const unknown = roles.filter(({ known, role, own }) => !known && role !== own);
  const own = roles.filter((one) => one.role === one.own);
  const asked = places.filter(({ state }) => state === "ambiguous" || state === "unknown");
  return [
    ...files.flatMap(({ sheets }) => sheets.flatMap(sheetLines)),
    ...(own.length > 0 ? ["Roles that are not known, taken for roles of the data's own:"] : []),
    ...own.map(({ words, rows }) => `- ${words} (${rows})`),
    ...(unknown.length > 0 ? ["Roles that are not known, taken for partners and kept in the words of the data:"] : []),
    ...unknown.map(({ words, rows }) => `- ${words} (${rows})`),
    ...(nameCount > 0 ? [`Names that may mean one, kept apart: ${nameCount}.`] : []),
    ...names.slice(0, SHOWN).map(({ a, b }) => `- ${a.name} · ${b.name}`),
    ...(asked.length > 0 ? [`Places that were not settled, and stay words: ${asked.length}.`] : []),
    ...asked
      .slice(0, SHOWN)
      .map(({ words, candidates }) => `- ${words}: ${candidates.map(({ id }) => id).join(", ") || "none"}`),
    ...(faultCount > 0 ? [`Faults: ${faultCount}.`] : []),
    ...faultGroups(faults, understanding.faultGroups).flatMap(groupLines),
    ...(counts.setApart > 0 ? [`Rows set apart: ${counts.setApart} of ${counts.rows}.`] : []),
    sentence(
      counts,
      files.some(({ sheets }) => sheets.some(({ form }) => form === "one-mode")),
    ),
  ].join("\n");
}

/** The first faults of one kind in one column, and how many others there are. */
function groupLines({ faults, count }: FaultGroup): string[] {
  const shown = faults.map((fault) => `- ${faultInWords(EN, fault)}`);
  const { file, sheet, column } = faults[0]!;
  const where = [file, sheet, column].filter((part) => part !== null).join(", ");
  return count > faults.length ? [...shown, `- ${where}: … and ${count - faults.length} more.`] : shown;
}

/** Names and places that are listed. */
const SHOWN = 20;

function sheetLines({ file, sheet, form, headerRow, rows, columns }: SheetUnderstanding): string[] {
  const name = sheet === null ? file : `${file}, sheet “${sheet}”`;
  return [
    `${name}: ${form}, ${rows} rows below row ${headerRow}.`,
    ...columns.map(({ letter, key, meaning, separators, samples }) => {
      const lists =
        separators.length > 0 ? `, lists at ${separators.map((sign) => JSON.stringify(sign)).join(" ")}` : "";
      return `- ${letter} “${key}”: ${inWords(meaning)}${lists} (${samples.slice(0, 2).join(" · ")})`;
    }),
  ];
}

const inWords = ({ is, of, role, type }: Meaning): string =>
  [is, of && `of ${of}`, role, type].filter((part) => part !== undefined).join(" ");

function sentence({ projects, organisations, persons, themes, links, shared }: Counts, oneMode: boolean): string {
  const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const actors = [of(organisations, "organisation", "organisations"), of(persons, "person", "people")];
  if (oneMode) return `${[...actors, of(projects, "relation", "relations")].join(", ")} between them.`;
  return [
    of(projects, "project", "projects"),
    ...actors,
    of(themes, "theme", "themes"),
    `${of(links, "tie", "ties")}; ${shared} take part in several projects.`,
  ].join(", ");
}
