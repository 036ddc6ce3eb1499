import { Abandoned } from "../contract/errors.ts";

/** How much is done at once, and what waits for that. */
export interface Bound {
  /** How many have a turn at once. */
  atOnce: number;
  /** How many others wait for theirs; who comes then is refused. */
  queue: number;
  /** How long they wait at most, in milliseconds, and are refused then. */
  patience: number;
}

/** Lets at most so many run at once; as many others as it says wait for their turn, in the order in which they came. */
export class Turns {
  #free: number;
  readonly #queue: number;
  readonly #patience: number;
  readonly #refusal: () => Error;
  readonly #waiting = new Set<() => void>();

  /** `refusal` makes the error for who comes when the queue is full, and for who waited in it for too long. */
  constructor({ atOnce, queue, patience }: Bound, refusal: () => Error) {
    this.#free = atOnce;
    this.#queue = queue;
    this.#patience = patience;
    this.#refusal = refusal;
  }

  /**
   * What the task gives. Throws the refusal, and `Abandoned` where the signal is aborted before its turn.
   */
  async take<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const leave = await this.enter(signal);
    try {
      return await task();
    } finally {
      leave();
    }
  }

  /** Waits for a turn; gives what ends it, which may be called more than once. Throws as `take`. */
  async enter(signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw new Abandoned();
    if (this.#free > 0) this.#free--;
    else await this.#turn(signal);
    let isOver = false;
    return () => {
      if (!isOver) this.#next();
      isOver = true;
    };
  }

  /** Whether who comes now would not wait. */
  get isFree(): boolean {
    return this.#free > 0;
  }

  #turn(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.#queue) return Promise.reject(this.#refusal());
    return new Promise((resolve, reject) => {
      const leave = (why: Error): void => {
        this.#waiting.delete(turn);
        clearTimeout(timer);
        signal.removeEventListener("abort", abandon);
        reject(why);
      };
      const abandon = (): void => leave(new Abandoned());
      const timer = setTimeout(() => leave(this.#refusal()), this.#patience);
      const turn = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", abandon);
        resolve();
      };
      this.#waiting.add(turn);
      signal.addEventListener("abort", abandon, { once: true });
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
