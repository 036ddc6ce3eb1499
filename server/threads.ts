import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Abandoned, BadParameters, EngineUnavailable } from "./contract/errors.ts";
import type { Answers, Run, Task } from "./statistics/tasks.ts";
import type { Reply } from "./thread.ts";

/** How threads are run. */
export interface Threads {
  /** The compiled worker. */
  file?: URL;
  /** Milliseconds that a computation may take. */
  timeLimit?: number;
  /** How many run at once, and how many may wait. */
  atOnce?: number;
  waiting?: number;
}

/**
 * Computes each task in a thread of its own, so that the server answers others meanwhile; one processor stays free. The
 * promise is rejected with `EngineUnavailable` when a computation takes longer than the time limit (60 s), or when too many
 * wait (20); with `Abandoned` when the signal says that nobody waits any more, which stops the thread; with `BadParameters` when
 * the question cannot be answered; with an `Error` when the thread fails.
 */
export function inWorker({
  file = new URL("./thread.js", import.meta.url),
  timeLimit = 60_000,
  atOnce = Math.max(1, availableParallelism() - 1),
  waiting = 20,
}: Threads = {}): Run {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <T extends Task>(task: T, signal?: AbortSignal) => {
    // Who left while the network was read takes no place in the queue.
    if (signal?.aborted) throw new Abandoned();
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new EngineUnavailable("Too many computations wait; try again in a minute.");
      // Whoever ends hands its place on, so that nobody new can take it in between.
      await new Promise<void>((resolve, reject) => {
        queue.push(resolve);
        signal?.addEventListener("abort", () => {
          const place = queue.indexOf(resolve);
          if (place < 0) return;
          queue.splice(place, 1);
          reject(new Abandoned());
        });
      });
    } else running++;
    try {
      return (await inThread(file, task, timeLimit, signal)) as Answers[T["name"]];
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}

async function inThread(
  file: URL,
  task: Task,
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<Answers[Task["name"]]> {
  if (signal?.aborted) throw new Abandoned();
  const worker = new Worker(file, { workerData: task });
  let timer: NodeJS.Timeout | undefined;
  try {
    const reply = await new Promise<Reply>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new EngineUnavailable(`The computation of ${task.name} took longer than ${timeLimit / 1000} s.`)),
        timeLimit,
      );
      signal?.addEventListener("abort", () => reject(new Abandoned()));
      worker.once("message", resolve);
      worker.once("error", (cause) => reject(new Error(`The computation of ${task.name} failed.`, { cause })));
      worker.once("exit", (code) => reject(new Error(`The computation of ${task.name} ended with code ${code}.`)));
    });
    if ("wrong" in reply) throw new BadParameters(reply.wrong);
    return reply.answer;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
