import type { Point } from "../labels/box.ts";
import { isActor, type Frame, type Network } from "../model/network.ts";
import { NetworkBuilder } from "../model/network-builder.ts";
import type { Areas } from "./areas.ts";

/** The part of the layout that is in sight, and how close the camera is. */
export interface Sight extends Frame {
  ratio: number;
  /** Length of a pixel in the units of the layout. */
  pixel: number;
  /** Pixels that a length of one pixel in a mark takes. */
  growth: number;
}

/** What a large picture draws: areas from far, projects and the actors that they share nearer, then everything. */
export type Level = "areas" | "shared" | "all";

/** Points drawn at most: of more nobody reads one, and software takes longer than a moment to draw them. */
export const MOST_POINTS = 500;

/** Pixels that each of so many points has to itself, and the least of them that are drawn on any plate. */
const PIXELS = 1300;
const LEAST_POINTS = 60;

/** How many points are read at most where so much is in sight: fewer on a small plate. */
export const pointsRead = ({ x, y, pixel }: Sight): number => {
  const plate = ((x[1] - x[0]) * (y[1] - y[0])) / pixel ** 2;
  return Math.min(MOST_POINTS, Math.max(LEAST_POINTS, Math.round(plate / PIXELS)));
};

/** How many pixels the longer side of a frame takes where the camera shows it all. */
export const pixelsOf = ({ x, y }: Frame, { pixel, ratio }: Pick<Sight, "pixel" | "ratio">): number =>
  (Math.max(x[1] - x[0], y[1] - y[0]) * ratio) / pixel;

/** Links drawn at most beside those of what is chosen. */
const MOST_LINKS = 1000;

/** Links that leave the sight, for each point that is drawn. */
const LEAVING = 2;

/** How much farther than one sees points are drawn, as a share of the sight, so that a short move finds them there. */
export const BESIDE = 0.25;

/** What is in sight of a network, and the part of it that is drawn for that. */
export interface Part {
  level: Level;
  network: Network;
  /** How many points are in sight, whether drawn or not. */
  inSight: number;
  /** How many of these are drawn. */
  drawn: number;
}

/**
 * The part of a network that is drawn where `sight` is seen of it, with what is `kept` (chosen, pointed at) and its
 * neighbours wherever they are; of `most` points at most that are in sight. Of links that leave the sight, the
 * shortest: some for each point, so that it is seen to be tied.
 */
export function partInSight(
  shown: Network,
  { shared, list }: Areas,
  sight: Frame,
  kept: readonly string[],
  most = MOST_POINTS,
  placeOf: (id: string, place: Point) => Point = (_id, place) => place,
): Part {
  const seen = within(sight, 0);
  const counts = { all: 0, shared: 0 };
  shown.forEachNode((id, attributes) => {
    if (!seen(placeOf(id, attributes))) return;
    counts.all += 1;
    if (isActor(attributes) && !shared.has(id)) return;
    counts.shared += 1;
  });
  // Actors that are tied to each other alone have no projects to be told apart by.
  const hasParts = shared.size > 0 || list.some(({ projects }) => projects > 0);
  const level = counts.all <= most ? "all" : hasParts && counts.shared <= most ? "shared" : "areas";
  const network = new NetworkBuilder();
  if (level !== "areas") {
    const near = within(sight, BESIDE);
    const isDrawn = (id: string, attributes: Parameters<typeof isActor>[0]): boolean =>
      level === "all" || !isActor(attributes) || shared.has(id);
    const here = shown.filterNodes((id, attributes) => near(placeOf(id, attributes)) && isDrawn(id, attributes));
    const those =
      here.length > 2 * MOST_POINTS ? here.filter((id) => seen(placeOf(id, shown.getNodeAttributes(id)))) : here;
    for (const id of those) network.addNode(id, shown.getNodeAttributes(id));
    addKept(network, shown, kept);
    addLinks(network, shown, those, (id) => isDrawn(id, shown.getNodeAttributes(id)), placeOf);
  } else addKept(network, shown, kept);
  return {
    level,
    network: network.network(),
    inSight: counts.all,
    drawn: level === "shared" ? counts.shared : counts.all,
  };
}

/** Adds what is chosen and its neighbours. */
function addKept(network: NetworkBuilder, shown: Network, kept: readonly string[]): void {
  for (const id of kept) {
    if (!shown.hasNode(id)) continue;
    for (const one of [id, ...shown.neighbors(id).slice(0, MOST_POINTS)])
      network.addNode(one, shown.getNodeAttributes(one));
    shown.forEachEdge(id, (_edge, link, source, target) => {
      if (network.hasNode(source) && network.hasNode(target)) network.addLink(source, target, link);
    });
  }
}

/** Adds the links among what is drawn, then the shortest of those that leave it, with their other ends. */
function addLinks(
  network: NetworkBuilder,
  shown: Network,
  ids: readonly string[],
  isDrawn: (id: string) => boolean,
  placeOf: (id: string, place: Point) => Point,
): void {
  const leaving: { other: string; length: number; add: () => void }[] = [];
  const place = (id: string): Point => placeOf(id, shown.getNodeAttributes(id));
  for (const id of ids) {
    const { x, y } = place(id);
    shown.forEachEdge(id, (edge, link, source, target) => {
      if (network.hasEdge(edge)) return;
      const add = (): void => network.addLink(source, target, link);
      const other = source === id ? target : source;
      if (network.hasNode(other)) {
        if (network.size < 2 * MOST_LINKS) add();
      } else if (isDrawn(other)) {
        const end = place(other);
        leaving.push({ other, length: Math.hypot(end.x - x, end.y - y), add });
      }
    });
  }
  const most = Math.min(MOST_LINKS - network.size, LEAVING * ids.length);
  leaving.sort((a, b) => a.length - b.length);
  for (const { other, add } of leaving.slice(0, Math.max(0, most))) {
    network.addNode(other, shown.getNodeAttributes(other));
    add();
  }
}

/** Whether a point lies in a frame, widened on each side by a share of itself. */
export function within({ x, y }: Frame, share: number): (point: { x: number; y: number }) => boolean {
  const [besideX, besideY] = [share * (x[1] - x[0]), share * (y[1] - y[0])];
  return (point) =>
    point.x >= x[0] - besideX && point.x <= x[1] + besideX && point.y >= y[0] - besideY && point.y <= y[1] + besideY;
}
