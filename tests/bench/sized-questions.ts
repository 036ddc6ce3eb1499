import { EVERYTHING } from "../../server/contract/filter.ts";
import type { GraphStream, NetworkGraph } from "../../server/engine/port.ts";

/** What is asked of networks of every size, between two points where it needs any. */
export const SIZED_QUESTIONS: Record<string, (graph: NetworkGraph, from: string, to: string) => Promise<unknown>> = {
  entity: (graph, from) => graph.entity(from),
  neighbourhood: async (graph, from) => counted(await graph.neighbourhood({ id: from, depth: 1, filter: EVERYTHING })),
  search: (graph) => graph.search({ q: "organisaton 77", limit: 20 }),
  graph: async (graph) => counted(await graph.graph(EVERYTHING)),
  "shared actors": (graph) => graph.sharedActors({ filter: { ...EVERYTHING, minProjects: 2 }, limit: 1000 }),
  "pairs of projects": (graph) => graph.projectPairs({ filter: EVERYTHING, weight: "newman", limit: 1000 }),
  "pairs of regions": (graph) =>
    graph.territoryPairs({ filter: EVERYTHING, weight: "count", level: "region", limit: 1000 }),
  "pairs of actors": (graph) =>
    graph.actorPairs({ filter: { ...EVERYTHING, minProjects: 2 }, weight: "count", limit: 1000 }),
  paths: (graph, from, to) => graph.paths({ from, to, without: { ids: [], roles: [] }, limit: 50, filter: EVERYTHING }),
  combinations: (graph) => graph.intersections({ filter: EVERYTHING, by: "project", minMembers: 1, limit: 1000 }),
  cohesion: (graph) => graph.cohesion({ filter: EVERYTHING, without: { ids: [], roles: [] }, exact: false }),
  bridges: (graph) => graph.bridges({ filter: EVERYTHING, level: "project", limit: 100, exact: false }),
  backbone: (graph) =>
    graph.backbone({ filter: EVERYTHING, level: "project", model: "sdsm", alpha: 0.05, seed: 1, limit: 1000 }),
  gaps: (graph) => graph.gaps({ filter: EVERYTHING, level: "project", limit: 100 }),
};

async function counted({ nodes, edges }: GraphStream): Promise<{ nodes: number; edges: number }> {
  const counts = { nodes: 0, edges: 0 };
  for await (const _ of nodes()) counts.nodes++;
  for await (const _ of edges()) counts.edges++;
  return counts;
}
