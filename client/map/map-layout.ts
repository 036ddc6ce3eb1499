import { pushApart } from "../labels/disc-collision.ts";
import { SIZE, type Point } from "../figures/france.ts";
import { placeNames, type Box } from "../labels/placement.ts";
import { textWidth } from "../labels/text-width.ts";

/** A project to be drawn: where in the units of the outlines, or in which region that the outlines lack. */
export interface ToPlace {
  id: string;
  name: string;
  /** Null stands in the inset of its region. */
  point: Point | null;
  region: { id: string; name: string } | null;
  /** Whether the question counts it; what it leaves out is a small dot without a name. */
  counts: boolean;
}

/** A project on the plate, in pixels; `name` where it is written and from where a line leads to it, if any. */
export interface Spot {
  id: string;
  x: number;
  y: number;
  radius: number;
  label: { x: number; y: number; leader: Point | null } | null;
}

/** A region overseas as a frame beside the outlines, in pixels. */
export interface Inset {
  id: string;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The plate: how outlines become pixels, and where everything stands. */
export interface MapLayout {
  scale: number;
  dx: number;
  dy: number;
  spots: Map<string, Spot>;
  insets: Inset[];
}

/** Size of names and height of their boxes, in pixels. */
export const NAME = 12.5;
const LINE = 15;
const INSET = { width: 132, height: 46, gap: 8 };
/** More names than that are left to the list. */
const NAMED = 80;

/**
 * Places everything on a plate of so many pixels: outlines as large as they fit, projects apart from each other, names beside
 * them where there is room, else in the nearest free place with a line that leads back. No two names overlap; without
 * `named` there are none.
 */
export function layoutMap(projects: readonly ToPlace[], width: number, height: number, named: boolean): MapLayout {
  const scale = Math.min(width / SIZE.width, height / SIZE.height);
  const [dx, dy] = [(width - SIZE.width * scale) / 2, (height - SIZE.height * scale) / 2];
  const insets = insetsOf(projects, height);
  const discs = projects.flatMap((project) => {
    const at = project.point
      ? { x: project.point.x * scale + dx, y: project.point.y * scale + dy }
      : inInset(project, projects, insets);
    return at ? [{ ...at, id: project.id, radius: project.counts ? (named ? 5.5 : 9) : 2.5 }] : [];
  });
  const apart = pushApart(discs, 2, { width, height });
  const names = new Map(projects.filter(({ counts }) => counts).map(({ id, name }) => [id, name]));
  const labels =
    named && names.size <= NAMED
      ? nameSpots(
          apart.filter(({ id }) => names.has(id)).map((disc) => ({ ...disc, name: names.get(disc.id)! })),
          apart.map(({ x, y, radius }) => boxAround(x, y, radius + 1)),
          { left: 2, top: 2, right: width - 2, bottom: height - 2 },
        )
      : new Map<string, NonNullable<Spot["label"]>>();
  const spots = new Map(apart.map((disc) => [disc.id, { ...disc, label: labels.get(disc.id) ?? null }]));
  return { scale, dx, dy, spots, insets };
}

/** Regions with a project that the outlines lack, one above the other in the corner below Brittany. */
function insetsOf(projects: readonly ToPlace[], height: number): Inset[] {
  const regions = new Map(
    projects.flatMap(({ point, region }) => (point === null && region ? [[region.id, region] as const] : [])),
  );
  return [...regions.values()]
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id, name }, i) => ({
      ...{ id, name, width: INSET.width, height: INSET.height },
      x: 2,
      y: height - 2 - INSET.height - i * (INSET.height + INSET.gap),
    }));
}

function inInset(project: ToPlace, projects: readonly ToPlace[], insets: readonly Inset[]): Point | null {
  const inset = insets.find(({ id }) => id === project.region?.id);
  if (!inset) return null;
  const here = projects.filter(({ point, region }) => point === null && region?.id === inset.id);
  const step = inset.width / (here.length + 1);
  return { x: inset.x + step * (here.indexOf(project) + 1), y: inset.y + inset.height - 12 };
}

interface Named {
  id: string;
  name: string;
  x: number;
  y: number;
  radius: number;
}

function nameSpots(spots: readonly Named[], marks: readonly Box[], plate: Box) {
  const labels = new Map<string, NonNullable<Spot["label"]>>();
  const beside = placeNames(
    spots.map(({ id, name, x, y, radius }) => ({
      ...{ id, x, y, radius, height: LINE, must: false },
      width: textWidth(name, NAME),
      // Those with least around them first: who stands alone keeps its name beside it.
      rank: -spots.filter((other) => Math.hypot(other.x - x, other.y - y) < 90).length,
    })),
    marks,
    plate,
  );
  const taken = [...marks];
  for (const { id, x, y, box } of beside) {
    taken.push(box);
    labels.set(id, { x, y, leader: null });
  }
  for (const spot of spots) {
    if (labels.has(spot.id)) continue;
    const box = furtherOff(spot, taken, plate);
    if (!box) continue;
    taken.push(box);
    const middle = (box.top + box.bottom) / 2;
    const leader = {
      x: Math.min(box.right + 2, Math.max(box.left - 2, spot.x)),
      y: clamp(spot.y, box.top, box.bottom),
    };
    labels.set(spot.id, { x: box.left, y: middle, leader });
  }
  return labels;
}

/** The nearest free place for a name around its mark; a line that would cross another name counts as further off. */
function furtherOff({ name, x, y }: Named, taken: readonly Box[], plate: Box): Box | null {
  const width = textWidth(name, NAME);
  let best: { box: Box; cost: number } | null = null;
  for (let away = 16; away < 320; away += 8) {
    if (best && away > best.cost) break;
    for (let turn = 0; turn < 24; turn++) {
      const angle = (turn * Math.PI) / 12;
      const [atX, atY] = [x + away * Math.cos(angle), y + away * Math.sin(angle)];
      const left = Math.cos(angle) > 0.3 ? atX : Math.cos(angle) < -0.3 ? atX - width : atX - width / 2;
      const box = { left, right: left + width, top: atY - LINE / 2, bottom: atY + LINE / 2 };
      if (box.left < plate.left || box.right > plate.right || box.top < plate.top || box.bottom > plate.bottom)
        continue;
      if (taken.some((other) => meet(other, box))) continue;
      const crossed = taken.filter((other) => crosses({ x, y }, { x: atX, y: atY }, other)).length;
      const cost = away + 30 * crossed;
      if (!best || cost < best.cost) best = { box, cost };
    }
  }
  return best?.box ?? null;
}

const boxAround = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Whether a straight line meets a box, looked for at twelve of its points, both ends left out. */
function crosses(from: Point, to: Point, box: Box): boolean {
  for (let i = 2; i < 12; i++) {
    const x = from.x + ((to.x - from.x) * i) / 12;
    const y = from.y + ((to.y - from.y) * i) / 12;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}
