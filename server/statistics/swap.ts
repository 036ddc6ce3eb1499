import { randomNumbers, type RandomNumbers } from "./random.ts";

/** What networks drawn with the same degrees show of each pair. */
export interface SwapCounts {
  /** For each pair given, in how many of the networks it shares at least as much as observed. */
  atLeast: number[];
  /** For each pair given, the mean of what it shares. */
  mean: number[];
}

/** Trades before the first network, and between one and the next, a list of the mode that trades. */
const FIRST_TRADES = 50;
const TRADES = 5;

/**
 * Draws `samples` networks in which every row and every column keeps its degree, by curveball trades (Strona et al.
 * 2014, Nature Communications 5, 4114; uniform by Carstens 2015): two lists drawn at random pool what only one of them
 * holds and share it out anew, each as much as it gave. Rows trade columns or, where there are fewer columns, columns
 * trade rows: the networks drawn are the same, with fewer trades. `rows` holds for each row its columns, `pairs` rows
 * by number with what they share, by `a`.
 */
export function swapCounts(
  rows: number[][],
  pairs: { a: number; b: number; shared: number }[],
  samples: number,
  seed: number,
): SwapCounts {
  const random = randomNumbers(seed);
  const columns = exchanged(rows);
  const rowsTrade = rows.length <= columns.length;
  const state = rowsTrade ? listsOf(rows) : listsOf(columns);
  // Degrees stay, and with them where each row's columns stand.
  const byRow = rowsTrade ? state : listsOf(rows);
  const trade = trader(state, rowsTrade ? columns.length : rows.length, random);
  const a = Int32Array.from(pairs, (pair) => pair.a);
  const b = Int32Array.from(pairs, (pair) => pair.b);
  const shared = Int32Array.from(pairs, (pair) => pair.shared);
  const atLeast = new Int32Array(pairs.length);
  const sums = new Float64Array(pairs.length);
  const held = new Int32Array(columns.length);
  let mark = 0;
  const lists = state.starts.length - 1;
  for (let count = 0; count < FIRST_TRADES * lists; count++) trade();
  for (let drawn = 0; drawn < samples; drawn++) {
    for (let count = 0; count < TRADES * lists; count++) trade();
    if (!rowsTrade) exchange(state, byRow);
    const { starts, items } = byRow;
    let marked = -1;
    // Marks of earlier networks are smaller.
    if (mark > MOST_MARKS) held.fill((mark = 0));
    for (let pair = 0; pair < a.length; pair++) {
      if (a[pair] !== marked) {
        marked = a[pair]!;
        mark++;
        for (let at = starts[marked]!; at < starts[marked + 1]!; at++) held[items[at]!] = mark;
      }
      let both = 0;
      for (let at = starts[b[pair]!]!; at < starts[b[pair]! + 1]!; at++) if (held[items[at]!] === mark) both++;
      if (both >= shared[pair]!) atLeast[pair]!++;
      sums[pair]! += both;
    }
  }
  return { atLeast: [...atLeast], mean: Array.from(sums, (sum) => sum / samples) };
}

const MOST_MARKS = 1e9;

/** Lists one after the other: the items of a list stand from its start to the next one's. */
interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

function listsOf(lists: number[][]): Lists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, list) => (starts[list + 1] = starts[list]! + length));
  return { starts, items: Int32Array.from(lists.flat()) };
}

function exchanged(rows: number[][]): number[][] {
  const columns: number[][] = [];
  rows.forEach((row, index) => row.forEach((column) => (columns[column] ??= []).push(index)));
  return Array.from(columns, (column) => column ?? []);
}

/** Writes the rows of lists of columns, whose lengths `into` has. */
function exchange({ starts, items }: Lists, into: Lists): void {
  const next = into.starts.slice();
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list]!; at < starts[list + 1]!; at++) into.items[next[items[at]!]!++] = list;
  }
}

/** One trade in place; what both hold comes first in a list, then what it got. */
function trader({ starts, items }: Lists, kinds: number, random: RandomNumbers): () => void {
  const holder = new Uint8Array(kinds);
  const lists = starts.length - 1;
  if (lists < 2) return () => {};
  const pool = new Int32Array(items.length);
  return () => {
    const a = random.below(lists);
    let b = random.below(lists - 1);
    if (b >= a) b++;
    const [startA, endA, startB, endB] = [starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!];
    for (let at = startA; at < endA; at++) holder[items[at]!] = 1;
    let pooled = 0;
    let keptB = startB;
    for (let at = startB; at < endB; at++) {
      const item = items[at]!;
      if (holder[item] === 1) {
        holder[item] = 2;
        items[keptB++] = item;
      } else pool[pooled++] = item;
    }
    let keptA = startA;
    for (let at = startA; at < endA; at++) {
      const item = items[at]!;
      if (holder[item] === 2) items[keptA++] = item;
      else pool[pooled++] = item;
      holder[item] = 0;
    }
    for (let index = 0; keptA < endA; index++) {
      const other = index + random.below(pooled - index);
      items[keptA++] = pool[other]!;
      pool[other] = pool[index]!;
      pool[index] = items[keptA - 1]!;
    }
    for (let index = pooled - (endB - keptB); keptB < endB; index++) items[keptB++] = pool[index]!;
  };
}
