import type { Box } from "./placement.ts";

/** A straight line. */
export interface Line {
  from: Point;
  to: Point;
}

/** Where a name stands, and the line that leads to it where it stands off its mark. */
export interface Place {
  box: Box;
  leader: Line | null;
}

/** A name that may stand at the end of a line: its mark, its room, the height of a line of its letters, the longest line past two such. */
export interface Led {
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  line: number;
  reach: number;
}

/** What a led name must not cover (`marks`), nor its line cross, nor be nearer to than to its own mark (`solid`); all inside `plate`. */
export interface Around {
  marks: readonly Box[];
  solid: readonly Box[];
  plate: Box;
}

interface Point {
  x: number;
  y: number;
}

/** Lengths of leaders that are tried, in heights of a line of the name, and the directions in which they go. */
const LENGTHS = [0.7, 1.1, 1.5, 2, 2.5, 3, 3.5, 4];
const DIRECTIONS = 24;

/** So long, in heights of a line, a leader may always be. */
const ALWAYS = 2;

/** The nearest free place to which a short straight line leads, and that no other large mark is nearer to; null where there is none. */
export function leadOut(name: Led, places: readonly Place[], { marks, solid, plate }: Around): Place | null {
  const { width, height } = name;
  for (const lines of LENGTHS) {
    const length = lines * name.line;
    if (lines > ALWAYS && length > name.reach) break;
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const at = (distance: number) => ({ x: name.x + right * distance, y: name.y + down * distance });
      const leader = { from: at(name.radius), to: at(name.radius + length) };
      // The end of the line touches the side of the name that faces the mark.
      const left = leader.to.x + (Math.abs(right) < 0.3 ? -width / 2 : right > 0 ? 1 : -width - 1);
      const top = leader.to.y + (Math.abs(right) < 0.3 ? (down > 0 ? 1 : -height - 1) : -height / 2);
      const box = { left, top, right: left + width, bottom: top + height };
      if (left < plate.left || top < plate.top || box.right > plate.right || box.bottom > plate.bottom) continue;
      if (marks.some((mark) => meets(mark, box))) continue;
      if (solid.some((mark) => crosses(leader, mark) || gap(mark, box) < length)) continue;
      if (places.some((other) => meets(other.box, box) || crosses(leader, other.box))) continue;
      if (places.some((other) => other.leader && (crosses(other.leader, box) || meet(other.leader, leader)))) continue;
      return { box, leader };
    }
  }
  return null;
}

/** From a point to the nearest one of a box; 0 inside. */
export const distance = ({ x, y }: Point, box: Box): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** Whether two boxes share an area. */
export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Whether a line runs over a box: its part between two sides, then between the two others, is not empty (Liang & Barsky 1984). */
export function crosses({ from, to }: Line, box: Box): boolean {
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

/** Between two boxes; 0 where they meet. */
const gap = (a: Box, b: Box): number =>
  Math.hypot(Math.max(a.left - b.right, 0, b.left - a.right), Math.max(a.top - b.bottom, 0, b.top - a.bottom));

/** Whether two lines cross: each has the ends of the other on both sides. */
function meet(a: Line, b: Line): boolean {
  const side = ({ from, to }: Line, { x, y }: Point): number =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}
