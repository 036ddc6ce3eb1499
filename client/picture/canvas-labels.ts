import { placeNames, type Box, type Placed } from "../labels/placement.ts";
import type { Line } from "../labels/leader-lines.ts";
import type { NodeMark } from "./encoding.ts";
import { placeAll, type Form, type NamePlace, type NameWish } from "../labels/name-places.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { mix } from "../ui/palette.ts";
import { drawGround, drawRegionNames, regionWishes, type Ground, type Piece } from "./hulls.ts";

/** What lettering needs to know of the picture; pixels. */
export interface Names {
  scene: {
    palette: Palette;
    selection: readonly string[];
    pointedAt: string | null;
    pinned: readonly { id: string }[];
    nameOf: (id: string) => string;
    /** What stands for a project's name where it finds no room; null where nothing explains it. */
    numberOf: (id: string) => number | null;
  };
  marks: ReadonlyMap<string, NodeMark>;
  pieces: readonly Piece[];
  /** Of the regions, by id. */
  colours: ReadonlyMap<string, string>;
  /** What is chosen, pointed at or hovered over. */
  lookedAt: ReadonlySet<string>;
  /** Where the names of regions stand; see `placeRegions`. */
  regions: readonly Placed[];
  /** Around what is looked at; null when nothing is. */
  near: ReadonlySet<string> | null;
  at: (id: string) => { x: number; y: number; radius: number };
  /** The camera's: 1 shows the whole, smaller is closer. */
  ratio: number;
  width: number;
  height: number;
}

const SERIF = '"Newsreader Variable", Georgia, serif';
const SANS = '"Source Sans 3 Variable", system-ui, sans-serif';

/** Closer than this, every name that finds room is written. */
const APPROACH = 0.45;

/** So few nodes are all named, however far they are; of so few that are shared, a name may stand off its mark. */
const FEW = 60;

/** So few that are looked at are named whatever their names cover; of more, those that find room. */
const FEW_LOOKED_AT = 12;

/** At most so many names are tried at once, the highest ranks first. */
const MOST = 300;

/** On a plate so wide every region is named, whatever its name covers; on a narrower one long names take more lines, too. */
const ROOMY = 780;

/** Kept free at the edge of a plate, where it has the room; pixels. */
const EDGE = 5;

/** The longest line that leads to a name; pixels. */
const REACH = 70;

/** The letters of a number that stands for a name. */
const NUMBER = `600 11px ${SANS}`;

/** A name longer than this breaks in two lines; a line longer than that is cut. */
const BREAK = 22;
const NARROW = 15;
const LONGEST = 36;

/** Names beside their marks, outlines around what is chosen, a pin over what is pinned. Answers for which names numbers stand. */
export function drawNames(context: CanvasRenderingContext2D, names: Names): string[] {
  const { scene, marks, near, width, height } = names;
  context.clearRect(0, 0, width, height);
  outline(context, names);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const places = placesOf(context, names);
  for (const { leader } of places) if (leader) lead(context, leader, scene.palette);
  context.lineWidth = 3.5;
  context.strokeStyle = scene.palette.paper;
  for (const { id, box, lines, isNumber } of places) {
    const mark = marks.get(id)!;
    const { x } = names.at(id);
    const side = box.left > x ? "left" : box.right < x ? "right" : "center";
    const from = side === "left" ? box.left : side === "right" ? box.right : (box.left + box.right) / 2;
    const step = (box.bottom - box.top) / lines.length;
    context.textAlign = side;
    context.font = isNumber ? NUMBER : fontOf(mark, names.lookedAt.has(id), width);
    context.fillStyle = mark.named || near ? scene.palette.ink : mix(scene.palette.ink, scene.palette.paper, 0.75);
    for (const [index, line] of lines.entries()) {
      context.strokeText(line, from, box.top + step * (index + 0.5));
      context.fillText(line, from, box.top + step * (index + 0.5));
    }
  }
  return places.filter(({ isNumber }) => isNumber).map(({ id }) => id);
}

