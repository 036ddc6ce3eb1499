import { besidePositions, type Size } from "./beside-mark.ts";
import type { Box, Disc } from "./box.ts";
import { placeOnLeader } from "./leader-line.ts";
import type { Steps } from "../model/steps.ts";
import { isFree, type Placement, type Surroundings } from "./surroundings.ts";

/** An area made of discs, such as the hull of a region, and the room that its name takes. */
export interface Area extends Size {
  id: string;
  discs: readonly Disc[];
  /** Height of one line of the name. */
  line: number;
}

/** Where the name of an area stands. */
export interface AreaPlacement extends Placement {
  id: string;
}

/** Width of the rim of a disc that its area's name may lie on, in the unit of the plate. */
const RIM = 6;

/** Share of the radius of another area's disc within which a name would be taken for that area's. */
const HEART = 0.8;

/** The longest leader line, in heights of a line of the name. */
const REACH = 6;

/**
 * Places for the names of areas: each at the edge of one of its discs, on no mark and clear of other areas; where there
 * is no room for that, at the end of a leader line from there. Those of most discs first; a name without a place is
 * left out. In steps: one for each look for a place.
 */
export function* areaLabelSteps(areas: readonly Area[], around: Surroundings): Steps<AreaPlacement[]> {
  const placed: AreaPlacement[] = [];
  const ordered = areas.toSorted((a, b) => b.discs.length - a.discs.length || (a.id < b.id ? -1 : 1));
  for (const find of [placeAtEdge, placeOff])
    for (const area of ordered) {
      if (placed.some(({ id }) => id === area.id)) continue;
      const hearts = areas.filter((other) => other !== area).flatMap(({ discs }) => discs.map(heartOf));
      const taken = [...around.taken, ...placed, ...hearts.map((box): Placement => ({ box, leader: null }))];
      const place = find(area, { ...around, taken });
      yield;
      if (place) placed.push({ id: area.id, ...place });
    }
  return placed;
}

function placeAtEdge(area: Area, around: Surroundings): Placement | null {
  const box = rimsOf(area)
    .flatMap((disc) => besidePositions(disc, area))
    .find((one) => isFree(one, area.id, around));
  return box ? { box, leader: null } : null;
}

function placeOff(area: Area, around: Surroundings): Placement | null {
  const { id, width, height, line } = area;
  for (const disc of rimsOf(area)) {
    const place = placeOnLeader({ id, ...disc, width, height, line, reach: REACH, crossing: Infinity }, around);
    if (place) return place;
  }
  return null;
}

const rimsOf = ({ discs }: Area): Disc[] => discs.map((disc) => ({ ...disc, radius: disc.radius - RIM }));

function heartOf({ x, y, radius }: Disc): Box {
  const half = radius * HEART;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
