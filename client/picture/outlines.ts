import type { Disc } from "../labels/box.ts";
import type { LabelScene } from "./label-wishes.ts";

/** Distance of an outline from the rim of its mark. */
const GAP = 3.5;

/** Outlines around what is chosen, a dashed one around what the keyboard points at, a pin over what is pinned. */
export function drawOutlines(context: CanvasRenderingContext2D, { drawing, at }: LabelScene): void {
  const { scene, nodes } = drawing;
  const { ink } = scene.palette;
  for (const id of scene.selection) if (nodes.has(id)) drawRing(context, at(id), ink, 2);
  if (scene.pointedAt && nodes.has(scene.pointedAt)) drawRing(context, at(scene.pointedAt), ink, 1.5, [3, 3]);
  context.fillStyle = ink;
  for (const { id } of scene.pinned) {
    if (!nodes.has(id)) continue;
    const { x, y, radius } = at(id);
    context.fillRect(x - 1, y - radius - 6, 2, 5);
  }
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y, radius }: Disc,
  colour: string,
  width: number,
  dash: number[] = [],
): void {
  context.beginPath();
  context.setLineDash(dash);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.arc(x, y, radius + GAP, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}
