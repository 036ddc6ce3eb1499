import { readCondition } from "./attribute-condition.ts";
import type { Attribute, AttributeValue } from "./attributes.ts";
import type { attributes } from "./i18n/fr/attributes.ts";

/** The words of columns of one's own in one language. */
export type AttributeWords = typeof attributes;

/** Figures from which thousands are set apart: years are not. */
const GROUPED = 10_000;

/** A value of a package's own column as the language writes it; a date is a text such as 2024-12-31. */
export function sayValue(value: AttributeValue, words: AttributeWords): string {
  if (typeof value === "boolean") return words.truth[`${value}`];
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < GROUPED ? String(value) : words.decimal(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? words.date(value) : value;
}

/**
 * What a filter asks of a column (`attr.<column>`), after what the column is called; what cannot be read stands as it
 * is. `list` joins values as the language does.
 */
export function sayAsked(
  column: Pick<Attribute, "type">,
  name: string,
  texts: readonly string[],
  words: AttributeWords,
  list: (names: string[]) => string,
): string {
  const condition = readCondition(column, texts);
  if (condition === null) return words.asked(name, texts.join(","));
  const say = (value: AttributeValue | null): string | null => (value === null ? null : sayValue(value, words));
  if ("values" in condition) return words.asked(name, list(condition.values.map((value) => sayValue(value, words))));
  const range = column.type === "date" ? words.days : words.range;
  return words.asked(name, range(say(condition.from), say(condition.to))!);
}
