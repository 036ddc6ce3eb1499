import { placeBeside, type BesidePlacement } from "./beside-mark.ts";
import type { Box, Disc } from "./box.ts";

/** An area made of discs, such as the hull of a region, and its name. */
export interface Area {
  id: string;
  discs: readonly Disc[];
  /** Room that the name takes. */
  width: number;
  height: number;
}

/** Width of the rim of a disc that its area's name may cover, in the unit of the plate. */
const RIM = 9;

/** Share of the radius of another area's disc within which a name would be taken for that area's. */
const HEART = 0.8;

/**
 * Places for the names of areas: each at the edge of one of its discs, clear of other areas; those of most discs first.
 * `must` places them even where they cover something.
 */
export function placeAreaLabels(
  areas: readonly Area[],
  { obstacles, plate, must }: { obstacles: readonly Box[]; plate: Box; must: boolean },
): BesidePlacement[] {
  const hearts = areas.map(({ discs }) => discs.map(heartOf));
  const wishes = areas.map(({ id, discs, width, height }, index) => {
    const anchors = discs.map((disc) => ({ ...disc, radius: disc.radius - RIM }));
    const avoid = hearts.flatMap((boxes, other) => (other === index ? [] : boxes));
    return { ...anchors[0]!, id, anchors, avoid, width, height, rank: discs.length, must };
  });
  return placeBeside(wishes, obstacles, plate);
}

function heartOf({ x, y, radius }: Disc): Box {
  const half = radius * HEART;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
