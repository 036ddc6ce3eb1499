import type { Point } from "../labels/box.ts";
import type { NetworkScene } from "./network-scene.ts";

/** Points kept free around the network. */
const PADDING = 26;

/** Height of a plate for its width, at least and at most. */
const FLATTEST = 0.5;
const TALLEST = 1;

/** The camera that shows the whole. */
const CENTRE = { x: 0.5, y: 0.5, ratio: 1 };

/** Where each node stands on a plate `width` points wide and no more than `high`, and how high the plate is. */
export function layoutNetwork(
  { shown, pinned, cut }: NetworkScene,
  ids: readonly string[],
  width: number,
  high: number,
): { height: number; at: (id: string) => Point } {
  const pins = new Map(pinned.map((pin) => [pin.id, pin]));
  const place = (id: string): Point => pins.get(id) ?? shown.getNodeAttributes(id);
  const { x: across, y: up } = cut?.frame ?? boundsOf(ids.map(place));
  const spanX = across[1] - across[0] || 1;
  const spanY = up[1] - up[0] || 1;
  const room = width - 2 * PADDING;
  const height = Math.min(high, TALLEST * width, Math.max(FLATTEST * width, (room * spanY) / spanX + 2 * PADDING));
  const camera = cut?.camera ?? CENTRE;
  const scale = Math.min(room / spanX, (height - 2 * PADDING) / spanY) / camera.ratio;
  // The camera's units: 0 to 1 over the longer side, the middle at 0.5.
  const span = Math.max(spanX, spanY);
  const centreX = (across[0] + across[1]) / 2 + (camera.x - 0.5) * span;
  const centreY = (up[0] + up[1]) / 2 + (camera.y - 0.5) * span;
  return {
    height,
    at: (id) => {
      const { x, y } = place(id);
      return { x: width / 2 + (x - centreX) * scale, y: height / 2 - (y - centreY) * scale };
    },
  };
}

/** Smallest and largest coordinates; 0 around nothing. */
function boundsOf(points: readonly Point[]): { x: readonly [number, number]; y: readonly [number, number] } {
  if (points.length === 0) return { x: [0, 0], y: [0, 0] };
  const range = (values: readonly number[]) => [least(values), most(values)] as const;
  return { x: range(points.map(({ x }) => x)), y: range(points.map(({ y }) => y)) };
}

/** The least of many values: more than a function takes as arguments. */
export const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

/** The most of many values. */
export const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
