/** Work in steps of about a millisecond at most each, so that whoever runs it may let something else go before. */
export type Steps<T> = Generator<void, T, void>;

/** What work in steps comes to, done at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
