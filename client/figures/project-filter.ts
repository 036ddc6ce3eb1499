import { questionState } from "../model/scope.ts";
import { describe } from "../ui/description.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** The filter of a matrix or map in words: that of projects, whatever is folded, hidden or drawn on the network. */
export const projectFilter = (props: ViewProps): string =>
  describe({ ...props, state: questionState(props.state) }).filter;
