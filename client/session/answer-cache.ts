/** An answer and how much room it takes. */
export interface Sized {
  body: unknown;
  size: number;
}

/**
 * Answers by address, so that none is asked for twice: at most so much of them (`most`, in the unit of their sizes)
 * beside those that stay, what was not asked for longest being forgotten first. A failure is not kept: the next
 * question asks again.
 */
export function answerCache(most: number, request: (address: string) => Promise<Sized>) {
  /** What was asked for last at the end; `size` is 0 while awaited, and of what always stays. */
  const kept = new Map<string, { answer: Promise<unknown>; size: number }>();
  let held = 0;

  function forget(): void {
    for (const [address, { size }] of kept) {
      if (held <= most) return;
      if (size === 0) continue;
      kept.delete(address);
      held -= size;
    }
  }

  return (address: string, stays: boolean): Promise<unknown> => {
    const before = kept.get(address);
    if (before) {
      kept.delete(address);
      kept.set(address, before);
      return before.answer;
    }
    const asked = request(address);
    const entry = { answer: asked.then(({ body }) => body), size: 0 };
    kept.set(address, entry);
    asked.then(
      ({ size }) => {
        if (!stays) held += entry.size = size;
        forget();
      },
      () => kept.delete(address),
    );
    return entry.answer;
  };
}
