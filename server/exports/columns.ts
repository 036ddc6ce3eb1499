import type { EdgeEntry, NodeEntry } from "../contract/graph.ts";
import type { Level } from "../contract/shared.ts";

/** A value of a flat table; null where the entity has none. */
export type Cell = string | number | boolean | null;

/** A column of the flat form in which nodes and edges leave the explorer; the same in every format and in the codebook. */
export interface Column<T> {
  name: string;
  type: "string" | "integer" | "number" | "boolean";
  description: string;
  of: (entry: T) => Cell;
}

/** Several values in one cell are parted by " | ", which no name of a well-made dataset holds. */
const joined = (values: readonly string[] | undefined): Cell => (values?.length ? values.join(" | ") : null);

/** Official codes of one level among the territories of a node, whose ids end in the code. */
function codesOf({ attributes }: NodeEntry, level: Level): string[] {
  const start = `territory:${level}-`;
  return (attributes.territories ?? []).flatMap((id) => (id.startsWith(start) ? id.slice(start.length) : []));
}

/** Nodes as rows; the key is the id. Coordinates are not a column, since each format has its own place for them. */
export const NODE_COLUMNS: Column<NodeEntry>[] = [
  {
    name: "kind",
    type: "string",
    description: "project, organisation, person, theme or territory",
    of: (n) => n.attributes.kind,
  },
  { name: "name", type: "string", description: "name", of: (n) => n.attributes.name },
  {
    name: "other_names",
    type: "string",
    description: "other names found in the sources, parted by ' | '",
    of: (n) => joined(n.attributes.otherNames),
  },
  {
    name: "packages",
    type: "string",
    description: "editions that hold it, parted by ' | '",
    of: (n) => joined(n.attributes.packages),
  },
  {
    name: "region",
    type: "string",
    description: "name of its region (projects, located organisations)",
    of: (n) => n.attributes.region?.name ?? null,
  },
  {
    name: "region_id",
    type: "string",
    description: "id of its region: territory:region- and the INSEE code",
    of: (n) => n.attributes.region?.id ?? null,
  },
  ...(["region", "departement", "epci", "commune"] as const).map((level): Column<NodeEntry> => ({
    name: `${level}_code`,
    type: "string",
    description: `${level === "epci" ? "SIREN code of the grouping of communes" : `INSEE code of the ${level}`} that it is in, or is; several parted by ' | '`,
    of: (n) => joined(codesOf(n, level)),
  })),
  { name: "title", type: "string", description: "headline (projects)", of: (n) => n.attributes.title ?? null },
  {
    name: "legal_form",
    type: "string",
    description: "legal form, normalised (projects)",
    of: (n) => n.attributes.legalForm ?? null,
  },
  {
    name: "sites",
    type: "string",
    description: "web sites, parted by ' | ' (projects)",
    of: (n) => joined(n.attributes.sites),
  },
  {
    name: "unnamed_partners",
    type: "integer",
    description: "partners mentioned without a name (projects)",
    of: (n) => n.attributes.unnamedPartners ?? null,
  },
  {
    name: "open_partners",
    type: "boolean",
    description: "the printed list of partners ends in 'etc.' (projects)",
    of: (n) => n.attributes.openPartners ?? null,
  },
  {
    name: "type",
    type: "string",
    description: "what an organisation is, where its name says so",
    of: (n) => n.attributes.type ?? null,
  },
  { name: "level", type: "string", description: "level of a territory", of: (n) => n.attributes.level ?? null },
  {
    name: "code",
    type: "string",
    description: "INSEE or SIREN code of a territory",
    of: (n) => n.attributes.code ?? null,
  },
];

/** Edges as rows; the key, source and target stand beside these. Words and place are those of the first evidence entry. */
export const EDGE_COLUMNS: Column<EdgeEntry>[] = [
  { name: "role", type: "string", description: "what the source is to the target", of: (e) => e.attributes.role },
  {
    name: "mention",
    type: "string",
    description: "the words as printed, first evidence",
    of: (e) => e.attributes.mention,
  },
  { name: "reference", type: "string", description: "source of the first evidence", of: (e) => e.attributes.source },
  {
    name: "first_line",
    type: "integer",
    description: "first line in the booklet's text, from 1",
    of: (e) => e.attributes.lines?.[0] ?? null,
  },
  { name: "last_line", type: "integer", description: "last line", of: (e) => e.attributes.lines?.[1] ?? null },
  {
    name: "status",
    type: "string",
    description: "stated, reviewed or inferred (first evidence)",
    of: (e) => e.attributes.status,
  },
  {
    name: "evidence_count",
    type: "integer",
    description: "number of evidence entries",
    of: (e) => e.attributes.evidence.length,
  },
  {
    name: "evidence",
    type: "string",
    description: "every evidence entry, as JSON",
    of: (e) => JSON.stringify(e.attributes.evidence),
  },
];

/** Evidence as rows, one for each place that states an edge. */
export const EVIDENCE_COLUMNS: Omit<Column<never>, "of">[] = [
  { name: "edge", type: "string", description: "key of the edge" },
  { name: "mention", type: "string", description: "the words as printed" },
  { name: "qualifier", type: "string", description: "the words in parentheses" },
  { name: "group", type: "string", description: "label of the group it was listed in" },
  { name: "reference", type: "string", description: "source" },
  { name: "section", type: "string", description: "card or prose of the booklet" },
  { name: "first_line", type: "integer", description: "first line in the booklet's text, from 1" },
  { name: "last_line", type: "integer", description: "last line" },
  { name: "status", type: "string", description: "stated, reviewed or inferred" },
];
