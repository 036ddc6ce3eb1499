import type { EdgeEntry, NodeEntry } from "../../contract/graph.ts";
import type { Bilingual } from "../../contract/cite.ts";
import type { Evidence, Level } from "../../contract/shared.ts";

/** A value of a flat table; null where the entity has none, a list where it may have several. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of the flat form in which nodes and edges leave the explorer; the same in every format and in the codebook. */
export interface Column<T> {
  name: string;
  type: "string" | "integer" | "number" | "boolean";
  description: Bilingual;
  of: (entry: T) => Cell;
}

/** A value on one line: several are parted by " | ", which no name of a well-made dataset holds; none is null. */
export const flat = (cell: Cell): Exclude<Cell, readonly string[]> =>
  typeof cell === "object" ? (cell?.length ? cell.join(" | ") : null) : cell;

/** A column; the codebook's two descriptions stand side by side so that neither is forgotten. */
export const column = <T>(
  name: string,
  type: Column<T>["type"],
  fr: string,
  en: string,
  of: Column<T>["of"],
): Column<T> => ({ name, type, description: { fr, en }, of });

/** Official codes of one level among the territories of a node, whose ids end in the code. */
function codesOf({ attributes }: NodeEntry, level: Level): string[] {
  const start = `territory:${level}-`;
  return (attributes.territories ?? []).flatMap((id) => (id.startsWith(start) ? id.slice(start.length) : []));
}

/** Nodes as rows; the key is the id. Coordinates are not a column, since each format has its own place for them. */
export const NODE_COLUMNS: Column<NodeEntry>[] = [
  column(
    "kind",
    "string",
    "nature : project, organisation, person, theme ou territory",
    "project, organisation, person, theme or territory",
    (n) => n.attributes.kind,
  ),
  column("name", "string", "nom", "name", (n) => n.attributes.name),
  column(
    "name_en",
    "string",
    "nom en anglais (thèmes)",
    "name in English (themes)",
    (n) => n.attributes.nameEn ?? null,
  ),
  column(
    "other_names",
    "string",
    "autres noms trouvés dans les sources",
    "other names found in the sources",
    (n) => n.attributes.otherNames,
  ),
  column("packages", "string", "éditions qui la contiennent", "editions that hold it", (n) => n.attributes.packages),
  column(
    "region",
    "string",
    "nom de la région (projets, organisations situées)",
    "name of its region (projects, located organisations)",
    (n) => n.attributes.region?.name ?? null,
  ),
  column(
    "region_id",
    "string",
    "identifiant de la région : territory:region- et le code Insee",
    "id of its region: territory:region- and the INSEE code",
    (n) => n.attributes.region?.id ?? null,
  ),
  column(
    "region_code",
    "string",
    "code Insee de la région où elle est, ou qu’elle est",
    "INSEE code of the region that it is in, or is",
    (n) => codesOf(n, "region"),
  ),
  column(
    "departement_code",
    "string",
    "code Insee du département où elle est, ou qu’elle est",
    "INSEE code of the département that it is in, or is",
    (n) => codesOf(n, "departement"),
  ),
  column(
    "epci_code",
    "string",
    "code Siren de l’intercommunalité où elle est, ou qu’elle est",
    "SIREN code of the grouping of communes that it is in, or is",
    (n) => codesOf(n, "epci"),
  ),
  column(
    "commune_code",
    "string",
    "code Insee de la commune où elle est, ou qu’elle est",
    "INSEE code of the commune that it is in, or is",
    (n) => codesOf(n, "commune"),
  ),
  column("title", "string", "titre (projets)", "headline (projects)", (n) => n.attributes.title ?? null),
  column(
    "legal_form",
    "string",
    "forme juridique, normalisée (projets)",
    "legal form, normalised (projects)",
    (n) => n.attributes.legalForm ?? null,
  ),
  column(
    "legal_form_printed",
    "string",
    "forme juridique telle qu’imprimée (projets)",
    "legal form as printed (projects)",
    (n) => n.attributes.legalFormPrinted ?? null,
  ),
  column("sites", "string", "sites web (projets)", "web sites (projects)", (n) => n.attributes.sites ?? null),
  column("site", "string", "site web (organisations)", "web site (organisations)", (n) => n.attributes.site ?? null),
  column(
    "unnamed_partners",
    "integer",
    "partenaires mentionnés sans nom (projets)",
    "partners mentioned without a name (projects)",
    (n) => n.attributes.unnamedPartners ?? null,
  ),
  column(
    "open_partners",
    "boolean",
    "la liste imprimée des partenaires finit par « etc. » ou « … » (projets)",
    "the printed list of partners ends in “etc.” or “…” (projects)",
    (n) => n.attributes.openPartners ?? null,
  ),
  column(
    "type",
    "string",
    "ce qu’est une organisation, quand son nom le dit",
    "what an organisation is, where its name says so",
    (n) => n.attributes.type ?? null,
  ),
  column("level", "string", "niveau (territoires)", "level (territories)", (n) => n.attributes.level ?? null),
  column(
    "code",
    "string",
    "code Insee ou Siren (territoires)",
    "INSEE or SIREN code (territories)",
    (n) => n.attributes.code ?? null,
  ),
  column(
    "first_line",
    "integer",
    "première ligne de la fiche dans le texte de la source, à partir de 1 (projets)",
    "first line of its card in the source's text, from 1 (projects)",
    (n) => n.attributes.lines?.[0] ?? null,
  ),
  column(
    "last_line",
    "integer",
    "dernière ligne de la fiche (projets)",
    "last line of its card (projects)",
    (n) => n.attributes.lines?.[1] ?? null,
  ),
];

