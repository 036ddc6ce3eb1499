import type { Form } from "./meanings.ts";
import type { Understanding } from "./understanding.ts";

/** The forms of tables that hold a network by themselves. */
export const ALONE: ReadonlySet<Form> = new Set([
  "links",
  "projects",
  "matrix",
  "matrix-of-projects",
  "ties",
  "one-mode",
]);

/** The forms of tables that say more of what others tie. */
const BESIDE: ReadonlySet<Form> = new Set(["register", "points"]);

/**
 * The sheets of a workbook parted into data of their own, by name: each that holds a network by itself, with those that
 * say more of what it ties. Empty where fewer than two do, where there are other files, or where a programme writes
 * them together.
 */
export function sheetParts({ files, programme }: Pick<Understanding, "files" | "programme">): string[][] {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0 || programme !== null) return [];
  const named = (forms: ReadonlySet<Form>): string[] =>
    file.sheets.flatMap(({ sheet, form }) => (sheet !== null && forms.has(form) ? [sheet] : []));
  const alone = named(ALONE);
  return alone.length < 2 ? [] : alone.map((sheet) => [sheet, ...named(BESIDE)]);
}
