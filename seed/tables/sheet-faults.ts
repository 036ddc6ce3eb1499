import type { FaultCode, TableFault } from "./faults.ts";
import type { MeaningName } from "./meanings.ts";
import type { PlannedTable } from "./plan.ts";
import { isHeaderless } from "./untitled.ts";

/** Why nothing of a sheet can be taken; null where something can. */
export function sheetFault(table: PlannedTable): TableFault | null {
  const code = codeOf(table);
  if (code === null) return null;
  const { file, name: sheet } = table.sheet;
  return {
    code,
    reach: "sheet",
    file,
    sheet,
    row: code === "no-header" ? null : table.headerRow,
    column: null,
    letter: null,
    value: null,
  };
}

/** Whether a fault asks which column is what, and goes once that is said. */
export const isAsking = ({ code }: TableFault): boolean =>
  code === "no-projects" || code === "no-actors" || code === "no-ties";

function codeOf({ form, rows, columns, sheet, headerRow }: PlannedTable): FaultCode | null {
  if (!sheet.graph && isHeaderless(sheet.rows, headerRow)) return "no-header";
  if (form === "ignored") return null;
  if (rows.length === 0) return sheet.graph ? null : "only-header";
  if (columns.length === 1 && form !== "points") return "one-column";
  const has = (...wanted: MeaningName[]) => columns.some(({ meaning }) => wanted.includes(meaning.is));
  if (form === "links" || form === "projects") {
    if (!has("project", "project-id")) return "no-projects";
    if (!has("actor")) return "no-actors";
  }
  if (form === "matrix" && !has("actor")) return "no-actors";
  if (form === "matrix-of-projects" && !has("project")) return "no-projects";
  if ((form === "ties" || form === "one-mode") && !(has("source") && has("target"))) return "no-ties";
  return null;
}
