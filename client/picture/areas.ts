import type { Disc, Point } from "../labels/box.ts";
import { separateDiscs } from "../labels/disc-collision.ts";
import { byCodeUnit, isActor, type Frame, type Network } from "../model/network.ts";
import { areaTies, type AreaTie } from "./area-ties.ts";
import { zonesOf } from "./zones.ts";

/** A part of a network that one mark stands for. */
export interface Area {
  /** The id of its region, or `zone:<number>`. */
  id: string;
  /** The region's name; null for a zone, which `leader` names. */
  name: string | null;
  /** The project with most links, the first by id of equals; any point where no project is shown. */
  leader: string;
  /** What lies in it: its projects, or all points where no project is shown. */
  members: readonly string[];
  projects: number;
  /** How many actors take part in its projects, or are its members. */
  actors: number;
  /** In the units of the layout. */
  x: number;
  y: number;
  /** Pixels on a plate where marks have their full size. */
  radius: number;
}

/** The areas of a network, and what ties them. */
export interface Areas {
  /**
   * `regions` where these tell at least half of the projects apart and are no more than one can read, else `zones`:
   * projects that lie together.
   */
  by: "regions" | "zones";
  /** Most points first, then by id. */
  list: readonly Area[];
  /** Heaviest first, then by the ends' ids. */
  ties: readonly AreaTie[];
  /** How many projects, or points where no project is shown, have no area: no region where others have one. */
  left: number;
  /** Which area a member is in. */
  of: ReadonlyMap<string, string>;
  /** Actors of more than one project. */
  shared: ReadonlySet<string>;
}

/** The longer side of the plate that discs are kept apart on: as long as the least on which marks have full size. */
const PLATE = 480;

/** Share of that plate that the discs cover at most together, with the room that they keep from each other. */
const COVER = 0.42;

/**
 * How much larger discs are taken to be than they are drawn: that of marks shrinks with the root of the zoom, so that
 * they keep clear of each other as far out as the camera goes (a ratio of 2.5).
 */
const CLEARANCE = 1.6;

/** Pixels between two discs at least. */
const GAP = 3;
const LEAST = 4;

/** Rounds in which discs part, and pairs looked at in them together: of many discs fewer rounds. */
const ROUNDS = 400;
const MOST_PAIRS = 300_000;

/** How much smaller discs that found no room are made, and how often at most: 64 times leave a thousandth. */
const SMALLER = 0.9;
const MOST_TIMES = 64;

/** Of more regions than these zones stand for the projects: nobody reads so many discs. */
const MOST_REGIONS = 200;

/**
 * The areas of what is shown of a network, in its frame: regions, else zones of the layout. No two discs touch, and the
 * same network gives the same areas in the same places. `turn` lets what waits go before: a large network takes longer
 * than a frame.
 */
export async function areasOf(
  shown: Network,
  whole: Network,
  frame: Frame,
  turn: () => Promise<void> | undefined = () => undefined,
): Promise<Areas> {
  const projects = shown.filterNodes((_id, { kind }) => kind === "project").toSorted(byCodeUnit);
  const points = projects.length > 0 ? projects : shown.nodes().toSorted(byCodeUnit);
  await turn();
  const { by, of, names } = groupsOf(shown, points);
  await turn();
  const members = new Map<string, string[]>();
  for (const point of points) {
    const area = of.get(point);
    if (area === undefined) continue;
    const known = members.get(area);
    if (known) known.push(point);
    else members.set(area, [point]);
  }
  const { counts, ties, shared } = await areaTies(shown, whole, of, turn);
  await turn();
  const areas = [...members].map(([id, ids]) => ({
    id,
    name: names.get(id) ?? null,
    leader: ids.reduce((most, one) => (shown.degree(one) > shown.degree(most) ? one : most)),
    members: ids,
    projects: projects.length > 0 ? ids.length : 0,
    actors:
      projects.length > 0 ? (counts.get(id) ?? 0) : ids.filter((one) => isActor(shown.getNodeAttributes(one))).length,
    ...middleOf(shown, ids),
  }));
  return {
    ...{ by, of, shared, ties },
    list: await placed(areas, frame, turn),
    left: points.length - of.size,
  };
}

/** Which area each point is in, and names of the areas that have one. */
function groupsOf(
  shown: Network,
  points: readonly string[],
): Pick<Areas, "by" | "of"> & { names: Map<string, string> } {
  const names = new Map<string, string>();
  const of = new Map<string, string>();
  for (const point of points) {
    const { region } = shown.getNodeAttributes(point);
    if (!region) continue;
    names.set(region.id, region.name);
    of.set(point, region.id);
  }
  const areTold = names.size > 1 && names.size <= MOST_REGIONS;
  if (areTold && of.size * 2 >= points.length) return { by: "regions", of, names };
  const zones = zonesOf(points.map((id) => shown.getNodeAttributes(id)));
  return { by: "zones", of: new Map(points.map((id, at) => [id, `zone:${zones[at]! + 1}`])), names: new Map() };
}

/** Areas as discs that grow with how many points they stand for, none over another. */
async function placed(
  areas: readonly Omit<Area, "radius">[],
  frame: Frame,
  turn: () => Promise<void> | undefined,
): Promise<Area[]> {
  const [wide, high] = [frame.x[1] - frame.x[0] || 1, frame.y[1] - frame.y[0] || 1];
  const scale = PLATE / Math.max(wide, high);
  const plate = { width: wide * scale, height: high * scale };
  const pointsOf = ({ projects, actors }: Pick<Area, "projects" | "actors">): number => projects + actors;
  const ordered = areas.toSorted((a, b) => pointsOf(b) - pointsOf(a) || byCodeUnit(a.id, b.id));
  const points = ordered.reduce((sum, area) => sum + pointsOf(area), 0);
  const share = (COVER * plate.width * plate.height) / (Math.PI * CLEARANCE ** 2 * Math.max(1, points));
  const rounds = Math.max(1, Math.min(ROUNDS, Math.round(MOST_PAIRS / Math.max(1, ordered.length ** 2 / 2))));
  let discs = ordered.map((area) => ({
    area,
    x: (area.x - frame.x[0]) * scale,
    y: (area.y - frame.y[0]) * scale,
    radius: CLEARANCE * Math.max(LEAST, Math.min(40, Math.sqrt(share * pointsOf(area)))),
  }));
  discs = separateDiscs(discs, GAP, plate, rounds);
  // Large discs wedge themselves across a plate on which they would have room.
  for (let time = 1; time <= MOST_TIMES && !areApart(discs); time++) {
    await turn();
    const smaller = discs.map((disc) => ({ ...disc, radius: disc.radius * SMALLER }));
    discs = separateDiscs(smaller, GAP * SMALLER ** time, plate, rounds);
  }
  return discs.map(({ area, x, y, radius }) => ({
    ...area,
    x: frame.x[0] + x / scale,
    y: frame.y[0] + y / scale,
    radius: radius / CLEARANCE,
  }));
}

/** Whether no two discs touch. */
const areApart = (discs: readonly Disc[]): boolean =>
  discs.every((a, at) => discs.slice(at + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius));

/** The mean place of some points. */
export function middleOf(shown: Network, ids: readonly string[]): Point {
  let [x, y] = [0, 0];
  for (const id of ids) {
    const place = shown.getNodeAttributes(id);
    x += place.x;
    y += place.y;
  }
  return { x: x / ids.length, y: y / ids.length };
}
