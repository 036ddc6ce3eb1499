import { KINDS } from "../../contract/vocabulary.ts";
import type { Engine } from "../port.ts";
import { type Address, openDriver, Reader } from "./connection.ts";
import { editionsOf, importedDataset, reviewedJoins } from "./dataset.ts";
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
  return {
    name: "neo4j",
    ready: () =>
      importedDataset(reader).then(
        () => ({ ready: true }),
        (error: Error) => ({ ready: false, detail: error.message }),
      ),
    dataset: () => importedDataset(reader),
    resolve: async (ids, kinds, merging) =>
      (await meaningsOf(reader, ids, kinds, merging)).map((meaning) => meaning?.id ?? null),
    redirect: async (id) => {
      const [meaning] = await meaningsOf(reader, [id], KINDS, "reviewed");
      return meaning?.merged ? meaning.id : null;
    },
    joins: () => reviewedJoins(reader),
    graph: async (filter) => filteredGraph(reader, filter, await importedDataset(reader)),
    search: (query) => searchNames(reader, query),
    entity: (id) => entityOf(reader, id),
    neighbourhood: async (query) => {
      await mustExist(reader, "id", query.id, query.filter.merging);
      return neighbourhoodOf(reader, query, await importedDataset(reader));
    },
    sharedActors: (query) => sharedActors(reader, query),
    projectPairs: (query) => projectPairs(reader, query),
    territoryPairs: (query) => territoryPairs(reader, query),
    paths: (query) => shortestPaths(reader, query),
    intersections: (query) => intersections(reader, query),
    editions: (query) => editionsOf(reader, query),
    affiliations: (filter) => affiliations(reader, filter),
    close: () => driver.close(),
  };
}
