import { parentPort, workerData } from "node:worker_threads";
import { BadParameters, type WrongParameter } from "./contract/errors.ts";
import { compute, type Answers, type Task } from "./statistics/tasks.ts";

/** What the thread says at its end: the answer, or what is wrong with the question. (Errors lose their class on the way.) */
export type Reply = { answer: Answers[Task["name"]] } | { wrong: readonly WrongParameter[] };

async function reply(task: Task): Promise<Reply> {
  try {
    return { answer: await compute(task) };
  } catch (error) {
    if (error instanceof BadParameters) return { wrong: error.errors };
    throw error;
  }
}

parentPort?.postMessage(await reply(workerData as Task));
