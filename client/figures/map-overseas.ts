import type { Box, Disc } from "../labels/box.ts";
import { textWidth } from "../labels/text-width.ts";
import type { ToPlace } from "./map-place.ts";
import type { MapStyle } from "./map-style.ts";

/** A region that the outlines lack, as a frame beside them. */
export interface OverseasFrame {
  id: string;
  name: string;
  box: Box;
  /** Where its name stands. */
  title: Box;
  /** Its places. */
  spots: (Disc & { id: string })[];
}

/** Width of a frame at least, and of one of its places, in radii; space between frames and around their edge. */
const LEAST = 18;
const SPOT = 6;
const SPACE = 0.5;

/** Frames for regions with places that the outlines lack, one above the other in the corner below Brittany, by id. */
export function framesOverseas(places: readonly ToPlace[], ground: Box, style: MapStyle): OverseasFrame[] {
  const { radius, line, font } = style;
  const away = places.filter(({ point, region }) => point === null && region !== null);
  const regions = new Map(away.map(({ region }) => [region!.id, region!]));
  const frames: OverseasFrame[] = [];
  let bottom = ground.bottom - 2;
  for (const { id, name } of [...regions.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
    const here = away.filter(({ region }) => region!.id === id);
    const most = (ground.right - ground.left) * 0.4;
    const width = Math.min(most, Math.max(LEAST * radius, textWidth(name, font) + line, here.length * SPOT * radius));
    const columns = Math.max(1, Math.floor(width / (SPOT * radius)));
    const rows = Math.ceil(here.length / columns);
    const top = bottom - line * 1.5 - rows * SPOT * radius;
    const box = { left: 2, top, right: 2 + width, bottom };
    const step = width / (Math.min(columns, here.length) + 1);
    const spots = here.map((place, i) => ({
      id: place.id,
      x: box.left + step * ((i % columns) + 1),
      y: box.top + line * 1.5 + SPOT * radius * (Math.floor(i / columns) + 0.5),
      radius: place.counts ? radius : style.dot,
    }));
    const title = {
      ...box,
      left: box.left + 4,
      right: box.left + 4 + textWidth(name, font),
      bottom: box.top + line * 1.3,
    };
    frames.push({ id, name, box, title, spots });
    bottom = top - line * SPACE;
  }
  return frames;
}
