import { nameOrder } from "../model/name-order.ts";
import type { Box, Disc } from "../labels/box.ts";
import { DiscGrid } from "../labels/disc-grid.ts";
import {
  placeLabels,
  placeNumbers,
  type Form,
  type LabelPlacement,
  type LabelWish,
  type NumberPlacement,
  type NumberWish,
} from "../labels/label-placement.ts";
import type { Line } from "../labels/line.ts";
import type { Mark, Surroundings } from "../labels/surroundings.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import { svgElement, svgPath } from "./svg-element.ts";
import { svgText } from "./svg-text.ts";

/** A name that a figure should carry beside its mark; points. */
export interface FigureName extends Disc {
  id: string;
  lines: readonly string[];
  font: Font;
  /** All of a level are placed before any of the next. */
  level: number;
  /** Higher ranks are placed first. */
  rank: number;
  colour: string;
  /**
   * Stands at the end of a leader line, or in the key by its number, where there is no room beside the mark; others are
   * left out.
   */
  must: boolean;
  /**
   * The colour in which a number is read in the mark, and that of the disc to lay under it; absent, it stands outside.
   */
  inside?: { ink: string; bed: string | null };
}

/** A number that stands for a name, and the name. */
export interface Numbered {
  number: string;
  id: string;
}

/** Distance that names keep from marks that are named themselves. */
const CLEARANCE = 3;

/**
 * The longest leader line: as a share of the plate's width, and in lines of its label, of which it may always have
 * some.
 */
const REACH = { share: 0.05, most: 4, always: 2 };

/**
 * A name without room near its mark may go so far, as a share of the plate's width, and cross what is so many points
 * nearer than a way around.
 */
const FAR = { share: 0.2, crossing: 14 };

/** Height of a line for its size. */
const LINE = 1.15;

/** The smallest letters that print. */
const NUMBER: Font = { family: "sans", size: 5.5, weight: 600 };

/** Width of a leader line. */
const LEADER = 0.4;

/**
 * Opacity of the paper under a name, so that links do not run through it; Illustrator draws a halo over the letters.
 */
const BED = 0.7;

/** Names as they are drawn. */
export interface DrawnNames {
  body: string;
  /** Ids of the names that found no room and were not needed. */
  left: string[];
  /** The room that names, and numbers outside of marks, take. */
  boxes: Box[];
  /** The numbers that stand for names, in their order. */
  numbered: Numbered[];
}

/** Names as SVG beside their marks, at the end of a leader line, or as numbers. */
export function drawFigureNames(
  names: readonly FigureName[],
  marks: readonly (Disc & { id: string })[],
  plate: Box,
  paper: string,
): DrawnNames {
  const needed = new Set(names.filter(({ must }) => must).map(({ id }) => id));
  const grid = new DiscGrid<Mark>(marks.map((mark) => ({ ...mark, isRival: needed.has(mark.id) })));
  const around = { marks: grid, taken: [], plate, clearance: CLEARANCE };
  const width = plate.right - plate.left;
  const places = byId(placeNames(names, around, width));
  const numbered = numbersOf(names.filter(({ id, must }) => must && !places.has(id)));
  const numberWishes = numbered.map(({ name, number }) => numberWishOf(name, number, width));
  const numbers = byId(placeNumbers(numberWishes, { ...around, taken: [...places.values()] }));
  const drawn = names.flatMap((name) => {
    const place = places.get(name.id);
    return place ? [{ name, place }] : [];
  });
  const drawnNames = drawn.map(({ name, place }) => drawName(name, place, paper));
  const drawnNumbers = numbered.map(({ name }) => drawNumber(name, numbers.get(name.id)!, paper));
  const outside = [...numbers.values()].filter(({ where }) => where === "beside");
  return {
    body: [
      drawLeaders(drawn),
      svgElement("g", { class: "names" }, ...drawnNames, ""),
      drawnNumbers.length > 0 ? svgElement("g", { class: "numbers" }, ...drawnNumbers) : "",
    ].join(""),
    left: names.filter(({ id, must }) => !must && !places.has(id)).map(({ id }) => id),
    boxes: [...drawn.map(({ place }) => place), ...outside].map(({ box }) => box),
    numbered: numbered.map(({ number, name }) => ({ number, id: name.id })),
  };
}

/**
 * Places for names: first close to their marks; those that must be there and found none go farther out, to blank paper,
 * by a line that crosses little; then the others, where room is left.
 */
