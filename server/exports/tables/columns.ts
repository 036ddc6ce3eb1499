import type { EdgeEntry, NodeEntry } from "../../contract/graph.ts";
import type { ExportWords } from "../../contract/i18n/export-words.ts";
import { type Translations, translations } from "../../contract/i18n/languages.ts";
import type { Evidence } from "../../contract/shared.ts";
import type { Level } from "../../contract/vocabulary.ts";

/** A value of a flat table; null where the entity has none, a list where it may have several. */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * A column of the flat form in which nodes and edges leave the explorer; the same in every format and in the codebook.
 */
export interface Column<T> {
  name: string;
  type: "string" | "integer" | "number" | "boolean";
  description: Translations;
  of: (entry: T) => Cell;
}

/** A value on one line: several are separated by " | ", which no name of a well-made dataset holds; none is null. */
export const flat = (cell: Cell): Exclude<Cell, readonly string[]> =>
  typeof cell === "object" ? (cell?.length ? cell.join(" | ") : null) : cell;

/** The tables whose columns the codebook describes. */
type Table = "nodes" | "edges" | "evidence" | "codebook";

/** A column; the words of each language describe it (server/contract/i18n/<language>/columns.ts). */
export const column = <T, In extends Table>(
  table: In,
  name: keyof ExportWords["columns"][In] & string,
  type: Column<T>["type"],
  of: Column<T>["of"],
): Column<T> => ({
  name,
  type,
  description: translations(({ columns }) => columns[table][name] as string),
  of,
});

/** Official codes of one level among the territories of a node, whose ids end in the code. */
function codesOf({ attributes }: NodeEntry, level: Level): string[] {
  const start = `territory:${level}-`;
  return (attributes.territories ?? []).flatMap((id) => (id.startsWith(start) ? id.slice(start.length) : []));
}

/** A node's name, by the word that Gephi, yEd and the plots of R write beside a point. */
export const LABEL_COLUMN = column("nodes", "label", "string", (n: NodeEntry) => n.attributes.name);

/**
 * The mode of a node in a two-mode network, by the word and type that R's igraph asks for: false and true are the rows
 * and columns of the matrix of actors and projects. `bipartite_projection` takes it once nothing but links of actors to
 * projects is left.
 */
export const MODE_COLUMN = column("nodes", "type", "boolean", (n: NodeEntry) => n.attributes.kind === "project");

/** Nodes as rows, beside id and name. Coordinates are not among them, since each format has its own place for them. */
export const NODE_COLUMNS: Column<NodeEntry>[] = [
  column("nodes", "kind", "string", (n) => n.attributes.kind),
  column("nodes", "name_en", "string", (n) => n.attributes.nameEn ?? null),
  column("nodes", "other_names", "string", (n) => n.attributes.otherNames),
  column("nodes", "packages", "string", (n) => n.attributes.packages),
  column("nodes", "region", "string", (n) => n.attributes.region?.name ?? null),
  column("nodes", "region_id", "string", (n) => n.attributes.region?.id ?? null),
  column("nodes", "region_code", "string", (n) => codesOf(n, "region")),
  column("nodes", "departement_code", "string", (n) => codesOf(n, "departement")),
  column("nodes", "epci_code", "string", (n) => codesOf(n, "epci")),
  column("nodes", "commune_code", "string", (n) => codesOf(n, "commune")),
  column("nodes", "title", "string", (n) => n.attributes.title ?? null),
  column("nodes", "legal_form", "string", (n) => n.attributes.legalForm ?? null),
  column("nodes", "legal_form_printed", "string", (n) => n.attributes.legalFormPrinted ?? null),
  column("nodes", "sites", "string", (n) => n.attributes.sites ?? null),
  column("nodes", "site", "string", (n) => n.attributes.site ?? null),
  column("nodes", "unnamed_partners", "integer", (n) => n.attributes.unnamedPartners ?? null),
  column("nodes", "open_partners", "boolean", (n) => n.attributes.openPartners ?? null),
  column("nodes", "organisation_type", "string", (n) => n.attributes.type ?? null),
  column("nodes", "level", "string", (n) => n.attributes.level ?? null),
  column("nodes", "code", "string", (n) => n.attributes.code ?? null),
  column("nodes", "first_line", "integer", (n) => n.attributes.lines?.[0] ?? null),
  column("nodes", "last_line", "integer", (n) => n.attributes.lines?.[1] ?? null),
  column("nodes", "projects", "integer", (n) => n.attributes.measures?.projects ?? null),
  column("nodes", "betweenness", "number", (n) => n.attributes.measures?.betweenness ?? null),
  column("nodes", "community", "integer", (n) => n.attributes.measures?.community ?? null),
];

/** Where a node stands in the picture: y grows upwards, one unit of length for both. */
export const POSITION_COLUMNS: Column<NodeEntry>[] = [
  column("nodes", "x", "number", (n) => n.attributes.x),
  column("nodes", "y", "number", (n) => n.attributes.y),
];

/**
 * Edges as rows; the key, source and target stand beside these. Words and place are those of the first evidence entry.
 */
export const EDGE_COLUMNS: Column<EdgeEntry>[] = [
  column("edges", "role", "string", (e) => e.attributes.role),
  column("edges", "mention", "string", (e) => e.attributes.mention),
  column("edges", "reference", "string", (e) => e.attributes.source),
  column("edges", "first_line", "integer", (e) => e.attributes.lines?.[0] ?? null),
  column("edges", "last_line", "integer", (e) => e.attributes.lines?.[1] ?? null),
  column("edges", "status", "string", (e) => e.attributes.status),
  column("edges", "evidence_count", "integer", (e) => e.attributes.evidence.length),
  column("edges", "evidence", "string", (e) => JSON.stringify(e.attributes.evidence)),
];

/** Evidence as rows, one for each place that states an edge. */
export const EVIDENCE_COLUMNS: Column<{ edge: EdgeEntry; entry: Evidence; rank: number }>[] = [
  column("evidence", "edge", "string", ({ edge }) => edge.key),
  column("evidence", "entry", "integer", ({ rank }) => rank),
  column("evidence", "mention", "string", ({ entry }) => entry.mention),
  column("evidence", "qualifier", "string", ({ entry }) => entry.qualifier),
  column("evidence", "group", "string", ({ entry }) => entry.group),
  column("evidence", "reference", "string", ({ entry }) => entry.source),
  column("evidence", "record", "string", ({ entry }) => entry.record ?? null),
  column("evidence", "section", "string", ({ entry }) => entry.section),
  column("evidence", "first_line", "integer", ({ entry }) => entry.lines?.[0] ?? null),
  column("evidence", "last_line", "integer", ({ entry }) => entry.lines?.[1] ?? null),
  column("evidence", "status", "string", ({ entry }) => entry.status),
];
