import { randomNumbers, type RandomNumbers } from "./random.ts";

/** What networks drawn with the same degrees show of each pair. */
export interface SwapCounts {
  /** For each pair given, in how many of the networks it shares at least as much as observed. */
  atLeast: number[];
  /** For each pair given, the mean of what it shares. */
  mean: number[];
}

/** Trades before the first network, and between one and the next, a row. */
const FIRST_TRADES = 50;
const TRADES = 5;

/**
 * Draws `samples` networks in which every row and every column keeps its degree, by curveball trades (Strona et al. 2014, Nature
 * Communications 5, 4114; uniform by Carstens 2015): two rows drawn at random pool what only one of them holds and share it out
 * anew, each as much as it gave. `rows` holds for each row its columns, `pairs` rows by number with what they share.
 */
export function swapCounts(
  rows: number[][],
  pairs: { a: number; b: number; shared: number }[],
  samples: number,
  seed: number,
): SwapCounts {
  const random = randomNumbers(seed);
  const state = rows.map((columns) => [...columns]);
  const columns = rows.reduce((most, row) => row.reduce((max, column) => Math.max(max, column + 1), most), 0);
  const trade = trader(state, columns, random);
  const atLeast = pairs.map(() => 0);
  const mean = pairs.map(() => 0);
  const held = new Int32Array(columns).fill(-1);
  for (let count = 0; count < FIRST_TRADES * rows.length; count++) trade();
  for (let drawn = 0; drawn < samples; drawn++) {
    for (let count = 0; count < TRADES * rows.length; count++) trade();
    let marked = -1;
    held.fill(-1);
    pairs.forEach(({ a, b, shared }, index) => {
      if (a !== marked) {
        marked = a;
        for (const column of state[a]!) held[column] = a;
      }
      let both = 0;
      for (const column of state[b]!) if (held[column] === a) both++;
      if (both >= shared) atLeast[index]!++;
      mean[index]! += both / samples;
    });
  }
  return { atLeast, mean };
}

/** One trade in place. */
function trader(state: number[][], columns: number, random: RandomNumbers): () => void {
  const holder = new Uint8Array(columns);
  if (state.length < 2) return () => {};
  return () => {
    const a = random.below(state.length);
    let b = random.below(state.length - 1);
    if (b >= a) b++;
    const [rowA, rowB] = [state[a]!, state[b]!];
    for (const column of rowA) holder[column] = 1;
    const both: number[] = [];
    const pool: number[] = [];
    for (const column of rowB) {
      if (holder[column] === 1) {
        both.push(column);
        holder[column] = 2;
      } else pool.push(column);
    }
    for (const column of rowA) {
      if (holder[column] === 1) pool.push(column);
      holder[column] = 0;
    }
    const share = rowA.length - both.length;
    for (let index = 0; index < share; index++) {
      const other = index + random.below(pool.length - index);
      [pool[index], pool[other]] = [pool[other]!, pool[index]!];
    }
    state[a] = [...both, ...pool.slice(0, share)];
    state[b] = [...both, ...pool.slice(share)];
  };
}
