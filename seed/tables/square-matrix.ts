import { isMarks } from "./recognise.ts";
import { letterOf, type Sheet, type SheetRow } from "./sheet.ts";
import type { Table } from "./table.ts";
import { numberIn, truthIn } from "./values.ts";

/** Headers of a matrix that must be labels of its rows too. */
const ALIKE = 0.8;

/**
 * The ties of a matrix whose rows and columns are the same actors, as a list; null for other tables. Of a matrix that
 * is the same on both sides of its diagonal, each tie is taken once. A tie is known by its cell.
 */
export function tiesOfSquare(table: Table): Sheet | null {
  const [first, ...heads] = table.columns;
  if (!first || heads.length < 3 || first.distinct !== table.rows.length) return null;
  const labels = new Set(table.rows.map(({ cells }) => cells[first.at] ?? ""));
  const common = heads.filter(({ header }) => labels.has(header)).length;
  if (common < ALIKE * heads.length || common < ALIKE * labels.size) return null;
  if (!heads.every((column) => isMarks(table, column))) return null;
  const cells = new Map<string, string>();
  const inSheet = table.sheet.name === null ? "" : `${table.sheet.name}!`;
  const rows: SheetRow[] = [{ row: table.headerRow, cells: ["Source", "Target", "weight"] }];
  for (const { row, cells: own } of table.rows)
    for (const { at, header, decimals } of heads) {
      const [source, cell] = [own[first.at] ?? "", own[at] ?? ""];
      const weight = numberIn(cell, decimals);
      if (cell === "" || weight === 0 || truthIn(cell) === false) continue;
      cells.set(JSON.stringify([source, header]), cell);
      if (source !== header && cells.get(JSON.stringify([header, source])) === cell) continue;
      rows.push({
        row,
        cells: [source, header, weight === null ? "" : String(weight)],
        id: `${inSheet}${letterOf(at)}${row}`,
      });
    }
  // Where every figure is 1, it says that there is a tie and nothing more.
  if (rows.every(({ cells: [, , weight] }, i) => i === 0 || weight === "" || weight === "1"))
    for (const { cells: own } of rows.slice(1)) own[2] = "";
  return { ...table.sheet, rows, graph: "ties", oneMode: true };
}
