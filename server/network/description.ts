import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Attributes } from "../../seed/package/attributes.ts";
import type { OwnRole } from "../../seed/package/role-row.ts";
import { TABLES, type Dataset, type TableName } from "../../seed/package/schema.ts";
import { KINDS, rolesWith } from "../contract/vocabulary.ts";
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
  const edges = everyEdge.filter((edge) => withoutProse(edge) !== null);
  const linked = endsOf(edges);
  const shown = nodes.filter((node) => node.attributes.kind === "project" || linked.has(node.key));
  const joined = (values: string[]) => [...new Set(values)].join(" · ");
  const own = ownOf(packages);
  const urls = new Set(described.map((one) => one.source.url));
  const sources = new Map(packages.flatMap((dataset) => dataset.sources).map((source) => [source.id, source]));
  const people = described.every((one) => one.withoutPeople === true) ? { withoutPeople: true } : {};
  return {
    title: joined(described.map((one) => one.title)),
    edition: joined(described.flatMap((one) => one.edition ?? [])),
    version: contentVersion(packages),
    licence: joined(described.map((one) => one.licence)),
    source: {
      title: joined(described.map((one) => one.source.title)),
      url: urls.size === 1 ? (described[0]?.source.url ?? null) : null,
    },
    citation: joinedCitations(described.map((one) => one.citation)),
    packages: described.map(
      ({
        levels: _levels,
        vocabulary: _vocabulary,
        methods: _methods,
        withoutPeople: _people,
        unread: _unread,
        ...one
      }) => one,
    ),
    sources: [...sources.values()]
      .map(({ id, title, author, year, url, licence, citation }) => {
        return { id, title, author, year, url, licence, citation };
      })
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    counts: {
      kinds: tally(
        KINDS,
        shown.map((node) => node.attributes.kind),
      ),
      roles: tally(
        rolesWith(own.roles),
        edges.map((edge) => edge.role),
      ),
      prose: everyEdge.length - edges.length,
      lines: everyEdge.filter(({ evidence }) => evidence.some(({ lines }) => lines !== null)).length,
      joined: network.nodes.filter(({ layers }) => !layers.includes("reviewed")).length,
    },
    ...people,
    ...own,
    ...datasetWords(described),
    legalForms: [...new Set(nodes.flatMap((node) => node.attributes.legalForm ?? []))].sort(byCodeUnit),
    completeness: completeness(nodes, edges, "withoutPeople" in people),
  };
}

function endsOf(edges: readonly EdgeRow[]): Set<string> {
  const ends = new Set<string>();
  for (const { source, target } of edges) ends.add(source).add(target);
  return ends;
}

/** Citations one after the other, each once; only the last keeps the full stop in which each ends as a sentence. */
function joinedCitations(citations: readonly string[]): string {
  const all = [...new Set(citations)];
  return [...all.slice(0, -1).map((one) => one.replace(/\.$/, "")), ...all.slice(-1)].join(" · ");
}

/** What packages have of their own: columns, levels, roles; what they have none of is absent. */
function ownOf(packages: readonly Dataset[]): Pick<DatasetAnswer, "attributes" | "levels" | "roles"> {
  const attributes = attributesOf(packages);
  const declared = packages.flatMap((dataset) => dataset.package.levels ?? []);
  const levels = [...new Map(declared.map((level) => [level.id, level])).values()];
  const roles = ownRoles(packages);
  return {
    ...(attributes.length > 0 && { attributes }),
    ...(levels.length > 0 && { levels }),
    ...(roles.length > 0 && { roles }),
  };
}

/** The roles that packages have of their own, each once, by id; packages that are loaded together agree on them. */
const ownRoles = (packages: readonly Dataset[]): OwnRole[] =>
  [...new Map(packages.flatMap(({ roles }) => roles).map((role) => [role.id, role])).values()]
    .map(({ id, label_fr, label_en, from, to, participates }) => ({ id, label_fr, label_en, from, to, participates }))
    .sort((a, b) => byCodeUnit(a.id, b.id));

/** Characters that are hashed together. */
const PIECE = 100_000;

/**
 * First 12 hex digits of the SHA-256 over every package: its description, then each table's own columns and rows in
 * their order.
 */
export function contentVersion(packages: readonly Dataset[]): string {
  const hash = sha256.create();
  let held = "";
  const hashHeld = () => {
    hash.update(utf8ToBytes(held));
    held = "";
  };
  // A row at a time would take twice as long.
  const add = (text: string) => {
    held += text;
    if (held.length > PIECE) hashHeld();
  };
  for (const dataset of packages) {
    const { name, title, edition, licence, citation, source, authors, doi, ...others } = dataset.package;
    const { levels, vocabulary, methods, unread } = others;
    if (dataset.package.withoutPeople === true) add("without people");
    const cited = authors || doi ? [authors ?? null, doi ?? null] : [];
    add(JSON.stringify([name, title, edition, licence, citation, source.title, source.url, ...cited]));
    if (levels) add(JSON.stringify(levels));
    if (vocabulary || methods) add(JSON.stringify([vocabulary ?? null, methods ?? null]));
    if (unread) add(JSON.stringify({ unread }));
    for (const table of Object.keys(TABLES) as TableName[]) {
      // A dataset without these tables keeps the version that it had before there were any.
      if ((table === "journal" || table === "roles") && dataset[table].length === 0) continue;
      const columns = Object.keys(TABLES[table].row.properties);
      add(`\n${table}\n`);
      const own = (dataset.attributes ?? []).filter((column) => column.table === table);
      if (own.length > 0) add(`${JSON.stringify(own)}\n`);
      for (const row of dataset[table] as Record<string, unknown>[]) {
        const values = columns.map((column) => row[column] ?? null);
        for (const { name } of own) values.push((row["attributes"] as Attributes | undefined)?.[name] ?? null);
        add(JSON.stringify(values));
      }
    }
  }
  hashHeld();
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
  const stated = { carries: new Set(), leads: new Set(), accompanies: new Set(), addresses: new Set() };
  for (const edge of edges) {
    const project = edge.role === "addresses" ? edge.source : edge.target;
    if (Object.hasOwn(stated, edge.role)) stated[edge.role as keyof typeof stated].add(project);
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
        carries: !stated.carries.has(key),
        leads: !withoutPeople && !stated.leads.has(key),
        accompanies: !withoutPeople && !stated.accompanies.has(key),
        addresses: !stated.addresses.has(key),
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
