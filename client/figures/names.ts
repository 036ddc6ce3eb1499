import { figureNumber as n, textWidth, type Lettering } from "./text.ts";
import { word } from "./figure.ts";
import { placeNames, type Box, type Wish } from "../labels/placement.ts";
import { crosses, distance, leadOut, meets, type Line, type Place } from "../labels/leader-lines.ts";

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
  /** Stands at the end of a short line, or in the key by its number, where there is no room beside the mark; others are left out. */
  must: boolean;
  /** The colour in which a number reads inside the mark, and that of the bed to lay under it; absent, it stands beside. */
  inside?: { ink: string; bed: string | null };
}

/** A number that stands for a name, and the name. */
export interface Numbered {
  number: string;
  id: string;
}

/** A longer leader misleads on a wide plate: what gets past a project's own partners, a share of its width. */
const REACH = 0.05;

/** Height of a line for its size. */
const LINE = 1.15;

/** The smallest letters that print. */
const NUMBER: Lettering = { family: "sans", size: 5.5, weight: 600 };

/** Points from the rim of a mark within which a name is seen to be its own. */
const BESIDE = 5;

/** A mark wider than this is one that a line to another must not run over, nor the name of another stand near. */
const SMALL = 5;

/** Points that a name keeps from another's mark: more than placeNames leaves between a name and its own. */
const APART = 4;

/**
 * Names as SVG, none over another nor over a mark, all inside the plate, none nearer to another large mark than to its own;
 * and the ids of those that found no place. The highest ranks are placed first, project names before any other. A name that
 * has to be there and finds no place beside its mark stands at the end of a short line that crosses no name; where there is no
 * room for that either, a number stands at the mark and the name is for the key: `numbered`, in order of their numbers.
 */
export function drawFigureNames(
  names: readonly FigureName[],
  marks: readonly Box[],
  plate: Box,
  paper: string,
): { body: string; left: string[]; boxes: Box[]; numbered: Numbered[] } {
  const places = new Map<string, Place>();
  const ordered = names.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const level of [0, 1, 2]) {
    const some = ordered.filter((name) => levelOf(name) === level);
    besides(some, places, marks, plate);
    for (const name of some) {
      if (!name.must || places.has(name.id)) continue;
      const place = led(name, [...places.values()], marks, plate);
      if (place) places.set(name.id, place);
    }
  }
  const collator = new Intl.Collator("fr");
  const numbered = ordered
    .filter(({ id, must }) => must && !places.has(id))
    .toSorted((a, b) => levelOf(a) - levelOf(b) || collator.compare(a.lines.join(" "), b.lines.join(" ")))
    .map((name, index) => ({ name, id: name.id, number: String(index + 1) }));
  const numbers = drawNumbers(
    numbered,
    [...places.values()].map(({ box }) => box),
    marks,
    plate,
    paper,
  );
  const drawn = names.flatMap((name) => {
    const place = places.get(name.id);
    return place ? [{ name, ...place }] : [];
  });
  const leaders = drawn.map(({ name, leader }) => (leader ? drawLine(leader, name.colour) : "")).join("");
  const words = drawn.map(({ name, box }) => lettered(name, box, paper)).join("");
  return {
    body: `${leaders ? `<g class="leaders" stroke-width="0.4">${leaders}</g>` : ""}<g class="names">${words}</g>${numbers.body}`,
    left: names.filter(({ id, must }) => !must && !places.has(id)).map(({ id }) => id),
    boxes: [...drawn.map(({ box }) => box), ...numbers.boxes],
    numbered: numbered.map(({ id, number }) => ({ id, number })),
  };
}

/** Projects, then the others that have to be named, then what is named where there is room. */
const levelOf = ({ rank, must }: FigureName): number => (!must ? 2 : rank % 10_000 >= 1000 ? 0 : 1);

/** Names that find room right beside their mark and no nearer to another. */
function besides(names: readonly FigureName[], places: Map<string, Place>, marks: readonly Box[], plate: Box): void {
  const byId = new Map(names.map((name) => [name.id, name]));
  const wishes = names.map((name): Wish => ({
    ...name,
    ...room(name),
    must: false,
    avoid: rivals(name, marks).map(widened),
  }));
  const taken = [...marks, ...[...places.values()].map(({ box }) => box)];
  const lines = [...places.values()].flatMap(({ leader }) => leader ?? []);
  for (const { id, box } of placeNames(wishes, taken, plate)) {
    const { x, y, radius } = byId.get(id)!;
    // Further off and without a line, a name would seem another mark's.
    if (distance({ x, y }, box) <= radius + BESIDE && !lines.some((line) => crosses(line, box)))
      places.set(id, { box, leader: null });
  }
}

