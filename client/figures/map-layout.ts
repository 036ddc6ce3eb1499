import { boxAround, overlaps, type Box, type Disc } from "../labels/box.ts";
import { separationSteps } from "../labels/disc-collision.ts";
import type { LabelPlacement, NumberPlacement } from "../labels/label-placement.ts";
import { finish, type Steps } from "../model/steps.ts";
import { SIZE } from "./france.ts";
import { layArcs, type MapArc } from "./map-arcs.ts";
import { enlarge, type Inset } from "./map-enlargement.ts";
import { signBox } from "./map-frames.ts";
import { nameMarks } from "./map-names.ts";
import { projected, type MapEnds, type MapMark, type Projection, type ToPlace } from "./map-place.ts";
import { framesOverseas, type OverseasFrame } from "./map-overseas.ts";
import type { MapStyle } from "./map-style.ts";

/** The plate: how outlines become lengths, and where everything stands. */
export interface MapLayout extends Projection {
  width: number;
  height: number;
  /** What of the plate the map itself takes; frames may stand below it. */
  ground: Box;
  insets: Inset[];
  /** Where the letters of insets stand beside what they enlarge, by id. */
  signs: Map<string, Box>;
  overseas: OverseasFrame[];
  /** The marks of what counts, by id. */
  marks: Map<string, MapMark>;
  /** What does not count, and the places on the map of what an inset enlarges. */
  dots: MapMark[];
  arcs: MapArc[];
  /**
   * The ties without an arc, as places in their list: an end has no place on the map, or both lie outside of its frame.
   */
  unplaced: number[];
  outside: number[];
  /** Where names stand, by the ids of their marks, and numbers where there is no room for the name. */
  labels: Map<string, LabelPlacement>;
  numbers: Map<string, NumberPlacement>;
  /** What counts, from north to south: the order in which it is numbered and walked. */
  order: string[];
}

/** Share of the plate's width that the map takes at most where names reach into the sea. */
const SHARE = 0.8;

/**
 * Distance kept between places, and between those that an inset enlarges, so that arcs leave them visibly; in radii.
 */
const GAP = 0.6;
const WIDE_GAP = 2.6;

/** The plate that a layout is for. */
export interface MapPlate {
  width: number;
  /** The map is no higher. */
  high: number;
  /** What of the outlines it shows, in their units; null for all. */
  view: Box | null;
  /** Whether it may grow for frames that find no room beside the outlines. */
  grows: boolean;
}

/**
 * Places everything on a plate, the same for screen and print: outlines as large as they fit, frames that enlarge where
 * places stand too close, places clear of each other, an arc for each tie that leaves its ends visibly, names beside
 * their marks. The same input gives the same layout.
 */
export const layoutMap = (...asked: Parameters<typeof layoutSteps>): MapLayout => finish(layoutSteps(...asked));

/** The same in steps. */
export function* layoutSteps(
  places: readonly ToPlace[],
  ties: readonly MapEnds[],
  plate: MapPlate,
  style: MapStyle,
): Steps<MapLayout> {
  const { ground, ...projection } = projectionOf(plate, style);
  const { seen, beyond } = placesOn(places, ground, projection);
  const overseas = plate.view ? [] : framesOverseas(places, ground, style);
  const around = { ground, projection, taken: overseas.map(({ box }) => box), grows: plate.grows };
  const { insets, bottom } = yield* enlarge(seen, around, style);
  const marks = [
    ...(yield* marksIn(seen, ground, insets, style)),
    ...overseas.flatMap(({ spots }) => spots.map((spot) => ({ ...spot, inset: null }))),
  ];
  const small = dotsOfEnlarged(seen, insets, style);
  const counted = new Set(places.filter(({ counts }) => counts).map(({ id }) => id));
  const chief = marks.filter(({ id }) => counted.has(id));
  const dots = [...small, ...marks.filter(({ id }) => !counted.has(id))];
  const onMap = new Map<string, Disc>([
    ...beyond.map(({ id, x, y }) => [id, { x, y, radius: style.radius }] as const),
    ...[...marks, ...small].filter(({ inset }) => inset === null).map((mark) => [mark.id, mark] as const),
  ]);
  yield;
  const laid = yield* layArcs(ties, {
    ...{ onMap, marks: chief, insets, projection, plate: { ...ground, bottom } },
    beyond: new Set(beyond.map(({ id }) => id)),
  });
  const order = northToSouth(chief, onMap);
  const onGround = [...chief, ...dots].filter(({ inset }) => inset === null);
  const signs = new Map(insets.map(({ id, source }) => [id, signBox(source, onGround, style.line)]));
  const names = yield* nameMarks(
    {
      ...{ order, marks: chief, dots, insets, signs: [...signs.values()], arcs: laid.arcs },
      named: new Map(places.map(({ id, name }) => [id, name])),
      frames: overseas.map(({ title }) => title),
      plate: { left: 0, top: 0, right: plate.width, bottom },
    },
    style,
  );
  return {
    ...projection,
    ...{ width: plate.width, height: bottom, ground, insets, signs, overseas },
    ...{ marks: new Map(chief.map((mark) => [mark.id, mark])), dots },
    ...laid,
    ...names,
    order,
  };
}

