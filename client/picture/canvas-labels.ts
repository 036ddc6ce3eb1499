import type { Point } from "../labels/box.ts";
import type { Line } from "../labels/line.ts";
import type { Placement } from "../labels/surroundings.ts";
import { mix } from "../ui/palette.ts";
import { cssFont } from "./fonts.ts";
import { fontOf, NUMBER_FONT, type LabelScene } from "./label-wishes.ts";
import type { Written } from "./name-places.ts";
import { drawOutlines } from "./outlines.ts";

/** Width of the paper that is drawn around letters. */
const HALO = 3.5;

/**
 * Names beside their marks, outlines around what is chosen, a pin over what is pinned. Names go where their marks went
 * since they were placed; those of what is no longer drawn, or faded since, are left out.
 */
export function drawNames(context: CanvasRenderingContext2D, scene: LabelScene, placed: readonly Written[]): void {
  const { drawing, near, lookedAt, at } = scene;
  const { palette } = drawing.scene;
  context.clearRect(0, 0, scene.width, scene.height);
  drawOutlines(context, scene);
  const written = placed
    .filter(({ id }) => drawing.nodes.has(id) && (near === null || near.has(id) || lookedAt.has(id)))
    .map((one) => moved(one, at(one.id)));
  const colour = mix(palette.ink, palette.paper, 0.7);
  for (const { leader } of written) if (leader) drawLeader(context, leader, colour);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = palette.paper;
  for (const one of written) drawLabel(context, scene, one);
}

/** What was placed at a mark that is elsewhere now. */
export function moved<T extends Placement & { origin: Point }>(placed: T, { x, y }: Point): T {
  const { origin, box, leader } = placed;
  const [right, down] = [x - origin.x, y - origin.y];
  if (right === 0 && down === 0) return placed;
  const there = (point: Point): Point => ({ x: point.x + right, y: point.y + down });
  return {
    ...placed,
    box: {
      left: box.left + right,
      top: box.top + down,
      right: box.right + right,
      bottom: box.bottom + down,
    },
    leader: leader && { from: there(leader.from), to: there(leader.to) },
  };
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
