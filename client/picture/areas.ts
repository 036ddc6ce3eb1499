import type { Point } from "../labels/box.ts";
import { bounds, byCodeUnit, isActor, type Frame, type Network } from "../model/network.ts";
import { MOST_RATIO } from "../model/state.ts";
import { KINDS } from "../model/vocabulary.ts";
import { homeRatio } from "./camera.ts";
import { areaDiscs } from "./area-discs.ts";
import { groupsOf, type AreaGroup, type AreaKind } from "./area-groups.ts";
import { areaTies, type AreaTie } from "./area-ties.ts";

/** A part of a network that one mark stands for. */
export interface Area extends AreaGroup {
  /** The project with most links, the first by id of equals; any point where no project is shown. */
  leader: string;
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
   * `regions` where these tell at least half of the projects apart and are no more than one can read, `countries` where
   * they are more and parts of these, else `zones`: projects that lie together.
   */
  by: AreaKind;
  /** Most points first, then by id. */
  list: readonly Area[];
  /** Heaviest first, then by the ends' ids. */
  ties: readonly AreaTie[];
  /** How many projects, or points where no project is shown, have no area: no region, or no country, as others have. */
  left: number;
  /** The ratio of the camera that shows them all, about. */
  home: number;
  /** Which area a member is in. */
  of: ReadonlyMap<string, string>;
  /** Actors of more than one project. */
  shared: ReadonlySet<string>;
}

/**
 * The areas of what is shown of a network, in its frame: countries or regions, else zones of the layout. No two discs
 * touch, and the same network gives the same areas in the same places. `turn` lets what waits go before: a large
 * network takes longer than a frame.
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
  const { by, groups } = groupsOf(shown, whole, points);
  await turn();
  const areas = await areasOfGroups(groups, MOST_RATIO, shown, whole, frame, turn);
  return {
    ...areas,
    by,
    left: points.length - areas.of.size,
    home: homeOf(shown, frame),
  };
}

/**
 * What marks for some groups of points say and where they lie, and what ties them; `farthest` is the ratio of the
 * camera from which on no two marks touch.
 */
export async function areasOfGroups(
  groups: readonly AreaGroup[],
  farthest: number,
  shown: Network,
  whole: Network,
  frame: Frame,
  turn: () => Promise<void> | undefined,
): Promise<Pick<Areas, "list" | "ties" | "of" | "shared">> {
  const of = new Map(groups.flatMap(({ id, members }) => members.map((one) => [one, id] as const)));
  const areProjects = shown.someNode((_id, { kind }) => kind === "project");
  const { counts, ties, shared } = await areaTies(shown, whole, of, turn);
  await turn();
  const areas = groups.map(({ id, name, region, within, members }) => ({
    ...{ id, name, region, within, members },
    leader: mostTied(members, shown),
    projects: areProjects ? members.length : 0,
    actors: areProjects ? (counts.get(id) ?? 0) : members.filter((one) => isActor(shown.getNodeAttributes(one))).length,
    ...middleOf(shown, members),
  }));
  return { of, shared, ties, list: await areaDiscs(areas, frame, farthest, turn) };
}

/** The point with most links, the first of equals. */
function mostTied(ids: readonly string[], shown: Network): string {
  let [most, links] = [ids[0]!, -1];
  for (const id of ids) {
    const degree = shown.degree(id);
    if (degree > links) [most, links] = [id, degree];
  }
  return most;
}

/** The ratio of the camera's own home where a filter leaves a part of the frame. */
function homeOf(shown: Network, frame: Frame): number {
  const { x, y } = bounds(shown, KINDS);
  return homeRatio(
    Math.max((x[1] - x[0]) / (frame.x[1] - frame.x[0] || 1), (y[1] - y[0]) / (frame.y[1] - frame.y[0] || 1)),
  );
}

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
