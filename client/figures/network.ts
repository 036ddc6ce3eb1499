import { around, type Around } from "../model/focus-neighbourhood.ts";
import { drawFigureNames, type FigureName } from "./names.ts";
import { escapeXml } from "../../server/contract/xml-escape.ts";
import { figureNumber as n } from "./text.ts";
import { drawFigureGround } from "./ground.ts";
import { drawSign, legendOf } from "./legend.ts";
import { numbersKey, type Plate } from "./figure.ts";
import { boxAround } from "../labels/box.ts";
import { inTwoLines } from "../labels/line-breaks.ts";
import { edgeMarks, nodeMarks, type NodeMark } from "../picture/encoding.ts";
import type { Frame, Network } from "../model/network.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { mix } from "../ui/palette.ts";
import type { Camera, Pin } from "../model/state.ts";
import { ROLES } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";

/** What the figure of a network depends on: the scene of the page without its pixels. */
export interface NetworkScene {
  shown: Network;
  whole: Network;
  palette: Palette;
  selection: readonly string[];
  /** Links of the shortest paths that the view brings out, by key; of it those that are shown. */
  path: ReadonlySet<string>;
  pinned: readonly Pin[];
  /** The frame of the page's picture and the part of it that is looked at; null shows all that is shown. */
  cut: { frame: Frame; camera: Camera } | null;
  /** "" for one that is not to be named. */
  nameOf: (id: string) => string;
  words: Words;
  /** Also names what belongs to one project, where there is room. */
  allNames: boolean;
}

/** Points for a unit of size of a mark on the page. */
const MARK = 0.5;
const PADDING = 26;
const EDGE = 10;
/** Height of a plate for its width, at least and at most. */
const FLATTEST = 0.5;
const TALLEST = 1;
/** So few nodes are all named. */
const FEW = 60;
/** Share of their colour that marks keep beside what is chosen. */
const FADED = 0.25;
/** How much wider a link of a path is than others, and one beside what is chosen. */
const ON_PATH = 3;
const TOUCHED = 1.35;
/** Of what the prose alone states. */
const DASHES = ' stroke-dasharray="3 2"';
const NOTHING = { x: [0, 0], y: [0, 0] } as const;
const ROUND = { x: 0.5, y: 0.5, ratio: 1 };

/**
 * The network as the plate of a figure, `width` points wide and no more than `high`: every node that is shown, isolated ones too, at its place or where it
 * was pinned; links coloured by role; what is chosen in full and the rest faded. Marks carry `data-node` and `data-link` (place in
 * the order of ids and keys) and links `data-ends`, so that a page can be built on it.
 */
