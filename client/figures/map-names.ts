import { boxAround, overlaps, widened, type Box } from "../labels/box.ts";
import { cutTo, inTwoLines } from "../labels/line-breaks.ts";
import {
  labelSteps,
  numberSteps,
  type Form,
  type LabelPlacement,
  type LabelWish,
  type NumberPlacement,
} from "../labels/label-placement.ts";
import { textWidth } from "../labels/text-width.ts";
import type { Steps } from "../model/steps.ts";
import { DiscGrid } from "../labels/disc-grid.ts";
import type { Mark, Surroundings } from "../labels/surroundings.ts";
import type { MapArc } from "./map-arcs.ts";
import { curveAt } from "./map-curve.ts";
import type { Inset } from "./map-enlargement.ts";
import type { MapMark } from "./map-place.ts";
import type { MapStyle } from "./map-style.ts";

/** What names are placed among. */
export interface NameGround {
  /** Ids in the order in which they are numbered. */
  order: readonly string[];
  named: ReadonlyMap<string, string>;
  marks: readonly MapMark[];
  dots: readonly MapMark[];
  insets: readonly Inset[];
  /** Letters beside what insets enlarge. */
  signs: readonly Box[];
  /** Titles of the frames overseas. */
  frames: readonly Box[];
  arcs: readonly MapArc[];
  plate: Box;
}

/** A name takes at most so many letters' heights. */
const LONGEST = 25;

/** Distance, in radii, within which other marks crowd one. */
const CROWD = 16;

/** Ends of an arc nearer than so many radii make it a loop, which names leave free. */
const LOOP = 7;

/** The longest leader line in an inset, as a share of its width. */
const LED = 0.4;

/** Space kept free at the edge of the plate and of frames. */
const EDGE = 2;

/** Where names stand, and the numbers of those without room: on the map, then in each inset. */
export function* nameMarks(
  ground: NameGround,
  style: MapStyle,
): Steps<{ labels: Map<string, LabelPlacement>; numbers: Map<string, NumberPlacement> }> {
  const labels = new Map<string, LabelPlacement>();
  const numbers = new Map<string, NumberPlacement>();
  // Beyond that neither names nor numbers are read: the list has them.
  if (ground.marks.length > style.mostNames) return { labels, numbers };
  for (const inset of [null, ...ground.insets]) {
    const here = ground.marks.filter((mark) => mark.inset === (inset?.id ?? null));
    const around = surroundings(ground, inset, style);
    if (style.named)
      for (const place of yield* labelSteps(
        here.map((mark) => wishOf(mark, here, ground.named, { ...style, reach: reachIn(inset, style) })),
        around,
      ))
        labels.set(place.id, place);
  }
  const left = ground.order.filter((id) => !labels.has(id));
  for (const inset of [null, ...ground.insets]) {
    const here = ground.marks.filter((mark) => mark.inset === (inset?.id ?? null) && left.includes(mark.id));
    const taken = [...labels.values()];
    const wishes = here.map((mark) => {
      const text = String(left.indexOf(mark.id) + 1);
      const form = { lines: [text], width: textWidth(text, style.number), height: style.number.size };
      const reach = reachIn(inset, style) / style.line;
      return { ...mark, form, rank: 0, inside: !style.named, reach, crossing: style.crossing };
    });
    const around = surroundings(ground, inset, style);
    for (const place of yield* numberSteps(wishes, { ...around, taken: [...around.taken, ...taken] }))
      numbers.set(place.id, place);
  }
  return { labels, numbers };
}

/** The longest leader line on the map or in an inset. */
const reachIn = (inset: Inset | null, { reach }: MapStyle): number =>
  inset ? Math.min(reach, LED * (inset.box.right - inset.box.left)) : reach;

/** What stands in the way of names on the map or in an inset. */
function surroundings(
  { marks, dots, insets, signs, frames, arcs, plate }: NameGround,
  inset: Inset | null,
  { radius, clearance }: MapStyle,
): Surroundings {
  const id = inset?.id ?? null;
  const places = [...marks, ...dots].filter((mark) => mark.inset === id);
  const loops = arcs
    .filter((arc) => arc.inset === id)
    .flatMap(({ curve }) => {
      const { from, to } = curve;
      if (Math.hypot(from.x - to.x, from.y - to.y) > LOOP * radius) return [];
      return [{ ...curveAt(curve, 0.5), radius: radius / 2 }];
    });
  const obstacles = inset
    ? []
    : [...insets.map(({ box }) => widened(box, EDGE)), ...insets.map(({ source }) => source), ...signs, ...frames];
  return {
    marks: new DiscGrid<Mark>([
      ...places.map((mark) => ({ ...mark, isRival: true })),
      ...loops.map((loop) => ({ ...loop, id: "", isRival: false })),
    ]),
    taken: obstacles.map((box) => ({ box, leader: null })),
    plate: widened(inset ? inset.inner : plate, -EDGE),
    clearance,
  };
}

function wishOf(
  mark: MapMark,
  here: readonly MapMark[],
  named: ReadonlyMap<string, string>,
  { font, line, reach, radius, crossing }: MapStyle,
): LabelWish {
  const name = cutTo(LONGEST * font.size, named.get(mark.id)!, font);
  const near = widened(boxAround(mark), CROWD * radius);
  return {
    ...mark,
    level: 0,
    forms: [[name], inTwoLines(name)].map((lines): Form => ({
      lines,
      width: Math.max(...lines.map((text) => textWidth(text, font))),
      height: line * lines.length,
    })),
    // Those with least around them first: who stands alone keeps its name beside it.
    rank: -here.filter((other) => overlaps(boxAround(other), near)).length,
    reach: reach / line,
    crossing,
  };
}
