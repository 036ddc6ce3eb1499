import { BadParameters } from "../contract/errors.ts";
import type { Reply, Run } from "./runner.ts";
import { type Answers, compute, type Task } from "./tasks.ts";

/** Computes in the caller's thread, without a time limit and without stopping: for tests and small programs. */
export const inProcess: Run = async <T extends Task>(task: T) => (await compute(task)) as Answers[T["name"]];

/** What a thread does: computes one task and says so. Throws what is no fault of the question. */
export async function replyTo(task: Task): Promise<Reply> {
  try {
    return { answer: await compute(task) };
  } catch (error) {
    if (error instanceof BadParameters) return { wrong: error.errors };
    throw error;
  }
}
