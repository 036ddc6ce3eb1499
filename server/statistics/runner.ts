import { Abandoned, BadParameters, EngineUnavailable, type WrongParameter } from "../contract/errors.ts";
import type { Answers, Task } from "./tasks.ts";

/**
 * Something that computes tasks, in this thread or in another. Throws `BadParameters` where the question cannot be
 * answered, `EngineUnavailable` when it takes too long or too many wait, and `Abandoned` where it could stop in time
 * after the signal.
 */
export type Run = <T extends Task>(task: T, signal?: AbortSignal) => Promise<Answers[T["name"]]>;

/**
 * What a thread says at its end: the answer, or what is wrong with the question. (Errors lose their class on the way.)
 */
export type Reply = { answer: Answers[Task["name"]] } | { wrong: readonly WrongParameter[] };

/** A task begun in a thread of its own: its reply (rejected when the thread fails), and how to end the thread. */
export interface Started {
  reply: Promise<Reply>;
  stop: () => unknown;
}

/** How much is computed at once. */
export interface Limits {
  /** Milliseconds that a computation may take; ten times as many where exact figures of a large network are asked. */
  timeLimit?: number;
  /** How many run at once, and how many may wait. */
  atOnce?: number;
  waiting?: number;
}

/**
 * Computes each task in a thread that `start` begins for it and that is ended after it: so many at once, the next wait.
 */
export function inThreads(
  start: (task: Task) => Started,
  { timeLimit = 60_000, atOnce = 1, waiting = 20 }: Limits = {},
): Run {
  const queue = limitedQueue(atOnce, waiting);
  return async <T extends Task>(task: T, signal?: AbortSignal) => {
    await queue.enter(signal);
    try {
      const most = "exact" in task && task.exact ? 10 * timeLimit : timeLimit;
      return (await inOneThread(start, task, most, signal)) as Answers[T["name"]];
    } finally {
      queue.leave();
    }
  };
}

interface Queue {
  /** Resolves when there is a free place, which is then taken. */
  enter: (signal?: AbortSignal) => Promise<void>;
  /** Gives the place up. */
  leave: () => void;
}

function limitedQueue(atOnce: number, waiting: number): Queue {
  let running = 0;
  const queue: (() => void)[] = [];
  return {
    enter: async (signal) => {
      // Who left while the network was read takes no place in the queue.
      if (signal?.aborted) throw new Abandoned();
      if (running < atOnce) {
        running++;
        return;
      }
      if (queue.length >= waiting)
        throw new EngineUnavailable("Too many computations wait; try again in a minute.", { reason: "busy" });
      await new Promise<void>((resolve, reject) => {
        queue.push(resolve);
        signal?.addEventListener("abort", () => {
          const place = queue.indexOf(resolve);
          if (place < 0) return;
          queue.splice(place, 1);
          reject(new Abandoned());
        });
      });
    },
    leave: () => {
      // The place goes to the first that waits without becoming free, so that no newcomer takes it in between.
      const next = queue.shift();
      if (next) next();
      else running--;
    },
  };
}

async function inOneThread(
  start: (task: Task) => Started,
  task: Task,
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<Answers[Task["name"]]> {
  if (signal?.aborted) throw new Abandoned();
  const { reply, stop } = start(task);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const replied = await new Promise<Reply>((resolve, reject) => {
      const tooLong = `The computation of ${task.name} took longer than ${timeLimit / 1000} s.`;
      timer = setTimeout(() => reject(new EngineUnavailable(tooLong, { reason: "slow" })), timeLimit);
      signal?.addEventListener("abort", () => reject(new Abandoned()));
      reply.then(resolve, reject);
    });
    if ("wrong" in replied) throw new BadParameters(replied.wrong);
    return replied.answer;
  } finally {
    clearTimeout(timer);
    await stop();
  }
}
