import { inThreads, type Limits, type Reply, type Run } from "../statistics/runner.ts";
import { sayTask } from "../statistics/task-messages.ts";

/**
 * Computes each task in a worker of its own that `open` starts, so that a small question never waits for a large one;
 * one processor stays free. Throws as `inThreads` does, and an `Error` when the worker fails.
 */
export function inWorkers(open: () => Worker, limits: Limits = {}): Run {
  const atOnce = Math.max(1, (navigator.hardwareConcurrency || 1) - 1);
  return inThreads(
    (task) => {
      const worker = open();
      const reply = new Promise<Reply>((resolve, reject) => {
        worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => resolve(data));
        worker.addEventListener("error", (event) => {
          // Else it goes on to the page, which takes it for a failure of the engine.
          event.preventDefault();
          reject(new Error(`The computation of ${task.name} failed: ${event.message}`));
        });
        sayTask(task, (message) => worker.postMessage(message)).catch(reject);
      });
      return { reply, stop: () => worker.terminate() };
    },
    { atOnce, ...limits },
  );
}
