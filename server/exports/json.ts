import type { GraphStream } from "../graph/port.ts";

/** graphology's serialised form (`Graph.export()`), piece by piece; `/api/graph` sends the same text. */
export async function* json(graph: GraphStream): AsyncGenerator<string> {
  yield `{"attributes":${JSON.stringify(graph.attributes)},"options":{"type":"directed","multi":true},"nodes":[`;
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
