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
export function exchanged(lists: Lists, count: number): Lists {
  const starts = new Int32Array(count + 1);
  for (const item of lists.items) starts[item + 1]!++;
  for (let item = 0; item < count; item++) starts[item + 1]! += starts[item]!;
  const into = { starts, items: new Int32Array(lists.items.length) };
  exchange(lists, into);
  return into;
}

/** The same, written into lists whose starts are right already. */
export function exchange({ starts, items }: Lists, into: Lists): void {
  const next = into.starts.slice();
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list]!; at < starts[list + 1]!; at++) into.items[next[items[at]!]!++] = list;
  }
}
