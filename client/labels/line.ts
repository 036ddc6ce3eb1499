import type { Box, Point } from "./box.ts";

/** A straight line between two points. */
export interface Line {
  from: Point;
  to: Point;
}

/**
 * Whether a line runs over a box. The part of it between the left and right sides, cut to the part between top and
 * bottom, must not be empty (Liang & Barsky 1984).
 */
export function runsOver({ from, to }: Line, box: Box): boolean {
  let [start, end] = [0, 1];
  for (const [at, by, low, high] of [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.top, box.bottom],
  ] as const) {
    if (by === 0) {
      if (at <= low || at >= high) return false;
      continue;
    }
    const [a, b] = [(low - at) / by, (high - at) / by];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  return start < end;
}

/** Whether two lines cross: each has the ends of the other on both of its sides. */
export function linesCross(a: Line, b: Line): boolean {
  const side = ({ from, to }: Line, { x, y }: Point): number =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}
