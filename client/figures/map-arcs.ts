import type { Box, Disc, Point } from "../labels/box.ts";
import { curveBetween, seenLength, straight, type Curve } from "./map-curve.ts";
import type { Inset } from "./map-enlargement.ts";
import type { Steps } from "../model/steps.ts";
import { projected, type MapEnds, type MapMark, type Projection } from "./map-place.ts";

/** An arc of a tie: on the map (`inset` null), or in the frame that enlarges one of its ends or both. */
export interface MapArc {
  /** Place of the tie in the list. */
  tie: number;
  inset: string | null;
  curve: Curve;
}

/** What arcs run between. */
export interface ArcGround {
  /** Where each place is on the map itself, also beyond the frame that it is seen in. */
  onMap: ReadonlyMap<string, Disc>;
  marks: readonly MapMark[];
  insets: readonly Inset[];
  /** The places beyond the frame. */
  beyond: ReadonlySet<string>;
  projection: Projection;
  /** What of the plate the map takes. */
  plate: Box;
}

/**
 * The arcs of all ties. A tie within an inset has its arc there; one that leads out of it has one on the map, and in
 * the inset a straight line from its end towards the other. What has no arc is listed with its reason.
 */
export function* layArcs(
  ties: readonly MapEnds[],
  ground: ArcGround,
): Steps<{ arcs: MapArc[]; unplaced: number[]; outside: number[] }> {
  const marks = new Map(ground.marks.map((mark) => [mark.id, mark]));
  const { insets, plate } = ground;
  const onMap = { marks: [...ground.onMap.values()], frame: plate, holes: insets.map(({ box }) => box) };
  const arcs: MapArc[] = [];
  const [unplaced, outside]: [number[], number[]] = [[], []];
  const marksOf = new Map(insets.map(({ id }) => [id, ground.marks.filter(({ inset }) => inset === id)]));
  for (const [tie, { a, b }] of ties.entries()) {
    yield;
    const [from, to] = [ground.onMap.get(a), ground.onMap.get(b)];
    if (!from || !to) {
      unplaced.push(tie);
      continue;
    }
    const beyond = [a, b].filter((id) => ground.beyond.has(id)).length;
    if (beyond === 2) {
      outside.push(tie);
      continue;
    }
    const [markA, markB] = [marks.get(a), marks.get(b)];
    if (markA && markB && markA.inset !== null && markA.inset === markB.inset) {
      const here = marksOf.get(markA.inset)!;
      const frame = insets.find(({ id }) => id === markA.inset)!.box;
      arcs.push({ tie, inset: markA.inset, curve: curveBetween(markA, markB, { marks: here, frame, holes: [] }) });
      continue;
    }
    const curve = curveBetween(from, to, onMap);
    // From a place at the very edge nothing of the arc may be left.
    if (beyond === 1 && seenLength(curve, onMap) < from.radius) {
      outside.push(tie);
      continue;
    }
    arcs.push({ tie, inset: null, curve });
    for (const [mark, other] of [
      [markA, to],
      [markB, from],
    ] as const) {
      const inset = insets.find(({ id }) => id === mark?.inset);
      if (mark && inset) arcs.push({ tie, inset: inset.id, curve: straight(mark, enlarged(other, inset, ground)) });
    }
  }
  return { arcs, unplaced, outside };
}

/** A point of the map where an inset has it, mostly beyond its edge. */
function enlarged({ x, y }: Point, inset: Inset, { projection: { scale, dx, dy } }: ArcGround): Point {
  return projected({ x: (x - dx) / scale, y: (y - dy) / scale }, inset.projection);
}
