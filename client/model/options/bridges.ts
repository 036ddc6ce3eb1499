import { OPTION_NAMES } from "../../../server/contract/view-conditions.ts";
import { flag, oneOf, optionRecord } from "./option.ts";

/** Whom the question on bridges lists. */
export const BRIDGE_KINDS = ["actors", "projects", "regions"] as const;

/** What the question on bridges keeps; `exact`: its figures are not estimated, however many there are. */
export const BRIDGES = optionRecord({ what: oneOf("bridges.what", BRIDGE_KINDS), exact: flag(OPTION_NAMES.exact) });
