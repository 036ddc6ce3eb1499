/**
 * Whether a point lies in a closed line, by the even-odd rule (Shimrat 1962). A line of fewer than three corners holds
 * nothing.
 */
export function isWithin({ x, y }: { x: number; y: number }, corners: readonly { x: number; y: number }[]): boolean {
  let inside = false;
  for (const [index, a] of corners.entries()) {
    const b = corners[(index + 1) % corners.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
