/** A point in the plane of a plate: pixels on the screen, points in a figure; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A mark as labels see it. */
export interface Disc extends Point {
  radius: number;
}

/** A rectangle with upright sides. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The square around a disc. */
export const boxAround = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** A box with more room on each side. */
export const widened = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Whether two boxes share an area; those that touch share none. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Whether a box lies wholly in another. */
export const isInside = (box: Box, outer: Box): boolean =>
  box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom;

/** Area that a box shares with others; counted as often as others cover it. */
export function sharedArea(box: Box, others: Iterable<Box>): number {
  let area = 0;
  for (const other of others) {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    if (width > 0 && height > 0) area += width * height;
  }
  return area;
}

/** Distance from a point to the nearest one of a box; 0 inside. */
export const distanceTo = ({ x, y }: Point, box: Box): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** The box that a point alone takes. */
export const pointBox = ({ x, y }: Point): Box => ({ left: x, top: y, right: x, bottom: y });
