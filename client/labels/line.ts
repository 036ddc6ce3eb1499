import type { Box, Disc, Point } from "./box.ts";

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

/** Whether a line comes nearer to the middle of a disc than its radius. */
export function runsOverDisc({ from, to }: Line, { x, y, radius }: Disc): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y) < radius;
}

/** The box that holds a line. */
export const boxOf = ({ from, to }: Line): Box => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  right: Math.max(from.x, to.x),
  bottom: Math.max(from.y, to.y),
});
