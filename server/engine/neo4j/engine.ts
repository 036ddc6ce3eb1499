import neo4j from "neo4j-driver";
import type { Dataset } from "../../contract/dataset.ts";
import type { Evidence, Merging, Review, UnnamedPartner } from "../../contract/shared.ts";
import { type Kind, KINDS, type Role, ROLES } from "../../contract/vocabulary.ts";
import { EngineUnavailable, NotFound } from "../../contract/errors.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { type Address, openDriver, Reader } from "./connection.ts";
import { filteredGraph, neighbourhoodOf } from "./graph.ts";
import { guessesOf } from "../id-guesses.ts";
import { affiliations, intersections, projectPairs, sharedActors, territoryPairs } from "./parts.ts";
import { attributesOf, edgeEntryOf, type EdgeResult } from "./rows.ts";
import type { Engine } from "../port.ts";
import { plainWord, queryReadings, searchScore, undoubled } from "../search-score.ts";

/** More candidates of a search than this are not ranked: the query says too little. */
const MOST_CANDIDATES = 20_000;

/**
 * The engine that answers from Neo4j, in READ transactions, by the queries of cypher/queries. Opening it asks nothing, so a
 * server can start before its database. Methods throw as the port says.
 */
export function openNeo4jGraph(address: Address): Engine {
  const driver = openDriver(address);
  const reader = new Reader(driver, address.database);

  async function dataset(): Promise<Dataset> {
    const [row] = await reader.all<{ complete: boolean; answer: string | null }>("dataset", {});
    if (!row?.complete || row.answer === null) {
      throw new EngineUnavailable("Neo4j holds no finished import; run npm run graph:import.");
    }
    return JSON.parse(row.answer) as Dataset;
  }

  async function find(ids: string[], layer: Merging) {
    const rows = await reader.all<{ id: string; found: string | null; direct: boolean }>("resolve", { ids, layer });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** What each written id means: the first of its guesses that is known, of one of these kinds. */
  async function meanings(written: string[], kinds: readonly Kind[], layer: Merging) {
    const guesses = written.map((id) => guessesOf(id, kinds));
    const found = await find([...new Set(guesses.flat())], layer);
    return guesses.map((own) => {
      const known = own.flatMap((guess) => {
        const row = found.get(guess);
        return row?.found == null ? [] : [{ id: row.found, merged: !row.direct }];
      });
      return known.find(({ id }) => kinds.some((kind) => id.startsWith(`${kind}:`))) ?? null;
    });
  }

  /** Throws `NotFound` for an id that no entity of the layer has. */
  async function must(parameter: string, id: string, layer: Merging): Promise<void> {
    if (!(await find([id], layer)).get(id)?.direct) throw new NotFound(parameter, id);
  }

  return {
    name: "neo4j",
    ready: async () => {
      try {
        await dataset();
        return { ready: true };
      } catch (error) {
        return { ready: false, detail: (error as Error).message };
      }
    },
    dataset,
    resolve: async (ids, kinds, merging) => {
      return (await meanings(ids, kinds, merging)).map((meaning) => meaning?.id ?? null);
    },
    redirect: async (id) => {
      const [meaning] = await meanings([id], KINDS, "reviewed");
      return meaning?.merged ? meaning.id : null;
    },
    joins: async () => {
      const rows = await reader.all<{ id: string; attributes: string; entity: string }>("joins", {});
      return rows.map(({ id, attributes, entity }) => {
        const { name, otherNames } = attributesOf({ attributes, strictAttributes: null }, "strict");
        return { id, names: [name, ...otherNames], entity };
      });
    },
    graph: async (filter) => filteredGraph(reader, filter, await dataset()),
    search: async ({ q, kinds, limit }) => {
      const readings = queryReadings(q);
      if (readings.length === 0) return { results: [], total: 0 };
      const rows = await reader.all<{
        id: string;
        kind: Kind;
        sortName: string;
        searchNames: string[];
        attributes: string;
      }>("search", {
        lucene: luceneOf(readings),
        kinds: kinds ?? null,
        most: neo4j.int(MOST_CANDIDATES),
      });
      const scored = rows
        .map((row) => ({ row, score: searchScore(readings, row.searchNames) }))
        .filter(({ score }) => score > 0)
        .sort(
          (a, b) => b.score - a.score || byCodeUnit(a.row.sortName, b.row.sortName) || byCodeUnit(a.row.id, b.row.id),
        );
      const results = scored.slice(0, limit).map(({ row: { id, kind, attributes }, score }) => {
        const { name, otherNames, region } = attributesOf({ attributes, strictAttributes: null }, "reviewed");
        return { id, kind, name, otherNames, region: region ?? null, score };
      });
      return { results, total: scored.length };
    },
    entity: async (id) => {
      const [row] = await reader.all<EntityResult>("entity", { id });
      if (!row) throw new NotFound("id", id);
      const attributes = attributesOf({ attributes: row.attributes, strictAttributes: null }, "reviewed");
      const links = row.links
        .toSorted(
          (a, b) =>
            ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
            byCodeUnit(a.sortName, b.sortName) ||
            byCodeUnit(a.id, b.id) ||
            Number(a.direction === "in") - Number(b.direction === "in"),
        )
        .map(({ key, role, direction, id: other, kind, name, evidence, reviews }) => ({
          key,
          role,
          direction,
          entity: { id: other, kind, name },
          evidence: JSON.parse(evidence) as Evidence[],
          reviews: JSON.parse(reviews) as Review[],
        }));
      const { kind, name } = row;
      return {
        id,
        kind,
        name,
        attributes,
        otherNames: attributes.otherNames,
        unnamed: JSON.parse(row.unnamed) as UnnamedPartner[],
        links,
      };
    },
    neighbourhood: async (query) => {
      await must("id", query.id, query.filter.merging);
      return neighbourhoodOf(reader, query, await dataset());
    },
    sharedActors: (query) => sharedActors(reader, query),
    projectPairs: (query) => projectPairs(reader, query),
    territoryPairs: (query) => territoryPairs(reader, query),
    paths: async ({ from, to, max, without, limit }) => {
      await must("from", from, "reviewed");
      await must("to", to, "reviewed");
      const rows = await reader.all<{
        nodes: { id: string; kind: Kind; name: string }[];
        edges: EdgeResult[][];
      }>("paths", {
        from,
        to,
        max: max === undefined ? null : neo4j.int(max),
        withoutIds: without.ids,
        withoutRoles: without.roles,
        limit: neo4j.int(limit + 1),
      });
      const [first] = rows;
      if (!first) return { length: null, paths: [], truncated: false };
      const paths = rows.slice(0, limit).map(({ nodes, edges }) => ({
        nodes,
        edges: edges.map((step) => step.map((edge) => edgeEntryOf(edge, false))),
      }));
      return { length: first.nodes.length - 1, paths, truncated: rows.length > limit };
    },
    intersections: (query) => intersections(reader, query),
    editions: async ({ from, to }) => {
      const { packages } = await dataset();
      for (const [parameter, value] of [
        ["from", from],
        ["to", to],
      ] as const) {
        if (!packages.some(({ name }) => name === value)) throw new NotFound(parameter, value);
      }
      const rows = await reader.all<{
        id: string;
        kind: Kind;
        name: string;
        from: string[];
        to: string[];
      }>("editions", { from, to });
      return {
        stayed: rows.filter((row) => row.from.length > 0 && row.to.length > 0),
        came: rows.filter((row) => row.from.length === 0),
        left: rows.filter((row) => row.to.length === 0),
      };
    },
    affiliations: (filter) => affiliations(reader, filter),
    close: () => driver.close(),
  };
}

interface EntityResult {
  id: string;
  kind: Kind;
  name: string;
  attributes: string;
  unnamed: string;
  links: {
    key: string;
    role: Role;
    direction: "out" | "in";
    id: string;
    kind: Kind;
    name: string;
    sortName: string;
    evidence: string;
    reviews: string;
  }[];
}

/**
 * A reading of the query in Lucene's syntax: each word as it is, as a beginning, one typo away, or among the plain words that the
 * import writes beside those of names. Folded words hold letters and
 * digits alone, so nothing of that syntax is left in them, and lower case keeps AND, OR and NOT plain words.
 */
function luceneOf(readings: string[][]): string {
  const clause = (word: string) =>
    [...new Set([word, `${word}*`, `${word}~1`, plainWord(word), `${undoubled(word)}*`])].join(" OR ");
  return readings.map((words) => `(${words.map((word) => `(${clause(word)})`).join(" AND ")})`).join(" OR ");
}
