import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { inThreads, type Limits, type Reply, type Run, type Started } from "../statistics/runner.ts";
import { sayTask } from "../statistics/task-messages.ts";
import type { Task } from "../statistics/tasks.ts";

/**
 * Computes each task in a thread of Node's, so that the server answers others meanwhile; one processor stays free.
 * `file` is the compiled thread. Throws as `inThreads` does, and an `Error` when the thread fails.
 */
export function inNodeThreads({
  file = new URL("./statistics-thread.js", import.meta.url),
  ...limits
}: Limits & { file?: URL } = {}): Run {
  const atOnce = Math.max(1, availableParallelism() - 1);
  return inThreads((task) => startThread(file, task), { atOnce, ...limits });
}

function startThread(file: URL, task: Task): Started {
  const worker = new Worker(file);
  const reply = new Promise<Reply>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (cause) => reject(new Error(`The computation of ${task.name} failed.`, { cause })));
    worker.once("exit", (code) => reject(new Error(`The computation of ${task.name} ended with code ${code}.`)));
    sayTask(task, (message) => worker.postMessage(message)).catch(reject);
  });
  return { reply, stop: () => worker.terminate() };
}
