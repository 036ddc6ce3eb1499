/**
 * What `work` gives, where it does within so many milliseconds; else throws what `late` makes. The work is not
 * stopped, and what becomes of it then interests nobody.
 */
export async function within<T>(milliseconds: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The values of an iterator as they come; throws what `late` makes where one has to be waited for longer than so many
 * milliseconds. The time that its reader takes between two does not count.
 */
export async function* eachWithin<T>(
  milliseconds: number,
  values: AsyncIterator<T>,
  late: () => Error,
): AsyncGenerator<T> {
  let stop: ((error: Error) => void) | undefined;
  // One timer for all, begun anew for each: a race with one that lives on would keep something of every value.
  const timer = setTimeout(() => stop?.(late()), milliseconds);
  try {
    for (;;) {
      timer.refresh();
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        stop = reject;
        values.next().then(resolve, reject);
      });
      stop = undefined;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
  }
}
