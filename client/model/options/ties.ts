import { OPTION_NAMES, WEIGHTS } from "../../../server/contract/view-conditions.ts";
import { ORDERS } from "../tie-rows.ts";
import { oneOf, optionRecord, text } from "./option.ts";

/** How the pairs are shown. */
export const SHAPES = ["matrix", "network", "list"] as const;

/**
 * What the question on pairs keeps: how it is drawn, what a tie weighs, the pair that is read (`tieKey`), the end that
 * is lit.
 */
export const TIES = optionRecord({
  as: oneOf("ties.as", SHAPES),
  weight: oneOf(OPTION_NAMES.weight, WEIGHTS),
  order: oneOf("ties.order", ORDERS),
  cell: text("ties.cell"),
  node: text("ties.node"),
});
