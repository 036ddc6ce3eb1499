import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { Place, Role } from "../../server/contract/shared.ts";
import type { Box, Point } from "../labels/box.ts";
import type { Network } from "../model/network.ts";
import { regionFlows } from "../model/region-flows.ts";
import { mannerOf, tieKey, type Manner } from "../model/ties.ts";
import { DEPARTEMENTS, regionBox, regionCentre } from "./france.ts";
import type { MapEnds, ToPlace } from "./map-place.ts";
import { projectPlaces, type ProjectPlace } from "./project-places.ts";

type Pairs = ProjectPairs["pairs"];

/** An arc that the map is asked to draw: a pair of projects, or the pairs between two regions. */
export interface MapTie extends MapEnds {
  /** `tieKey` of its ends. */
  key: string;
  /** Names of its ends. */
  names: readonly [string, string];
  manner: Manner;
  pairs: Pairs;
  /** How many actors the two projects share, or how many pairs the two regions have. */
  weight: number;
}

/** How finely a project's place is known; `inset` stands in the frame of a region overseas. */
export type Known = ProjectPlace["known"] | "inset";

/** A region of the outlines: its id where a project is there, and how many of them count. */
export interface RegionShade {
  id: string | null;
  code: string;
  name: string;
  count: number;
  /** Opacity of its tint; 0 where nothing counts. */
  shade: number;
}

/** What the map is to draw, the same for screen and print. */
export interface MapQuestion {
  /** What stands on it: projects, or the regions that they are in. */
  places: ToPlace[];
  known: ReadonlyMap<string, Known>;
  /** The projects that count and have a place within the outlines. */
  counted: ProjectPlace[];
  /** Ids of the projects that count and have no place. */
  elsewhere: string[];
  ties: MapTie[];
  /** Pairs that cannot be summed, since one of the projects has no region. */
  leftOver: Pairs;
  regions: RegionShade[];
  /** The tints that they have. */
  tints: TintClass[];
  /** What of the outlines is shown; null for all. */
  view: Box | null;
}

/** What a view asks of its map. */
export interface MapAsked {
  whole: Network;
  /** The projects in scope; null until they are known. */
  projects: readonly { id: string; region: Place | null }[] | null;
  pairs: Pairs;
  /** What arcs join. */
  ends: "projects" | "regions";
  /** The role that the dataset tells apart, or null. */
  apart: Role | null;
  /** The region or project around which the map is enlarged. */
  around: string | null;
}

/** Opacity of a region with one project in the limit of many, and how much more the region with the most has. */
const FAINTEST = 0.14;
const DEEPER = 0.3;

/** So many tints are told apart. */
const MOST_TINTS = 6;

/** Half of the side of what is shown around a project, and what is kept around a region, in units of the outlines. */
const AROUND_PROJECT = 75;
const AROUND_REGION = 20;

/** What the map of a view is to draw. */
export function mapQuestion({ whole, projects, pairs, ends, around, apart }: MapAsked): MapQuestion {
  const found = projectPlaces(whole);
  const inScope = new Set(projects?.map(({ id }) => id));
  const all: ToPlace[] = [...found.placed, ...found.overseas.map((place) => ({ ...place, point: null }))].map(
    ({ id, name, point, region }) => ({ id, name, point, region, counts: inScope.has(id) }),
  );
  const known = new Map<string, Known>([
    ...found.placed.map((place) => [place.id, place.known] as const),
    ...found.overseas.map(({ id }) => [id, "inset"] as const),
  ]);
  const { flows, leftOver } = ends === "regions" ? regionFlows(pairs) : { flows: [], leftOver: [] };
  const regions = shadesOf(all);
  const tieOf = (a: Place, b: Place, of: Pairs, weight: number): MapTie => ({
    ...{ a: a.id, b: b.id, key: tieKey(a.id, b.id), names: [a.name, b.name], pairs: of, weight },
    manner: mannerOf({ shared: of.flatMap(({ shared }) => shared) }, apart),
  });
  return {
    places: ends === "regions" ? regionPlaces(all) : all,
    known,
    counted: found.placed.filter(({ id }) => inScope.has(id)),
    elsewhere: found.elsewhere.filter((id) => inScope.has(id)),
    ties:
      ends === "regions"
        ? flows.map((flow) => tieOf(flow.a, flow.b, flow.pairs, flow.pairs.length))
        : pairs.map((pair) => tieOf(pair.a, pair.b, [pair], pair.shared.length)),
    leftOver,
    regions,
    tints: tintClasses(regions.map(({ count }) => count)),
    view: around === null ? null : viewAround(around, found.placed),
  };
}

