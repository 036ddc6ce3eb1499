import { questionFilter } from "../model/scope.ts";
import type { State } from "../model/state.ts";
import { describe } from "../ui/description.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** The filter of a matrix or map in words: that of projects, whatever is folded, hidden or drawn on the network. */
export function projectFilter(props: ViewProps): string {
  const { state } = props;
  const plain: State = { ...state, focus: null, expanded: [], collapsed: [], hidden: [], core: 1, pinned: [] };
  return describe({ ...props, state: { ...plain, filter: questionFilter(state.filter) } }).filter;
}
