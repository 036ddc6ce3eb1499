import type { Weight } from "../../server/contract/project-pairs.ts";
import type { TieRow } from "../model/tie-rows.ts";
import type { TieWithin } from "../model/ties-within.ts";
import type { Tie } from "../model/ties.ts";
import type { QuestionProps } from "../ui/question-props.ts";

/** What the matrix is drawn from. */
export type MatrixProps = QuestionProps & {
  /** The ends, in the order of rows and columns. */
  rows: readonly TieRow[];
  ties: readonly Tie[];
  weight: Weight;
  chosen: Tie | null;
  /** Whether `ties` are not all: a cell without one may have one. */
  truncated: boolean;
  /**
   * The ties within each end, which stand on the diagonal; null where an end has no inside, or they are not there yet.
   */
  within: ReadonlyMap<string, TieWithin> | null;
  /** Whether the ends are groups of projects. */
  areGroups?: boolean;
};
