import type { State } from "../model/state.ts";
import { FIRST_KINDS } from "../model/vocabulary.ts";
import { describe } from "../ui/description.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** The filter of a matrix or map in words: that of projects, whatever is folded, hidden or drawn on the network. */
export function projectFilter(props: ViewProps): string {
  const plain: State = { ...props.state, focus: null, expanded: [], collapsed: [], hidden: [], pinned: [] };
  const state = { ...plain, filter: { ...plain.filter, kinds: FIRST_KINDS, minProjects: 1 } };
  return describe({ ...props, state }).filter;
}
