import { SIZE, type Point } from "../figures/france.ts";
import { boxAround, widened, type Disc } from "../labels/box.ts";
import { separateDiscs } from "../labels/disc-collision.ts";
import { placeLabels, type LabelPlacement, type LabelWish, type Manner } from "../labels/label-placement.ts";
import { textWidth, type Font } from "../labels/text-width.ts";

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

/** The mark of a project on the plate, in pixels. */
export interface MapMark extends Disc {
  id: string;
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
  marks: Map<string, MapMark>;
  /** Where names stand, by the ids of their projects. */
  labels: Map<string, LabelPlacement>;
  insets: Inset[];
}

/** Letters of names, and height of their line in pixels. */
export const NAME: Font = { family: "sans", size: 12.5, weight: 500 };
const LINE = 15;

const INSET = { width: 132, height: 46, gap: 8 };

/** With more names than these, all are left to the list. */
const MOST_NAMES = 80;

/** Pixels kept free at the edge of the plate. */
const EDGE = 2;

/** Distance in pixels within which other projects crowd one. */
const CROWD = 90;

/**
 * The longest leader line in pixels, and how the map wants its labels: a line may cross others where that is much
 * nearer.
 */
const REACH = 320;
const MANNER: Manner = { beside: 16, clearance: 0, crossing: 30, mayNearRivals: true };

/** Radius of a project: with a name beside it, with a number in it, and of one that the question does not count. */
const RADIUS = { named: 5.5, numbered: 9, uncounted: 2.5 };

/** Distance kept between projects. */
const GAP = 2;

/**
 * Places everything on a plate of so many pixels: outlines as large as they fit, projects clear of each other, names
 * beside them where there is room, else in the nearest free place with a line that leads back. No two names overlap;
 * without `named` there are none.
 */
export function layoutMap(projects: readonly ToPlace[], width: number, height: number, named: boolean): MapLayout {
  const scale = Math.min(width / SIZE.width, height / SIZE.height);
  const [dx, dy] = [(width - SIZE.width * scale) / 2, (height - SIZE.height * scale) / 2];
  const insets = insetsOf(projects, height);
  const discs = projects.flatMap((project) => {
    const at = project.point
      ? { x: project.point.x * scale + dx, y: project.point.y * scale + dy }
      : inInset(project, projects, insets);
    const radius = project.counts ? (named ? RADIUS.named : RADIUS.numbered) : RADIUS.uncounted;
    return at ? [{ ...at, id: project.id, radius }] : [];
  });
  const marks = separateDiscs(discs, GAP, { width, height });
  const names = new Map(projects.filter(({ counts }) => counts).map(({ id, name }) => [id, name]));
  const labels = named && names.size <= MOST_NAMES ? placeNames(marks, names, { width, height }) : new Map();
  return { scale, dx, dy, marks: new Map(marks.map((mark) => [mark.id, mark])), labels, insets };
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

/** Where names stand: beside their marks, else in the nearest free place with a line that leads back. */
function placeNames(
  marks: readonly MapMark[],
  names: ReadonlyMap<string, string>,
  plate: { width: number; height: number },
): Map<string, LabelPlacement> {
  const boxes = marks.map((mark) => boxAround({ ...mark, radius: mark.radius + 1 }));
  const rim = widened({ left: 0, top: 0, right: plate.width, bottom: plate.height }, -EDGE);
  const named = marks.filter(({ id }) => names.has(id));
  const wishes = named.map((mark): LabelWish => {
    const name = names.get(mark.id)!;
    return {
      ...mark,
      level: 0,
      forms: [{ lines: [name], width: textWidth(name, NAME), height: LINE }],
      // Those with least around them first: who stands alone keeps its name beside it.
      rank: -named.filter((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < CROWD).length,
      must: false,
      reach: REACH / LINE,
    };
  });
  const around = { marks: boxes, rivals: boxes, taken: [], plate: rim };
  return new Map(placeLabels(wishes, around, MANNER).map((place) => [place.id, place]));
}
