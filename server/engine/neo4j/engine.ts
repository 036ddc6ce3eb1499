import type { Dataset } from "../../contract/dataset.ts";
import { KINDS } from "../../contract/vocabulary.ts";
import type { Engine } from "../port.ts";
import { type Address, openDriver, Reader } from "./connection.ts";
import { editionsOf, heldVersion, reviewedJoins } from "./dataset.ts";
import { entityOf } from "./entity.ts";
import { filteredGraph, neighbourhoodOf } from "./graph.ts";
import { meaningsOf, mustExist } from "./ids.ts";
import { affiliations, intersections, projectPairs, sharedActors, territoryPairs } from "./parts.ts";
import { shortestPaths } from "./paths.ts";
import { searchNames } from "./search.ts";

/**
 * The engine that answers from Neo4j, in READ transactions, by the queries of cypher/queries. Opening it asks nothing,
 * so a server can start before its database. Methods throw as the port says.
 */
export function openNeo4jGraph(address: Address): Engine {
  const driver = openDriver(address);
  const reader = new Reader(driver, address.database);
  const held = heldVersion(reader);
  const at = async (version?: string): Promise<Questions> => {
    const { name, dataset } = await held(version);
    return questionsAt(reader.at(name), dataset);
  };
  const engine: Engine = {
    name: "neo4j",
    ready: () =>
      held().then(
        () => ({ ready: true }),
        (error: Error) => ({ ready: false, detail: error.message }),
      ),
    at: async (version) => ({ ...engine, ...(await at(version)) }),
    dataset: async () => (await at()).dataset(),
    resolve: async (...query) => (await at()).resolve(...query),
    redirect: async (id) => (await at()).redirect(id),
    joins: async () => (await at()).joins(),
    graph: async (filter) => (await at()).graph(filter),
    search: async (query) => (await at()).search(query),
    entity: async (id) => (await at()).entity(id),
    neighbourhood: async (query) => (await at()).neighbourhood(query),
    sharedActors: async (query) => (await at()).sharedActors(query),
    projectPairs: async (query) => (await at()).projectPairs(query),
    territoryPairs: async (query) => (await at()).territoryPairs(query),
    paths: async (query) => (await at()).paths(query),
    intersections: async (query) => (await at()).intersections(query),
    editions: async (query) => (await at()).editions(query),
    affiliations: async (filter) => (await at()).affiliations(filter),
    close: () => driver.close(),
  };
  return engine;
}

type Questions = Omit<Engine, "name" | "ready" | "at" | "close">;

/** What is answered of one version, by a reader of it. */
function questionsAt(reader: Reader, dataset: Dataset): Questions {
  return {
    dataset: async () => dataset,
    resolve: async (ids, kinds, merging) =>
      (await meaningsOf(reader, ids, kinds, merging)).map((meaning) => meaning?.id ?? null),
    redirect: async (id) => {
      const [meaning] = await meaningsOf(reader, [id], KINDS, "reviewed");
      return meaning?.merged ? meaning.id : null;
    },
    joins: () => reviewedJoins(reader),
    graph: (filter) => filteredGraph(reader, filter, dataset),
    search: (query) => searchNames(reader, query),
    entity: (id) => entityOf(reader, id),
    neighbourhood: async (query) => {
      await mustExist(reader, "id", query.id, query.filter.merging);
      return neighbourhoodOf(reader, query, dataset);
    },
    sharedActors: (query) => sharedActors(reader, query),
    projectPairs: (query) => projectPairs(reader, query),
    territoryPairs: (query) => territoryPairs(reader, query),
    paths: (query) => shortestPaths(reader, query),
    intersections: (query) => intersections(reader, query),
    editions: (query) => editionsOf(reader, dataset, query),
    affiliations: (filter) => affiliations(reader, filter),
  };
}
