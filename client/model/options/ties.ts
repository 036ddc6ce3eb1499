import type { Weight } from "../../../server/contract/project-pairs.ts";
import { ORDERS } from "../tie-rows.ts";
import { oneOf, optionRecord, text } from "./option.ts";

/** How a tie is weighed, as the API names it. */
export const WEIGHTS = ["count", "newman", "jaccard"] as const satisfies readonly Weight[];

/** How the pairs are shown. */
export const SHAPES = ["matrix", "network", "list"] as const;

/** What the question on pairs keeps: how it is drawn, what a tie weighs, the pair that is read (`tieKey`), the end that is lit. */
export const TIES = optionRecord({
  as: oneOf("ties.as", SHAPES),
  weight: oneOf("ties.weight", WEIGHTS),
  order: oneOf("ties.order", ORDERS),
  cell: text("ties.cell"),
  node: text("ties.node"),
});
