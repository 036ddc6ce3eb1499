import { placeNames, type Box, type Wish } from "./labels.ts";
import type { NodeMark } from "./marks.ts";
import { mix, regionColour, type Palette } from "./palette.ts";
import { regionsOf, type Network } from "./network.ts";

/** What lettering needs to know of the picture; pixels. */
export interface Names {
  scene: {
    shown: Network;
    whole: Network;
    palette: Palette;
    selection: readonly string[];
    pointedAt: string | null;
    pinned: readonly { id: string }[];
    nameOf: (id: string) => string;
  };
  marks: ReadonlyMap<string, NodeMark>;
  /** Around what is looked at; null when nothing is. */
  near: ReadonlySet<string> | null;
  hovered: string | null;
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

/** Longer names are cut. */
const LONGEST = 34;

/** Names beside their marks, outlines around what is chosen, a pin over what is pinned. */
export function drawNames(context: CanvasRenderingContext2D, names: Names): void {
  const { scene, marks, near, hovered, width, height } = names;
  context.clearRect(0, 0, width, height);
  const selected = new Set(scene.selection);
  const wishes: Wish[] = [];
  const fonts = new Map<string, string>();
  const circles: Box[] = [];
  const plate = { left: 0, top: 0, right: width, bottom: height };

  for (const [id, mark] of marks) {
    const looked = id === hovered || id === scene.pointedAt || selected.has(id);
    const { x, y, radius } = names.at(id);
    if (x < -200 || y < -50 || x > width + 200 || y > height + 50) continue;
    const isProject = mark.rank >= 1000;
    if (isProject) circles.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    const wanted = looked || (near ? near.has(id) : mark.named || names.ratio < APPROACH);
    if (!wanted) continue;
    const font = fontOf(isProject, looked, width);
    fonts.set(id, font);
    context.font = font;
    wishes.push({
      id,
      x,
      y,
      radius,
      width: context.measureText(shortened(scene.nameOf(id))).width,
      height: isProject ? 17 : 14,
      rank: mark.rank + (looked ? 10_000 : 0) + (near?.has(id) ? 2000 : 0),
      must: looked || (isProject && (near === null || near.has(id)) && width >= 600),
    });
  }

  for (const id of selected) if (marks.has(id)) ring(context, names.at(id), scene.palette.ink, 2);
  if (scene.pointedAt && marks.has(scene.pointedAt))
    ring(context, names.at(scene.pointedAt), scene.palette.ink, 1, [3, 3]);
  context.fillStyle = scene.palette.ink;
  for (const { id } of scene.pinned) {
    if (!marks.has(id)) continue;
    const { x, y, radius } = names.at(id);
    context.fillRect(x - 1, y - radius - 6, 2, 5);
  }

  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = scene.palette.paper;
  for (const { id, x, y } of placeNames(wishes, circles, plate)) {
    const text = shortened(scene.nameOf(id));
    context.font = fonts.get(id)!;
    context.fillStyle =
      marks.get(id)!.named || near ? scene.palette.ink : mix(scene.palette.ink, scene.palette.paper, 0.75);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** Names of regions under everything, where their projects gather, as on a map; left out where marks leave no room. */
export function drawRegions(context: CanvasRenderingContext2D, names: Names): void {
  const { scene, marks, width, height } = names;
  context.clearRect(0, 0, width, height);
  if (width < 600) return;
  const taken: Box[] = [];
  const members = new Map<string, { name: string; points: { x: number; y: number }[] }>();
  scene.shown.forEachNode((id, { kind, region }) => {
    const mark = marks.get(id);
    if (!mark?.named) return;
    const { x, y, radius } = names.at(id);
    taken.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    if (kind !== "project" || !region) return;
    const gathered = members.get(region.id) ?? { name: region.name.toUpperCase(), points: [] };
    members.set(region.id, gathered);
    gathered.points.push({ x, y });
  });
  context.textBaseline = "middle";
  context.letterSpacing = "0.16em";
  context.font = `500 ${names.ratio < 0.6 ? 18 : 13}px ${SANS}`;
  const wishes = [...members].map(([id, { name, points }]): Wish => {
    const x = mean(points.map((point) => point.x));
    const y = mean(points.map((point) => point.y));
    const room = context.measureText(name).width;
    return { id, x, y, radius: 22, width: room, height: 18, rank: points.length, must: false };
  });
  const colours = new Map(regionsOf(scene.whole).map(({ id }, index) => [id, regionColour(scene.palette, index)]));
  for (const { id, x, y } of placeNames(wishes, taken, { left: 0, top: 0, right: width, bottom: height })) {
    context.fillStyle = mix(colours.get(id) ?? scene.palette.ink, scene.palette.paper, names.near ? 0.25 : 0.7);
    context.fillText(members.get(id)!.name, x, y);
  }
}

function fontOf(isProject: boolean, looked: boolean, width: number): string {
  const size = (isProject ? 16 : 13) - (width < 600 ? 2 : 0);
  return isProject ? `${looked ? 650 : 560} ${size}px ${SERIF}` : `${looked ? 600 : 400} ${size}px ${SANS}`;
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

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
