import { figureNumber as n, textWidth, type Lettering } from "./figure-text.ts";
import { word } from "./figure.ts";
import { placeNames, type Box, type Wish } from "./labels.ts";

/** A name that a figure should carry beside its mark; points. */
export interface FigureName {
  id: string;
  lines: readonly string[];
  x: number;
  y: number;
  /** Radius of the mark. */
  radius: number;
  lettering: Lettering;
  rank: number;
  colour: string;
  /** Stands further off at the end of a line where there is no room beside the mark; others are left out. */
  must: boolean;
}

/** Lengths of leaders that are tried, in points, and the directions in which they go. */
const LENGTHS = [7, 11, 16, 22, 30, 40, 52, 66, 84, 106, 134];
const DIRECTIONS = 24;

/** Points from the rim of a mark within which a name is seen to be its own. */
const BESIDE = 5;

/** A mark wider than this is one that a line to another must not run over. */
const SMALL = 7;

interface Place {
  box: Box;
  leader: Line | null;
}

interface Line {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/**
 * Names as SVG, none over another nor over a mark, all inside the plate; and the ids of those that found no place. A name
 * that has to be there and finds no place beside its mark stands further off, at the end of a thin line that crosses no name.
 */
export function drawFigureNames(
  names: readonly FigureName[],
  marks: readonly Box[],
  plate: Box,
  paper: string,
): { body: string; left: string[]; boxes: Box[] } {
  const places = new Map<string, Place>();
  const wishes = names.map((name): Wish => ({ ...name, ...room(name), must: false }));
  const byId = new Map(names.map((name) => [name.id, name]));
  for (const { id, box } of placeNames(wishes, marks, plate)) {
    const { x, y, radius } = byId.get(id)!;
    // Further off and without a line, a name would seem another mark's.
    if (distance({ x, y }, box) <= radius + BESIDE) places.set(id, { box, leader: null });
  }
  const open = names.filter(({ id, must }) => must && !places.has(id));
  for (const name of open.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    const others = [...places.values()];
    // Where no line keeps clear of other marks, one over them is better than no name.
    const place = led(name, others, marks, plate, true) ?? led(name, others, marks, plate, false);
    if (place) places.set(name.id, place);
  }
  const drawn = names.flatMap((name) => {
    const place = places.get(name.id);
    return place ? [{ name, ...place }] : [];
  });
  const leaders = drawn.map(({ name, leader }) => (leader ? drawLine(leader, name.colour) : "")).join("");
  const words = drawn.map(({ name, box }) => lettered(name, box, paper)).join("");
  return {
    body: `${leaders ? `<g class="leaders" stroke-width="0.4">${leaders}</g>` : ""}<g class="names">${words}</g>`,
    left: names.filter(({ id }) => !places.has(id)).map(({ id }) => id),
    boxes: drawn.map(({ box }) => box),
  };
}

function room({ lines, lettering }: FigureName): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, lettering))),
    height: lettering.size * 1.15 * lines.length,
  };
}

/** The nearest free place to which a straight line leads; null where there is none. */
function led(
  name: FigureName,
  places: readonly Place[],
  marks: readonly Box[],
  plate: Box,
  clear: boolean,
): Place | null {
  const { width, height } = room(name);
  const solid = marks.filter((mark) => mark.right - mark.left > SMALL && distance(name, mark) > 0);
  for (const length of LENGTHS) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (2 * Math.PI * turn) / DIRECTIONS;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const at = (distance: number) => ({ x: name.x + right * distance, y: name.y + down * distance });
      const leader = { from: at(name.radius), to: at(name.radius + length) };
      // The end of the line touches the side of the name that faces the mark.
      const left = leader.to.x + (Math.abs(right) < 0.3 ? -width / 2 : right > 0 ? 1 : -width - 1);
      const top = leader.to.y + (Math.abs(right) < 0.3 ? (down > 0 ? 1 : -height - 1) : -height / 2);
      const box = { left, top, right: left + width, bottom: top + height };
      if (left < plate.left || top < plate.top || box.right > plate.right || box.bottom > plate.bottom) continue;
      if (marks.some((mark) => meets(mark, box))) continue;
      if (clear && solid.some((mark) => crosses(leader, mark))) continue;
      if (places.some((other) => meets(other.box, box) || crosses(leader, other.box))) continue;
      if (places.some((other) => other.leader && (crosses(other.leader, box) || meet(other.leader, leader)))) continue;
      return { box, leader };
    }
  }
  return null;
}

/** From a point to the nearest one of a box; 0 inside. */
const distance = ({ x, y }: { x: number; y: number }, box: Box): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

const meets = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Whether a line runs over a box: its part between two sides, then between the two others, is not empty (Liang & Barsky 1984). */
function crosses({ from, to }: Line, box: Box): boolean {
  let [start, end] = [0, 1];
  for (const [at, by, low, high] of [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.top, box.bottom],
  ] as const) {
    if (by === 0) {
      if (at <= low || at >= high) return false;
      continue;
    }
    const [a, b] = [(low - at) / by, (high - at) / by];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  return start < end;
}

/** Whether two lines cross: each has the ends of the other on both sides. */
function meet(a: Line, b: Line): boolean {
  const side = ({ from, to }: Line, { x, y }: { x: number; y: number }): number =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}

function lettered({ lines, x, lettering, colour }: FigureName, box: Box, paper: string): string {
  const anchor = box.left > x ? "start" : box.right < x ? "end" : "middle";
  const from = anchor === "start" ? box.left : anchor === "end" ? box.right : (box.left + box.right) / 2;
  const step = (box.bottom - box.top) / lines.length;
  const words = lines.map((line, index) =>
    word(line, from, box.top + step * index + lettering.size * 0.9, lettering, colour, { anchor }),
  );
  // Paper under the name, so that links do not run through it; a stroked halo would come out over the letters in Illustrator.
  const width = box.right - box.left;
  return `<rect x="${n(box.left)}" y="${n(box.top)}" width="${n(width)}" height="${n(box.bottom - box.top)}" fill="${paper}" fill-opacity="0.7"/>${words.join("")}`;
}

const drawLine = ({ from, to }: Line, colour: string): string =>
  `<path d="M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}" stroke="${colour}"/>`;
