import { isInside, overlaps, widened, type Box, type Point } from "../labels/box.ts";

/** Where points stand on the plate. */
export interface Placed extends Point {
  id: string;
}

/** Fewer points than that are told apart without an enlargement. */
const CROWD = 3;

/** So many crowds are enlarged at most: more frames than these hide more of the sea than they show. */
const MOST = 3;

/** Widths of frames that are tried, as shares of the plate's, and their height for their width. */
const SIZES = [0.42, 0.38, 0.34, 0.3, 0.26];
const FLATNESS = 0.72;

/** Distance between places that are tried, as a share of the plate's width. */
const STEP = 0.01;

/**
 * Points that stand too close: around the one with the most others within `reach`, then around the next among the rest.
 * Largest first; a crowd is never wider than twice `reach`.
 */
export function crowdsOf(points: readonly Placed[], reach: number): string[][] {
  const crowds: string[][] = [];
  let rest = points.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  while (crowds.length < MOST) {
    const around = rest.map(({ x, y }) => rest.filter((other) => Math.hypot(other.x - x, other.y - y) <= reach));
    const largest = around.reduce((best, next) => (next.length > best.length ? next : best), []);
    if (largest.length < CROWD) break;
    crowds.push(largest.map(({ id }) => id));
    rest = rest.filter((point) => !largest.includes(point));
  }
  return crowds;
}

/**
 * The largest frame that covers none of the obstacles, as near to a point as there is room for it; null where the plate
 * has none.
 */
export function freeFrame(near: Point, obstacles: readonly Box[], plate: Box, clearance: number): Box | null {
  const width = plate.right - plate.left;
  const blocked = obstacles.map((box) => widened(box, clearance));
  for (const share of SIZES) {
    const size = { width: share * width, height: share * width * FLATNESS };
    let best: { box: Box; distance: number } | null = null;
    for (let left = plate.left; left + size.width <= plate.right; left += STEP * width)
      for (let top = plate.top; top + size.height <= plate.bottom; top += STEP * width) {
        const box = { left, top, right: left + size.width, bottom: top + size.height };
        const distance = Math.hypot(left + size.width / 2 - near.x, top + size.height / 2 - near.y);
        if (best && distance >= best.distance) continue;
        if (isInside(box, plate) && !blocked.some((one) => overlaps(one, box))) best = { box, distance };
      }
    if (best) return best.box;
  }
  return null;
}
