import type { Dataset } from "../../seed/package/schema.ts";
import type { Graph } from "../../server/contract/graph.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { buildNetwork } from "../../server/network/build.ts";

/** The whole network of a package as the page is given it, drawn nowhere. */
export async function networkOf(dataset: Dataset): Promise<Graph> {
  const network = buildNetwork([dataset], (all) => new Map([...all.keys()].map((id) => [id, { x: 0, y: 0 }])));
  const stream = await openMemoryGraph(network).graph(EVERYTHING);
  return {
    attributes: stream.attributes,
    options: { type: "directed", multi: true },
    nodes: await listed(stream.nodes()),
    edges: await listed(stream.edges()),
  } as unknown as Graph;
}

async function listed<T>(rows: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
