import neo4j from "neo4j-driver";
import type { Dataset } from "../../contract/dataset.ts";
import type { Filter } from "../../contract/filter.ts";
import { graphAttributes } from "../graph-entries.ts";
import type { Row } from "./connection.ts";
import type { Reader } from "./reader.ts";
import { edgeEntryOf, type EdgeResult, nodeEntryOf, type NodeResult } from "./rows.ts";
import type { GraphStream } from "../port.ts";

/** The filter as the parameters of the queries that take it: null where it does not restrict. */
export function filterParameters(filter: Filter): Row {
  const { projects, regions, themes, legalForms, kinds, roles, statuses, minProjects, ids, prose, merging } = filter;
  return {
    layer: merging,
    prose,
    projects: projects ?? null,
    regions: regions ?? null,
    themes: themes ?? null,
    legalForms: legalForms ?? null,
    kinds: kinds ?? null,
    roles: roles ?? null,
    statuses: statuses ?? null,
    minProjects: minProjects === undefined ? null : neo4j.int(minProjects),
    ids: ids ?? null,
    scoped: [projects, regions, themes, legalForms, minProjects].some((part) => part !== undefined),
  };
}

/**
 * Nodes and edges together up to which a graph is read once and held for as long as it is answered from: a research
 * pack reads it eleven times.
 */
const HELD_UP_TO = 10_000;

/** The filtered graph; nodes and edges come from the database as they are read, those of a large graph each time. */
export async function filteredGraph(reader: Reader, filter: Filter, dataset: Dataset): Promise<GraphStream> {
  const parameters = filterParameters(filter);
  const [size] = await reader.all<{ nodes: number; edges: number }>("graph-size", parameters);
  const { nodes, edges } = size ?? { nodes: 0, edges: 0 };
  const graph: GraphStream = {
    attributes: graphAttributes(dataset, filter, nodes, edges),
    nodes: () => reader.stream("graph-nodes", parameters, (row: NodeResult) => nodeEntryOf(row, filter.merging)),
    edges: () => reader.stream("graph", parameters, (row: EdgeResult) => edgeEntryOf(row, filter.prose)),
  };
  if (nodes + edges > HELD_UP_TO) return graph;
  return { ...graph, nodes: readOnce(graph.nodes), edges: readOnce(graph.edges) };
}

/** What is read, and once it was read to its end, what that gave. */
function readOnce<Entry>(read: () => AsyncIterable<Entry>): () => AsyncIterable<Entry> {
  let held: readonly Entry[] | null = null;
  return async function* () {
    if (held !== null) return yield* held;
    const entries: Entry[] = [];
    for await (const entry of read()) {
      entries.push(entry);
      yield entry;
    }
    held = entries;
  };
}

/** What stands at most `depth` links from an entity in the filtered graph. */
export async function neighbourhoodOf(
  reader: Reader,
  { id, depth, filter }: { id: string; depth: number; filter: Filter },
  dataset: Dataset,
): Promise<GraphStream> {
  const [row] = await reader.all<{ nodes: NodeResult[]; edges: EdgeResult[] }>("neighbourhood", {
    ...filterParameters(filter),
    id,
    depth: neo4j.int(depth),
  });
  const { nodes, edges } = row ?? { nodes: [], edges: [] };
  return {
    attributes: graphAttributes(dataset, filter, nodes.length, edges.length),
    nodes: async function* () {
      for (const node of nodes) yield nodeEntryOf(node, filter.merging);
    },
    edges: async function* () {
      for (const edge of edges) yield edgeEntryOf(edge, filter.prose);
    },
  };
}
