import { KIND_LABELS } from "../kind-labels.ts";
import { linkType } from "../link-types.ts";
import { createHash } from "node:crypto";
import neo4j from "neo4j-driver";
import { linkAttributes, PREFIX } from "../../network/attributes.ts";
import type { EdgeRow, Network, NodeRow } from "../../network/network.ts";
import { nameWords, plainWord, runEnds } from "../search-score.ts";
import type { Row } from "./connection.ts";

/** Rows of one kind that are written in one transaction, by a statement of cypher/import. */
export interface Batch {
  statement: "nodes" | "redirects" | "edges";
  rows: Row[];
  /** How far this goes, such as `20000 of 40000 links`. */
  progress: string;
}

/** Rows of a batch: what a transaction of a small server holds, and larger ones are hardly faster. */
export const BATCH = 10_000;

/** How many of each a network has in Neo4j. */
export interface Counts {
  nodes: number;
  redirects: number;
  edges: number;
}

/** What Neo4j holds of a network. */
export const countsOf = ({ nodes, redirects, edges }: Network): Counts => ({
  nodes: new Set(nodes.map(({ key }) => key)).size,
  redirects: redirects.size,
  edges: edges.length,
});

/** The rows of a network, batch by batch, so that they are never all held; always the same for the same network. */
export function* batchesOf({ nodes, redirects, edges }: Network): Generator<Batch> {
  for (const [kind, own] of byGroup(nodes, (node) => node.attributes.kind)) {
    const entities = [...byGroup(own, (node) => node.key).values()];
    yield* batches("nodes", entities, entityRow, `${kind} nodes`);
  }
  yield* batches("redirects", [...redirects], ([id, target]) => ({ id, target }), "redirects");
  yield* batches("edges", edges, edgeRow, "links");
}

/**
 * A name for a version that the database holds: the hash of its content, and a hash of the rows that are written for
 * it, which an update of Maillage may change. The same for the same rows, so that an import that died is known again.
 */
export function versionName(network: Network): string {
  const hash = createHash("sha256");
  for (const { statement, rows } of batchesOf(network)) hash.update(statement).update(JSON.stringify(rows));
  return `${network.dataset.version}-${hash.digest("hex").slice(0, 8)}`;
}

function* batches<T>(
  statement: Batch["statement"],
  all: readonly T[],
  rowOf: (one: T) => Row,
  what: string,
): Generator<Batch> {
  for (let from = 0; from < all.length; from += BATCH) {
    const rows = all.slice(from, from + BATCH).map(rowOf);
    yield { statement, rows, progress: `${from + rows.length} of ${all.length} ${what}` };
  }
}

/**
 * What the full-text index reads: the words of all names and roles, as they are, as `plainWord` makes them, and their
 * `runEnds`.
 */
function searchText({ searchNames, searchRoles }: NodeRow): string {
  const words = [...searchNames.flatMap(nameWords), ...searchRoles];
  return [...new Set([...words, ...words.map(plainWord), ...words.flatMap(runEnds)])].join(" ");
}

/**
 * One row an id: where the layers tell an entity differently, the strict attributes stand beside the reviewed ones.
 */
function entityRow(rows: NodeRow[]): Row {
  const main = rows.find(({ layers }) => layers.includes("reviewed")) ?? rows[0]!;
  const strict = rows.find((row) => row !== main && row.layers.includes("strict"));
  const { key, attributes, sortName, searchNames, searchRoles, unnamed } = main;
  return {
    label: KIND_LABELS[attributes.kind],
    properties: {
      id: key,
      layers: [...new Set(rows.flatMap(({ layers }) => layers))].toSorted(),
      kind: attributes.kind,
      name: attributes.name,
      sortName,
      searchNames,
      searchRoles,
      searchText: searchText(main),
      packages: attributes.packages,
      attributes: JSON.stringify(attributes),
      strictAttributes: strict ? JSON.stringify(strict.attributes) : null,
      legalForm: attributes.legalForm ?? null,
      level: attributes.level ?? null,
      code: attributes.code ?? null,
      x: attributes.x,
      y: attributes.y,
      unnamed: JSON.stringify(unnamed),
      unnamedPartners: neo4j.int(unnamed.length),
      ...Object.fromEntries(
        Object.entries(attributes)
          .filter(([name]) => name.startsWith(PREFIX))
          .map(property),
      ),
    },
  };
}

function edgeRow({ key, layers, source, target, role, participates, evidence, reviews }: EdgeRow): Row {
  const [first] = evidence;
  const onCard = evidence.filter(({ section }) => section !== "prose");
  const statuses = (entries: EdgeRow["evidence"]) => [...new Set(entries.map(({ status }) => status))];
  return {
    source,
    target,
    type: linkType({ role, participates }),
    properties: {
      key,
      layers,
      role,
      evidence: JSON.stringify(evidence),
      reviews: JSON.stringify(reviews),
      onCard: onCard.length > 0,
      statuses: statuses(evidence),
      cardStatuses: statuses(onCard),
      mention: first?.mention ?? null,
      lines: first?.lines?.map((line) => neo4j.int(line)) ?? null,
      source: first?.source ?? null,
      ...Object.fromEntries(Object.entries(linkAttributes(evidence)).map(property)),
    },
  };
}

/** A value as Neo4j is to hold it, where a whole number is one; anything else as it is. */
export const wholeNumber = (value: unknown): unknown =>
  Number.isSafeInteger(value) ? neo4j.int(value as number) : value;

/** An attribute as a property of Neo4j. */
const property = ([name, value]: [string, unknown]): [string, unknown] => [name, wholeNumber(value)];

function byGroup<T>(rows: readonly T[], groupOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group) group.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return groups;
}
