import { ACTOR_KINDS, MEMBER_LEVELS, MODES, OPTION_NAMES } from "../../../server/contract/view-conditions.ts";
import { count, oneOf, optionRecord, text } from "./option.ts";

/** What the question on shared actors keeps; `row` is the combination that is read, ids separated by spaces, and
 * `role` the one that counts alone (see `sharedRole`). */
export const SHARED = optionRecord({
  mode: oneOf(OPTION_NAMES.mode, MODES),
  level: oneOf(OPTION_NAMES.members, MEMBER_LEVELS),
  kind: oneOf(OPTION_NAMES.kind, ACTOR_KINDS),
  role: text(OPTION_NAMES.role),
  least: count(OPTION_NAMES.least),
  row: text("shared.row"),
});