/** Where a node stands in the picture: y grows upwards, one unit of length for both. */
export const POSITION_COLUMNS: Column<NodeEntry>[] = [
  column("x", "number", "abscisse dans l’image", "position in the picture, from left to right", (n) => n.attributes.x),
  column("y", "number", "ordonnée dans l’image", "position in the picture, from bottom to top", (n) => n.attributes.y),
];

/** Edges as rows; the key, source and target stand beside these. Words and place are those of the first evidence entry. */
export const EDGE_COLUMNS: Column<EdgeEntry>[] = [
  column(
    "role",
    "string",
    "ce que la source est pour la cible",
    "what the source is to the target",
    (e) => e.attributes.role,
  ),
  column(
    "mention",
    "string",
    "les mots imprimés, première preuve",
    "the words as printed, first evidence",
    (e) => e.attributes.mention,
  ),
  column(
    "reference",
    "string",
    "publication de la première preuve",
    "publication of the first evidence",
    (e) => e.attributes.source,
  ),
  column(
    "first_line",
    "integer",
    "première ligne dans le texte de la publication, à partir de 1",
    "first line in the publication's text, from 1",
    (e) => e.attributes.lines?.[0] ?? null,
  ),
  column("last_line", "integer", "dernière ligne", "last line", (e) => e.attributes.lines?.[1] ?? null),
  column(
    "status",
    "string",
    "stated (imprimé tel quel), reviewed (relu et tranché) ou inferred (déduit), première preuve",
    "stated, reviewed or inferred, first evidence",
    (e) => e.attributes.status,
  ),
  column(
    "evidence_count",
    "integer",
    "nombre de preuves",
    "number of evidence entries",
    (e) => e.attributes.evidence.length,
  ),
  column("evidence", "string", "toutes les preuves, en JSON", "every evidence entry, as JSON", (e) =>
    JSON.stringify(e.attributes.evidence),
  ),
];

/** Evidence as rows, one for each place that states an edge. */
export const EVIDENCE_COLUMNS: Column<{ edge: EdgeEntry; entry: Evidence; rank: number }>[] = [
  column("edge", "string", "clé du lien", "key of the edge", ({ edge }) => edge.key),
  column("entry", "integer", "rang de la preuve, à partir de 1", "rank of the entry, from 1", ({ rank }) => rank),
  column("mention", "string", "les mots imprimés", "the words as printed", ({ entry }) => entry.mention),
  column(
    "qualifier",
    "string",
    "les mots entre parenthèses",
    "the words in parentheses",
    ({ entry }) => entry.qualifier,
  ),
  column(
    "group",
    "string",
    "intitulé du groupe où le nom est listé",
    "label of the group it was listed in",
    ({ entry }) => entry.group,
  ),
  column(
    "reference",
    "string",
    "publication ; une liste de codes officiels, sans lignes, dit quel lieu est le nom, dont les mots se lisent avec le texte (prose=true)",
    "publication; a list of official codes, without lines, says which place the name is, whose words are read with the text (prose=true)",
    ({ entry }) => entry.source,
  ),
  column("section", "string", "card (fiche) ou prose (texte courant)", "card or prose", ({ entry }) => entry.section),
  column(
    "first_line",
    "integer",
    "première ligne dans le texte de la publication, à partir de 1",
    "first line in the publication's text, from 1",
    ({ entry }) => entry.lines?.[0] ?? null,
  ),
  column("last_line", "integer", "dernière ligne", "last line", ({ entry }) => entry.lines?.[1] ?? null),
  column(
    "status",
    "string",
    "stated (imprimé tel quel), reviewed (relu et tranché) ou inferred (déduit)",
    "stated, reviewed or inferred",
    ({ entry }) => entry.status,
  ),
];
