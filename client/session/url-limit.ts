import type { State } from "../model/state.ts";
import { toAddress } from "./address.ts";

/** Characters that every browser and the server take as an address. */
export const LONGEST_ADDRESS = 60_000;

/**
 * What an address did not hold: so many of the chosen ones; with nothing to leave out, the step itself. Or the view
 * that it asks for, where the page has none of that name.
 */
export type Cropped = { kept: number; of: number } | "refused" | { view: string };

/**
 * The state as its address can hold it: the first of what is chosen when all would be too much; as before where even
 * that is. A step away from an address that was opened longer passes, as long as it makes it no longer.
 */
export function fit(state: State, before: State): { state: State; cropped: Cropped | null } {
  const holds = (kept: number): boolean =>
    toAddress({ ...state, selection: state.selection.slice(0, kept) }).length <= LONGEST_ADDRESS;
  const of = state.selection.length;
  if (holds(of)) return { state, cropped: null };
  if (toAddress(state).length <= toAddress(before).length) return { state, cropped: null };
  if (!holds(0)) return { state: before, cropped: "refused" };
  let [kept, tooMany] = [0, of];
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    if (holds(middle)) kept = middle;
    else tooMany = middle;
  }
  return { state: { ...state, selection: state.selection.slice(0, kept) }, cropped: { kept, of } };
}
