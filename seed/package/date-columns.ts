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

/** A column of dates or years that says when something begins, with the one that says when it ends. */
export interface Span<Column> {
  first: Column;
  last: Column;
}

/**
 * Each column of a beginning with the first column of an end that is of its type, which is that of dates or whole
 * numbers. `namesOf` answers what a column is called.
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
    const last = ends.find((column) => column !== first && typeOf(column) === typeOf(first));
    return last === undefined ? [] : [{ first, last }];
  });
}
