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

/** A rank, and how many hold it. */
export type Held = Pick<Ranked, "rank" | "tied">;

/** The rank of each node by id, and how many share it. */
export function ranksById(nodes: { id: string }[], values: number[]): Map<string, Held> {
  const all = held(values);
  return new Map(nodes.map(({ id }, index) => [id, all[index]!]));
}

/**
 * The figures of nodes with their rank, how many share it, its range by id (null where no range was computed), and the
 * rank and its holders by id under strict merging.
 */
export function ranked(
  nodes: { id: string }[],
  values: number[],
  ranges: Map<string, [best: number, worst: number]> | null,
  strict: Map<string, Held>,
): Ranked[] {
  const all = held(values);
  return nodes.map(({ id }, index) => ({
    value: values[index]!,
    ...all[index]!,
    range: ranges?.get(id) ?? null,
    strictRank: strict.get(id)?.rank ?? null,
    strictTied: strict.get(id)?.tied ?? null,
  }));
}

function held(values: number[]): Held[] {
  const all = ranks(values);
  const holders = new Map<number, number>();
  for (const rank of all) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  return all.map((rank) => ({ rank, tied: holders.get(rank)! }));
}
