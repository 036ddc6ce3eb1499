import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Attributes } from "../../seed/package/attributes.ts";
import { TABLES, type Dataset, type TableName } from "../../seed/package/schema.ts";
import { KINDS, ROLES } from "../contract/vocabulary.ts";
import type { Dataset as DatasetAnswer } from "../contract/dataset.ts";
import { attributesOf } from "./attributes.ts";
import { byCodeUnit } from "./code-unit.ts";
import type { EdgeRow, Network, NodeRow } from "./network.ts";
import { datasetWords } from "./dataset-words.ts";
import { withoutProse } from "./prose.ts";

/** The answer of `/api/dataset`. Counts are those of the unfiltered graph: reviewed merging, without prose. */
export function describeDataset(
  packages: readonly Dataset[],
  network: Pick<Network, "nodes" | "edges">,
): DatasetAnswer {
  const described = packages.map((dataset) => dataset.package);
  const nodes = network.nodes.filter((node) => node.layers.includes("reviewed"));
  const everyEdge = network.edges.filter((edge) => edge.layers.includes("reviewed"));
  const edges = everyEdge.flatMap((edge) => withoutProse(edge) ?? []);
  const linked = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const shown = nodes.filter((node) => node.attributes.kind === "project" || linked.has(node.key));
  const joined = (values: string[]) => [...new Set(values)].join(" · ");
  const attributes = attributesOf(packages);
  const levels = [...new Map(described.flatMap((one) => one.levels ?? []).map((level) => [level.id, level])).values()];
  const urls = new Set(described.map((one) => one.source.url));
  const sources = new Map(packages.flatMap((dataset) => dataset.sources).map((source) => [source.id, source]));
  const people = described.some((one) => one.withoutPeople === true) ? { withoutPeople: true } : {};
  return {
    title: joined(described.map((one) => one.title)),
    edition: joined(described.flatMap((one) => one.edition ?? [])),
    version: contentVersion(packages),
    licence: joined(described.map((one) => one.licence)),
    source: {
      title: joined(described.map((one) => one.source.title)),
      url: urls.size === 1 ? (described[0]?.source.url ?? null) : null,
    },
    citation: joined(described.map((one) => one.citation)),
    packages: described.map(
      ({ levels: _levels, vocabulary: _vocabulary, methods: _methods, withoutPeople: _people, ...one }) => one,
    ),
    sources: [...sources.values()]
      .map(({ id, title, author, year, url, licence, citation }) => ({
        id,
        title,
        author,
        year,
        url,
        licence,
        citation,
      }))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    counts: {
      kinds: tally(
        KINDS,
        shown.map((node) => node.attributes.kind),
      ),
      roles: tally(
        ROLES,
        edges.map((edge) => edge.role),
      ),
      prose: everyEdge.length - edges.length,
    },
    ...people,
    ...(attributes.length > 0 && { attributes }),
    ...(levels.length > 0 && { levels }),
    ...datasetWords(described),
    legalForms: [...new Set(nodes.flatMap((node) => node.attributes.legalForm ?? []))].sort(byCodeUnit),
    completeness: completeness(nodes, edges, "withoutPeople" in people),
  };
}

/**
 * First 12 hex digits of the SHA-256 over every package: its description, then each table's own columns and rows in
 * their order.
 */
export function contentVersion(packages: readonly Dataset[]): string {
  const hash = sha256.create();
  const add = (text: string) => hash.update(utf8ToBytes(text));
  for (const dataset of packages) {
    const { name, title, edition, licence, citation, source, authors, doi, levels, vocabulary, methods } =
      dataset.package;
    if (dataset.package.withoutPeople === true) add("without people");
    const cited = authors || doi ? [authors ?? null, doi ?? null] : [];
    add(JSON.stringify([name, title, edition, licence, citation, source.title, source.url, ...cited]));
    if (levels) add(JSON.stringify(levels));
    if (vocabulary || methods) add(JSON.stringify([vocabulary ?? null, methods ?? null]));
    for (const table of Object.keys(TABLES) as TableName[]) {
      // A dataset that was never corrected keeps the version that it had before there were journals.
      if (table === "journal" && dataset[table].length === 0) continue;
      const columns = Object.keys(TABLES[table].row.properties);
      add(`\n${table}\n`);
      const own = (dataset.attributes ?? []).filter((column) => column.table === table);
      if (own.length > 0) add(`${JSON.stringify(own)}\n`);
      for (const row of dataset[table] as Record<string, unknown>[]) {
        const values = own.map(({ name }) => (row["attributes"] as Attributes | undefined)?.[name] ?? null);
        add(JSON.stringify([...columns.map((column) => row[column] ?? null), ...values]));
      }
    }
  }
  return bytesToHex(hash.digest()).slice(0, 12);
}

function tally(words: readonly string[], values: string[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(words.map((word) => [word, 0]));
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/**
 * What each card leaves out, projects by sort name, then id. Partners without a name count as partners. Nothing is said
 * of roles that people alone hold where people were left out: the card may well name them.
 */
function completeness(nodes: NodeRow[], edges: EdgeRow[], withoutPeople: boolean): DatasetAnswer["completeness"] {
  const partners = new Map<string, number>();
  const stated = new Set<string>();
  for (const edge of edges) {
    const project = edge.role === "addresses" ? edge.source : edge.target;
    stated.add(`${edge.role} ${project}`);
    if (edge.role === "partners") partners.set(project, (partners.get(project) ?? 0) + 1);
  }
  return nodes
    .filter((node) => node.attributes.kind === "project")
    .sort((a, b) => byCodeUnit(a.sortName, b.sortName) || byCodeUnit(a.key, b.key))
    .map(({ key, attributes }) => {
      const namedPartners = partners.get(key) ?? 0;
      const unnamedPartners = attributes.unnamedPartners ?? 0;
      const absent: Record<string, boolean> = {
        title: attributes.title == null,
        region: attributes.region == null,
        legalForm: attributes.legalForm == null,
        sites: (attributes.sites ?? []).length === 0,
        carries: !stated.has(`carries ${key}`),
        leads: !withoutPeople && !stated.has(`leads ${key}`),
        accompanies: !withoutPeople && !stated.has(`accompanies ${key}`),
        addresses: !stated.has(`addresses ${key}`),
        partners: namedPartners + unnamedPartners === 0,
      };
      return {
        project: key,
        name: attributes.name,
        missing: Object.keys(absent).filter((field) => absent[field]),
        namedPartners,
        unnamedPartners,
        openPartners: attributes.openPartners ?? null,
      };
    });
}
