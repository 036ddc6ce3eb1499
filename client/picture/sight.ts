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

/** Links drawn at most beside those of what is chosen. */
const MOST_LINKS = 1000;

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
 * neighbours wherever they are. Of links that leave the sight, as many as are read.
 */
export function partInSight(
  shown: Network,
  { shared, list }: Areas,
  sight: Frame,
  kept: readonly string[],
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
  const level = counts.all <= MOST_POINTS ? "all" : hasParts && counts.shared <= MOST_POINTS ? "shared" : "areas";
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
    addLinks(network, shown, those, (id) => isDrawn(id, shown.getNodeAttributes(id)));
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

/** Adds the links among what is drawn, then those that leave it with their other ends while there is room for all. */
function addLinks(
  network: NetworkBuilder,
  shown: Network,
  ids: readonly string[],
  isDrawn: (id: string) => boolean,
): void {
  const leaving: (() => void)[] = [];
  for (const id of ids)
    shown.forEachEdge(id, (edge, link, source, target) => {
      if (network.hasEdge(edge)) return;
      const add = (): void => network.addLink(source, target, link);
      const other = source === id ? target : source;
      if (network.hasNode(other)) {
        if (network.size < 2 * MOST_LINKS) add();
      } else if (isDrawn(other))
        leaving.push(() => {
          network.addNode(other, shown.getNodeAttributes(other));
          add();
        });
    });
  if (network.size + leaving.length <= MOST_LINKS) for (const add of leaving) add();
}

/** Whether a point lies in a frame, widened on each side by a share of itself. */
export function within({ x, y }: Frame, share: number): (point: { x: number; y: number }) => boolean {
  const [besideX, besideY] = [share * (x[1] - x[0]), share * (y[1] - y[0])];
  return (point) =>
    point.x >= x[0] - besideX && point.x <= x[1] + besideX && point.y >= y[0] - besideY && point.y <= y[1] + besideY;
}