export function networkPlate(scene: NetworkScene, width: number, high = Infinity): Plate {
  const { shown, palette, words } = scene;
  const ids = shown.nodes().toSorted();
  const links = shown.edges().toSorted();
  const place = new Map(ids.map((id, index) => [id, index]));
  const marks = nodeMarks(shown, scene.whole, palette);
  const { at, height } = places(scene, ids, width, high - 2 * EDGE);
  const near = around(shown, scene.whole, scene.selection, scene.path);
  const inside = ids.filter((id) => isInside(at(id), width, height));
  const radius = (id: string): number => marks.get(id)!.size * MARK;
  const names = namesOf(scene, inside, marks, near?.nodes ?? null).map((name) => ({
    ...name,
    ...at(name.id),
    radius: radius(name.id),
  }));
  const boxes = inside.map((id) => boxAround({ ...at(id), radius: radius(id) }));
  const labelled = drawFigureNames(names, boxes, { left: 0, top: 0, right: width, bottom: height }, palette.paper);
  // Without a frame of its own the plate ends where the picture does, with room for the ground.
  const used = [...boxes, ...labelled.boxes];
  const top = scene.cut || used.length === 0 ? 0 : least(used.map((box) => box.top)) - EDGE;
  const bottom = scene.cut || used.length === 0 ? height : most(used.map((box) => box.bottom)) + EDGE;
  const ground = drawFigureGround(shown, scene.whole, (id) => ({ ...at(id), radius: radius(id) }), palette, {
    pinned: new Set(scene.pinned.map(({ id }) => id)),
    faded: near !== null,
  });
  const content = [
    `<clipPath id="plate"><rect y="${n(top)}" width="${n(width)}" height="${n(bottom - top)}"/></clipPath>`,
    `<g clip-path="url(#plate)"><g id="ground">${ground}</g>`,
    `<g id="links" fill="none">${drawLinks(scene, links, marks, at, near, place)}</g>`,
    `<g id="marks">${byWeight(ids, marks, near?.nodes ?? null)
      .map((id) => drawNode(scene, id, place.get(id)!, marks.get(id)!, at(id), near !== null && !near.nodes.has(id)))
      .join("")}</g></g>`,
    labelled.body,
  ].join("");
  const outside = ids.length - inside.length;
  const named = names.length - labelled.left.length;
  const dashed = content.includes(DASHES);
  return {
    width,
    height: bottom - top,
    body: `<g transform="translate(0 ${n(-top)})">${content}</g>`,
    legend: [
      ...numbersKey(labelled.numbered, scene.nameOf, words.figure.numbers, palette),
      ...legendOf(
        shown,
        scene.whole,
        palette,
        words,
        links.some((key) => scene.path.has(key)),
      ),
    ],
    notes: [
      dashed ? words.figure.dashed : "",
      unnamed(scene, inside.filter((id) => scene.nameOf(id) !== "").length - named, near !== null),
      outside > 0 ? words.figure.outside(outside) : "",
    ],
  };
}

/** How many are not named, and why. */
function unnamed({ words, allNames, shown }: NetworkScene, count: number, faded: boolean): string {
  const own = words.figure;
  if (count === 0) return "";
  return (faded ? own.unnamedFaded : allNames ? own.unnamed : own.unnamedSingle)(count, shown.order);
}

/** Where each node stands on the plate, and how high the plate is. */
function places({ shown, pinned, cut }: NetworkScene, ids: readonly string[], width: number, high: number) {
  const pins = new Map(pinned.map((pin) => [pin.id, pin]));
  const place = (id: string): { x: number; y: number } => pins.get(id) ?? shown.getNodeAttributes(id);
  const xs = ids.map((id) => place(id).x);
  const ys = ids.map((id) => place(id).y);
  const held = ids.length === 0 ? NOTHING : { x: [least(xs), most(xs)] as const, y: [least(ys), most(ys)] as const };
  const [[left, right], [bottom, top]] = [(cut?.frame ?? held).x, (cut?.frame ?? held).y];
  const spanX = right - left || 1;
  const spanY = top - bottom || 1;
  const room = width - 2 * PADDING;
  const height = Math.min(high, TALLEST * width, Math.max(FLATTEST * width, (room * spanY) / spanX + 2 * PADDING));
  const { x: middleX, y: middleY, ratio } = cut?.camera ?? ROUND;
  const scale = Math.min(room / spanX, (height - 2 * PADDING) / spanY) / ratio;
  const span = Math.max(spanX, spanY);
  // The camera's units: 0 to 1 over the longer side, the middle at 0.5.
  const centreX = (left + right) / 2 + (middleX - 0.5) * span;
  const centreY = (bottom + top) / 2 + (middleY - 0.5) * span;
  return {
    height,
    at: (id: string) => {
      const { x, y } = place(id);
      return { x: width / 2 + (x - centreX) * scale, y: height / 2 - (y - centreY) * scale };
    },
  };
}

