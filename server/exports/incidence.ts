import { stringify } from "csv-stringify/sync";
import { ACTOR_ROLES } from "../../seed/schema.ts";
import type { GraphStream } from "../graph/port.ts";
import { type Provenance, statements } from "./provenance.ts";

/**
 * The two-mode matrix of actors (rows, by id) and projects (columns, by id): 1 where the actor holds any of the five actor
 * roles in the project, else 0. `as.matrix(read.csv(file, row.names = 1, check.names = FALSE))` reads it in R. The corner,
 * which readers drop, says what it is, since a table has no other place for it.
 */
export async function* incidence(graph: GraphStream, about: Provenance): AsyncGenerator<string> {
  const columns = new Map<string, number>();
  const actors = new Map<string, number[]>();
  for await (const { key, attributes } of graph.nodes()) {
    if (attributes.kind === "project") columns.set(key, columns.size);
    if (attributes.kind === "organisation" || attributes.kind === "person") actors.set(key, []);
  }
  for await (const { source, target, attributes } of graph.edges()) {
    const column = columns.get(target);
    if (column !== undefined && ROLES.has(attributes.role)) actors.get(source)?.push(column);
  }
  const facts = statements(about, graph.attributes).map(([name, value]) => `${name}: ${value}`);
  yield stringify([[`actor (${facts.join("; ").replaceAll(/[\r\n]+/g, " ")})`, ...columns.keys()]]);
  const none = Array<string>(columns.size).fill("0");
  for (const [actor, own] of actors) {
    if (own.length === 0) continue;
    const cells = [...none];
    for (const column of own) cells[column] = "1";
    yield `${stringify([[actor]], { record_delimiter: "" })},${cells.join(",")}\n`;
  }
}

const ROLES = new Set<string>(ACTOR_ROLES);
