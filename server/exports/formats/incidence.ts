import { stringify } from "csv-stringify/browser/esm/sync";
import { countsAsPart } from "../../contract/filter.ts";
import type { GraphStream } from "../../engine/port.ts";
import { type Provenance, statements } from "../citation/provenance.ts";

/**
 * The two-mode matrix of actors (rows, by id) and projects (columns, by id): 1 where the actor takes part in the
 * project by any role that the filter counts (`countsAsPart`), else 0; an actor of none has a row of zeros.
 * `as.matrix(read.csv(file, row.names = 1, check.names = FALSE))` reads it in R. The corner, which readers drop, says
 * what it is, since a table has no other place for it.
 */
export async function* incidence(graph: GraphStream, about: Provenance): AsyncGenerator<string> {
  const columns = new Map<string, number>();
  const actors = new Map<string, Set<number>>();
  const isPart = countsAsPart(about.filter);
  for await (const { key, attributes } of graph.nodes()) {
    if (attributes.kind === "project") columns.set(key, columns.size);
    if (attributes.kind === "organisation" || attributes.kind === "person") actors.set(key, new Set());
  }
  for await (const { source, target, attributes } of graph.edges()) {
    const column = columns.get(target);
    if (column !== undefined && isPart(attributes)) actors.get(source)?.add(column);
  }
  // What the matrix holds, not the graph it comes from.
  const ones = [...actors.values()].reduce((sum, own) => sum + own.size, 0);
  const facts = statements(about, { nodes: columns.size + actors.size, edges: ones }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  yield stringify([[`actor (${facts.join("; ").replaceAll(/[\r\n]+/g, " ")})`, ...columns.keys()]]);
  const none = Array<string>(columns.size).fill("0");
  for (const [actor, own] of actors) {
    const cells = [...none];
    for (const column of own) cells[column] = "1";
    yield `${[stringify([[actor]], { record_delimiter: "" }), ...cells].join(",")}\n`;
  }
}
