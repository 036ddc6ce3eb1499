/** An answer and how much room it takes. */
export interface Sized {
  body: unknown;
  size: number;
}

interface Kept {
  answer: Promise<unknown>;
  size: number;
  /** Who waits for it; none of any number once it is there. */
  readers: number;
  stop: AbortController;
}

/**
 * Answers by address, so that none is asked for twice: at most so much of them (`most`, in the unit of their sizes)
 * beside those that stay, what was not asked for longest being forgotten first. A failure is not kept: the next
 * question asks again. Whoever gives a signal leaves once it is aborted; what everybody has left before it came is
 * stopped, and not kept. `forgetAll` makes all be asked for again.
 */
export function answerCache(most: number, request: (address: string, stopped: AbortSignal) => Promise<Sized>) {
  /** What was asked for last at the end; `size` is 0 while awaited, and of what always stays. */
  const kept = new Map<string, Kept>();
  let held = 0;

  function forget(): void {
    for (const [address, { size }] of kept) {
      if (held <= most) return;
      if (size === 0) continue;
      kept.delete(address);
      held -= size;
    }
  }

  function begin(address: string, stays: boolean): Kept {
    const stop = new AbortController();
    const asked = request(address, stop.signal);
    const entry = { answer: asked.then(({ body }) => body), size: 0, readers: 0, stop };
    asked.then(
      ({ size }) => {
        // What is there is not stopped.
        entry.readers = Infinity;
        if (stays || kept.get(address) !== entry) return;
        held += entry.size = size;
        forget();
      },
      () => kept.get(address) === entry && kept.delete(address),
    );
    return entry;
  }

  function leave(address: string, entry: Kept): void {
    entry.readers--;
    // Who draws the same anew asks for it again at once.
    queueMicrotask(() => {
      if (entry.readers > 0) return;
      if (kept.get(address) === entry) kept.delete(address);
      entry.stop.abort();
    });
  }

  const forgetAll = (): void => {
    kept.clear();
    held = 0;
  };

  const answerTo = (address: string, stays: boolean, signal?: AbortSignal): Promise<unknown> => {
    const entry = kept.get(address) ?? begin(address, stays);
    kept.delete(address);
    kept.set(address, entry);
    entry.readers += signal ? 1 : Infinity;
    signal?.addEventListener("abort", () => leave(address, entry), { once: true });
    return entry.answer;
  };
  return { answerTo, forgetAll };
}
