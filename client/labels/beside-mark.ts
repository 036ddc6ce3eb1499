import type { Box, Disc } from "./box.ts";

/** Room that a label takes. */
export interface Size {
  width: number;
  height: number;
}

/** Distance between a mark and its label. */
const GAP = 3;

/** Shares of its length by which a label is slid along a side of its mark. */
const SLIDES = [0.125, -0.125, 0.25, -0.25, 0.375, -0.375, 0.5, -0.5];

/**
 * Where a label may stand so that it is seen to be its mark's, the best first: right, left, below and above it, at its
 * four corners, then along its sides (the slider model of van Kreveld, Strijk & Wolff 1999).
 */
export function besidePositions({ x, y, radius }: Disc, { width, height }: Size): Box[] {
  const off = radius + GAP;
  const diagonal = radius * 0.7 + 1;
  const at = (left: number, middle: number): Box => ({
    left,
    top: middle - height / 2,
    right: left + width,
    bottom: middle + height / 2,
  });
  const right = (by: number): Box => at(x + off, y + by * (height + off));
  const left = (by: number): Box => at(x - off - width, y + by * (height + off));
  const below = (by: number): Box => at(x - width / 2 + by * width, y + off + height / 2);
  const above = (by: number): Box => at(x - width / 2 + by * width, y - off - height / 2);
  return [
    ...[right(0), left(0), below(0), above(0)],
    at(x + diagonal, y - diagonal - height / 2),
    at(x + diagonal, y + diagonal + height / 2),
    at(x - diagonal - width, y - diagonal - height / 2),
    at(x - diagonal - width, y + diagonal + height / 2),
    ...SLIDES.flatMap((by) => [right(by), left(by), below(by), above(by)]),
  ];
}
