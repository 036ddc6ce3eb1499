import type { Dataset } from "../../seed/package/schema.ts";
import type { Graph } from "../../server/contract/graph.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { buildNetwork } from "../../server/network/build.ts";
import { readGraph } from "../contract/read-graph.ts";

/** The whole network of a package as the page is given it, drawn nowhere. */
export async function networkOf(dataset: Dataset): Promise<Graph> {
  const network = buildNetwork([dataset], (all) => new Map([...all.keys()].map((id) => [id, { x: 0, y: 0 }])));
  return {
    options: { type: "directed", multi: true },
    ...(await readGraph(await openMemoryGraph(network).graph(EVERYTHING))),
  };
}
