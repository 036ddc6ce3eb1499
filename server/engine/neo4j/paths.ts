import neo4j from "neo4j-driver";
import type { Paths } from "../../contract/paths.ts";
import type { Kind } from "../../contract/vocabulary.ts";
import type { Engine } from "../port.ts";
import type { Reader } from "./connection.ts";
import { mustExist } from "./ids.ts";
import { edgeEntryOf, type EdgeResult, refOf } from "./rows.ts";

interface PathResult {
  nodes: { id: string; kind: Kind; name: string }[];
  /** The links of each step. */
  edges: EdgeResult[][];
}

/** Every shortest path between two entities. Throws `NotFound` for an end that is none. */
export async function shortestPaths(
  reader: Reader,
  { from, to, max, without, limit }: Parameters<Engine["paths"]>[0],
): Promise<Paths> {
  await mustExist(reader, "from", from, "reviewed");
  await mustExist(reader, "to", to, "reviewed");
  const rows = await reader.all<PathResult>("paths", {
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
    nodes: nodes.map(refOf),
    edges: edges.map((step) => step.map((edge) => edgeEntryOf(edge, false))),
  }));
  return { length: first.nodes.length - 1, paths, truncated: rows.length > limit };
}
