import { placeBeside } from "../labels/beside-mark.ts";
import { boxAround, type Box } from "../labels/box.ts";
import { separateDiscs } from "../labels/disc-collision.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import type { Network } from "../model/network.ts";
import { projectsBehind } from "../model/scope.ts";
import type { TieRow } from "../model/tie-rows.ts";
import type { Tie } from "../model/ties.ts";

/** The names of ends. */
export const NAME: Font = { family: "sans", size: 13 };
/** Pixels that a name takes at most; the rest of it is said, not drawn. */
export const LONGEST = 320;
/** Pixels between the outermost ends and the edge of the plate. */
const EDGE = 26;
/** How far apart the squares along a line stand, in pixels, and up to how many lines names keep clear of them. */
const STEP = 6;
const MOST_LINES = 200;

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

/** Names beside their discs, clear of discs and, where there are few, of lines. */
export function placeNames(
  discs: readonly EndDisc[],
  ties: readonly Tie[],
  width: number,
  height: number,
): ReturnType<typeof placeBeside> {
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  return placeBeside(
    discs.map(({ id, name, x, y, radius, ties: rank }) => ({
      id,
      x,
      y,
      radius,
      rank,
      width: Math.min(LONGEST, textWidth(name, NAME)),
      height: NAME.size + 2,
      must: true,
    })),
    [...discs.map(({ x, y, radius }) => boxAround({ x, y, radius })), ...alongLines(ties, byId)],
    { left: 0, top: 0, right: width, bottom: height },
  );
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

/** Small squares along the lines, which names should not cover; none among so many lines that no place is clear of them. */
function alongLines(ties: readonly Tie[], discs: ReadonlyMap<string, EndDisc>): Box[] {
  if (ties.length > MOST_LINES) return [];
  return ties.flatMap((tie) => {
    const [a, b] = [discs.get(tie.a.id), discs.get(tie.b.id)];
    if (!a || !b) return [];
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP);
    return Array.from({ length: steps + 1 }, (_, i) =>
      boxAround({ x: a.x + ((b.x - a.x) * i) / steps, y: a.y + ((b.y - a.y) * i) / steps, radius: STEP / 2 }),
    );
  });
}
