import { ASKING, conditionChips, type Described } from "../ui/description.ts";

/**
 * What the view is asked beside the filter and whom it counts, as one clause: it narrows the answer of the view, and no
 * file of the network. Empty where there is nothing.
 */
export const askedOfView = (props: Described): string =>
  conditionChips(props)
    .filter(({ condition }) => condition !== "part" && condition !== "look")
    .map(({ text }) => text)
    .join(" · ");

/** Whether a view shows something else than the network that a file of it holds, or less. */
export const isNarrower = (props: Described): boolean => ASKING.includes(props.state.view) || askedOfView(props) !== "";
