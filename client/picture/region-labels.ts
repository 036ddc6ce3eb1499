import { areaLabelSteps, type AreaPlacement } from "../labels/area-labels.ts";
import type { Point } from "../labels/box.ts";
import { inCapitals } from "../labels/line-breaks.ts";
import type { Steps } from "../model/steps.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { mix } from "../ui/palette.ts";
import { drawLeader, moved } from "./canvas-labels.ts";
import { cssFont } from "./fonts.ts";
import { drawHulls, hullDisc } from "./hull-drawing.ts";
import { wishesOf, type LabelScene } from "./label-wishes.ts";
import { leadingNameSteps } from "./name-places.ts";

/** On a narrower plate no region is named. */
const NARROWEST = 500;

/** Height of a line of a region's name. */
const LINE = 14;

/** The name of a region, and where it stands; the id is the place of its hull in their list. */
export interface RegionName extends AreaPlacement {
  /** Where the first project of its hull was when it was placed. */
  origin: Point;
}

/**
 * Where the names of regions stand: beside marks and names as they are when nothing is looked at, so that looking at
 * something moves none. In steps.
 */
export function* regionNameSteps(scene: LabelScene): Steps<RegionName[]> {
  const { drawing, at, ratio, width } = scene;
  if (width < NARROWEST || drawing.hulls.length === 0) return [];
  const wishes = wishesOf({ ...scene, near: null, lookedAt: new Set() });
  yield;
  const names = yield* leadingNameSteps(wishes, []);
  const areas = drawing.hulls.map((hull, index) => {
    const lines = inCapitals(hull.name);
    return {
      id: String(index),
      discs: hull.projects.map((id) => hullDisc(hull, id, at)),
      width: Math.max(...lines.map((line) => textWidth(line, fontAt(ratio)))),
      height: LINE * lines.length,
      line: LINE,
    };
  });
  yield;
  const placed = yield* areaLabelSteps(areas, { ...wishes.around, taken: [...wishes.around.taken, ...names] });
  return placed.map((one) => ({ ...one, origin: at(drawing.hulls[Number(one.id)]!.projects[0]!) }));
}

/**
 * The regions under everything: faint hulls, and their names where they were placed, or where their hulls went since.
 */
export function drawRegions(
  context: CanvasRenderingContext2D,
  { drawing, at, ratio, near, width, height }: LabelScene,
  placed: readonly RegionName[],
): void {
  const { hulls, regionColours, scene } = drawing;
  const { palette } = scene;
  const colourOf = (region: string): string => regionColours.get(region) ?? palette.ink;
  context.clearRect(0, 0, width, height);
  drawHulls(context, { hulls, at, palette, colourOf, faded: near !== null });
  const font = fontAt(ratio);
  context.textBaseline = "middle";
  context.letterSpacing = `${font.tracking}em`;
  context.font = cssFont(font);
  for (const one of placed) {
    const { name, region, projects } = hulls[Number(one.id)]!;
    const { box, leader } = moved(one, at(projects[0]!));
    const colour = mix(colourOf(region), palette.ink, 0.72);
    context.fillStyle = near === null ? colour : mix(colour, palette.paper, 0.3);
    if (leader) drawLeader(context, leader, context.fillStyle);
    const lines = inCapitals(name);
    const step = (box.bottom - box.top) / lines.length;
    for (const [row, line] of lines.entries()) context.fillText(line, box.left, box.top + step * (row + 0.5));
  }
}

/** Letters of a region's name, larger where the camera is close. */
const fontAt = (ratio: number): Font & { tracking: number } => ({
  family: "sans",
  size: ratio < 0.6 ? 16 : 12,
  weight: 560,
  tracking: 0.14,
});
