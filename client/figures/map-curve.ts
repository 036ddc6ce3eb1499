import { distanceTo, type Box, type Disc, type Point } from "../labels/box.ts";
import { svgPath } from "./svg-element.ts";

/** A cubic Bézier curve. */
export interface Curve {
  from: Point;
  first: Point;
  second: Point;
  to: Point;
}

/** How far the middle of an arc stands off its chord, as a share of the chord's length: half of the bend. */
const BEND = 0.15;

/** Marks nearer than so many radii are joined by a loop: a shallow arc between them would not be seen. */
const NEAR = 6;

/** How far the handles of a loop stand off its marks, in radii; off a single mark, and to its sides. */
const LOOP = 5;
const ROUND = { reach: 7, wide: 5 };

/** Shorter chords, in radii, are looked at for what stands in the way of their arc. */
const SHORT = 24;

/** An arc is well seen from so many radii of it on. */
const ENOUGH = 2.5;

/** What may hide an arc: marks over it, and what it is cut at. */
export interface Hiding {
  marks: readonly Disc[];
  /** Outside of it nothing is seen. */
  frame: Box;
  /** Within these neither. */
  holes: readonly Box[];
}

/**
 * The arc between two marks. It is shallow and bent the same way whichever end comes first; between marks that stand
 * close, or from a mark back to itself, it is a loop. Of the ways to bend it, the first is taken that can be seen, else
 * the one of which the most is.
 */
export function curveBetween(a: Disc, b: Disc, hiding: Hiding): Curve {
  const [from, to] = a.x < b.x || (a.x === b.x && a.y <= b.y) ? [a, b] : [b, a];
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const radius = Math.max(a.radius, b.radius);
  if (distance > SHORT * radius) return shallow(from, to);
  // No way to bend it leads farther than this.
  const marks = hiding.marks.filter((mark) => Math.hypot(mark.x - a.x, mark.y - a.y) < distance + SHORT * radius);
  const others = marks.filter((mark) => mark !== a && mark !== b);
  const loops = [1, 1.6, 2.4].flatMap((size) => loopsBetween(from, to, distance, size, others));
  const ways = distance < NEAR * radius ? loops : [shallow(from, to), shallow(to, from), ...loops];
  let best = { curve: ways[0]!, length: -1 };
  for (const curve of ways) {
    const length = seenLength(curve, { ...hiding, marks });
    if (length >= ENOUGH * radius) return curve;
    if (length > best.length) best = { curve, length };
  }
  return best.curve;
}

/** How much of a curve is seen. */
export function seenLength(curve: Curve, { marks, frame, holes }: Hiding): number {
  let [length, before] = [0, curve.from as Point];
  for (let step = 1; step <= SAMPLES; step++) {
    const point = curveAt(curve, step / SAMPLES);
    const isHidden =
      distanceTo(point, frame) > 0 ||
      holes.some((hole) => distanceTo(point, hole) === 0) ||
      marks.some((mark) => Math.hypot(mark.x - point.x, mark.y - point.y) < mark.radius);
    if (!isHidden) length += Math.hypot(point.x - before.x, point.y - before.y);
    before = point;
  }
  return length;
}

/** Points at which a curve is looked at. */
const SAMPLES = 60;

/** A straight line as a curve. */
export const straight = (from: Point, to: Point): Curve => ({ from, first: from, second: to, to });

/** The path of a curve in SVG. */
export const curvePath = ({ from, first, second, to }: Curve): string =>
  svgPath`M${from.x} ${from.y}C${first.x} ${first.y} ${second.x} ${second.y} ${to.x} ${to.y}`;

/** The point of a curve at a share of its parameter. */
export function curveAt({ from, first, second, to }: Curve, t: number): Point {
  const u = 1 - t;
  const weigh = (axis: "x" | "y"): number =>
    u * u * u * from[axis] + 3 * u * u * t * first[axis] + 3 * u * t * t * second[axis] + t * t * t * to[axis];
  return { x: weigh("x"), y: weigh("y") };
}

function shallow(from: Point, to: Point): Curve {
  const x = (from.x + to.x) / 2 + (to.y - from.y) * BEND;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * BEND;
  // A quadratic curve as a cubic one.
  const towards = (end: Point): Point => ({ x: end.x + (2 / 3) * (x - end.x), y: end.y + (2 / 3) * (y - end.y) });
  return { from, first: towards(from), second: towards(to), to };
}

/** Loops on either side of two marks, the one first where the fewest `others` are. */
function loopsBetween(from: Disc, to: Disc, distance: number, size: number, others: readonly Disc[]): Curve[] {
  const radius = Math.max(from.radius, to.radius);
  const isRound = distance < 0.01;
  const along = isRound ? { x: 1, y: 0 } : { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance };
  const reach = size * (isRound ? ROUND.reach : LOOP) * radius;
  // The nearer the two stand, the more the loop widens, so that it never runs back over itself.
  const wide = size * (isRound ? ROUND.wide * radius : Math.max(0, 2.4 * radius - distance / 4));
  const sides = [-1, 1].map((side): Curve => {
    const off = { x: -along.y * side * reach, y: along.x * side * reach };
    return {
      from,
      first: { x: from.x - along.x * wide + off.x, y: from.y - along.y * wide + off.y },
      second: { x: to.x + along.x * wide + off.x, y: to.y + along.y * wide + off.y },
      to,
    };
  });
  return sides.toSorted((a, b) => crowding(a, others) - crowding(b, others));
}

/** How much stands where a curve bulges. */
function crowding(curve: Curve, others: readonly Disc[]): number {
  const middle = curveAt(curve, 0.5);
  return others.reduce((sum, { x, y }) => sum + 1 / (1 + Math.hypot(x - middle.x, y - middle.y)), 0);
}
