import { stringify } from "csv-stringify/sync";
import { ACTOR_ROLES } from "../../seed/schema.ts";
import type { GraphStream } from "../graph/port.ts";

/**
 * The two-mode matrix of actors (rows, by id) and projects (columns, by id): 1 where the actor holds any of the five actor
 * roles in the project, else 0. `as.matrix(read.csv(file, row.names = 1, check.names = FALSE))` reads it in R.
 */
export async function* incidence(graph: GraphStream): AsyncGenerator<string> {
  const projects: string[] = [];
  const actors = new Map<string, Set<string>>();
  for await (const { key, attributes } of graph.nodes()) {
    if (attributes.kind === "project") projects.push(key);
    if (attributes.kind === "organisation" || attributes.kind === "person") actors.set(key, new Set());
  }
  for await (const edge of graph.edges()) {
    if (ROLES.has(edge.attributes.role)) actors.get(edge.source)?.add(edge.target);
  }
  yield stringify([["actor", ...projects]]);
  for (const [actor, own] of actors) {
    if (own.size > 0) yield stringify([[actor, ...projects.map((project) => (own.has(project) ? 1 : 0))]]);
  }
}

const ROLES = new Set<string>(ACTOR_ROLES);