/** A tint of regions: from how many projects to how many, and its opacity. */
export interface TintClass {
  from: number;
  to: number;
  shade: number;
}

/**
 * The tints that the regions of a map have, the fewest projects first: one for each number while these are few, else
 * one for each of as many stretches of the same length, of which those without a region are left out.
 */
export function tintClasses(counts: readonly number[]): TintClass[] {
  const held = [...new Set(counts.filter((count) => count > 0))].toSorted((a, b) => a - b);
  const most = held.at(-1) ?? 1;
  const nth = (count: number): number => Math.ceil((count * MOST_TINTS) / most);
  const end = (of: number): number => Math.floor((of * most) / MOST_TINTS);
  const classes = held.map((count) =>
    held.length <= MOST_TINTS ? { from: count, to: count } : { from: end(nth(count) - 1) + 1, to: end(nth(count)) },
  );
  const distinct = classes.filter(({ to }, index) => to !== classes[index - 1]?.to);
  return [
    { from: 0, to: 0, shade: 0 },
    ...distinct.map((one) => ({ ...one, shade: FAINTEST + (DEEPER * one.to) / most })),
  ];
}

/** Width of an arc in its unit, `most` being the weight of the heaviest. */
export function strokeOf(weight: number, ends: MapAsked["ends"], most: number): number {
  // Sums are read from widths, so that twice as many are twice as wide; actors of one pair are few.
  return ends === "regions" ? Math.min(1.6, 9 / most) * weight : Math.min(5, 0.7 + 0.9 * weight);
}

/** Every region of the outlines with the projects counted there. */
function shadesOf(places: readonly ToPlace[]): RegionShade[] {
  const codes = [...new Set(DEPARTEMENTS.map(({ region }) => region))].toSorted();
  const counts = codes.map((code) => {
    const here = places.filter(({ region }) => region?.id === `territory:region-${code}`);
    return { code, region: here[0]?.region ?? null, count: here.filter((place) => place.counts).length };
  });
  const classes = tintClasses(counts.map(({ count }) => count));
  return counts.map(({ code, region, count }) => ({
    ...{ id: region?.id ?? null, code, name: region?.name ?? "", count },
    shade: classes.find(({ from, to }) => count >= from && count <= to)!.shade,
  }));
}

/** The regions of some places, each in its middle or, where the outlines lack it, in its frame. */
function regionPlaces(places: readonly ToPlace[]): ToPlace[] {
  const regions = new Map(places.flatMap(({ region }) => (region ? [[region.id, region] as const] : [])));
  return [...regions.values()].map((region) => ({
    ...{ id: region.id, name: region.name, region, point: middleOf(region.id) },
    counts: places.some((place) => place.counts && place.region?.id === region.id),
  }));
}

const PREFIX = "territory:region-";
const middleOf = (region: string): Point | null => regionCentre(region.slice(PREFIX.length));

/** The part of the outlines around a region or a project; null for what has no place on them. */
function viewAround(id: string, placed: readonly ProjectPlace[]): Box | null {
  const region = id.startsWith(PREFIX) ? regionBox(id.slice(PREFIX.length)) : null;
  const point = placed.find((place) => place.id === id)?.point;
  const [box, by] = region
    ? [region, AROUND_REGION]
    : [point && { left: point.x, top: point.y, right: point.x, bottom: point.y }, AROUND_PROJECT];
  return box ? { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by } : null;
}