/** Numbers in their marks where these hold them, beside them otherwise, and over a mark that leaves no room around it. */
function drawNumbers(
  numbered: readonly (Numbered & { name: FigureName })[],
  taken: readonly Box[],
  marks: readonly Box[],
  plate: Box,
  paper: string,
): { body: string; boxes: Box[] } {
  const width = (number: string): number => textWidth(number, NUMBER);
  const within: (typeof numbered)[number][] = [];
  const inner: Box[] = [];
  for (const one of numbered) {
    const { x, y, radius, inside } = one.name;
    const half = width(one.number) / 2;
    const box = { left: x - half, top: y - NUMBER.size / 2, right: x + half, bottom: y + NUMBER.size / 2 };
    if (!inside || 2 * half > radius * 1.5 || inner.some((other) => meets(other, box))) continue;
    within.push(one);
    inner.push(box);
  }
  const apart = numbered.filter((one) => !within.includes(one));
  const wishes = apart.map(({ name, number }): Wish => ({
    ...name,
    width: width(number),
    height: NUMBER.size,
    must: false,
    avoid: rivals(name, marks).map(widened),
  }));
  const placed = new Map<string, Place>();
  const byId = new Map(apart.map((one) => [one.id, one]));
  for (const { id, box } of placeNames(wishes, [...marks, ...taken], plate))
    if (distance(byId.get(id)!.name, box) <= byId.get(id)!.name.radius + BESIDE) placed.set(id, { box, leader: null });
  for (const { id, number, name } of apart) {
    if (placed.has(id)) continue;
    const others = [...taken.map((box) => ({ box, leader: null })), ...placed.values()];
    const place = led({ ...name, lines: [number], lettering: NUMBER }, others, marks, plate);
    if (place) placed.set(id, place);
  }
  const boxes: Box[] = [];
  const body = numbered.map((one) => {
    const { name, number } = one;
    const { x, y, radius, inside } = name;
    const centred = (colour: string): string =>
      word(number, x, y + NUMBER.size * 0.33, NUMBER, colour, { anchor: "middle" });
    if (within.includes(one)) {
      const bed = inside!.bed
        ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius * 0.72)}" fill="${inside!.bed}"/>`
        : "";
      return bed + centred(inside!.ink);
    }
    const place = placed.get(name.id);
    if (place) {
      const { box, leader } = place;
      boxes.push(box);
      const bed = `<rect x="${n(box.left)}" y="${n(box.top)}" width="${n(box.right - box.left)}" height="${n(box.bottom - box.top)}" fill="${paper}" fill-opacity="0.7"/>`;
      const line = leader ? `<g stroke-width="0.4">${drawLine(leader, name.colour)}</g>` : "";
      return line + bed + word(number, box.left, box.bottom - NUMBER.size * 0.15, NUMBER, name.colour);
    }
    const half = width(number) / 2;
    return `<rect x="${n(x - half)}" y="${n(y - 2.5)}" width="${n(2 * half)}" height="5" fill="${paper}"/>${centred(name.colour)}`;
  });
  return { body: body.length > 0 ? `<g class="numbers">${body.join("")}</g>` : "", boxes };
}

/** Large marks of others, near which a name would seem theirs. */
const rivals = (name: FigureName, marks: readonly Box[]): Box[] =>
  marks.filter((mark) => mark.right - mark.left > SMALL && distance(name, mark) > 0);

const widened = ({ left, top, right, bottom }: Box): Box => ({
  left: left - APART,
  top: top - APART,
  right: right + APART,
  bottom: bottom + APART,
});

/** At the end of a line, which passes no other large mark. */
function led(name: FigureName, places: readonly Place[], marks: readonly Box[], plate: Box): Place | null {
  const line = LINE * name.lettering.size;
  const reach = REACH * (plate.right - plate.left);
  return leadOut({ ...name, ...room(name), line, reach }, places, { marks, solid: rivals(name, marks), plate });
}

function room({ lines, lettering }: FigureName): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, lettering))),
    height: lettering.size * LINE * lines.length,
  };
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