/** Which names are written, and where: projects, then what is written of the others beside the regions. */
function placesOf(context: CanvasRenderingContext2D, names: Names): NamePlace[] {
  const { projects, others, around } = wishesOf(context, names);
  const regions = names.regions.map(({ box }) => ({ box, leader: null }));
  // What is looked at keeps clear of the regions' names, which stand as they did.
  const first = placeAll(projects, { ...around, taken: names.near ? regions : [] });
  return [...first, ...placeAll(others, { ...around, taken: [...first, ...regions] })];
}

function plateOf({ width, height }: { width: number; height: number }): Box {
  const edge = width < 600 ? 1 : EDGE;
  return { left: edge, top: edge, right: width - edge, bottom: height - edge };
}

function wishesOf(context: CanvasRenderingContext2D, names: Omit<Names, "regions">) {
  const { scene, marks, near, width, height } = names;
  const candidates: { id: string; mark: NodeMark; rank: number; place: { x: number; y: number; radius: number } }[] =
    [];
  let shared = 0;
  for (const [id, mark] of marks) {
    if (mark.named) shared += 1;
    const looked = names.lookedAt.has(id);
    if (!looked && !(near ? near.has(id) : mark.named || names.ratio < APPROACH || marks.size <= FEW)) continue;
    const place = names.at(id);
    if (place.x < -200 || place.y < -50 || place.x > width + 200 || place.y > height + 50) continue;
    candidates.push({ id, mark, rank: mark.rank + (looked ? 10_000 : 0), place });
  }
  if (candidates.length > MOST) {
    candidates.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
    candidates.length = MOST;
  }
  const few = names.lookedAt.size <= FEW_LOOKED_AT;
  const wishes = candidates.map(({ id, mark, rank, place }): NameWish => {
    const looked = names.lookedAt.has(id);
    const font = fontOf(mark, looked, width);
    const step = (isProject(mark) ? 17 : 14) - (width < 600 ? 2 : 0);
    const form = (lines: readonly string[]): Form => ({ lines, ...room(context, lines, font, step) });
    const number = isProject(mark) && near === null && isInside(place, names) ? scene.numberOf(id) : null;
    const name = scene.nameOf(id);
    const forms = [form(linesOf(name))];
    if (isProject(mark) && width < ROOMY) forms.push(form(narrowLinesOf(name)));
    return {
      id,
      ...place,
      // Clear of the outline.
      radius: place.radius + (looked ? 4 : 0),
      forms,
      // The longest first: a short name finds room between others.
      rank: rank + forms[0]!.width / 1000,
      must: few && (looked || (isProject(mark) && near !== null && candidates.length <= FEW)),
      reach: mark.named && shared <= FEW ? REACH : 0,
      number: number === null ? null : { lines: [String(number)], ...room(context, [String(number)], NUMBER, 12) },
    };
  });
  return {
    projects: wishes.filter(({ id }) => isProject(marks.get(id)!)),
    others: wishes.filter(({ id }) => !isProject(marks.get(id)!)),
    around: {
      marks: candidates.filter(({ mark }) => mark.named).map(({ place }) => boxAround(place)),
      solid: candidates.filter(({ mark }) => isProject(mark)).map(({ place }) => boxAround(place)),
      plate: plateOf(names),
    },
  };
}

