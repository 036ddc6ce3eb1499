import type { Kind } from "../../server/contract/shared.ts";
import { EVERYTHING, toggled, type Choice, type Step } from "./state.ts";
import { KINDS } from "./vocabulary.ts";

/** Changes part of the filter; `about` names what it concerns in the history. */
export const setFilter = (part: Partial<Choice>, about?: string): Step => ({
  name: "filter",
  ...(about !== undefined && { about }),
  apply: (s) => ({ ...s, filter: { ...s.filter, ...part } }),
});

/** Lifts every restriction, focus and fold; selection and pins stay. */
export const clearFilter = (): Step => ({
  name: "clearFilter",
  apply: (s) => ({ ...s, filter: EVERYTHING, focus: null, expanded: [], collapsed: [], hidden: [], core: 1 }),
});

/** Adds a value to a facet, or takes it out. */
export const toggle = (facet: "projects" | "regions" | "themes" | "legalForms", value: string): Step => ({
  name: "filter",
  about: value,
  apply: (s) => ({ ...s, filter: { ...s.filter, [facet]: toggled(s.filter[facet], value) } }),
});

/** Asks for values of a column that packages have of their own, as `attr.<column>` writes them; "" lifts it. */
export const setAttribute = (column: string, asked: string): Step => ({
  name: "filter",
  about: column,
  apply: (s) => {
    const { [column]: _, ...others } = s.filter.attributes;
    return { ...s, filter: { ...s.filter, attributes: asked === "" ? others : { ...others, [column]: asked } } };
  },
});

/** Puts a kind on the picture, or takes it off; the last one stays. */
export const toggleKind = (kind: Kind): Step => ({
  name: "filter",
  about: kind,
  apply: (s) => {
    const kinds = KINDS.filter((other) => (other === kind) !== s.filter.kinds.includes(other));
    return kinds.length === 0 ? s : { ...s, filter: { ...s.filter, kinds } };
  },
});
