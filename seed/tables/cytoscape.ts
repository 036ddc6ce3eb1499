import { fold } from "../package/fold.ts";
import type { SheetRow } from "./sheet.ts";

/**
 * A header and its rows where Cytoscape wrote the table of nodes or of edges, in the words of other programs: what it
 * calls « shared name » is the id of a node, and of an edge « A (interaction) B », here parted into its ends. Null
 * where the table is another.
 */
export function cytoscapeTable(header: SheetRow, rows: SheetRow[]): { header: SheetRow; rows: SheetRow[] } | null {
  const words = header.cells.map(fold);
  const at = (name: string): number => words.indexOf(name);
  const [shared, name, interaction] = [at("shared name"), at("name"), at("shared interaction")];
  if (shared < 0 || name < 0 || at("suid") < 0) return null;
  const renamed = (shownFirst: string, shownLast: string): SheetRow => ({
    ...header,
    cells: header.cells.map((cell, i) =>
      i === name ? shownFirst : i === shared ? shownLast : i === at("suid") || i === at("selected") ? "" : cell,
    ),
  });
  const without = (row: SheetRow, more: Readonly<Record<number, string>>): SheetRow => ({
    ...row,
    cells: row.cells.map((cell, i) => more[i] ?? (i === at("suid") || i === at("selected") ? "" : cell)),
  });
  if (interaction < 0) return { header: renamed("Label", "Id"), rows: rows.map((row) => without(row, {})) };
  const ended = rows.map((row) => {
    const sign = ` (${row.cells[interaction] ?? ""}) `;
    const [source = "", target = ""] = (row.cells[shared] ?? "").split(sign);
    return without(row, { [name]: source, [shared]: target, [interaction]: "" });
  });
  const ends = renamed("Source", "Target");
  return { header: { ...ends, cells: ends.cells.map((cell, i) => (i === interaction ? "" : cell)) }, rows: ended };
}
