import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { byCodeUnit } from "./code-unit.ts";
import { chance } from "./chance.ts";
import type { Position } from "./layout.ts";

/**
 * ForceAtlas2 over projects and the actors they share, from set positions for a set number of iterations, so that it gives
 * the same picture everywhere. Projects of a region are held together by a weak tie to a node that is not drawn.
 */
export function placeCore(
  projects: string[],
  shared: string[],
  ties: Map<string, Map<string, unknown>>,
  regionOf: (project: string) => string | null,
): Map<string, Position> {
  const graph = new UndirectedGraph<Position, { weight: number }>();
  const radius = Math.sqrt(projects.length + shared.length) * 10;
  const byRegion = projects.toSorted((a, b) => byCodeUnit(regionOf(a) ?? "~", regionOf(b) ?? "~") || byCodeUnit(a, b));
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
    const held = [...(ties.get(actor)?.keys() ?? [])].map((project) => graph.getNodeAttributes(project));
    const angle = 2 * Math.PI * chance(actor);
    const x = held.reduce((sum, point) => sum + point.x, 0) / held.length + Math.cos(angle) * radius * 0.05;
    const y = held.reduce((sum, point) => sum + point.y, 0) / held.length + Math.sin(angle) * radius * 0.05;
    graph.addNode(actor, { x, y });
    for (const project of ties.get(actor)?.keys() ?? []) graph.addEdge(actor, project, { weight: 1 });
  }
  if (graph.order < 2) return new Map(projects.map((id) => [id, { x: 0, y: 0 }]));
  const found = forceAtlas2(graph, {
    iterations: iterationsFor(graph.order),
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

const REGION_PULL = 0.6;

/** As many as settle the picture and can be waited for at the start. */
function iterationsFor(nodes: number): number {
  return nodes < 1000 ? 500 : nodes < 10_000 ? 60 : 15;
}
