import {
  LEVELS,
  LEVELS_OF,
  OPTION_NAMES,
  QUESTION_NAMES,
  type Level,
  type QuestionName,
} from "../../../server/contract/view-conditions.ts";
import type { State } from "../state.ts";
import { oneOf, optionRecord } from "./option.ts";

/** Which question, and what it compares. */
export const QUESTION = optionRecord({
  question: oneOf(OPTION_NAMES.question, QUESTION_NAMES),
  level: oneOf(OPTION_NAMES.level, LEVELS),
});

/** The question of a state with a level that it can be asked of: projects where it has no other. */
export function questionOf(state: Pick<State, "options">): { question: QuestionName; level: Level } {
  const { question, level } = QUESTION.read(state);
  const levels: readonly Level[] = LEVELS_OF[question];
  return { question, level: levels.includes(level) ? level : "project" };
}
