import type { Palette } from "../../server/contract/palette.ts";
import type { Disc, Point } from "../labels/box.ts";
import { mix } from "../ui/palette.ts";
import type { RegionHull } from "./region-hulls.ts";

/** What drawing the hulls of regions needs to know of a plate; lengths in its unit. */
export interface HullScene {
  hulls: readonly RegionHull[];
  at: (id: string) => Disc;
  palette: Palette;
  colourOf: (region: string) => string;
  /** Something is chosen or hovered over: the rest steps back. */
  faded: boolean;
}

/** What hulls are drawn with: a canvas, or whatever takes the same strokes. */
export interface Pen {
  fillStyle: string | CanvasGradient | CanvasPattern;
  beginPath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => void;
  arc: (x: number, y: number, radius: number, from: number, to: number) => void;
  fill: () => void;
}

/** Distance between the outermost mark of a project and the edge of its hull. */
const MARGIN = 9;

/** Share of its colour that a hull has on the paper. */
const TINT = { light: 0.1, dark: 0.2 };

/** The regions as faint hulls under their projects: a disc for each project, joined by narrower bands. */
export function drawHulls(pen: Pen, scene: HullScene): void {
  const { hulls, at, palette, colourOf, faded } = scene;
  const tint = palette.isDark ? TINT.dark : TINT.light;
  for (const hull of hulls) {
    const discs = new Map(hull.projects.map((id) => [id, hullDisc(hull, id, at)]));
    pen.fillStyle = mix(colourOf(hull.region), palette.paper, faded ? tint / 2 : tint);
    for (const [a, b] of hull.edges) fillBand(pen, discs.get(a)!, discs.get(b)!);
    for (const triangle of hull.triangles) fillPolygon(pen, triangle.map(at));
    for (const { x, y, radius } of discs.values()) {
      pen.beginPath();
      pen.arc(x, y, radius, 0, 2 * Math.PI);
      pen.fill();
    }
  }
}

/** The disc of a hull around a project, which holds the actors that belong to it alone. */
export function hullDisc({ farthest }: RegionHull, project: string, at: (id: string) => Disc): Disc {
  const { x, y, radius } = at(project);
  const actor = farthest.get(project);
  if (actor === undefined) return { x, y, radius: radius + 2 * MARGIN };
  const far = at(actor);
  return { x, y, radius: Math.hypot(far.x - x, far.y - y) + far.radius + MARGIN };
}

/** A band between two discs, narrow in the middle, its sides curved inwards. */
function fillBand(pen: Pen, a: Disc, b: Disc): void {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const waist = Math.min(a.radius, b.radius) * 0.3;
  const aside = ({ x, y }: Point, by: number): [number, number] => [x - along.y * by, y + along.x * by];
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  pen.beginPath();
  pen.moveTo(...aside(a, a.radius * 0.92));
  pen.quadraticCurveTo(...aside(middle, waist), ...aside(b, b.radius * 0.92));
  pen.lineTo(...aside(b, -b.radius * 0.92));
  pen.quadraticCurveTo(...aside(middle, -waist), ...aside(a, -a.radius * 0.92));
  pen.fill();
}

function fillPolygon(pen: Pen, corners: readonly Point[]): void {
  pen.beginPath();
  for (const { x, y } of corners) pen.lineTo(x, y);
  pen.fill();
}
