import { placeLabels, placeNumbers, type LabelPlacement, type Manner } from "../labels/label-placement.ts";
import type { Placement } from "../labels/leader-line.ts";
import type { Line } from "../labels/line.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { mix } from "../ui/palette.ts";
import { cssFont } from "./fonts.ts";
import { drawOutlines } from "./outlines.ts";
import { fontOf, NUMBER_FONT, wishesOf, type LabelScene, type Wishes } from "./label-wishes.ts";

/** A name or number, and where it stands. */
interface Written extends LabelPlacement {
  isNumber: boolean;
}

/**
 * How the picture wants its labels: no crossing of leader lines, and no label nearer to another project than to its
 * own.
 */
const MANNER: Manner = { beside: 16, clearance: 0, crossing: Infinity, mayNearRivals: false };

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
  for (const { leader } of written) if (leader) drawLeader(context, leader, palette);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = palette.paper;
  for (const one of written) drawLabel(context, scene, one);
  return written.filter(({ isNumber }) => isNumber).map(({ id }) => id);
}

/** Which names are written, and where: projects, then the others beside the names of regions. */
function placeNames(scene: LabelScene, regions: readonly Placement[]): Written[] {
  const wishes = wishesOf(scene);
  // What is looked at keeps clear of the regions' names, which stand as they did when nothing was.
  const projects = placeProjectNames(wishes, scene.near ? regions : []);
  const around = { ...wishes.around, taken: [...projects, ...regions] };
  const others = placeLabels(wishes.others, around, MANNER);
  return [...projects, ...others.map((placed) => ({ ...placed, isNumber: false }))];
}

/** Where the names of projects stand, and the numbers of those that find no room. */
export function placeProjectNames({ projects, numbers, around }: Wishes, taken: readonly Placement[]): Written[] {
  const names = placeLabels(projects, { ...around, taken }, MANNER);
  const named = new Set(names.map(({ id }) => id));
  const unnamed = projects.flatMap(({ id }) => (named.has(id) ? [] : (numbers.get(id) ?? [])));
  const numbered = placeNumbers(unnamed, { ...around, taken: [...taken, ...names] }, MANNER);
  return [
    ...names.map((placed) => ({ ...placed, isNumber: false })),
    ...numbered.map((placed) => ({ ...placed, isNumber: true })),
  ];
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

/** A thin line from a mark to a name that stands off it. */
function drawLeader(context: CanvasRenderingContext2D, { from, to }: Line, { ink, paper }: Palette): void {
  context.beginPath();
  context.lineWidth = 1;
  context.strokeStyle = mix(ink, paper, 0.7);
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
