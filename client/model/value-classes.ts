import type { AttributeValue } from "../../server/contract/attributes.ts";
import type { AttributeColumn } from "./attribute-columns.ts";

/** Values that look alike: from the least to the most of them, both included; of few values, one alone. */
export interface ValueClass {
  least: AttributeValue;
  most: AttributeValue;
}

/**
 * The values of a column in at most so many classes: of numbers and dates in their order, about as many points in each,
 * and no value in two; of others the values that most points have, one each.
 */
export function valueClasses({ ordered, values, counts, holders }: AttributeColumn, most: number): ValueClass[] {
  if (ordered === null) return (values ?? []).slice(0, most).map(({ value }) => ({ least: value, most: value }));
  if (ordered.length <= most) return ordered.map((value) => ({ least: value, most: value }));
  const classes: ValueClass[] = [];
  let [before, current] = [0, -1];
  for (const value of ordered) {
    // A value belongs where the middle of its points lies.
    const middle = before + counts.get(value)! / 2;
    const wanted = Math.min(most - 1, Math.floor((most * middle) / holders));
    const open = wanted === current ? classes.at(-1) : undefined;
    if (open) open.most = value;
    else classes.push({ least: value, most: value });
    current = wanted;
    before += counts.get(value)!;
  }
  return classes;
}

/** The place of the class of a value; -1 where no class holds it. */
export const classOf = (classes: readonly ValueClass[], value: AttributeValue): number =>
  classes.findIndex(
    ({ least, most }) => value === least || (typeof value !== "boolean" && value >= least && value <= most),
  );

/** How far a number or a date lies between the least and the most of its column, 0 to 1; NaN for what is neither. */
export function shareOf({ ordered }: AttributeColumn, value: AttributeValue): number {
  if (ordered === null) return NaN;
  const [least, most] = [measure(ordered.at(0)!), measure(ordered.at(-1)!)];
  return (measure(value) - least) / (most - least);
}

const measure = (value: AttributeValue): number => (typeof value === "string" ? Date.parse(value) : Number(value));
