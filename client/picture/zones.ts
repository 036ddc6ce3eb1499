import type { Point } from "../labels/box.ts";
import { entryOf } from "../model/map-entry.ts";
import type { Network } from "../model/network.ts";

/** At most so many zones: their discs and names find room on a plate. */
const MOST_ZONES = 24;

/** About so many points a zone, where that makes fewer. */
const POINTS = 12;

/** Rounds after which zones keep their middles; points at their rims may still change sides. */
const ROUNDS = 12;

/**
 * For each point the number of its zone, from 0: points that lie together, each nearest to the middle of its zone
 * (Lloyd 1982). It starts from points that lie far apart, each the farthest from all before (Gonzalez 1985), so that
 * the same points in the same order give the same zones.
 */
export function zonesOf(points: readonly Point[], wanted = zonesFor(points.length)): number[] {
  let middles = farApart(points, wanted);
  let zones: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    zones = points.map((point) => nearest(point, middles));
    middles = middlesOf(points, zones, middles);
  }
  return zones;
}

/** Nodes of a network by the number of the zone that they lie in. */
export function nodesByZone(ids: readonly string[], network: Network): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  const zones = zonesOf(ids.map((id) => network.getNodeAttributes(id)));
  zones.forEach((zone, at) => entryOf(groups, zone, (): string[] => []).push(ids[at]!));
  return groups;
}

/** How many zones so many points make. */
const zonesFor = (points: number): number => Math.min(MOST_ZONES, Math.max(2, Math.round(points / POINTS)));

function farApart(points: readonly Point[], wanted: number): Point[] {
  const [first] = points;
  if (first === undefined) return [];
  const chosen = [first];
  const away = points.map((point) => squared(point, first));
  while (chosen.length < wanted) {
    const next = away.reduce((most, distance, at) => (distance > away[most]! ? at : most), 0);
    if (away[next] === 0) break;
    chosen.push(points[next]!);
    points.forEach((point, at) => (away[at] = Math.min(away[at]!, squared(point, points[next]!))));
  }
  return chosen;
}

function nearest(point: Point, middles: readonly Point[]): number {
  let best = 0;
  for (let at = 1; at < middles.length; at++)
    if (squared(point, middles[at]!) < squared(point, middles[best]!)) best = at;
  return best;
}

/** The means of the points of each zone; of an empty one, where it was. */
function middlesOf(points: readonly Point[], zones: readonly number[], before: readonly Point[]): Point[] {
  const sums = before.map(() => ({ x: 0, y: 0, count: 0 }));
  points.forEach(({ x, y }, at) => {
    const sum = sums[zones[at]!]!;
    sum.x += x;
    sum.y += y;
    sum.count += 1;
  });
  return sums.map(({ x, y, count }, zone) => (count === 0 ? before[zone]! : { x: x / count, y: y / count }));
}

const squared = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
