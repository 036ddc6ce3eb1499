import { nameIn } from "../../server/contract/i18n/name-in.ts";
import type { Words } from "../i18n/words.ts";
import type { Point } from "../labels/box.ts";
import { setFilter } from "../model/filter-steps.ts";
import type { Network } from "../model/network.ts";
import { turn } from "../../server/contract/turn.ts";
import { LEAST_RATIO, setCamera, type Step } from "../model/state.ts";
import { areaMarks, withAreas } from "./area-scene.ts";
import { areasOf, middleOf, type Area, type Areas } from "./areas.ts";
import { edgeMarks, nodeMarks } from "./encoding.ts";
import { marksWithRoom } from "./mark-room.ts";
import type { Scene } from "./scene.ts";
import { depthAt, partsOf } from "./area-parts.ts";
import { BESIDE, partInSight, pixelsOf, pointsRead, within, type Level, type Sight } from "./sight.ts";

/** A large network as it is drawn for where the camera is. */
export interface FarView {
  level: Level;
  scene: Scene;
  /** Those in sight, where they are parted. */
  areas: Areas;
  /** How many areas there are, in sight or not; null where they are not parted. */
  parts: number | null;
  /** How many points are in sight, and how many of them are drawn; all of them where areas stand for them. */
  inSight: number;
  drawn: number;
  nameOf: (area: Area) => string;
}

/** The areas of a scene in which everything is drawn. */
export const areasIn = ({ fitted, whole, frame }: Scene): Promise<Areas> => areasOf(fitted, whole, frame, turn);

const parted = new WeakMap<Areas, Map<number, Promise<Areas>>>();

/** The areas of a scene parted so many times; made once, and again where that failed. */
export function partsIn({ fitted, whole, frame }: Scene, areas: Areas, depth: number): Promise<Areas> {
  const made = parted.get(areas) ?? new Map<number, Promise<Areas>>();
  parted.set(areas, made);
  const parts = made.get(depth) ?? partsOf(areas, depth, fitted, whole, frame, turn);
  made.set(depth, parts);
  parts.catch(() => made.get(depth) === parts && made.delete(depth));
  return parts;
}

/**
 * What is drawn of a scene where a part of it is in sight; `isParted`: `all` are parts of the areas that one sees from
 * far.
 */
export function farView(scene: Scene, all: Areas, isParted: boolean, sight: Sight, words: Words): FarView {
  const areas = isParted ? areasInSight(all, sight) : all;
  const parts = isParted ? all.list.length : null;
  const { fitted, whole, palette, path, selection } = scene;
  const onPath = [...path].flatMap((edge) => (fitted.hasEdge(edge) ? fitted.extremities(edge) : []));
  const kept = [...selection.slice(-MOST_KEPT), ...onPath, ...(scene.pointedAt === null ? [] : [scene.pointedAt])];
  const pins = new Map(scene.pinned.map((pin) => [pin.id, pin]));
  const placeOf = (id: string, place: Point = fitted.getNodeAttributes(id)): Point => pins.get(id) ?? place;
  const { level, network, ...counts } = partInSight(fitted, areas, sight, kept, pointsRead(sight), placeOf);
  const { nodes, edges } = pointMarks(scene, network, sight, placeOf);
  const nameOf = (area: Area): string =>
    area.name ?? words.far.around(nameIn(words.language, fitted.getNodeAttributes(area.leader)), area.within);
  if (level !== "areas") {
    const marks = { nodes, edges, counts: NONE };
    return { level, areas, parts, nameOf, ...counts, scene: { ...scene, shown: network, marks } };
  }
  const names = new Map(areas.list.map((area) => [area.id, nameOf(area)]));
  const discs = areaMarks(areas, whole, palette, sight.ratio, ({ projects, actors }) =>
    words.far.counts(projects, actors),
  );
  const drawn: Scene = {
    ...scene,
    shown: withAreas(network, areas, nameOf),
    marks: {
      nodes: new Map([...nodes, ...discs.nodes]),
      edges: new Map([...edges, ...discs.edges]),
      counts: discs.counts,
    },
    nameOf: (id) => names.get(id) ?? scene.nameOf(id),
    numberOf: () => null,
  };
  return { level, areas, parts, nameOf, ...counts, scene: drawn };
}

/** The areas whose middle is in sight, or little beside, with the ties among them; all where none is. */
function areasInSight(areas: Areas, sight: Sight): Areas {
  const isNear = within(sight, BESIDE);
  const list = areas.list.filter(isNear);
  if (list.length === 0) return areas;
  const ids = new Set(list.map(({ id }) => id));
  return { ...areas, list, ties: areas.ties.filter(({ a, b }) => ids.has(a) && ids.has(b)) };
}

/** The marks of the points that are drawn, as large as there is room for. */
function pointMarks({ whole, palette, look }: Scene, network: Network, sight: Sight, placeOf: (id: string) => Point) {
  const nodes = nodeMarks(network, whole, palette, look);
  return marksWithRoom(network, nodes, edgeMarks(network, nodes, palette), sight, placeOf);
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Chosen ones that are drawn wherever they are, the last ones. */
const MOST_KEPT = 12;

/**
 * What shows what an area stands for: a country or region is filtered to; to a zone the camera goes until its parts are
 * drawn, or its points.
 */
export function stepInto(area: Area, { scene, areas }: FarView, sight: Sight): Step {
  if (area.name !== null) return setFilter({ regions: [area.id] }, area.id);
  const { fitted, frame } = scene;
  const pixels = pixelsOf(frame, sight);
  const middle = middleOf(fitted, area.members);
  const [wide, high] = [sight.x[1] - sight.x[0], sight.y[1] - sight.y[0]];
  const around = (ratio: number): Sight => {
    const by = ratio / sight.ratio / 2;
    return {
      ...sight,
      x: [middle.x - by * wide, middle.x + by * wide],
      y: [middle.y - by * high, middle.y + by * high],
      ratio,
      pixel: (sight.pixel * ratio) / sight.ratio,
    };
  };
  const isAsFar = (ratio: number): boolean =>
    depthAt(areas, ratio, pixels) === depthAt(areas, sight.ratio, pixels) &&
    partInSight(fitted, areas, around(ratio), [], pointsRead(around(ratio))).level === "areas";
  let ratio = sight.ratio / 2;
  while (ratio > LEAST_RATIO && isAsFar(ratio)) ratio *= 0.8;
  const side = Math.max(frame.x[1] - frame.x[0], frame.y[1] - frame.y[0]) || 1;
  return setCamera({
    x: 0.5 + (middle.x - (frame.x[0] + frame.x[1]) / 2) / side,
    y: 0.5 + (middle.y - (frame.y[0] + frame.y[1]) / 2) / side,
    ratio: Math.max(LEAST_RATIO, ratio),
  });
}

/** The points that areas among some ids stand for, and the other ids themselves. */
export function pointsOf(ids: readonly string[], { scene: { fitted }, areas }: FarView): string[] {
  const inArea = new Map(areas.list.map((area) => [area.id, area]));
  return ids.flatMap((id) => inArea.get(id)?.members.flatMap((one) => [one, ...fitted.neighbors(one)]) ?? [id]);
}
