import { useMemo } from "preact/hooks";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import type { projectPlaces } from "../figures/project-places.ts";
import { cutTo } from "../labels/line-breaks.ts";
import { layoutMap, NAME, type MapLayout } from "./map-layout.ts";

/** The projects of the network at their best-known places. */
export type Places = ReturnType<typeof projectPlaces>;

/** The projects that the question counts; null until the answer is there. */
export type Projects = SharedActors["projects"] | null;

/**
 * The layout with its height in pixels, and the order in which projects are numbered and passed: from north to south.
 */
export type NumberedLayout = MapLayout & { height: number; numbered: string[] };

/** Pixels that a name takes at most; the rest of it is said, not drawn. */
const LONGEST = 320;

/** A project's name as the map writes it. */
export const writtenName = (name: string): string => cutTo(LONGEST, name, NAME);

/** The layout of the map on a plate of some width, the same object until something that it depends on changes. */
export function useMapLayout(places: Places, projects: Projects, width: number, named: boolean): NumberedLayout {
  const scope = projects?.map(({ id }) => id).join();
  return useMemo(() => {
    const counted = new Set(projects?.map(({ id }) => id));
    const all = [...places.placed, ...places.overseas.map((place) => ({ ...place, point: null }))];
    const height = Math.max(320, Math.min(width * 0.97, innerHeight - 290, 900));
    const toPlace = all.map(({ id, name, point, region }) => ({
      ...{ id, point, region },
      name: writtenName(name),
      counts: counted.has(id),
    }));
    const layout = layoutMap(toPlace, width, height, named);
    const numbered = [...layout.marks.values()]
      .filter(({ id }) => counted.has(id))
      .toSorted((a, b) => a.y - b.y || a.x - b.x)
      .map(({ id }) => id);
    return { ...layout, height, numbered };
  }, [places.placed.map(({ id }) => id).join(), scope, width, named]);
}
