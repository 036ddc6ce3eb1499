import type { Bridges } from "../contract/bridges.ts";
import type { Measures, NodeEntry } from "../contract/graph.ts";
import type { GraphStream } from "../engine/port.ts";

/**
 * Nodes of the largest extract whose measures are computed for a file; of more, the file would keep its reader waiting.
 */
export const MEASURED_UP_TO = 2000;

/** A graph with the measures of its actors and projects, given what bridges under the same filter. */
export function measured(graph: GraphStream, { actors, projects }: Pick<Bridges, "actors" | "projects">): GraphStream {
  const measures = new Map<string, Measures>([
    ...actors.map(({ entity, projects: count, betweenness }): [string, Measures] => [
      entity.id,
      { projects: count, betweenness: rounded(betweenness.value) },
    ]),
    ...projects.map(({ entity, betweenness, community }): [string, Measures] => [
      entity.id,
      { betweenness: rounded(betweenness.value), community },
    ]),
  ]);
  return { ...graph, nodes: () => withMeasures(graph.nodes(), measures) };
}

async function* withMeasures(
  nodes: AsyncIterable<NodeEntry>,
  measures: ReadonlyMap<string, Measures>,
): AsyncGenerator<NodeEntry> {
  for await (const node of nodes) {
    const own = measures.get(node.key);
    yield own ? { ...node, attributes: { ...node.attributes, measures: own } } : node;
  }
}

/** Six decimals: more than any reading of it needs, and the same for all whose links are the same. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
