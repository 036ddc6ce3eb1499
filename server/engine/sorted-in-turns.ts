import { yielder } from "./yield.ts";

/** Items that are sorted at once: a few milliseconds. */
const RUN = 2000;

/**
 * Items in order, equal ones as they stood, while others are served: runs that are sorted one by one, then merged two
 * by two (Knuth, The Art of Computer Programming 3, 5.2.4), with a pause where it has taken long.
 */
export async function sortedInTurns<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Promise<Item[]> {
  const yieldNow = yielder();
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    await yieldNow();
    runs.push(items.slice(from, from + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(at + 1 < runs.length ? await merged(runs[at]!, runs[at + 1]!, compare, yieldNow) : runs[at]!);
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merged<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
  yieldNow: ReturnType<typeof yielder>,
): Promise<Item[]> {
  const both: Item[] = [];
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    if (both.length % RUN === 0) await yieldNow();
    both.push(compare(first[a]!, second[b]!) <= 0 ? first[a++]! : second[b++]!);
  }
  for (; a < first.length; a++) both.push(first[a]!);
  for (; b < second.length; b++) both.push(second[b]!);
  return both;
}
