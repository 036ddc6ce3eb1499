import { OtherDataset } from "../../contract/errors.ts";
import { EVERYTHING } from "../../contract/filter.ts";
import { entityAnswer } from "./entity.ts";
import { filteredGraph } from "./graph.ts";
import { joinsOf, mergedInto, resolveId } from "./ids.ts";
import { editions, intersections } from "./members.ts";
import { neighbourhoodOf } from "./neighbourhood.ts";
import { affiliationsIn } from "./parts.ts";
import { shortestPaths } from "./paths.ts";
import { searcher } from "./search.ts";
import { projectPairs, sharedActors, territoryPairs } from "./shared.ts";
import { viewsOf } from "./view.ts";
import type { Network } from "../../network/network.ts";
import { datasetName } from "../dataset-name.ts";
import type { Engine, State } from "../port.ts";

/**
 * The engine that answers from the network held in memory; where `placed` is given, its points have provisional places
 * until that resolves, and its dataset says so until then. Methods throw as the port says.
 */
export function openMemoryGraph(network: Network, placed: Promise<void> = Promise.resolve()): Engine {
  const { redirects } = network;
  const viewOf = viewsOf(network);
  const shown = () => viewOf(EVERYTHING);
  const whole = () => viewOf({ merging: "reviewed", prose: true });
  const search = searcher(whole);
  return {
    name: "memory",
    ready: async () => ({ ready: true, ...layoutOf(network.dataset) }),
    placed: () => placed,
    async at(_, name) {
      const own = datasetName(network.dataset);
      if (name !== undefined && name !== own) throw new OtherDataset(name, [own]);
      return this;
    },
    datasets: async () => {
      const { title, version } = network.dataset;
      return [{ name: datasetName(network.dataset), title, version, usual: true }];
    },
    dataset: async () => network.dataset,
    resolve: async (ids, kinds, merging) => {
      const view = viewOf({ merging, prose: true });
      return ids.map((id) => resolveId(view, redirects, id, kinds));
    },
    redirect: async (id) => mergedInto(whole(), redirects, id),
    joins: async () => joinsOf(network),
    graph: async (filter) => filteredGraph(viewOf(filter), filter, network.dataset),
    search: async (query) => search(query),
    entity: async (id) => entityAnswer(whole(), id),
    neighbourhood: async (query) => neighbourhoodOf(viewOf(query.filter), query, network.dataset),
    sharedActors: async (query) => sharedActors(viewOf(query.filter), query),
    projectPairs: async (query) => projectPairs(viewOf(query.filter), query),
    territoryPairs: async (query) => territoryPairs(viewOf(query.filter), query),
    paths: async (query) => shortestPaths(viewOf(query.filter), query),
    intersections: async (query) => intersections(viewOf(query.filter), query),
    editions: async (query) => {
      const packages = network.dataset.packages.map(({ name }) => name);
      return editions(shown(), packages, query);
    },
    affiliations: async (filter) => affiliationsIn(viewOf(filter), filter),
    close: async () => {},
  };
}

const layoutOf = ({ layout }: Network["dataset"]): Pick<State, "layout"> => (layout ? { layout } : {});
