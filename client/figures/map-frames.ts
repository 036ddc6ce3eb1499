import type { Box } from "../labels/box.ts";
import type { Line } from "../labels/line.ts";
import type { Inset } from "./map-enlargement.ts";

/** The line between a frame and what it enlarges: between the nearest points of the two. */
export function connection({ box, source }: Inset): Line {
  const x = nearest([source.left, source.right], [box.left, box.right]);
  const y = nearest([source.top, source.bottom], [box.top, box.bottom]);
  return { from: { x: x[0], y: y[0] }, to: { x: x[1], y: y[1] } };
}

/** The nearest points of two stretches of a line; the middle of what they share where they overlap. */
function nearest([a, b]: readonly [number, number], [c, d]: readonly [number, number]): [number, number] {
  if (b < c) return [b, c];
  if (d < a) return [a, d];
  const middle = (Math.max(a, c) + Math.min(b, d)) / 2;
  return [middle, middle];
}

/**
 * What of the plate is left beside the frames, as a path for a clip by the even-odd rule: arcs of the map end at a
 * frame.
 */
export function besideFrames(plate: Box, frames: readonly Box[]): string {
  return [plate, ...frames]
    .map(({ left, top, right, bottom }) => `M${left} ${top}H${right}V${bottom}H${left}Z`)
    .join("");
}