const isInside = ({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** Widths of lines as measured before, by font and text. */
const widths = new Map<string, number>();

/** Names are measured anew: with the page's own letters, once they have come, instead of those that stood in for them. */
export const forgetWidths = (): void => widths.clear();

function room(context: CanvasRenderingContext2D, lines: readonly string[], font: string, height: number) {
  context.font = font;
  const measured = lines.map((line) => {
    const key = `${font} ${line}`;
    const width = widths.get(key) ?? context.measureText(line).width;
    widths.set(key, width);
    return width;
  });
  return { width: Math.max(...measured), height: height * lines.length };
}

const boxAround = ({ x, y, radius }: { x: number; y: number; radius: number }): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

function outline(context: CanvasRenderingContext2D, { scene, marks, at }: Names): void {
  const { ink } = scene.palette;
  for (const id of scene.selection) if (marks.has(id)) ring(context, at(id), ink, 2);
  if (scene.pointedAt && marks.has(scene.pointedAt)) ring(context, at(scene.pointedAt), ink, 1.5, [3, 3]);
  context.fillStyle = ink;
  for (const { id } of scene.pinned) {
    if (!marks.has(id)) continue;
    const { x, y, radius } = at(id);
    context.fillRect(x - 1, y - radius - 6, 2, 5);
  }
}

/** The regions under everything: a faint ground, and a name at its edge, where looking at something moves none. */
export function drawRegions(context: CanvasRenderingContext2D, names: Names): void {
  context.clearRect(0, 0, names.width, names.height);
  const ground = groundOf(names);
  drawGround(context, ground);
  context.textBaseline = "middle";
  drawRegionNames(lettered(context, names), ground, names.regions);
}

/** Where the names of regions stand: beside marks and names as they are when nothing is looked at. */
export function placeRegions(context: CanvasRenderingContext2D, names: Omit<Names, "regions">): Placed[] {
  const { width } = names;
  if (width < 500 || names.pieces.length === 0) return [];
  const calm = { ...names, near: null, lookedAt: new Set<string>() };
  const { projects, around } = wishesOf(context, calm);
  const taken = placeAll(projects, { ...around, taken: [] }).map(({ box }) => box);
  lettered(context, names);
  const regions = regionWishes(groundOf(names), (text) => context.measureText(text).width, 14);
  context.letterSpacing = "0px";
  if (width < ROOMY) for (const region of regions) region.must = false;
  return placeNames(regions, [...around.marks, ...taken], around.plate);
}

function lettered(context: CanvasRenderingContext2D, { ratio }: Pick<Names, "ratio">): CanvasRenderingContext2D {
  context.letterSpacing = "0.14em";
  context.font = `560 ${ratio < 0.6 ? 16 : 12}px ${SANS}`;
  return context;
}

function groundOf({ scene, pieces, colours, at, near }: Omit<Names, "regions">): Ground {
  const colourOf = (region: string): string => colours.get(region) ?? scene.palette.ink;
  return { pieces, at, palette: scene.palette, colourOf, faded: near !== null };
}

const isProject = (mark: NodeMark): boolean => mark.rank >= 1000;

function fontOf(mark: NodeMark, looked: boolean, width: number): string {
  const size = (isProject(mark) ? 16 : 13) - (width < 420 ? 3 : width < 600 ? 2 : 0);
  return isProject(mark) ? `${looked ? 650 : 560} ${size}px ${SERIF}` : `${looked ? 600 : 400} ${size}px ${SANS}`;
}

/** A long name in up to three short lines, as its words allow. */
function narrowLinesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= NARROW) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : linesOf(name);
}

/** A long name in two lines, broken at the space nearest its middle. */
export function linesOf(name: string): string[] {
  if (name.length <= BREAK) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  const lines = at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
  return lines.map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line));
}

/** A hair's line from a mark to a name that stands off it. */
function lead(context: CanvasRenderingContext2D, { from, to }: Line, { ink, paper }: Palette): void {
  context.beginPath();
  context.lineWidth = 1;
  context.strokeStyle = mix(ink, paper, 0.7);
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

function ring(
  context: CanvasRenderingContext2D,
  { x, y, radius }: { x: number; y: number; radius: number },
  colour: string,
  width: number,
  dash: number[] = [],
): void {
  context.beginPath();
  context.setLineDash(dash);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.arc(x, y, radius + 3.5, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}
