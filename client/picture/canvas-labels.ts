import {
  placeLabels,
  placeNumbers,
  placeOver,
  type LabelPlacement,
  type LabelWish,
} from "../labels/label-placement.ts";
import type { Line } from "../labels/line.ts";
import type { Placement, Surroundings } from "../labels/surroundings.ts";
import { mix } from "../ui/palette.ts";
import { cssFont } from "./fonts.ts";
import { drawOutlines } from "./outlines.ts";
import { fontOf, NUMBER_FONT, wishesOf, type LabelScene, type Wishes } from "./label-wishes.ts";

/** A name or number, and where it stands. */
interface Written extends LabelPlacement {
  isNumber: boolean;
}

/** Width of the paper that is drawn around letters. */
const HALO = 3.5;

/**
 * Names beside their marks, outlines around what is chosen, a pin over what is pinned. `regions`: where the names of
 * regions stand. Answers ids of the projects for whose names numbers stand.
 */
export function drawNames(
  context: CanvasRenderingContext2D,
  scene: LabelScene,
  regions: readonly Placement[],
): string[] {
  const { palette } = scene.drawing.scene;
  context.clearRect(0, 0, scene.width, scene.height);
  drawOutlines(context, scene);
  const written = placeNames(scene, regions);
  const colour = mix(palette.ink, palette.paper, 0.7);
  for (const { leader } of written) if (leader) drawLeader(context, leader, colour);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = palette.paper;
  for (const one of written) drawLabel(context, scene, one);
  return written.filter(({ isNumber }) => isNumber).map(({ id }) => id);
}

/** Which names are written, and where: projects and hubs, then the others beside the names of regions. */
export function placeNames(scene: LabelScene, regions: readonly Placement[]): Written[] {
  const wishes = wishesOf(scene);
  const { around } = wishes;
  // What is looked at keeps clear of the regions' names, which stand as they did when nothing was.
  const leading = placeLeadingNames(wishes, scene.near ? regions : []);
  const others = place(wishes.others, { ...around, taken: [...around.taken, ...leading, ...regions] }, wishes);
  return [...leading, ...others.map((placed) => ({ ...placed, isNumber: false }))];
}

/** Where the names of projects and hubs stand, and the numbers of those that find no room. */
export function placeLeadingNames(wishes: Wishes, regions: readonly Placement[]): Written[] {
  const { leading, numbers, around } = wishes;
  const taken = [...around.taken, ...regions];
  const names = place(leading, { ...around, taken }, wishes);
  const named = new Set(names.map(({ id }) => id));
  const unnamed = leading.flatMap(({ id }) => (named.has(id) ? [] : (numbers.get(id) ?? [])));
  const numbered = placeNumbers(unnamed, { ...around, taken: [...taken, ...names] });
  return [
    ...names.map((placed) => ({ ...placed, isNumber: false })),
    ...numbered.map((placed) => ({ ...placed, isNumber: true })),
  ];
}

/**
 * Places for names; those without one go farther where lines may be so long, and those that are needed stand over
 * others where nothing is free.
 */
function place(
  wishes: readonly LabelWish[],
  around: Surroundings,
  { needed, farther }: Pick<Wishes, "needed" | "farther">,
): LabelPlacement[] {
  const places = placeLabels(wishes, around);
  const free = (): Surroundings => ({ ...around, taken: [...around.taken, ...places] });
  const missing = (): LabelWish[] => {
    const placed = new Set(places.map(({ id }) => id));
    return wishes.filter(({ id }) => !placed.has(id));
  };
  if (farther)
    places.push(
      ...placeLabels(
        missing().flatMap((wish) => (wish.reach > 0 ? { ...wish, ...farther } : [])),
        free(),
      ),
    );
  for (const wish of missing()) if (needed.has(wish.id)) places.push(placeOver(wish, free()));
  return places;
}

/** One label on its halo, set from the side that faces its mark. */
function drawLabel(
  context: CanvasRenderingContext2D,
  { drawing, at, lookedAt, near, width }: LabelScene,
  { id, box, lines, isNumber }: Written,
): void {
  const { ink, paper } = drawing.scene.palette;
  const mark = drawing.nodes.get(id)!;
  const { x } = at(id);
  const side = box.left > x ? "left" : box.right < x ? "right" : "center";
  const from = side === "left" ? box.left : side === "right" ? box.right : (box.left + box.right) / 2;
  const step = (box.bottom - box.top) / lines.length;
  context.textAlign = side;
  context.font = cssFont(isNumber ? NUMBER_FONT : fontOf(mark, lookedAt.has(id), width));
  context.fillStyle = mark.named || near ? ink : mix(ink, paper, 0.75);
  for (const [index, line] of lines.entries()) {
    context.strokeText(line, from, box.top + step * (index + 0.5));
    context.fillText(line, from, box.top + step * (index + 0.5));
  }
}

/** A thin line to a name that stands off what it names. */
export function drawLeader(context: CanvasRenderingContext2D, { from, to }: Line, colour: string): void {
  context.beginPath();
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
