/**
 * Lists of numbers one after the other, in arrays that take four bytes a number: the items of a list stand from its
 * start to the next one's.
 */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

/** The same lists in this form. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, list) => (starts[list + 1] = starts[list]! + length));
  const items = new Int32Array(starts[lists.length]!);
  lists.forEach((list, index) => items.set(list, starts[index]!));
  return { starts, items };
}

/** For each of `count` items, the lists that hold it, ascending. */
export function exchanged({ starts, items }: Lists, count: number): Lists {
  const counts = new Int32Array(count + 1);
  for (const item of items) counts[item + 1]!++;
  for (let item = 0; item < count; item++) counts[item + 1]! += counts[item]!;
  const next = counts.slice();
  const lists = new Int32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list]!; at < starts[list + 1]!; at++) lists[next[items[at]!]!++] = list;
  }
  return { starts: counts, items: lists };
}
