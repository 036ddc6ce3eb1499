import { BRIDGE_KINDS, OPTION_NAMES } from "../../../server/contract/view-conditions.ts";
import { flag, oneOf, optionRecord } from "./option.ts";

/** What the question on bridges keeps; `exact`: its figures are not estimated, however many there are. */
export const BRIDGES = optionRecord({
  what: oneOf(OPTION_NAMES.bridges, BRIDGE_KINDS),
  exact: flag(OPTION_NAMES.exact),
});
