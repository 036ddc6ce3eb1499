import type { GraphStream } from "../../engine/port.ts";
import { type Provenance, statements } from "../citation/provenance.ts";

/** graphology's serialised form (`Graph.export()`), piece by piece; what it says of itself stands in its attributes. */
export function json(graph: GraphStream, about: Provenance): AsyncGenerator<string> {
  return serialised(graph, { ...Object.fromEntries(statements(about, graph.attributes)), ...graph.attributes });
}

/** The same with the attributes given: what `/api/graph` sends. */
export async function* serialised(graph: GraphStream, attributes: object = graph.attributes): AsyncGenerator<string> {
  yield `{"attributes":${JSON.stringify(attributes)},"options":{"type":"directed","multi":true},"nodes":[`;
  yield* list(graph.nodes());
  yield '],"edges":[';
  yield* list(graph.edges());
  yield "]}";
}

/** Entries are joined to pieces of some size, since a stream pays for each. */
async function* list(entries: AsyncIterable<unknown>): AsyncGenerator<string> {
  let pending = "";
  let first = true;
  for await (const entry of entries) {
    pending += first ? JSON.stringify(entry) : `,${JSON.stringify(entry)}`;
    first = false;
    if (pending.length < CHUNK) continue;
    yield pending;
    pending = "";
  }
  yield pending;
}

const CHUNK = 32_768;
