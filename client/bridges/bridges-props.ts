import type { Bridges as BridgesAnswer } from "../../server/contract/bridges.ts";
import type { QuestionProps } from "../ui/question-props.ts";

/** What a table of bridges is given. */
export type BridgesProps = QuestionProps & { data: BridgesAnswer };
