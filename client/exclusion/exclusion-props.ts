import type { Cohesion } from "../../server/contract/cohesion.ts";
import type { QuestionProps } from "../ui/question-props.ts";

/** What the parts of the view are given. */
export type ExclusionProps = QuestionProps & {
  /** The roles and the ids of actors that are excluded. */
  excluded: readonly string[];
  data: Cohesion;
};
