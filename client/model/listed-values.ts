import type { FacetValue } from "./facets.ts";

/** A facet of more values is searched: nobody reads so many. */
export const SEARCHED_FROM = 100;

/**
 * The values of a facet that are listed: of a long one those chosen, then the first of what was found, or of all where
 * nothing is searched (`found` null); of a short one the first in their order, and those chosen among the others.
 */
export function listedValues(
  values: readonly FacetValue[],
  found: readonly FacetValue[] | null,
  isChosen: (value: string) => boolean,
  first: number,
): readonly FacetValue[] {
  if (values.length <= SEARCHED_FROM) return values.filter(({ value }, at) => at < first || isChosen(value));
  const chosen = values.filter(({ value }) => isChosen(value));
  const others: FacetValue[] = [];
  for (const one of found ?? values) {
    if (others.length === first) break;
    if (!isChosen(one.value)) others.push(one);
  }
  return [...chosen, ...others];
}
