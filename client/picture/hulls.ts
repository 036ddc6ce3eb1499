import type { Box, Placed, Wish } from "../labels/placement.ts";
import { projectsOf, type Network } from "../model/network.ts";
import { isWithin } from "./polygon.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { mix } from "../ui/palette.ts";

/** Projects of one region that lie together, and what lies around each: a region may have several such pieces. */
export interface Piece {
  region: string;
  name: string;
  projects: readonly string[];
  /** Pairs of projects that the ground of the region joins. */
  necks: readonly (readonly [string, string])[];
  /** Triples of joined projects with no other project between them: the ground fills what lies inside. */
  webs: readonly (readonly [string, string, string])[];
  /** The farthest actor of each project that belongs to it alone, where there is one. */
  farthest: ReadonlyMap<string, string>;
}

/** Where a node is: its place in the layout, or the one it was put in. */
type PlaceOf = (id: string) => { x: number; y: number };

/** With more projects than these, regions are not drawn: nobody could tell them apart. */
const MOST_PROJECTS = 120;

/** Pixels between the outermost mark of a project and the edge of its region's ground. */
const MARGIN = 9;

/**
 * The pieces of the regions of the projects shown, in order of region, then of project. Two projects of a region are of one
 * piece when no project of another lies in the circle over the line between them (an edge of the Gabriel graph; Gabriel & Sokal 1969).
 */
export function regionPieces(shown: Network, whole: Network, placeOf: PlaceOf, put: ReadonlySet<string>): Piece[] {
  const projects = shown.filterNodes((_id, { kind }) => kind === "project").toSorted();
  if (projects.length > MOST_PROJECTS) return [];
  const regionOf = (id: string) => shown.getNodeAttributes(id).region ?? null;
  const pieces: Piece[] = [];
  /** The farthest of those that belong to a project alone, whatever is shown of the others. */
  const farthestPetal = (project: string): string | null => {
    const centre = placeOf(project);
    const far = (id: string): number => Math.hypot(placeOf(id).x - centre.x, placeOf(id).y - centre.y);
    const petals = shown.filterInNeighbors(project, (id) => !put.has(id) && projectsOf(whole, id).join() === project);
    return petals.reduce<string | null>((most, id) => (most === null || far(id) > far(most) ? id : most), null);
  };
  for (const region of new Set(projects.flatMap((id) => regionOf(id)?.id ?? []).toSorted())) {
    const own = projects.filter((id) => regionOf(id)?.id === region);
    const others = projects.filter((id) => regionOf(id)?.id !== region).map(placeOf);
    const joined = own.flatMap((a, i) =>
      own.slice(i + 1).flatMap((b) => (isFree(placeOf(a), placeOf(b), others) ? [[a, b] as const] : [])),
    );
    for (const members of connected(own, joined))
      pieces.push({
        region,
        name: regionOf(own[0]!)!.name,
        projects: members,
        necks: joined.filter(([a]) => members.includes(a)),
        webs: websOf(joined, members).filter(
          (corners) => !others.some((other) => isWithin(other, corners.map(placeOf))),
        ),
        farthest: new Map(
          members.flatMap((id) => {
            const petal = farthestPetal(id);
            return petal === null ? [] : [[id, petal] as const];
          }),
        ),
      });
  }
  return pieces;
}

type Point = { x: number; y: number };

function isFree(a: Point, b: Point, others: readonly Point[]): boolean {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const reach = Math.hypot(a.x - middle.x, a.y - middle.y);
  return others.every(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) >= reach);
}

/** Every two pairs that have a member in common, as the three that they join. */
function websOf(pairs: readonly (readonly [string, string])[], members: readonly string[]) {
  return members.flatMap((b) => {
    const ends = pairs.flatMap(([x, y]) => (x === b ? [y] : y === b ? [x] : []));
    return ends.flatMap((a, i) => ends.slice(i + 1).map((c) => [a, b, c] as const));
  });
}

function connected(ids: readonly string[], pairs: readonly (readonly [string, string])[]): string[][] {
  const left = new Set(ids);
  const groups: string[][] = [];
  for (const first of ids) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const id of group)
      for (const pair of pairs)
        if (pair.includes(id)) for (const other of pair) if (left.delete(other)) group.push(other);
    groups.push(group.toSorted());
  }
  return groups;
}

/** What drawing the regions needs to know of the picture; pixels. */
export interface Ground {
  pieces: readonly Piece[];
  at: (id: string) => { x: number; y: number; radius: number };
  palette: Palette;
  colourOf: (region: string) => string;
  /** Something is looked at: the rest steps back. */
  faded: boolean;
}

