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
   * Of each project the farthest actor that belongs to it alone, where there is one: its disc of the hull reaches
   * there.
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
          const actor = farthestOwnActor(shown, whole, id, placeOf, moved);
          return actor === null ? [] : [[id, actor] as const];
        }),
      ),
    }));
  });
}

/** The farthest of the actors that belong to a project alone, whatever is shown of the other projects. */
function farthestOwnActor(
  shown: Network,
  whole: Network,
  project: string,
  placeOf: PlaceOf,
  moved: ReadonlySet<string>,
): string | null {
  const centre = placeOf(project);
  const distance = (id: string): number => Math.hypot(placeOf(id).x - centre.x, placeOf(id).y - centre.y);
  return shown
    .filterInNeighbors(project, (id) => !moved.has(id) && projectsOf(whole, id).join() === project)
    .reduce<string | null>((most, id) => (most === null || distance(id) > distance(most) ? id : most), null);
}
