import type { Steps } from "./steps.ts";

/** Items that a step puts in order, or merges. */
const OF_STEP = 100;

/** What `toSorted` gives, in steps: short runs in order, merged two by two; equal ones keep theirs. */
export function* sortSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += OF_STEP) {
    runs.push(items.slice(from, from + OF_STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* mergeSteps(runs[at]!, runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeSteps<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    merged.push(compare(right[j]!, left[i]!) < 0 ? right[j++]! : left[i++]!);
    if (merged.length % OF_STEP === 0) yield;
  }
  return [...merged, ...left.slice(i), ...right.slice(j)];
}
