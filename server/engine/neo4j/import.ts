import neo4j, { type Driver } from "neo4j-driver";
import type { Kind } from "../../contract/shared.ts";
import { linkAttributes, PREFIX } from "../../network/attributes.ts";
import { type Row, unavailable } from "./connection.ts";
import type { EdgeRow, Network, NodeRow } from "../../network/network.ts";
import { readCypher } from "./queries.ts";
import { nameWords, plainWord, runEnds } from "../search-score.ts";

const BATCH = 10_000;
const SWEEP = 10_000;

/** What an import did. */
export interface Imported {
  nodes: number;
  edges: number;
  deleted: number;
}

/**
 * Replaces what Neo4j holds by this network. Rows are merged on their own ids, so that running it again changes
 * nothing; what this import did not write is deleted afterwards. Between `begin` and `complete` a server on these data
 * says that it is not ready. `run` names this import; `say` is told of progress. Throws `EngineUnavailable` when Neo4j
 * cannot be reached.
 */
export async function importNetwork(
  driver: Driver,
  database: string | undefined,
  network: Network,
  run: string,
  say: (progress: string) => void,
): Promise<Imported> {
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.WRITE,
  });
  const write = async (file: string, parameters: Row = {}) => {
    let last: Row | undefined;
    for (const statement of readCypher(file).statements) {
      const { records } = await session.executeWrite((transaction) => transaction.run(statement, parameters));
      last = records[0]?.toObject();
    }
    return last;
  };
  try {
    await write("schema");
    await write("import/begin");
    for (const [kind, nodes] of byGroup(network.nodes, (node) => node.attributes.kind)) {
      await inBatches(merged(nodes), (rows) => write("import/nodes", { rows, run }), `${kind} nodes`, say);
    }
    const redirects = [...network.redirects].map(([id, target]) => ({ id, target }));
    await inBatches(redirects, (rows) => write("import/redirects", { rows, run }), "redirects", say);
    await inBatches(network.edges.map(edgeProperties), (rows) => write("import/edges", { rows, run }), "links", say);
    const deleted = (await sweep("import/sweep-edges")) + (await sweep("import/sweep-nodes"));
    await write("import/complete", { version: network.dataset.version, answer: JSON.stringify(network.dataset) });
    return { nodes: new Set(network.nodes.map(({ key }) => key)).size, edges: network.edges.length, deleted };
  } catch (error) {
    throw unavailable(error);
  } finally {
    await session.close();
  }

  async function sweep(file: string): Promise<number> {
    let all = 0;
    for (;;) {
      const deleted = Number((await write(file, { run, batch: neo4j.int(SWEEP) }))?.deleted ?? 0);
      all += deleted;
      if (deleted < SWEEP) return all;
    }
  }
}

async function inBatches<T>(
  rows: T[],
  write: (batch: T[]) => Promise<unknown>,
  what: string,
  say: (progress: string) => void,
) {
  for (let from = 0; from < rows.length; from += BATCH) {
    await write(rows.slice(from, from + BATCH));
    say(`${Math.min(from + BATCH, rows.length)} of ${rows.length} ${what}`);
  }
}

const LABELS: Record<Kind, string> = {
  project: "Project",
  organisation: "Organisation",
  person: "Person",
  theme: "Theme",
  territory: "Territory",
};

/**
 * What the full-text index reads: the words of all names and roles, as they are, as `plainWord` makes them, and their
 * `runEnds`.
 */
function searchText({ searchNames, searchRoles }: NodeRow): string {
  const words = [...searchNames.flatMap(nameWords), ...searchRoles];
  return [...new Set([...words, ...words.map(plainWord), ...words.flatMap(runEnds)])].join(" ");
}

/** One row an id: where the layers tell an entity differently, the strict attributes stand beside the reviewed ones. */
function merged(nodes: NodeRow[]): Row[] {
  return [...byGroup(nodes, (node) => node.key).values()].map((rows) => {
    const main = rows.find(({ layers }) => layers.includes("reviewed")) ?? rows[0]!;
    const strict = rows.find((row) => row !== main && row.layers.includes("strict"));
    const { key, attributes, sortName, searchNames, searchRoles, unnamed } = main;
    return {
      id: key,
      label: LABELS[attributes.kind],
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
  });
}

function edgeProperties({ key, layers, source, target, role, evidence, reviews }: EdgeRow): Row {
  const [first] = evidence;
  const onCard = evidence.filter(({ section }) => section !== "prose");
  const statuses = (entries: EdgeRow["evidence"]) => [...new Set(entries.map(({ status }) => status))];
  return {
    source,
    target,
    type: role.toUpperCase(),
    rowId: `${key}|${layers.join("+")}`,
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

/** An attribute as a property of Neo4j, where a whole number is one. */
const property = ([name, value]: [string, unknown]): [string, unknown] => [
  name,
  Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
];

function byGroup<T>(rows: T[], groupOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group) group.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return groups;
}
