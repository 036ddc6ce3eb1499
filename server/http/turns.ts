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

/** How much of what is done at once, and of what waits, one may take who says who they are: the rest is for others. */
const SHARE = 0.75;

/**
 * Lets at most so many run at once; as many others as it says wait for their turn, in the order in which they came.
 * Who says who they are takes at most three quarters of either.
 */
export class Turns {
  #free: number;
  readonly #queue: number;
  readonly #patience: number;
  readonly #refusal: () => Error;
  readonly #atOnce: number;
  /** How many turns each has who said who they are. */
  readonly #taken = new Map<string, number>();
  /** What begins the turn of each who waits, and who they are. */
  readonly #waiting = new Map<() => void, string | undefined>();

  /** `refusal` makes the error for who comes when the queue is full, and for who waited in it for too long. */
  constructor({ atOnce, queue, patience }: Bound, refusal: () => Error) {
    this.#free = atOnce;
    this.#atOnce = atOnce;
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
  async enter(signal: AbortSignal, who?: string): Promise<() => void> {
    if (signal.aborted) throw new Abandoned();
    if (this.isFreeFor(who)) this.#begin(who);
    else await this.#turn(signal, who);
    let isOver = false;
    return () => {
      if (!isOver) this.#end(who);
      isOver = true;
    };
  }

  /** Whether who comes now would not wait. */
  isFreeFor(who?: string): boolean {
    return this.#free > 0 && (who === undefined || (this.#taken.get(who) ?? 0) < shareOf(this.#atOnce));
  }

  #turn(signal: AbortSignal, who: string | undefined): Promise<void> {
    const own = who === undefined ? 0 : [...this.#waiting.values()].filter((other) => other === who).length;
    if (this.#waiting.size >= this.#queue || own >= shareOf(this.#queue)) return Promise.reject(this.#refusal());
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
      this.#waiting.set(turn, who);
      signal.addEventListener("abort", abandon, { once: true });
    });
  }

  #begin(who: string | undefined): void {
    this.#free--;
    if (who !== undefined) this.#taken.set(who, (this.#taken.get(who) ?? 0) + 1);
  }

  /** Frees a turn, and hands it on to the first who may have it. */
  #end(who: string | undefined): void {
    this.#free++;
    if (who !== undefined) {
      const left = this.#taken.get(who)! - 1;
      if (left > 0) this.#taken.set(who, left);
      else this.#taken.delete(who);
    }
    for (const [turn, other] of this.#waiting) {
      if (!this.isFreeFor(other)) continue;
      this.#waiting.delete(turn);
      this.#begin(other);
      return turn();
    }
  }
}

const shareOf = (all: number): number => Math.max(1, Math.floor(SHARE * all));
