import type { Ranked } from "../contract/bridges.ts";

/**
 * Figures closer than this part of the largest are one figure: what parts them is the order in which fractions were
 * added.
 */
const TOLERANCE = 1e-9;

/** Ranks from 1, largest first; equal figures share the best rank ("1224"). */
export function ranks(values: number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[b]! - values[a]!);
  const slack = TOLERANCE * Math.max(0, values[order[0] ?? 0] ?? 0);
  const result: number[] = [];
  let first = 0;
  order.forEach((item, place) => {
    if (values[order[first]!]! - values[item]! > slack) first = place;
    result[item] = first + 1;
  });
  return result;
}

/** The ranks of some figures, each by its number, and how many hold each rank. */
export interface Ranks {
  of: number[];
  holders: ReadonlyMap<number, number>;
}

/** Ranks as `ranks` gives them, with how many share each. */
export function ranksHeld(values: number[]): Ranks {
  const of = ranks(values);
  const holders = new Map<number, number>();
  for (const rank of of) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  return { of, holders };
}

/** What a rank is read of: the figures, their ranks, and of each node, by number, its range and its strict rank. */
export interface RankedFigure {
  values: number[];
  ranks: Ranks;
  /** Null where no range was computed. */
  range: (number: number) => [best: number, worst: number] | null;
  /** Null for what a strict reading does not hold. */
  strict: (number: number) => { ranks: Ranks; number: number } | null;
}

/** The figure of a node with its rank, how many share it, its range, and its rank and holders under strict merging. */
export function ranked({ values, ranks: { of, holders }, range, strict }: RankedFigure, number: number): Ranked {
  const rank = of[number]!;
  const read = strict(number);
  const strictRank = read && read.ranks.of[read.number]!;
  return {
    value: values[number]!,
    rank,
    tied: holders.get(rank)!,
    range: range(number),
    strictRank,
    strictTied: strictRank === null ? null : read!.ranks.holders.get(strictRank)!,
  };
}
