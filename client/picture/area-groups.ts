import type { NodeAttributes } from "../../server/contract/graph.ts";
import { territoriesOf } from "../model/held-territories.ts";
import { entryOf } from "../model/map-entry.ts";
import type { Network } from "../model/network.ts";
import { nodesByZone } from "./zones.ts";

/** Points that one mark stands for. */
export interface AreaGroup {
  /** The id of its country or region, or `zone:<number>`; a part of one adds `/<number>`. */
  id: string;
  /** The country's or region's name; null for a zone, and a part of a region, which the `leader` names. */
  name: string | null;
  /** The id of the country or region that it is, or is a part of. */
  region: string | null;
  /** The name of the region that it is a part of; null where it is none. */
  within: string | null;
  /** What lies in it: its projects, or all points where no project is shown. */
  members: readonly string[];
}

/** What areas are. */
export type AreaKind = "countries" | "regions" | "zones";

/** Of more regions than these the countries that they are parts of stand for the projects: as many names are read. */
const MOST_NAMED = 40;

/** Of more regions or countries than these zones stand for the projects: nobody reads so many discs. */
const MOST_PLACES = 200;

/** The groups that one sees from far, and what they are. */
export function groupsOf(
  shown: Network,
  whole: Network,
  points: readonly string[],
): { by: AreaKind; groups: AreaGroup[] } {
  const regions = placesAmong(shown, points, regionOf);
  const countries = regions.length > MOST_NAMED ? placesAmong(shown, points, countryIn(whole)) : [];
  if (areTold(countries, points)) return { by: "countries", groups: countries };
  return areTold(regions, points)
    ? { by: "regions", groups: regions }
    : { by: "zones", groups: zonesAmong(shown, points) };
}

/** The regions of the points of a country; those without one are a group. */
export function regionsIn({ id, region, members }: AreaGroup, shown: Network): AreaGroup[] {
  const regions = placesAmong(shown, members, regionOf);
  const left = members.filter((one) => !regionOf(shown.getNodeAttributes(one)));
  if (left.length === 0) return regions;
  return [...regions, { ...{ id: `${id}/0`, name: null, region, within: null }, members: left }];
}

/** Whether places tell at least half of the points apart, and are no more than one can read. */
const areTold = (places: readonly AreaGroup[], points: readonly string[]): boolean =>
  places.length > 1 &&
  places.length <= MOST_PLACES &&
  places.reduce((sum, { members }) => sum + members.length, 0) * 2 >= points.length;

/** Where a point is: what is grouped by. */
type PlaceOf = (attributes: NodeAttributes) => { id: string; name: string } | null | undefined;

const regionOf: PlaceOf = ({ region }) => region;

/** The country where a point is, by the territories above it. */
function countryIn(whole: Network): PlaceOf {
  const countries = territoriesOf(whole, "country");
  return ({ territories }) => {
    const id = territories?.find((one) => countries.has(one));
    return id === undefined ? null : { id, name: countries.get(id)! };
  };
}

function placesAmong(shown: Network, points: readonly string[], placeOf: PlaceOf): AreaGroup[] {
  const places = new Map<string, AreaGroup & { members: string[] }>();
  for (const point of points) {
    const place = placeOf(shown.getNodeAttributes(point));
    if (!place) continue;
    const { id, name } = place;
    entryOf(places, id, () => ({ id, name, region: id, within: null, members: [] })).members.push(point);
  }
  return [...places.values()];
}

/** Points by where they lie. */
const zonesAmong = (shown: Network, points: readonly string[]): AreaGroup[] =>
  [...nodesByZone(points, shown)].map(([zone, members]) => ({
    ...{ id: `zone:${zone + 1}`, name: null, region: null, within: null },
    members,
  }));
