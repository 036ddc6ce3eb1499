import type { Bridges } from "../contract/bridges.ts";

/** Rows that an answer is computed with at least, so that it holds what another limit asks for. */
const ROWS = 1000;

/** How many rows to compute where so many are asked: the same for all who ask for few. */
export const rowsFor = (limit: number): number => Math.max(limit, ROWS);

/** The answer as it is with this limit, of one with a larger: its first pairs. */
export const firstPairs = <Pair, Answer extends { pairs: Pair[]; total: number; truncated: boolean }>(
  answer: Answer,
  limit: number,
): Answer => ({ ...answer, pairs: answer.pairs.slice(0, limit), truncated: answer.total > limit });

/** The answer as it is with this limit, of one with a larger: its first actors and projects. */
export const firstBridges = (answer: Bridges, limit: number): Bridges => ({
  ...answer,
  actors: answer.actors.slice(0, limit),
  projects: answer.projects.slice(0, limit),
  truncated: Math.max(answer.total, answer.totalProjects) > limit,
});
