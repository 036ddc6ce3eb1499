import type { Palette } from "../../server/contract/palette.ts";

/** The colour of a region by its place in the order of ids, from 0; colours repeat where there are more regions. */
export const regionColour = (palette: Palette, index: number): string =>
  palette.regions[index % palette.regions.length] ?? palette.ink;

/** A colour (`#rrggbb`) mixed with another: `share` 1 gives the first, 0 the second. */
export function mix(first: string, second: string, share: number): string {
  const key = `${first} ${second} ${share}`;
  const before = mixed.get(key);
  if (before) return before;
  const part = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const channel = (at: number): string =>
    Math.round(part(first, at) * share + part(second, at) * (1 - share))
      .toString(16)
      .padStart(2, "0");
  const colour = `#${channel(1)}${channel(3)}${channel(5)}`;
  mixed.set(key, colour);
  return colour;
}

/** Answers of `mix`, which is asked for every node and edge of every frame about few colours. */
const mixed = new Map<string, string>();
