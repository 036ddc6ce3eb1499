import type { Dataset } from "../../contract/dataset.ts";
import { EngineUnavailable } from "../../contract/errors.ts";
import { KINDS } from "../../contract/vocabulary.ts";
import type { Filter } from "../../contract/filter.ts";
import type { Engine, GraphStream } from "../port.ts";
import type { Address } from "./connection.ts";
import { Database } from "./database.ts";
import { editionsOf, heldDatasets, versionFinder, reviewedJoins } from "./dataset.ts";
import { entityOf } from "./entity.ts";
import { filteredGraph, neighbourhoodOf } from "./graph.ts";
import { meaningsOf, mustExist } from "./ids.ts";
import { affiliations, intersections, projectPairs, sharedActors, territoryPairs } from "./parts.ts";
import { shortestPaths } from "./paths.ts";
import { Reader } from "./reader.ts";
import { searchNames } from "./search.ts";

/**
 * The engine that answers from Neo4j, in READ transactions, by the queries of cypher/queries. Opening it waits for
 * nothing, so a server can start before its database. Methods throw as the port says, at once where the database is
 * known not to answer. `refusal` says why nothing may be answered from a dataset, null where it may. The database plans
 * the queries of `ahead` as soon as it is there or holds something new; until one is planned, what asks it is refused.
 */
export function openNeo4jGraph(
  address: Address,
  refusal: (dataset: Dataset) => string | null = () => null,
  ahead: readonly string[] = [],
): Engine {
  const database = new Database(address, refusal, ahead);
  const reader = new Reader(database, (address.limit ?? LIMIT_MS) * WAITED);
  const find = versionFinder(reader);
  const at = async (version?: string, named?: string, waited?: number): Promise<Questions> => {
    const own = reader.anew(waited);
    const held = await own.waiting(find(version, named));
    const { dataset } = held;
    const refused = refusal(dataset);
    if (refused !== null) throw new EngineUnavailable(refused, { reason: "empty" });
    return questionsAt(own.at(held), dataset);
  };
  const engine: Engine = {
    name: "neo4j",
    ready: () => database.state(),
    // An import draws what it writes.
    placed: async () => {},
    at: async (...which) => ({ ...engine, ...(await at(...which)) }),
    datasets: () => heldDatasets(reader.anew()),
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
    close: () => database.close(),
  };
  return engine;
}

/** The files of cypher/queries that find the version of the data which a question is answered from. */
export const ASKED_FIRST = ["present", "datasets", "dataset"];

/** Those that readers' questions are answered by, those of the first page first. */
export const ASKED = [
  ...["held", "graph-size", "graph-nodes", "graph", "search", "resolve", "entity"],
  ...["scope", "affiliations", "shared-actors", "joins", "neighbourhood", "paths", "intersections", "editions"],
];

/** How long an answer may wait for the database unless told, in milliseconds. */
const LIMIT_MS = 10_000;
/** How much of it is waited: the rest is for the way back, so that who asked knows within the limit. */
const WAITED = 0.95;

type Questions = Omit<Engine, "name" | "ready" | "placed" | "datasets" | "at" | "close">;

/** What is answered of one version, by a reader of it. */
function questionsAt(reader: Reader, dataset: Dataset): Questions {
  // A file asks for the same graph more than once.
  const graphs = new Map<string, Promise<GraphStream>>();
  const graphOf = (filter: Filter): Promise<GraphStream> => {
    const name = JSON.stringify(filter);
    const graph = graphs.get(name) ?? filteredGraph(reader, filter, dataset);
    graphs.set(name, graph);
    return graph;
  };
  return {
    dataset: async () => dataset,
    resolve: async (ids, kinds, merging) =>
      (await meaningsOf(reader, ids, kinds, merging)).map((meaning) => meaning?.id ?? null),
    redirect: async (id) => {
      const [meaning] = await meaningsOf(reader, [id], KINDS, "reviewed");
      return meaning?.merged ? meaning.id : null;
    },
    joins: () => reviewedJoins(reader),
    graph: graphOf,
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