/** How far a project's ground reaches. */
function reach({ at }: Ground, { farthest }: Piece, id: string): number {
  const { x, y, radius } = at(id);
  const petal = farthest.get(id);
  if (petal === undefined) return radius + 2 * MARGIN;
  const far = at(petal);
  return Math.hypot(far.x - x, far.y - y) + far.radius + MARGIN;
}

/** What a ground is drawn with: a canvas, or whatever takes the same strokes. */
export interface Pen {
  fillStyle: string | CanvasGradient | CanvasPattern;
  beginPath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => void;
  arc: (x: number, y: number, radius: number, from: number, to: number) => void;
  fill: () => void;
}

/** The regions as a faint ground under their projects, like the tints of an atlas. */
export function drawGround(context: Pen, ground: Ground): void {
  const { pieces, at, palette, colourOf, faded } = ground;
  const tint = palette.isDark ? 0.2 : 0.1;
  for (const piece of pieces) {
    const colour = mix(colourOf(piece.region), palette.paper, faded ? tint / 2 : tint);
    context.fillStyle = colour;
    for (const [a, b] of piece.necks) neck(context, at(a), reach(ground, piece, a), at(b), reach(ground, piece, b));
    for (const web of piece.webs) {
      context.beginPath();
      for (const { x, y } of web.map(at)) context.lineTo(x, y);
      context.fill();
    }
    for (const id of piece.projects) {
      const { x, y } = at(id);
      context.beginPath();
      context.arc(x, y, reach(ground, piece, id), 0, 2 * Math.PI);
      context.fill();
    }
  }
}

/** A waist between two discs, its sides curved inwards. */
function neck(context: Pen, a: Point, ra: number, b: Point, rb: number): void {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const across = { x: -along.y, y: along.x };
  const waist = Math.min(ra, rb) * 0.3;
  const point = (from: Point, forth: number, aside: number): [number, number] => [
    from.x + along.x * forth + across.x * aside,
    from.y + along.y * forth + across.y * aside,
  ];
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  context.beginPath();
  context.moveTo(...point(a, 0, ra * 0.92));
  context.quadraticCurveTo(...point(middle, 0, waist), ...point(b, 0, rb * 0.92));
  context.lineTo(...point(b, 0, -rb * 0.92));
  context.quadraticCurveTo(...point(middle, 0, -waist), ...point(a, 0, -ra * 0.92));
  context.fill();
}

/** The name of each piece wants a place at the edge of its ground, or between its projects. */
export function regionWishes(ground: Ground, widthOf: (text: string) => number, height: number): Wish[] {
  const discs = ground.pieces.map((piece) => piece.projects.map((id) => discBox(ground, piece, id)));
  return ground.pieces.map((piece, index) => {
    const anchors = piece.projects.map((id) => ({ ...ground.at(id), radius: reach(ground, piece, id) - MARGIN }));
    return {
      id: `region ${index}`,
      ...anchors[0]!,
      anchors,
      width: Math.max(...linesOf(piece).map(widthOf)),
      height: height * linesOf(piece).length,
      rank: 500 + piece.projects.length,
      must: true,
      // A name on another region's ground would name that one.
      avoid: discs.flatMap((boxes, other) => (other === index ? [] : boxes)),
    };
  });
}

/** The box in a project's disc. */
function discBox(ground: Ground, piece: Piece, id: string): Box {
  const { x, y } = ground.at(id);
  const half = reach(ground, piece, id) * 0.8;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

/** Writes the regions' names where they were placed. */
export function drawRegionNames(
  context: CanvasRenderingContext2D,
  { pieces, palette, colourOf, faded }: Ground,
  placed: readonly Placed[],
): void {
  for (const { id, box } of placed) {
    const piece = pieces[Number(id.slice("region ".length))]!;
    const colour = mix(colourOf(piece.region), palette.ink, 0.72);
    context.fillStyle = faded ? mix(colour, palette.paper, 0.3) : colour;
    const lines = linesOf(piece);
    const step = (box.bottom - box.top) / lines.length;
    for (const [row, line] of lines.entries()) context.fillText(line, box.left, box.top + step * (row + 0.5));
  }
}

/** A name longer than this is broken in two lines. */
const BREAK = 14;

/** As an atlas letters a province: in capitals, a long name broken after the hyphen or space nearest its middle. */
function linesOf({ name }: Piece): string[] {
  const text = name.toUpperCase();
  if (text.length <= BREAK) return [text];
  const breaks = [...text.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const [at] = breaks.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return at === undefined ? [text] : [text.slice(0, at).trimEnd(), text.slice(at)];
}
