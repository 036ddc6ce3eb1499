import type { Point } from "../labels/box.ts";
import { projectsOf, type Network } from "../model/network.ts";
import { componentsOf, gabrielEdges, pathsOfTwo, type Pair } from "./gabriel-graph.ts";
import { isWithin } from "./polygon.ts";

/** The hull of projects of one region that lie together; a region may have several. */
export interface RegionHull {
  region: string;
  name: string;
  projects: readonly string[];
  /** Pairs of projects that the hull joins. */
  edges: readonly Pair[];
  /** Triples of joined projects with no other project between them, which the hull fills. */
  triangles: readonly (readonly [string, string, string])[];
  /**
   * Of each project the farthest actor that belongs to it alone and stands by it, where there is one: its disc of the
   * hull reaches there.
   */
  farthest: ReadonlyMap<string, string>;
}

type PlaceOf = (id: string) => Point;

/** With more projects than these no hull is drawn: nobody could tell the regions apart. */
const MOST_PROJECTS = 120;

/**
 * The hulls of the regions of the projects shown, in order of region, then of project. Two projects of a region are of
 * one hull when an edge of the Gabriel graph among all projects joins them. `moved`: nodes that a hand put elsewhere,
 * to which no hull reaches.
 */
export function regionHulls(
  shown: Network,
  whole: Network,
  placeOf: PlaceOf,
  moved: ReadonlySet<string>,
): RegionHull[] {
  const projects = shown.filterNodes((_id, { kind }) => kind === "project").toSorted();
  if (projects.length > MOST_PROJECTS) return [];
  const regionOf = (id: string) => shown.getNodeAttributes(id).region ?? null;
  return [...new Set(projects.flatMap((id) => regionOf(id)?.id ?? []).toSorted())].flatMap((region) => {
    const inside = projects.filter((id) => regionOf(id)?.id === region);
    const others = projects.filter((id) => regionOf(id)?.id !== region).map(placeOf);
    const edges = gabrielEdges(inside, others, placeOf);
    return componentsOf(inside, edges).map((members) => ({
      region,
      name: regionOf(inside[0]!)!.name,
      projects: members,
      edges: edges.filter(([a]) => members.includes(a)),
      triangles: pathsOfTwo(members, edges).filter(
        (corners) => !others.some((other) => isWithin(other, corners.map(placeOf))),
      ),
      farthest: new Map(
        members.flatMap((id) => {
          const rivals = projects.filter((other) => other !== id).map(placeOf);
          const actor = farthestOwnActor({ shown, whole, placeOf, moved }, id, rivals);
          return actor === null ? [] : [[id, actor] as const];
        }),
      ),
    }));
  });
}

/**
 * The farthest of the actors that belong to a project alone, whatever is shown of the other projects. What stands by
 * another project, as a name kept apart stands by the one it was joined with, is no ground of this one: it would swell
 * its hull over the picture.
 */
function farthestOwnActor(
  { shown, whole, placeOf, moved }: { shown: Network; whole: Network; placeOf: PlaceOf; moved: ReadonlySet<string> },
  project: string,
  rivals: readonly Point[],
): string | null {
  const centre = placeOf(project);
  const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
  const distance = (id: string): number => between(placeOf(id), centre);
  const nearestRival = Math.min(Infinity, ...rivals.map((rival) => between(rival, centre)));
  const standsByIt = (id: string): boolean =>
    distance(id) < nearestRival && rivals.every((rival) => between(placeOf(id), rival) > distance(id));
  const actors = new Set<string>();
  shown.forEachLinkTo(project, (_link, source) => actors.add(source));
  return [...actors]
    .filter((id) => !moved.has(id) && projectsOf(whole, id).join() === project && standsByIt(id))
    .reduce<string | null>((most, id) => (most === null || distance(id) > distance(most) ? id : most), null);
}
