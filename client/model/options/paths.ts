import { OPTION_NAMES } from "../../../server/contract/view-conditions.ts";
import { optionRecord, text, words } from "./option.ts";

/** What stands in the address for an end that was taken back: the selection makes none of it. */
export const TAKEN_BACK = "-";

/** What the question on paths keeps: both ends, and what no path may run through (see `resolveExclusion`). */
export const PATHS = optionRecord({
  from: text("paths.from"),
  to: text("paths.to"),
  without: words(OPTION_NAMES.avoided),
});
