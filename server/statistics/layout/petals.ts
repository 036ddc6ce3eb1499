import type { Position } from "../../network/network.ts";

/** Distance from a project to its first ring of actors, between rings, and between neighbours on a ring. */
const FIRST_RING = 2.4;
const RING_GAP = 1.2;
const PETAL_GAP = 1.25;

/** Radius of the disc that a project and so many actors of its own take. */
export function haloRadius(petals: number): number {
  const rings = ringsFor(petals).length;
  return FIRST_RING + Math.max(0, rings - 1) * RING_GAP + (rings > 0 ? 0.8 : -0.6);
}

/**
 * Places the actors that belong to one project alone on rings round it, in their order, from the side that faces
 * outwards.
 */
export function placePetals(positions: Map<string, Position>, project: string, actors: string[]) {
  const centre = positions.get(project);
  if (!centre) return;
  const outwards = Math.atan2(centre.y, centre.x);
  let next = 0;
  ringsFor(actors.length).forEach((count, ring) => {
    const radius = FIRST_RING + ring * RING_GAP;
    for (let i = 0; i < count; i++) {
      // Each ring is turned by half a step, so that actors of one stand in the gaps of the other.
      const angle = outwards + (2 * Math.PI * (i + (ring % 2) / 2)) / count;
      const actor = actors[next++];
      if (actor === undefined) return;
      positions.set(actor, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
    }
  });
}

/** How many stand on each ring: as full as the gap allows, the last ring evenly spread. */
function ringsFor(petals: number): number[] {
  const rings: number[] = [];
  for (let left = petals; left > 0;) {
    const room = Math.floor((2 * Math.PI * (FIRST_RING + rings.length * RING_GAP)) / PETAL_GAP);
    rings.push(Math.min(left, room));
    left -= room;
  }
  return rings;
}
