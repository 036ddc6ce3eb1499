import { separateDiscs } from "../labels/disc-collision.ts";
import type { Network } from "../model/network.ts";
import { projectsBehind } from "../model/scope.ts";
import type { TieRow } from "../model/tie-rows.ts";

/** Pixels between the outermost ends and the edge of the plate. */
const EDGE = 26;
/** An end as a disc on the plate, in pixels. */
export interface EndDisc extends TieRow {
  x: number;
  y: number;
  radius: number;
}

/** The ends where the whole network has them, stretched to the plate, then pushed apart where two would touch. */
export function placeEnds(rows: readonly TieRow[], whole: Network, width: number, height: number): EndDisc[] {
  const placed = rows.map((row) => ({ ...row, ...middleOf(row.id, whole) }));
  const toX = stretch(
    placed.map(({ x }) => x),
    width,
  );
  // The layout's upwards is the screen's downwards.
  const toY = stretch(
    placed.map(({ y }) => -y),
    height,
  );
  const discs = placed.map((row) => ({
    ...row,
    x: toX(row.x),
    y: toY(-row.y),
    radius: Math.min(12, 5 + Math.sqrt(row.ties)),
  }));
  return separateDiscs(discs, 22, { width, height });
}

/** Where the whole network has an end: its own place, or the middle of the territory's projects. */
function middleOf(id: string, whole: Network): { x: number; y: number } {
  const places = (id.startsWith("territory:") ? projectsBehind(whole, id) : [id])
    .filter((place) => whole.hasNode(place))
    .map((place) => whole.getNodeAttributes(place));
  const mean = (axis: "x" | "y") => places.reduce((sum, place) => sum + place[axis], 0) / (places.length || 1);
  return { x: mean("x"), y: mean("y") };
}

/** From the range of some values to the pixels of the plate within its edges. */
function stretch(values: readonly number[], size: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => EDGE + (high === low ? 0.5 : (value - low) / (high - low)) * (size - 2 * EDGE);
}
