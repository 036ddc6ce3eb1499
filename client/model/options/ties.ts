import { OPTION_NAMES, WEIGHTS } from "../../../server/contract/view-conditions.ts";
import { flag, oneOf, optionRecord, text, words } from "./option.ts";

/** How the pairs are shown. */
export const SHAPES = ["matrix", "network", "list"] as const;

/** In what order the rows of a matrix may stand. */
export const ORDERS = ["likeness", "community", "region", "name"] as const;

/**
 * What the question on pairs keeps: how it is drawn, what a tie weighs, the pair that is read (`tieKey`), the end that
 * is lit, the groups of projects that are opened, one within the other, and whether the projects tied most are shown
 * rather than groups.
 */
export const TIES = optionRecord({
  as: oneOf("ties.as", SHAPES),
  weight: oneOf(OPTION_NAMES.weight, WEIGHTS),
  order: oneOf("ties.order", ORDERS),
  cell: text("ties.cell"),
  node: text("ties.node"),
  open: words("ties.open"),
  most: flag("ties.most"),
});
