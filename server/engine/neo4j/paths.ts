import neo4j from "neo4j-driver";
import { countsMentions } from "../../contract/filter.ts";
import type { Paths } from "../../contract/paths.ts";
import type { Engine } from "../port.ts";
import type { Reader } from "./reader.ts";
import { filterParameters } from "./graph.ts";
import { mustExist } from "./ids.ts";
import { attributesOf, edgeEntryOf, type EdgeResult, type NodeResult, refOf } from "./rows.ts";

interface PathResult {
  nodes: NodeResult[];
  /** The links of each step. */
  edges: EdgeResult[][];
}

/** Every shortest path between two entities that a filter leaves. Throws `NotFound` for an end that is none. */
export async function shortestPaths(
  reader: Reader,
  { from, to, max, without, limit, filter }: Parameters<Engine["paths"]>[0],
): Promise<Paths> {
  await mustExist(reader, "from", from, filter.merging);
  await mustExist(reader, "to", to, filter.merging);
  const rows = await reader.all<PathResult>("paths", {
    ...filterParameters(filter),
    mentions: countsMentions(filter),
    from,
    to,
    max: max === undefined ? null : neo4j.int(max),
    withoutIds: without.ids,
    withoutRoles: without.roles,
    limit: neo4j.int(limit + 1),
  });
  const [first] = rows;
  if (!first) return { length: null, paths: [], truncated: false };
  const paths = rows.slice(0, limit).map(({ nodes, edges }) => ({
    nodes: nodes.map((node) => {
      const { kind, name } = attributesOf(node, filter.merging);
      return refOf({ id: node.id, kind, name });
    }),
    edges: edges.map((step) => step.map((edge) => edgeEntryOf(edge, filter.prose))),
  }));
  return { length: first.nodes.length - 1, paths, truncated: rows.length > limit };
}
