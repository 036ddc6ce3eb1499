import { OPTION_NAMES, PARTS } from "../../../server/contract/view-conditions.ts";
import { oneOf, optionRecord } from "./option.ts";

/**
 * Whom every question counts, one condition that travels from view to view (`map.by` of older addresses is read as it),
 * and whether those are listed whom projects in scope share with others.
 */
export const SCOPE = optionRecord({
  part: oneOf(OPTION_NAMES.part, PARTS),
  outside: oneOf("scope.outside", ["folded", "listed"] as const),
});
