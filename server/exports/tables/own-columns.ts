import { translations } from "../../contract/i18n/languages.ts";
import type { Attribute, AttributeValue } from "../../contract/attributes.ts";
import type { Dataset } from "../../contract/dataset.ts";
import type { EdgeEntry, NodeEntry } from "../../contract/graph.ts";
import { isActorRole } from "../../contract/vocabulary.ts";
import { type Column, column, EDGE_COLUMNS, EVIDENCE_COLUMNS, NODE_COLUMNS } from "./columns.ts";

const TYPES = { text: "string", integer: "integer", number: "number", boolean: "boolean", date: "string" } as const;

/** The columns of nodes, those that the packages have of their own last. */
export const nodeColumns = (dataset: Dataset): Column<NodeEntry>[] => [
  ...NODE_COLUMNS,
  ...own(dataset, isOfNodes, ({ attributes }: NodeEntry, name) => attributes[`attr_${name}`]),
];

/**
 * The columns of edges, those that the packages have of their own last; which links are parts in projects stands beside
 * the role where roles of their own do not say it by themselves.
 */
export const edgeColumns = (dataset: Dataset): Column<EdgeEntry>[] => [
  ...EDGE_COLUMNS,
  ...(dataset.roles ? [PARTICIPATES] : []),
  ...own(dataset, isOfLinks, ({ attributes }: EdgeEntry, name) => attributes[`attr_${name}`]),
];

/** The columns of evidence, those that the packages have of their own last. */
export const evidenceColumns = (dataset: Dataset): typeof EVIDENCE_COLUMNS => [
  ...EVIDENCE_COLUMNS,
  ...own(dataset, isOfLinks, ({ entry }: { entry: { attributes?: Record<string, AttributeValue> } }, name) =>
    entry.attributes && Object.hasOwn(entry.attributes, name) ? entry.attributes[name] : undefined,
  ),
];

const PARTICIPATES = column("edges", "participates", "boolean", ({ attributes }: EdgeEntry) => isActorRole(attributes));

const isOfLinks = ({ of }: Attribute): boolean => of.includes("link");
const isOfNodes = (attribute: Attribute): boolean => !isOfLinks(attribute);

function own<T>(
  { attributes = [] }: Dataset,
  wanted: (attribute: Attribute) => boolean,
  valueOf: (entry: T, name: string) => AttributeValue | undefined,
): Column<T>[] {
  return attributes.filter(wanted).map(({ name, type, title, labels }) => ({
    name: `attr_${name}`,
    type: TYPES[type],
    description: translations((_, language) => labels[language] ?? title ?? name),
    of: (entry) => valueOf(entry, name) ?? null,
  }));
}
