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
export function runsOver({ from, to }: Line, { left, top, right, bottom }: Box): boolean {
  const [width, height] = [to.x - from.x, to.y - from.y];
  // Nearly all lines and boxes are far from each other.
  if ((from.x <= left && to.x <= left) || (from.x >= right && to.x >= right)) return false;
  if ((from.y <= top && to.y <= top) || (from.y >= bottom && to.y >= bottom)) return false;
  let [start, end] = [0, 1];
  if (width !== 0) {
    const [a, b] = [(left - from.x) / width, (right - from.x) / width];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  if (height !== 0) {
    const [a, b] = [(top - from.y) / height, (bottom - from.y) / height];
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
