/** Calls the function that it is given where waiting is of no use any more; gives what takes that back. */
export type BreakOff = (stop: (why: Error) => void) => () => void;

/**
 * What `work` gives, where it does within so many milliseconds; else throws what `late` makes, or why `breakOff` stops
 * before. The work is not stopped, and what becomes of it then interests nobody.
 */
export async function within<T>(
  milliseconds: number,
  work: Promise<T>,
  late: () => Error,
  breakOff?: BreakOff,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stay: (() => void) | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
    stay = breakOff?.(reject);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
    stay?.();
  }
}

/** How long values may be waited for. */
export interface Patience {
  /** Milliseconds for each. */
  limit: number;
  /** What is left for the first of them together, with all that was waited for before; what they take goes off it. */
  left: { ms: number };
  /** How many these are. */
  first: number;
  late: () => Error;
  breakOff?: BreakOff;
}

/**
 * The values of an iterator as they come; throws what `late` makes where one has to be waited for longer than it may,
 * or why `breakOff` stops before. The time that its reader takes between two does not count.
 */
export async function* eachWithin<T>(
  { limit, left, first, late, breakOff }: Patience,
  values: AsyncIterator<T>,
): AsyncGenerator<T> {
  let stop: ((error: Error) => void) | undefined;
  const stay = breakOff?.((why) => stop?.(why));
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    for (let count = 0; ; count++) {
      // One timer for all that follow, begun anew for each: a race with one that lives on would keep something of every
      // value.
      if (count > first) timer?.refresh();
      else {
        clearTimeout(timer);
        timer = setTimeout(() => stop?.(late()), count < first ? Math.min(limit, Math.max(0, left.ms)) : limit);
      }
      const begun = performance.now();
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        stop = reject;
        values.next().then(resolve, reject);
      });
      stop = undefined;
      if (count < first) left.ms -= performance.now() - begun;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
    stay?.();
  }
}
