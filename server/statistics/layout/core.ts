import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { byCodeUnit } from "../../network/code-unit.ts";
import { unitHash } from "../../contract/hash.ts";
import type { Core } from "./core-network.ts";
import { tangle } from "./tangle.ts";
import type { Position } from "../../network/network.ts";

/**
 * ForceAtlas2 over projects and the actors they share, from set positions for a set number of iterations, so that it
 * gives the same picture everywhere. Projects of a region are held together by a weak tie to a node that is not drawn.
 * Where it settles depends on where it starts: a small network is drawn from several starts, and the least tangled is
 * kept. In a large one only the actors of most projects are drawn so; the others then stand in the middle of their
 * projects. `total`: how many projects and shared actors all pieces have together, which sets how long each may take.
 */
export function placeCore(core: Core, total: number): Map<string, Position> {
  const most = Math.max(MOST_DRAWN - core.projects.length, core.projects.length);
  if (core.shared.length <= most) return drawCore(core, total);
  const held = (actor: string) => core.ties.get(actor)?.size ?? 0;
  const ranked = core.shared.toSorted((a, b) => held(b) - held(a) || byCodeUnit(a, b));
  const positions = drawCore({ ...core, shared: ranked.slice(0, most) }, Math.min(total, MOST_DRAWN));
  for (const actor of ranked.slice(most)) {
    positions.set(
      actor,
      betweenProjects(core.ties, actor, (project) => positions.get(project)!, 1),
    );
  }
  return positions;
}

/** Projects and shared actors together that ForceAtlas2 draws, unless projects alone are more than half as many. */
const MOST_DRAWN = 10_000;

function drawCore(core: Core, total: number): Map<string, Position> {
  const drawn = Array.from({ length: startsFor(total) }, (_, start) => settle(core, start, total));
  // Counting crossings takes time in the square of the links: only where there is a choice.
  if (drawn.length === 1) return laidWide(drawn[0]!);
  const tangles = drawn.map((positions) => tangle(core, positions));
  return laidWide(drawn[tangles.indexOf(Math.min(...tangles))]!);
}

/** Turned so that it is wider than high, as screens and pages are: of 36 turns the one of the lowest box. */
function laidWide(positions: Map<string, Position>): Map<string, Position> {
  const turns = Array.from({ length: 36 }, (_, step) => (step * Math.PI) / 36);
  const heights = turns.map((angle) => {
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    let [least, most] = [Infinity, -Infinity];
    for (const { x, y } of positions.values()) {
      const height = x * sine + y * cosine;
      least = Math.min(least, height);
      most = Math.max(most, height);
    }
    return most - least;
  });
  const best = turns[heights.indexOf(Math.min(...heights))]!;
  const [cosine, sine] = [Math.cos(best), Math.sin(best)];
  return new Map(
    [...positions].map(([id, { x, y }]) => [id, { x: x * cosine - y * sine, y: x * sine + y * cosine }] as const),
  );
}

function settle({ projects, shared, ties, regionOf }: Core, start: number, total: number): Map<string, Position> {
  const graph = new UndirectedGraph<Position, { weight: number }>();
  const radius = Math.sqrt(projects.length + shared.length) * 10;
  // Regions stand around a circle in an order that differs from start to start.
  const place = (project: string) => (start === 0 ? 0 : unitHash(`${start} ${regionOf(project) ?? project}`));
  const byRegion = projects.toSorted(
    (a, b) => place(a) - place(b) || byCodeUnit(regionOf(a) ?? "~", regionOf(b) ?? "~") || byCodeUnit(a, b),
  );
  byRegion.forEach((project, i) => {
    const angle = (2 * Math.PI * i) / projects.length;
    graph.addNode(project, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  for (const project of byRegion) {
    const region = regionOf(project);
    if (region === null) continue;
    if (!graph.hasNode(region)) graph.addNode(region, { ...graph.getNodeAttributes(project) });
    graph.addEdge(project, region, { weight: REGION_PULL });
  }
  for (const actor of shared) {
    graph.addNode(
      actor,
      betweenProjects(ties, actor, (project) => graph.getNodeAttributes(project), radius * 0.05),
    );
    for (const project of ties.get(actor)?.keys() ?? []) graph.addEdge(actor, project, { weight: 1 });
  }
  if (graph.order < 2) return new Map(projects.map((id) => [id, { x: 0, y: 0 }]));
  const found = forceAtlas2(graph, {
    iterations: iterationsFor(Math.max(total, graph.order)),
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: graph.order > 1000,
      edgeWeightInfluence: 1,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
      strongGravityMode: false,
    },
  });
  return new Map([...projects, ...shared].map((id) => [id, { x: found[id]?.x ?? 0, y: found[id]?.y ?? 0 }]));
}

/** In the middle of an actor's projects, some way off, since others have the same. */
export function betweenProjects(
  ties: Core["ties"],
  actor: string,
  at: (project: string) => Position,
  off: number,
): Position {
  const held = [...(ties.get(actor)?.keys() ?? [])].map(at);
  const angle = 2 * Math.PI * unitHash(actor);
  const x = held.reduce((sum, point) => sum + point.x, 0) / held.length + Math.cos(angle) * off;
  const y = held.reduce((sum, point) => sum + point.y, 0) / held.length + Math.sin(angle) * off;
  return { x, y };
}

const REGION_PULL = 1;

/** Starts for a network that can be drawn several times in half a second, and compared. */
const STARTS = 24;

const startsFor = (total: number): number => (total < 150 ? STARTS : 1);

/** As many as settle the picture and can be waited for at the start. */
function iterationsFor(nodes: number): number {
  return nodes < 1000 ? 500 : nodes < 10_000 ? 60 : 15;
}
