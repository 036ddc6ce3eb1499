import { Type, type Static } from "typebox";
import { EdgeEntry } from "./graph.ts";
import { EntityRef, nullable } from "./shared.ts";

/**
 * `GET /api/paths`: every shortest path over actor roles, undirected. `nodes` from one end to the other; `edges[i]`
 * lists every parallel edge between nodes i and i+1, by key. Paths by their nodes' ids. `length` null when there is
 * none.
 */
export const Paths = Type.Object({
  length: nullable(Type.Integer()),
  paths: Type.Array(Type.Object({ nodes: Type.Array(EntityRef), edges: Type.Array(Type.Array(EdgeEntry)) })),
  truncated: Type.Boolean(),
});
export type Paths = Static<typeof Paths>;
