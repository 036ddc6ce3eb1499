import type { AttributeType } from "./attributes.ts";
import { fold } from "./fold.ts";

/**
 * What columns of a beginning and of an end are called in French and English, German, Spanish and Italian, accents and
 * capitals undone.
 */
const BEGINNING = new RegExp(
  String.raw`debut|start|begin|ouverture|lancement|demarrage|depuis|since|\bfrom\b|\bdu\b|anfang|\bvon\b|ini[cz]io`,
);
const END = new RegExp(
  String.raw`\bfin\b|datefin|end|cloture|fermeture|jusqu|until|\bto\b|\bau\b|\bbis\b|finalizacion|\bfine\b`,
);

/** Whether a name says that something begins, in one of these languages. */
export const saysBeginning = (name: string): boolean => BEGINNING.test(fold(name));

/** Whether a name says that something ends. */
export const saysEnd = (name: string): boolean => END.test(fold(name));

/** What columns of whole numbers are called that are years, and between which these are. */
const YEAR = /annee|year|millesime|date|\ban\b/;
const [LEAST_YEAR, MOST_YEAR] = [1000, 2999];

/** Whether a number may be a year. */
export const mayBeYear = (value: number): boolean => value >= LEAST_YEAR && value <= MOST_YEAR;

/** Whether whole numbers are years: their column is called so, and all may be one. */
export function areYears(names: readonly string[], values: Iterable<unknown>): boolean {
  if (!names.some((name) => YEAR.test(fold(name)))) return false;
  let any = false;
  for (const value of values) {
    if (typeof value !== "number" || !mayBeYear(value)) return false;
    any = true;
  }
  return any;
}

/** Whether a column is one of dates, or of years by what it is called and its values. */
export const isDated = (type: AttributeType, name: string, values: Iterable<unknown>): boolean =>
  type === "date" || (type === "integer" && areYears([name], values));

/** A column of dates or years that says when something begins, with the one that says when it ends. */
export interface Span<Column> {
  first: Column;
  last: Column;
}

/**
 * Each column of a beginning with that of an end that stands behind it, else the first, of its type, which is that of
 * dates or whole numbers. `namesOf` answers what a column is called.
 */
export function spansIn<Column>(
  columns: readonly Column[],
  namesOf: (column: Column) => readonly (string | null)[],
  typeOf: (column: Column) => AttributeType,
): Span<Column>[] {
  const isCalled = (says: (name: string) => boolean) => (column: Column) =>
    namesOf(column).some((name) => says(name ?? ""));
  const dated = columns.filter((column) => typeOf(column) === "date" || typeOf(column) === "integer");
  const ends = dated.filter(isCalled(saysEnd));
  return dated.filter(isCalled(saysBeginning)).flatMap((first) => {
    const fits = (column: Column): boolean => column !== first && typeOf(column) === typeOf(first);
    // That of its end stands beside a beginning, where there are several.
    const next = dated[dated.indexOf(first) + 1];
    const last = next !== undefined && ends.includes(next) && fits(next) ? next : ends.find(fits);
    return last === undefined ? [] : [{ first, last }];
  });
}
