import { isInside, pointBox, type Box, type Point } from "../labels/box.ts";
import { DEPARTEMENTS } from "./france.ts";
import { crowdsOf, freeFrame } from "./map-insets.ts";
import { projected, type Projection, type ToPlace } from "./map-place.ts";
import type { Steps } from "../model/steps.ts";
import type { MapStyle } from "./map-style.ts";

/** A frame beside the outlines that enlarges where places stand too close. */
export interface Inset {
  id: string;
  /** What it and its source are marked with. */
  letter: string;
  box: Box;
  /** What of it holds outlines and marks, below its title. */
  inner: Box;
  projection: Projection;
  /** What it enlarges, on the map. */
  source: Box;
  /** The places in it. */
  members: string[];
  /** The regions of the crowd, by name. */
  regions: string[];
  /** How many times larger than the map it is. */
  times: number;
}

type Seen = Omit<ToPlace, "point"> & Point & { point: Point };

/** A frame enlarges so many times at most: places of one département stand at one point. */
const MOST_TIMES = 8;
/** Less than that is no help. */
const LEAST_TIMES = 1.8;

/** Room for names between the places and the edge of a frame, as shares of its width and height. */
const ASIDE = 0.2;
const ABOVE = 0.17;

/** Height for its width of a frame that stands below the map, and its width in lines at most. */
const LOW = 0.55;
const WIDEST = 30;

/** As many as there may be insets. */
const LETTERS = "ABCDEFGH";

/** Insets for the crowds among what the map shows, and how far down the plate reaches with them. */
export function* enlarge(
  seen: readonly Seen[],
  around: { ground: Box; projection: Projection; taken: readonly Box[]; grows: boolean },
  style: MapStyle,
): Steps<{ insets: Inset[]; bottom: number }> {
  const { ground, projection } = around;
  const counted = seen.filter(({ counts }) => counts);
  // Thousands of projects stand at the few places that a gazetteer knows.
  const spots = [...new Map(counted.map((place) => [`${place.x} ${place.y}`, place])).values()].map(pointBox);
  const land = DEPARTEMENTS.map(({ box }) => boxOf(box, projection));
  const insets: Inset[] = [];
  let { bottom } = ground;
  const enlarged = new Set<string>();
  for (const ids of crowdsOf(counted, style.crowd).map((crowd) => new Set(crowd))) {
    yield;
    const crowd = counted.filter(({ id }) => ids.has(id) && !enlarged.has(id));
    if (crowd.length < 2) continue;
    const middle = { x: mean(crowd.map(({ x }) => x)), y: mean(crowd.map(({ y }) => y)) };
    const taken = [...land, ...around.taken, ...insets.map(({ box }) => box), ...spots];
    // Where the marks hold numbers the plate is narrow: beside the outlines a frame would be too small.
    const beside = style.named ? freeFrame(middle, taken, ground, style.line * 0.6) : null;
    if (!beside && !around.grows) continue;
    const width = Math.min(ground.right - ground.left - 2, WIDEST * style.line);
    const top = bottom + style.line;
    const box = beside ?? { left: 1, top, right: 1 + width, bottom: top + width * LOW };
    const inset = { ...insetOf(crowd, seen, box, projection, style), letter: LETTERS[insets.length]! };
    if (inset.times < LEAST_TIMES) continue;
    if (!beside) bottom = box.bottom + 2;
    insets.push(inset);
    for (const id of inset.members) enlarged.add(id);
  }
  return { insets, bottom };
}

function insetOf(
  crowd: readonly Seen[],
  seen: readonly Seen[],
  box: Box,
  main: Projection,
  style: MapStyle,
): Omit<Inset, "letter"> {
  const inner = { ...box, top: box.top + style.line * 1.4 };
  const [width, height] = [inner.right - inner.left, inner.bottom - inner.top];
  const points = crowd.map(({ point }) => point);
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const scale = Math.min(
    MOST_TIMES * main.scale,
    (width * (1 - 2 * ASIDE)) / Math.max(0.01, right - left),
    (height * (1 - 2 * ABOVE)) / Math.max(0.01, bottom - top),
  );
  const projection = {
    scale,
    dx: (inner.left + inner.right) / 2 - ((left + right) / 2) * scale,
    dy: (inner.top + inner.bottom) / 2 - ((top + bottom) / 2) * scale,
  };
  const shown = {
    left: (inner.left - projection.dx) / scale,
    top: (inner.top - projection.dy) / scale,
    right: (inner.right - projection.dx) / scale,
    bottom: (inner.bottom - projection.dy) / scale,
  };
  const members = seen.filter(({ point }) => isInside(pointBox(point), shown));
  const regions = new Set(crowd.flatMap(({ region }) => region?.name ?? []));
  return {
    id: crowd.map(({ id }) => id).toSorted()[0]!,
    ...{ box, inner, projection, source: boxOf(shown, main) },
    members: members.map(({ id }) => id),
    regions: [...regions].toSorted(),
    times: scale / main.scale,
  };
}

/** A box of the outlines on the plate. */
function boxOf({ left, top, right, bottom }: Box, projection: Projection): Box {
  const [from, to] = [projected({ x: left, y: top }, projection), projected({ x: right, y: bottom }, projection)];
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
