import { fold } from "../../server/contract/fold.ts";
import type { FacetValue } from "./facets.ts";

/** The names of some values as a search compares them: made once, since every key typed reads them all. */
export const foldedNames = (values: readonly FacetValue[], nameOf: (value: FacetValue) => string): string[] =>
  values.map((value) => fold(nameOf(value)));

/**
 * The values whose name (`names`, folded) holds every word of a search, those that begin with it first; null for an
 * empty one.
 */
export function foundValues(
  values: readonly FacetValue[],
  names: readonly string[],
  query: string,
): FacetValue[] | null {
  const wanted = fold(query).split(" ").filter(Boolean);
  if (wanted.length === 0) return null;
  const start = wanted.join(" ");
  const [first, others]: [FacetValue[], FacetValue[]] = [[], []];
  names.forEach((name, at) => {
    if (wanted.every((word) => name.includes(word))) (name.startsWith(start) ? first : others).push(values[at]!);
  });
  return [...first, ...others];
}
