import { exchange, exchanged, type Lists, listsOf } from "./lists.ts";
import { randomNumbers, type RandomNumbers } from "./random.ts";

/** Pairs of rows by number, by `a`, with what they share. */
export interface TiedPairs {
  a: Int32Array;
  b: Int32Array;
  shared: Int32Array;
}

/** What networks drawn with the same degrees show of each pair. */
export interface SwapCounts {
  /** For each pair given, in how many of the networks it shares at least as much as observed. */
  atLeast: Int32Array;
  /** For each pair given, the mean of what it shares. */
  mean: Float64Array;
}

/** Trades before the first network, and between one and the next, a list of the mode that trades. */
const FIRST_TRADES = 50;
const TRADES = 5;

/**
 * Draws `samples` networks in which every row and every column keeps its degree, by curveball trades (Strona et al.
 * 2014, Nature Communications 5, 4114; uniform by Carstens 2015): two lists drawn at random pool what only one of them
 * holds and share it out anew, each as much as it gave. Rows trade columns or, where there are fewer columns, columns
 * trade rows: the networks drawn are the same, with fewer trades. `rows` holds for each row its columns.
 */
export function swapCounts(rows: number[][], { a, b, shared }: TiedPairs, samples: number, seed: number): SwapCounts {
  const random = randomNumbers(seed);
  // Degrees stay, and with them where each row's columns stand.
  const byRow = listsOf(rows);
  const columns = 1 + byRow.items.reduce((most, column) => Math.max(most, column), -1);
  const rowsTrade = rows.length <= columns;
  const state = rowsTrade ? byRow : exchanged(byRow, columns);
  const trade = trader(state, rowsTrade ? columns : rows.length, random);
  const atLeast = new Int32Array(a.length);
  const sums = new Float64Array(a.length);
  const held = new Int32Array(columns);
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
  return { atLeast, mean: sums.map((sum) => sum / samples) };
}

const MOST_MARKS = 1e9;

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
