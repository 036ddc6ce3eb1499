import { readList } from "./address-list.ts";
import type { Attribute, AttributeValue } from "./attributes.ts";

/** What a filter asks of the values of a column: to be one of some, or between two, both included; null is open. */
export type AttributeCondition =
  | { values: readonly AttributeValue[] }
  | { from: AttributeValue | null; to: AttributeValue | null };

/** Whether the values of a column have an order in which one asks from one to another. */
export const isOrdered = ({ type }: Pick<Attribute, "type">): boolean => isNumber(type) || type === "date";

const isNumber = (type: Attribute["type"]): boolean => type === "integer" || type === "number";

/**
 * What the texts of `attr.<column>` ask: `1990..2005` of numbers and dates, either end open, or a list of values. Null
 * where the type cannot be so.
 */
export function readCondition(column: Pick<Attribute, "type">, texts: readonly string[]): AttributeCondition | null {
  const [, from = "", to = ""] = (texts.length === 1 && /^(.*?)\.\.(.*)$/s.exec(texts[0]!)) || [];
  if (isOrdered(column) && from + to !== "") {
    const [least, most] = [from, to].map((text) => (text === "" ? null : valueOf(column, text)));
    return least === undefined || most === undefined ? null : { from: least, to: most };
  }
  const values = texts.flatMap(readList).map((text) => valueOf(column, text));
  return values.every((value) => value !== undefined) ? { values } : null;
}

/** A value as an address writes it; undefined where the type cannot be so. */
function valueOf({ type }: Pick<Attribute, "type">, text: string): AttributeValue | undefined {
  if (text === "") return undefined;
  if (isNumber(type)) {
    const value = text.trim() === "" ? NaN : Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  if (type !== "boolean") return text;
  return text === "true" ? true : text === "false" ? false : undefined;
}

/** Whether a value is as asked; none never is. */
export function meets(condition: AttributeCondition, value: AttributeValue | undefined): boolean {
  if (value === undefined) return false;
  if ("values" in condition) return condition.values.includes(value);
  const { from, to } = condition;
  return (from === null || value >= from) && (to === null || value <= to);
}
