import { Abandoned } from "../contract/errors.ts";

/**
 * Lets at most so many tasks run at once; as many others as `queue` wait for their turn, in the order in which they
 * came.
 */
export class Turns {
  #free: number;
  readonly #queue: number;
  readonly #refusal: () => Error;
  readonly #waiting = new Set<() => void>();

  /** `refusal` makes the error for a task that comes when the queue is full. */
  constructor(atOnce: number, queue: number, refusal: () => Error) {
    this.#free = atOnce;
    this.#queue = queue;
    this.#refusal = refusal;
  }

  /** What the task gives. Throws the refusal, and `Abandoned` where the signal is aborted before its turn. */
  async take<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    await this.#turn(signal);
    try {
      return await task();
    } finally {
      this.#next();
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    if (this.#free > 0) {
      this.#free--;
      return Promise.resolve();
    }
    if (this.#waiting.size >= this.#queue) return Promise.reject(this.#refusal());
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(turn);
        reject(new Abandoned());
      };
      const turn = (): void => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      this.#waiting.add(turn);
      signal.addEventListener("abort", leave, { once: true });
    });
  }

  /** Hands the turn on, or frees it. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) {
      this.#free++;
      return;
    }
    this.#waiting.delete(first);
    first();
  }
}