/** A place of the map in sight: where it is in the outlines (`point`) and on the plate. */
type PlaceSeen = Omit<ToPlace, "point"> & { point: NonNullable<ToPlace["point"]>; x: number; y: number };

/** The places that the plate shows, and those of the outlines that lie beyond its frame. */
function placesOn(
  places: readonly ToPlace[],
  ground: Box,
  projection: Projection,
): { seen: PlaceSeen[]; beyond: { id: string; x: number; y: number }[] } {
  const seen = places.flatMap(({ point, ...place }) => {
    const at = point && projected(point, projection);
    return at && overlaps(boxAround({ ...at, radius: 0.01 }), ground) ? [{ ...place, ...at, point }] : [];
  });
  const ids = new Set(seen.map(({ id }) => id));
  const beyond = places.flatMap(({ point, id }) =>
    point && !ids.has(id) ? [{ id, ...projected(point, projection) }] : [],
  );
  return { seen, beyond };
}

/** The marks of places, clear of each other: on the map, and in the insets that enlarge some of them. */
function* marksIn(
  seen: readonly PlaceSeen[],
  ground: Box,
  insets: readonly Inset[],
  style: MapStyle,
): Steps<MapMark[]> {
  const enlarged = new Set(insets.flatMap(({ members }) => members));
  const others = seen.filter(({ id }) => !enlarged.has(id));
  const marks = yield* separated(others, ground, style.radius * GAP, null, style);
  for (const { id, inner, projection, members } of insets) {
    const places = placesAmong(seen, members).map((place) => ({ ...place, ...projected(place.point, projection) }));
    marks.push(...(yield* separated(places, inner, style.radius * WIDE_GAP, id, style)));
  }
  return marks;
}

/** The places that have these ids, in their own order. */
function placesAmong(seen: readonly PlaceSeen[], members: readonly string[]): PlaceSeen[] {
  const ids = new Set(members);
  return seen.filter(({ id }) => ids.has(id));
}

/** Where on the map the places are that insets enlarge. */
function dotsOfEnlarged(seen: readonly PlaceSeen[], insets: readonly Inset[], style: MapStyle): MapMark[] {
  const places = new Map(seen.map((place) => [place.id, place]));
  return [...new Set(insets.flatMap(({ members }) => members))].map((id) => {
    const { x, y } = places.get(id)!;
    return { id, x, y, radius: style.dot, inset: null };
  });
}

/** How the outlines, or what of them is looked at, fill the plate. */
function projectionOf({ width, high, view }: MapPlate, style: MapStyle): Projection & { ground: Box } {
  const share = style.named ? SHARE : 1;
  const whole = Math.min((width * share) / SIZE.width, high / SIZE.height);
  const height = SIZE.height * whole;
  const ground = { left: 0, top: 0, right: width, bottom: height };
  const box = view ?? { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height };
  const scale = view ? Math.min(width / (view.right - view.left), height / (view.bottom - view.top)) : whole;
  return {
    scale,
    dx: width / 2 - ((box.left + box.right) / 2) * scale,
    dy: height / 2 - ((box.top + box.bottom) / 2) * scale,
    ground,
  };
}

/** Marks clear of each other within a frame. */
function* separated(
  places: readonly { id: string; counts: boolean; x: number; y: number }[],
  { left, top, right, bottom }: Box,
  gap: number,
  inset: string | null,
  style: MapStyle,
): Steps<MapMark[]> {
  const discs = places.map(({ id, counts, x, y }) => ({
    ...{ id, inset, x: x - left, y: y - top },
    radius: counts ? style.radius : style.dot,
  }));
  const moved = yield* separationSteps(discs, gap, { width: right - left, height: bottom - top });
  return moved.map((mark) => ({ ...mark, x: mark.x + left, y: mark.y + top }));
}

/** Ids by where they are on the map, whatever inset they stand in. */
function northToSouth(marks: readonly MapMark[], onMap: ReadonlyMap<string, Disc>): string[] {
  return marks
    .map((mark) => ({ id: mark.id, ...pointOf(onMap.get(mark.id) ?? mark) }))
    .toSorted((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const pointOf = ({ x, y }: Disc): { x: number; y: number } => ({ x, y });
