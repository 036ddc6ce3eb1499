import { boxAround, overlaps, type Box, type Disc } from "../labels/box.ts";

/**
 * Where the letter stands that a frame and what it enlarges have in common: outside a corner of the source, the first
 * that covers no mark. A line between the two would cross arcs, names and other such lines.
 */
export function signBox(source: Box, marks: readonly Disc[], size: number): Box {
  const { left, top, right, bottom } = source;
  const corners = [top - size, bottom].flatMap((y) => [left, right - size].map((x) => ({ x, y })));
  const boxes = corners.map(({ x, y }): Box => ({ left: x, top: y, right: x + size, bottom: y + size }));
  return boxes.find((box) => !marks.some((mark) => overlaps(boxAround(mark), box))) ?? boxes[0]!;
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
