import { byRole, isActorRole, type Role } from "../../contract/vocabulary.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { componentsOf } from "./components.ts";
import type { Core } from "./core-network.ts";
import type { LayoutLink, LayoutPoint } from "./layout-columns.ts";
import { placeCore } from "./core.ts";
import { separate, type Disc } from "./discs.ts";
import { packed, type Piece } from "./packing.ts";
import { haloRadius, placePetals } from "./petals.ts";
import { placeRim } from "./rim.ts";
import type { Position } from "../../network/network.ts";
import { withoutProse } from "../../network/prose.ts";
import { territoriesAbove } from "../../network/territories.ts";

/** Half the width of the square that all positions lie in. */
const EXTENT = 1000;
/** Share of the plate's area that projects' halos and shared actors cover before they are pushed apart. */
const COVER = 0.34;
const SHARED_RADIUS = 0.9;
/** Width of the picture by its height: between a plate with a sheet beside it and one without. */
export const ASPECT = 1.15;

/**
 * Positions of all entities, once for both layers, so that no filter moves a node. Projects and the actors they share
 * are drawn by ForceAtlas2 (Jacomy et al. 2014), each connected piece by itself, so that one project without ties
 * pushes nothing away, and the pieces are packed side by side; actors of one project stand round it like petals; themes
 * and regions on a rim around all. Deterministic; within ±1000, 3 decimals.
 */
export const computeLayout = (
  entities: Map<string, LayoutPoint>,
  edges: readonly LayoutLink[],
): Map<string, Position> =>
  layoutBy(entities, edges, (core, petals) => {
    const total = core.projects.length + core.shared.length;
    return packed(
      componentsOf(core).map((part) => drawPiece(part, petals, total)),
      ASPECT,
    );
  });

/** Projects and shared actors as `drawCore` places them, given the actors of each project alone; the rest around. */
export function layoutBy(
  entities: Map<string, LayoutPoint>,
  edges: readonly LayoutLink[],
  drawCore: (core: Core, petals: ReadonlyMap<string, readonly string[]>) => Map<string, Position>,
): Map<string, Position> {
  const ties = tiesOf(edges);
  const projects = [...entities.keys()].filter((id) => id.startsWith("project:")).sort(byCodeUnit);
  const shared: string[] = [];
  const petals = new Map<string, string[]>(projects.map((project) => [project, []]));
  for (const [actor, held] of [...ties].sort(([a], [b]) => byCodeUnit(a, b))) {
    const [only] = held.keys();
    if (held.size > 1) shared.push(actor);
    else if (only !== undefined) petals.get(only)?.push(actor);
  }
  const positions = drawCore({ projects, shared, ties, regionOf: regionsOf(entities, edges) }, petals);
  for (const [project, actors] of petals) {
    actors.sort((a, b) => byRole(firstRole(ties, a, project), firstRole(ties, b, project)) || byCodeUnit(a, b));
    placePetals(positions, project, actors);
  }
  placeRim(positions, entities, edges);
  return fit(positions);
}

/** Projects and the actors they share of one piece, clear of each other; `total`: how many the whole network has. */
function drawPiece(core: Core, petals: ReadonlyMap<string, readonly string[]>, total: number): Piece {
  const positions = placeCore(core, total);
  const discs: Disc[] = [
    ...core.projects.map((id) => ({ id, radius: haloRadius(petals.get(id)?.length ?? 0) })),
    ...core.shared.map((id) => ({ id, radius: SHARED_RADIUS })),
  ];
  spread(positions, discs);
  separate(positions, discs);
  return { positions, discs };
}

type Ties = Map<string, Map<string, Role[]>>;

/** The projects of each actor with its roles there, over actor roles, reviewed, without prose. */
function tiesOf(edges: readonly LayoutLink[]): Ties {
  const ties: Ties = new Map();
  for (const edge of edges) {
    if (!isActorRole(edge) || !edge.layers.includes("reviewed") || !withoutProse(edge)) continue;
    const held = ties.get(edge.source) ?? new Map<string, Role[]>();
    ties.set(edge.source, held.set(edge.target, [...(held.get(edge.target) ?? []), edge.role]));
  }
  return ties;
}

function firstRole(ties: Ties, actor: string, project: string): Role {
  const [first = ""] = (ties.get(actor)?.get(project) ?? []).toSorted(byRole);
  return first;
}

function regionsOf(
  entities: Map<string, LayoutPoint>,
  edges: readonly LayoutLink[],
): (project: string) => string | null {
  const above = territoriesAbove(edges);
  return (project) => above(project).find((id) => entities.get(id)?.facts.level === "region") ?? null;
}

/**
 * Scales the core about its centre so that its discs cover a given share of the oval they lie in, as wide as a plate
 * is.
 */
function spread(positions: Map<string, Position>, discs: Disc[]) {
  const points = discs.flatMap(({ id }) => positions.get(id) ?? []);
  const mean = (pick: (point: Position) => number) => points.reduce((sum, p) => sum + pick(p), 0) / points.length;
  const centre = { x: mean((p) => p.x), y: mean((p) => p.y) };
  const [wide, high] = [mean((p) => (p.x - centre.x) ** 2), mean((p) => (p.y - centre.y) ** 2)];
  const area = discs.reduce((sum, { radius }) => sum + radius ** 2, 0);
  // A disc of radius R filled evenly has a mean square distance of R²/4 from its centre along each axis.
  const scale = (meanSquare: number) => (meanSquare < 1e-9 ? 1 : Math.sqrt(area / COVER / 4 / meanSquare));
  const [across, down] = [scale(wide) * Math.sqrt(ASPECT), scale(high) / Math.sqrt(ASPECT)];
  for (const point of points) {
    point.x = (point.x - centre.x) * across;
    point.y = (point.y - centre.y) * down;
  }
}

function fit(positions: Map<string, Position>): Map<string, Position> {
  const farthest = [...positions.values()].reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 1e-9);
  const rounded = (value: number) => Math.round((value / farthest) * EXTENT * 1e3) / 1e3 + 0;
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: rounded(x), y: rounded(y) }]));
}