function placeNames(names: readonly FigureName[], around: Surroundings, width: number): LabelPlacement[] {
  const chief = names.filter(({ must }) => must);
  const places = placeLabels(chief.map(wishOf(width)), around);
  const placed = new Set(places.map(({ id }) => id));
  const far = chief
    .filter(({ id }) => !placed.has(id))
    .map((name): LabelWish => {
      const reach = (FAR.share * width) / (LINE * name.font.size);
      return { ...wishOf(width)(name), reach, crossing: FAR.crossing };
    });
  places.push(...placeLabels(far, { ...around, taken: places }));
  const others = names.filter(({ must }) => !must).map(wishOf(width));
  return [...places, ...placeLabels(others, { ...around, taken: places })];
}

const byId = <T extends { id: string }>(placed: readonly T[]): Map<string, T> =>
  new Map(placed.map((place) => [place.id, place]));

/** What a name wants of a plate of some width. */
const wishOf =
  (width: number) =>
  ({ lines, font, must, ...name }: FigureName): LabelWish => ({
    ...name,
    forms: [formOf(lines, font)],
    reach: must ? reachOf(LINE * font.size, width) : 0,
    crossing: Infinity,
  });

function numberWishOf({ id, x, y, radius, rank, inside }: FigureName, number: string, width: number): NumberWish {
  const form = { lines: [number], width: textWidth(number, NUMBER), height: NUMBER.size };
  const reach = reachOf(LINE * NUMBER.size, width);
  return { id, x, y, radius, rank, form, inside: inside !== undefined, reach, crossing: Infinity };
}

/** The longest leader line to a label, in heights of its line. */
const reachOf = (line: number, width: number): number =>
  Math.max(REACH.always, Math.min(REACH.most, (REACH.share * width) / line));

/** Numbers from 1 for names that found no place, by level, then in the order of the source's language. */
function numbersOf(names: readonly FigureName[]): { number: string; name: FigureName }[] {
  const inOrder = nameOrder(SOURCE_LANGUAGE);
  return names
    .toSorted(
      (a, b) =>
        a.level - b.level || inOrder(a.lines.join(" "), b.lines.join(" ")) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
    )
    .map((name, index) => ({ name, number: String(index + 1) }));
}

function formOf(lines: readonly string[], font: Font): Form {
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, font))),
    height: font.size * LINE * lines.length,
  };
}

function drawLeaders(drawn: readonly { name: FigureName; place: LabelPlacement }[]): string {
  const lines = drawn.flatMap(({ name, place }) => (place.leader ? [drawLine(place.leader, name.colour)] : []));
  return lines.length === 0 ? "" : svgElement("g", { class: "leaders", "stroke-width": LEADER }, ...lines);
}

function drawName({ x, font, colour }: FigureName, { box, lines }: LabelPlacement, paper: string): string {
  const anchor = box.left > x ? "start" : box.right < x ? "end" : "middle";
  const from = anchor === "start" ? box.left : anchor === "end" ? box.right : (box.left + box.right) / 2;
  const step = (box.bottom - box.top) / lines.length;
  const words = lines.map((line, index) =>
    svgText(line, from, box.top + step * index + font.size * 0.9, font, colour, { anchor }),
  );
  return drawBed(box, paper) + words.join("");
}

function drawNumber(name: FigureName, { box, leader, lines, where }: NumberPlacement, paper: string): string {
  const { x, y, radius, colour, inside } = name;
  const number = lines[0]!;
  const centred = (ink: string): string =>
    svgText(number, x, y + NUMBER.size * 0.33, NUMBER, ink, { anchor: "middle" });
  if (where === "inside") {
    const disc = { cx: x, cy: y, r: radius * 0.72, fill: inside!.bed ?? "" };
    return (inside!.bed ? svgElement("circle", disc) : "") + centred(inside!.ink);
  }
  if (where === "over") {
    const width = textWidth(number, NUMBER);
    const bed = { x: x - width / 2, y: y - 2.5, width, height: 5, fill: paper };
    return svgElement("rect", bed) + centred(colour);
  }
  const line = leader ? svgElement("g", { "stroke-width": LEADER }, drawLine(leader, colour)) : "";
  return line + drawBed(box, paper) + svgText(number, box.left, box.bottom - NUMBER.size * 0.15, NUMBER, colour);
}

/** Paper under a label. */
const drawBed = ({ left, top, right, bottom }: Box, paper: string): string =>
  svgElement("rect", {
    ...{ x: left, y: top, width: right - left, height: bottom - top },
    ...{ fill: paper, "fill-opacity": BED },
  });

const drawLine = ({ from, to }: Line, colour: string): string =>
  svgElement("path", { d: svgPath`M${from.x} ${from.y}L${to.x} ${to.y}`, stroke: colour });
