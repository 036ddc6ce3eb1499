import type { Disc } from "../labels/box.ts";
import { separateDiscs } from "../labels/disc-collision.ts";
import { byCodeUnit, type Frame } from "../model/network.ts";

/** An area without its disc: where it lies in the units of the layout, and what it stands for. */
interface Undrawn {
  id: string;
  projects: number;
  actors: number;
  x: number;
  y: number;
}

/** The longer side of the plate that discs are kept apart on: as long as the least on which marks have full size. */
const PLATE = 480;

/** Share of that plate that the discs cover at most together, with the room that they keep from each other. */
const COVER = 0.42;

/** How much larger than need be the room is that discs keep. */
const ROOM = 1.012;

/** Pixels between two discs at least, of the least disc and of the largest, where the camera is as far as it goes. */
const GAP = 3;
const LEAST = 4;
const MOST = 40;

/** Rounds in which discs part, and pairs looked at in them together: of many discs fewer rounds. */
const ROUNDS = 400;
const MOST_PAIRS = 300_000;

/** How much smaller discs that found no room are made, and how often at most: 64 times leave a thousandth. */
const SMALLER = 0.9;
const MOST_TIMES = 64;

/**
 * Areas as discs that grow with how many points they stand for, most first, with radii in pixels at a ratio of 1. None
 * is over another as long as the camera is no farther than a ratio of `farthest`: marks shrink with the root of the
 * zoom, distances with the zoom itself.
 */
export async function areaDiscs<T extends Undrawn>(
  areas: readonly T[],
  frame: Frame,
  farthest: number,
  turn: () => Promise<void> | undefined,
): Promise<(T & { radius: number })[]> {
  const [wide, high] = [frame.x[1] - frame.x[0] || 1, frame.y[1] - frame.y[0] || 1];
  const scale = PLATE / Math.max(wide, high);
  const plate = { width: wide * scale, height: high * scale };
  const near = Math.min(1, farthest);
  const clearance = ROOM * Math.sqrt(farthest);
  const pointsOf = ({ projects, actors }: Undrawn): number => projects + actors;
  const ordered = areas.toSorted((a, b) => pointsOf(b) - pointsOf(a) || byCodeUnit(a.id, b.id));
  const points = ordered.reduce((sum, area) => sum + pointsOf(area), 0);
  const share = (COVER * plate.width * plate.height) / (Math.PI * clearance ** 2 * Math.max(1, points));
  const size = (area: Undrawn): number =>
    Math.max(LEAST * Math.sqrt(near), Math.min(MOST * Math.sqrt(near), Math.sqrt(share * pointsOf(area))));
  const rounds = Math.max(1, Math.min(ROUNDS, Math.round(MOST_PAIRS / Math.max(1, ordered.length ** 2 / 2))));
  let discs = ordered.map((area) => ({
    area,
    x: (area.x - frame.x[0]) * scale,
    y: (area.y - frame.y[0]) * scale,
    radius: clearance * size(area),
  }));
  discs = separateDiscs(discs, GAP * near, plate, rounds);
  // Large discs wedge themselves across a plate on which they would have room.
  for (let time = 1; time <= MOST_TIMES && !areApart(discs); time++) {
    await turn();
    const smaller = discs.map((disc) => ({ ...disc, radius: disc.radius * SMALLER }));
    discs = separateDiscs(smaller, GAP * near * SMALLER ** time, plate, rounds);
  }
  return discs.map(({ area, x, y, radius }) => ({
    ...area,
    x: frame.x[0] + x / scale,
    y: frame.y[0] + y / scale,
    radius: radius / clearance,
  }));
}

/** Whether no two discs touch. */
const areApart = (discs: readonly Disc[]): boolean =>
  discs.every((a, at) => discs.slice(at + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius));
