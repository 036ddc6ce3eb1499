import { entryOf } from "../model/map-entry.ts";
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
    const centre = mostAround(rest, reach);
    const isNear = ({ x, y }: Point): boolean => centre !== null && Math.hypot(x - centre.x, y - centre.y) <= reach;
    const crowd = rest.filter(isNear);
    if (crowd.length < CROWD) break;
    crowds.push(crowd.map(({ id }) => id));
    rest = rest.filter((point) => !isNear(point));
  }
  return crowds;
}

/**
 * The place with the most points within reach, the first of equals; null where there is no point. Thousands of them
 * stand in the few places that a gazetteer knows.
 */
function mostAround(points: readonly Point[], reach: number): Point | null {
  const places = new Map<string, Point & { points: number }>();
  for (const { x, y } of points) entryOf(places, `${x} ${y}`, () => ({ x, y, points: 0 })).points += 1;
  let most: { place: Point; around: number } | null = null;
  for (const place of places.values()) {
    let around = 0;
    for (const { x, y, points: here } of places.values())
      if (Math.hypot(x - place.x, y - place.y) <= reach) around += here;
    if (most === null || around > most.around) most = { place, around };
  }
  return most && most.place;
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
