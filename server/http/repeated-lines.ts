/** How long what was said is not said again, in milliseconds. */
const EVERY_MS = 10_000;

/**
 * Keeps what is said again and again out of a log: what is new is said at once, and what is said again within ten
 * seconds is counted, which `tell` is told then. A server that refuses thousands of questions for one reason would else
 * do little but write that down. What is said must be one of few things.
 */
export class RepeatedLines {
  readonly #tell: (line: string, times: number) => void;
  readonly #counted = new Map<string, number>();

  constructor(tell: (line: string, times: number) => void) {
    this.#tell = tell;
  }

  /** Whether a line is to be said now. */
  isNew(line: string): boolean {
    const times = this.#counted.get(line);
    this.#counted.set(line, (times ?? -1) + 1);
    if (times === undefined) this.#later(line);
    return times === undefined;
  }

  #later(line: string): void {
    setTimeout(() => {
      const times = this.#counted.get(line) ?? 0;
      this.#counted.delete(line);
      if (times === 0) return;
      this.#tell(line, times);
      // It counts on without being said at once: what was said just now is not new.
      this.#counted.set(line, 0);
      this.#later(line);
    }, EVERY_MS).unref();
  }
}
