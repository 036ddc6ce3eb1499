import { entityAnswer } from "./memory-entity.ts";
import { filteredGraph } from "./memory-graph.ts";
import { resolveId } from "./memory-ids.ts";
import { viewsOf } from "./memory-view.ts";
import type { Network } from "./network.ts";
import type { Engine } from "./port.ts";

/** The engine that answers from the network held in memory. Methods throw as the port says. */
export function openMemoryGraph(network: Network): Engine {
  const viewOf = viewsOf(network);
  const everything = () => viewOf({ merging: "reviewed", prose: true });
  const notYet = () => Promise.reject(new Error("Not answered yet."));
  return {
    name: "memory",
    ready: async () => ({ ready: true }),
    dataset: async () => network.dataset,
    resolve: async (ids, kinds, merging) =>
      ids.map((id) => resolveId(viewOf({ merging, prose: true }), network.redirects, id, kinds)),
    redirect: async (id) => network.redirects.get(id) ?? null,
    graph: async (filter) => filteredGraph(viewOf(filter), filter, network.dataset),
    entity: async (id) => entityAnswer(everything(), id),
    search: notYet,
    neighbourhood: notYet,
    sharedActors: notYet,
    projectPairs: notYet,
    territoryPairs: notYet,
    paths: notYet,
    intersections: notYet,
    editions: notYet,
    affiliations: notYet,
    close: async () => {},
  };
}
