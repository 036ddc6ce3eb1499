import type { TableFault } from "./faults.ts";
import { isKnownHeader } from "./header-words.ts";
import type { SheetRow } from "./sheet.ts";
import { type Table, tableOf } from "./table.ts";

/** Whether rows like those below stand above what looks most like a header, and nothing in it is known as one. */
export function isHeaderless(rows: readonly SheetRow[], headerRow: number): boolean {
  const at = rows.findIndex(({ row }) => row === headerRow);
  const words = rows[at]?.cells.filter((cell) => cell !== "") ?? [];
  if (at <= 0 || words.some(isKnownHeader)) return false;
  return rows.slice(0, at).some(({ cells }) => {
    const filled = cells.filter((cell) => cell !== "").length;
    return filled >= 2 && filled >= words.length;
  });
}

/** The share of rows that fill as many cells as most do, from which on they are rows of one table. */
const ALIKE = 0.8;

/**
 * The table of a sheet whose first row is a row like the others: its columns are called by their letters. Null where
 * it has a header, or its rows are too unlike each other to be those of a table.
 */
export function withoutHeader({ sheet, headerRow }: Table): Table | null {
  if (sheet.graph || !isHeaderless(sheet.rows, headerRow)) return null;
  const counts = new Map<number, number>();
  for (const { cells } of sheet.rows) {
    const filled = cells.filter((cell) => cell !== "").length;
    counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  const [usual, alike] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  if (usual < 2 || alike < ALIKE * sheet.rows.length) return null;
  return tableOf(sheet, { row: 0, cells: [] });
}

/** Says that a table has no header, at its first row. */
export const headerMissing = ({ sheet: { file, name, rows } }: Table): TableFault => ({
  ...{ code: "header-missing", reach: "cell", file, sheet: name },
  ...{ row: rows[0]?.row ?? null, column: null, letter: null, value: rows[0]?.cells.join(" · ") ?? null },
});
