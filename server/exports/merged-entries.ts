/** Entries by key, some of them replaced by others, which stand where their own keys put them. */
export async function* merged<T extends { key: string }>(
  entries: AsyncIterable<T>,
  isReplaced: (entry: T) => boolean,
  replaced: Iterator<T>,
): AsyncGenerator<T> {
  let next = replaced.next();
  for await (const entry of entries) {
    if (isReplaced(entry)) continue;
    while (!next.done && next.value.key < entry.key) {
      yield next.value;
      next = replaced.next();
    }
    yield entry;
  }
  while (!next.done) {
    yield next.value;
    next = replaced.next();
  }
}
