import type { Disc, Point } from "../labels/box.ts";

/** A project or region to be drawn: where in the units of the outlines, or in which region that the outlines lack. */
export interface ToPlace {
  id: string;
  name: string;
  /** Null stands in the frame of its region. */
  point: Point | null;
  region: { id: string; name: string } | null;
  /** Whether the question counts it; what it leaves out is a small dot without a name. */
  counts: boolean;
}

/** The ends of a tie that the map is to show; the same id twice for what a region has within itself. */
export interface MapEnds {
  a: string;
  b: string;
}

/** The mark of a place on the plate; `inset` is the id of the enlargement that it stands in. */
export interface MapMark extends Disc {
  id: string;
  inset: string | null;
}

/** How outlines become lengths of the plate. */
export interface Projection {
  scale: number;
  dx: number;
  dy: number;
}

/** A point of the outlines on the plate. */
export const projected = ({ x, y }: Point, { scale, dx, dy }: Projection): Point => ({
  x: x * scale + dx,
  y: y * scale + dy,
});
