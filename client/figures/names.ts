import { SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import type { Box, Disc } from "../labels/box.ts";
import {
  placeLabels,
  placeNumbers,
  type Form,
  type LabelPlacement,
  type Manner,
  type NumberPlacement,
} from "../labels/label-placement.ts";
import type { Line } from "../labels/line.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { word } from "./figure.ts";
import { figureNumber as n } from "./text.ts";

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
   * Stands at the end of a leader line, or in the key by its number, where there is no room beside the mark; others are left
   * out.
   */
  must: boolean;
  /** The colour in which a number is read in the mark, and that of the disc to lay under it; absent, it stands outside. */
  inside?: { ink: string; bed: string | null };
}

/** A number that stands for a name, and the name. */
export interface Numbered {
  number: string;
  id: string;
}

/** How figures want their labels: clear of the marks of others, no crossing of leader lines. */
const MANNER: Manner = { beside: 5, clearance: 4, crossing: Infinity, mayNearRivals: false };

/** The longest leader line: as a share of the plate's width, and in lines of its label, of which it may always have two. */
const REACH = { share: 0.05, most: 4, always: 2 };

/** Height of a line for its size. */
const LINE = 1.15;

/** The smallest letters that print. */
const NUMBER: Font = { family: "sans", size: 5.5, weight: 600 };

/** A wider mark is one that a leader line to another must not run over, nor the name of another stand near. */
const SMALL = 5;

/** Opacity of the paper under a name, so that links do not run through it; Illustrator draws a halo over the letters. */
const BED = 0.7;

/**
 * Names as SVG, and which stand as numbers (`numbered`, in their order) or are left out (`left`); `boxes` is the room that all
 * take.
 */
export function drawFigureNames(
  names: readonly FigureName[],
  marks: readonly Box[],
  plate: Box,
  paper: string,
): { body: string; left: string[]; boxes: Box[]; numbered: Numbered[] } {
  const around = { marks, rivals: marks.filter(({ left, right }) => right - left > SMALL), taken: [], plate };
  const reachOf = (line: number): number =>
    Math.max(REACH.always, Math.min(REACH.most, (REACH.share * (plate.right - plate.left)) / line));
  const wishes = names.map(({ lines, font, ...name }) => {
    const reach = name.must ? reachOf(LINE * font.size) : 0;
    return { ...name, must: false, forms: [formOf(lines, font)], reach };
  });
  const places = new Map(placeLabels(wishes, around, MANNER).map((place) => [place.id, place]));
  const numbered = numbersOf(names.filter(({ id, must }) => must && !places.has(id)));
  const numbers = placeNumbers(
    numbered.map(({ number, name }) => ({
      ...{ id: name.id, x: name.x, y: name.y, radius: name.radius, rank: name.rank },
      form: { lines: [number], width: textWidth(number, NUMBER), height: NUMBER.size },
      inside: name.inside !== undefined,
      reach: reachOf(LINE * NUMBER.size),
    })),
    { ...around, taken: [...places.values()] },
    MANNER,
  );
  const drawn = names.flatMap((name) => {
    const place = places.get(name.id);
    return place ? [{ name, place }] : [];
  });
  const byId = new Map(numbers.map((place) => [place.id, place]));
  return {
    body: [
      drawLeaders(drawn),
      `<g class="names">${drawn.map(({ name, place }) => drawName(name, place, paper)).join("")}</g>`,
      numbered.length > 0
        ? `<g class="numbers">${numbered.map(({ name }) => drawNumber(name, byId.get(name.id)!, paper)).join("")}</g>`
        : "",
    ].join(""),
    left: names.filter(({ id, must }) => !must && !places.has(id)).map(({ id }) => id),
    boxes: [...drawn.map(({ place }) => place), ...numbers.filter(({ where }) => where === "beside")].map(
      ({ box }) => box,
    ),
    numbered: numbered.map(({ number, name }) => ({ number, id: name.id })),
  };
}

/** Numbers from 1 for names that found no place, by level, then as French sorts them. */
function numbersOf(names: readonly FigureName[]): { number: string; name: FigureName }[] {
  const collator = new Intl.Collator(SOURCE_LANGUAGE);
  return names
    .toSorted(
      (a, b) =>
        a.level - b.level ||
        collator.compare(a.lines.join(" "), b.lines.join(" ")) ||
        b.rank - a.rank ||
        (a.id < b.id ? -1 : 1),
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
  const lines = drawn.map(({ name, place }) => (place.leader ? drawLine(place.leader, name.colour) : "")).join("");
  return lines === "" ? "" : `<g class="leaders" stroke-width="0.4">${lines}</g>`;
}

function drawName({ x, font, colour }: FigureName, { box, lines }: LabelPlacement, paper: string): string {
  const anchor = box.left > x ? "start" : box.right < x ? "end" : "middle";
  const from = anchor === "start" ? box.left : anchor === "end" ? box.right : (box.left + box.right) / 2;
  const step = (box.bottom - box.top) / lines.length;
  const words = lines.map((line, index) =>
    word(line, from, box.top + step * index + font.size * 0.9, font, colour, { anchor }),
  );
  return drawBed(box, paper) + words.join("");
}

function drawNumber(name: FigureName, { box, leader, lines, where }: NumberPlacement, paper: string): string {
  const { x, y, radius, colour, inside } = name;
  const number = lines[0]!;
  const centred = (ink: string): string => word(number, x, y + NUMBER.size * 0.33, NUMBER, ink, { anchor: "middle" });
  if (where === "inside") {
    const bed = inside!.bed ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius * 0.72)}" fill="${inside!.bed}"/>` : "";
    return bed + centred(inside!.ink);
  }
  if (where === "over") {
    const half = textWidth(number, NUMBER) / 2;
    return `<rect x="${n(x - half)}" y="${n(y - 2.5)}" width="${n(2 * half)}" height="5" fill="${paper}"/>${centred(colour)}`;
  }
  const line = leader ? `<g stroke-width="0.4">${drawLine(leader, colour)}</g>` : "";
  return line + drawBed(box, paper) + word(number, box.left, box.bottom - NUMBER.size * 0.15, NUMBER, colour);
}

/** Paper under a label. */
const drawBed = ({ left, top, right, bottom }: Box, paper: string): string =>
  `<rect x="${n(left)}" y="${n(top)}" width="${n(right - left)}" height="${n(bottom - top)}" fill="${paper}" fill-opacity="${BED}"/>`;

const drawLine = ({ from, to }: Line, colour: string): string =>
  `<path d="M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}" stroke="${colour}"/>`;