function namesOf(
  { shown, nameOf, palette, allNames, selection }: NetworkScene,
  ids: readonly string[],
  marks: ReadonlyMap<string, NodeMark>,
  near: ReadonlySet<string> | null,
): Omit<FigureName, "x" | "y" | "radius">[] {
  return ids
    .filter((id) => nameOf(id) !== "" && (near ? near.has(id) : marks.get(id)!.named || allNames || ids.length <= FEW))
    .map((id) => {
      const { named, rank } = marks.get(id)!;
      const project = shown.getNodeAttribute(id, "kind") === "project";
      const chosen = selection.includes(id);
      const must = named || near !== null || ids.length <= FEW;
      return {
        id,
        lines: inTwoLines(nameOf(id)),
        font: project
          ? { family: "serif" as const, size: 8.5, weight: 600 }
          : { family: "sans" as const, size: 7, weight: chosen ? 600 : 400 },
        rank: rank + (chosen ? 10_000 : 0),
        level: !must ? 2 : project ? 0 : 1,
        colour: named || near ? palette.ink : mix(palette.ink, palette.paper, 0.75),
        must,
        ...(project
          ? { inside: { ink: palette.ink, bed: palette.paper } }
          : named && { inside: { ink: palette.paper, bed: null } }),
      };
    });
}

function drawLinks(
  { shown, palette, nameOf, words, path }: NetworkScene,
  links: readonly string[],
  nodes: ReadonlyMap<string, NodeMark>,
  at: (id: string) => { x: number; y: number },
  near: Around | null,
  place: ReadonlyMap<string, number>,
): string {
  const marks = edgeMarks(shown, nodes, palette);
  return ROLES.map((role) => {
    const lines = links.flatMap((key, index) => {
      if (shown.getEdgeAttribute(key, "role") !== role) return [];
      const [source, target] = shown.extremities(key) as [string, string];
      const { color, size, curvature, dashed } = marks.get(key)!;
      const touched = near === null || near.isNear(key, source, target);
      const colour = near === null ? color : touched ? palette.roles[role] : mix(color, palette.paper, FADED);
      const wider = near === null || !touched ? 1 : path.has(key) ? ON_PATH : TOUCHED;
      const called = (id: string): string => nameOf(id) || words.kinds[shown.getNodeAttribute(id, "kind")].one;
      const fact = `${called(source)} – ${words.roles[role]} – ${called(target)}`;
      return [
        `<path data-link="${index}" data-ends="${place.get(source)} ${place.get(target)}" d="${line(at(source), at(target), curvature)}" stroke="${colour}" stroke-width="${n(size * MARK * wider)}"${dashed ? DASHES : ""}><title>${escapeXml(fact)}</title></path>`,
      ];
    });
    return lines.length === 0 ? "" : `<g class="role-${role}">${lines.join("")}</g>`;
  }).join("");
}

/** Straight, or bent to one side by a share of the length. */
function line(from: { x: number; y: number }, to: { x: number; y: number }, bend: number): string {
  if (bend === 0) return `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`;
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  return `M${n(from.x)} ${n(from.y)}Q${n(x)} ${n(y)} ${n(to.x)} ${n(to.y)}`;
}

/** Small ones first, so that what is shared lies over what is not, and what is chosen over all. */
const byWeight = (ids: readonly string[], marks: ReadonlyMap<string, NodeMark>, near: ReadonlySet<string> | null) =>
  ids.toSorted(
    (a, b) =>
      Number(near?.has(a) ?? 0) - Number(near?.has(b) ?? 0) ||
      marks.get(a)!.rank - marks.get(b)!.rank ||
      (a < b ? -1 : 1),
  );

function drawNode(
  { shown, palette, selection, pinned, nameOf, words }: NetworkScene,
  id: string,
  index: number,
  mark: NodeMark,
  { x, y }: { x: number; y: number },
  faded: boolean,
): string {
  const shade = (colour: string): string => (faded ? mix(colour, palette.paper, FADED) : colour);
  const radius = mark.size * MARK;
  const ring = selection.includes(id)
    ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius + 2)}" fill="none" stroke="${palette.ink}" stroke-width="1"/>`
    : "";
  const pin = pinned.some((one) => one.id === id)
    ? `<path d="M${n(x)} ${n(y - radius - 1)}v-3" stroke="${palette.ink}" stroke-width="1"/>`
    : "";
  const sign = drawSign(mark, x, y, radius, shade);
  const name = nameOf(id) || words.kinds[shown.getNodeAttribute(id, "kind")].one;
  return `<g data-node="${index}"><title>${escapeXml(name)}</title>${sign}${ring}${pin}</g>`;
}

const isInside = ({ x, y }: { x: number; y: number }, width: number, height: number): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
