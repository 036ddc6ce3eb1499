import type { Intersections } from "../../server/contract/intersections.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import type { setsOf } from "./upset-rows.ts";

/** A combination of an UpSet plot. */
export type Combined = Intersections["rows"][number];

/** The names of the sets. */
export const NAME: Font = { family: "sans", size: 13 };
/** Pixels of a set's row, and of the bars above the dots. */
export const ROW = 21;
const TOP = 70;
/** Pixels over the bars for the names of actors, written upwards at a slant. */
export const NAMES = 128;
/** The angle of these names in degrees. */
export const SLANT = -58;
/** Pixels of the narrowest and widest column, and of the bars of the sets in a wide and in a narrow room. */
const NARROW = 27;
const WIDE = 40;
const SIDE = { wide: 64, narrow: 42 };
/** Below so many pixels the room is narrow. */
const NARROW_ROOM = 600;

/** Where the parts of an UpSet plot stand, in pixels. */
export interface UpsetLayout {
  width: number;
  height: number;
  /** The sets from top to bottom, each with how many actors it has in all combinations, and the middle of its row. */
  sets: readonly { id: string; size: number; y: number }[];
  /** Whether columns of one actor say who it is: where most are, they are told apart by it. */
  isNamed: boolean;
  /** The foot of the bars above the dots. */
  top: number;
  /** The right edge of the names, and the width of the longest bar of a set. */
  names: number;
  longest: number;
  /** The left edge of the first column, and the width of one. */
  left: number;
  step: number;
  /** The height of the bar of so many actors. */
  bar: (count: number) => number;
}

/** The layout of the columns that are drawn, in so much room; `sets` are those of all combinations. */
export function layoutUpset(
  drawn: readonly Combined[],
  sets: ReturnType<typeof setsOf>,
  nameOf: (id: string) => string,
  room: number,
): UpsetLayout {
  const isNamed = drawn.filter(({ count }) => count === 1).length > drawn.length / 2;
  const top = TOP + (isNamed ? NAMES - 60 : 0);
  const isNarrow = room < NARROW_ROOM;
  const side = isNarrow ? SIDE.narrow : SIDE.wide;
  const widest = Math.max(...sets.map(({ id }) => textWidth(nameOf(id), NAME) * 1.08));
  const names = Math.min(widest, Math.max(120, room - side - 60 - drawn.length * NARROW), isNarrow ? 150 : 320);
  const left = names + side + 24;
  const step = Math.max(NARROW, Math.min(WIDE, Math.floor((room - left - (isNamed ? 74 : 12)) / drawn.length)));
  // Bars of one actor each stay low: they say nothing by their height.
  const most = Math.max(3, ...drawn.map(({ count }) => count));
  return {
    width: left + drawn.length * step + (isNamed ? 70 : 8),
    height: top + 18 + sets.length * ROW,
    sets: sets.map((set, i) => ({ ...set, y: top + 14 + i * ROW })),
    isNamed,
    top,
    names,
    longest: side - 22,
    left,
    step,
    bar: (count) => ((TOP - 26) * count) / most,
  };
}
