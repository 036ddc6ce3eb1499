import { placeAreaLabels, type AreaPlacement } from "../labels/area-labels.ts";
import { inCapitals } from "../labels/line-breaks.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { mix } from "../ui/palette.ts";
import { drawLeader, placeLeadingNames } from "./canvas-labels.ts";
import { cssFont } from "./fonts.ts";
import { drawHulls, hullDisc } from "./hull-drawing.ts";
import { wishesOf, type LabelScene } from "./label-wishes.ts";

/** On a narrower plate no region is named. */
const NARROWEST = 500;

/** Height of a line of a region's name. */
const LINE = 14;

/**
 * Where the names of regions stand: beside marks and names as they are when nothing is looked at, so that looking at
 * something moves none. The ids are the places of the hulls in their list.
 */
export function placeRegionNames(scene: LabelScene): AreaPlacement[] {
  const { drawing, at, ratio, width } = scene;
  if (width < NARROWEST || drawing.hulls.length === 0) return [];
  const wishes = wishesOf({ ...scene, near: null, lookedAt: new Set() });
  const names = placeLeadingNames(wishes, []);
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
  return placeAreaLabels(areas, { ...wishes.around, taken: [...wishes.around.taken, ...names] });
}

/** The regions under everything: faint hulls, and their names where they were placed. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  { drawing, at, ratio, near, width, height }: LabelScene,
  placed: readonly AreaPlacement[],
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
  for (const { id, box, leader } of placed) {
    const { name, region } = hulls[Number(id)]!;
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
