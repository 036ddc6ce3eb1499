import { byCodeUnit } from "../../network/code-unit.ts";
import type { Position } from "../../network/network.ts";
import type { Core } from "./core-network.ts";
import { betweenProjects } from "./core.ts";
import { ASPECT, layoutBy } from "./layout.ts";
import type { LayoutLink, LayoutPoint } from "./layout-columns.ts";
import { packed, type Piece } from "./packing.ts";
import { haloRadius } from "./petals.ts";

/**
 * Positions without forces, in a fraction of the time of `computeLayout`, for a large network that is shown while it is
 * drawn: projects of a region stand together as seeds do in a sunflower (Vogel 1979), the regions side by side, shared
 * actors in the middle of their projects, all else as there. Deterministic likewise.
 */
export const provisionalLayout = (
  points: Map<string, LayoutPoint>,
  links: readonly LayoutLink[],
): Map<string, Position> =>
  layoutBy(points, links, (core, petals) => {
    const positions = packed(
      regionsIn(core).map((projects) => sunflower(projects, petals)),
      ASPECT,
    );
    const places = core.shared.map(
      (actor) => [actor, betweenProjects(core.ties, actor, (project) => positions.get(project)!, 1)] as const,
    );
    return new Map([...positions, ...places]);
  });

/** Projects by region, those without one together, in the order of the regions. */
function regionsIn({ projects, regionOf }: Core): string[][] {
  const regions = new Map<string, string[]>();
  for (const project of projects) {
    const region = regionOf(project) ?? "";
    const held = regions.get(region);
    if (held) held.push(project);
    else regions.set(region, [project]);
  }
  return [...regions].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, held]) => held);
}

/** Each project so far from the middle that those before it have the room that they and their actors take. */
function sunflower(projects: readonly string[], petals: ReadonlyMap<string, readonly string[]>): Piece {
  let area = 0;
  const positions = new Map<string, Position>();
  const discs = projects.map((id, number) => {
    const radius = haloRadius(petals.get(id)?.length ?? 0);
    area += radius ** 2;
    const [angle, distance] = [number * GOLDEN_ANGLE, Math.sqrt(area / FILLED)];
    positions.set(id, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
    return { id, radius };
  });
  return { positions, discs };
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Share of a sunflower's area that its projects take. */
const FILLED = 0.7;
