import { ARC_ENDS, OPTION_NAMES } from "../../../server/contract/view-conditions.ts";
import { oneOf, optionRecord, text } from "./option.ts";

/**
 * What the map keeps: what its arcs join, the arc that is read (`tieKey`), and the region or project around which it is
 * enlarged.
 */
export const MAP = optionRecord({
  ends: oneOf(OPTION_NAMES.ends, ARC_ENDS),
  tie: text("map.tie"),
  around: text("map.around"),
});
