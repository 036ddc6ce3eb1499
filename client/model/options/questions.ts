import { oneOf, optionRecord } from "./option.ts";
import type { State } from "../state.ts";

/** What is compared two by two. */
export const LEVELS = ["project", "region", "departement", "actor"] as const;
export type Level = (typeof LEVELS)[number];

/** The questions on how projects hang together, in the order of their menu, each with the levels that it can be asked of. */
export const LEVELS_OF = {
  ties: LEVELS,
  backbone: ["project", "region", "actor"],
  without: [],
  bridges: [],
  paths: [],
  gaps: ["project", "region"],
} as const satisfies Record<string, readonly Level[]>;
export type QuestionName = keyof typeof LEVELS_OF;
export const QUESTION_NAMES = Object.keys(LEVELS_OF) as [QuestionName, ...QuestionName[]];

/** Which question, and what it compares. */
export const QUESTION = optionRecord({
  question: oneOf("territories.question", QUESTION_NAMES),
  level: oneOf("territories.level", LEVELS),
});

/** The question of a state with a level that it can be asked of: projects where it has no other. */
export function questionOf(state: Pick<State, "options">): { question: QuestionName; level: Level } {
  const { question, level } = QUESTION.read(state);
  const levels: readonly Level[] = LEVELS_OF[question];
  return { question, level: levels.includes(level) ? level : "project" };
}
