import { isDateLike, isYear } from "./dates.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { SheetRow } from "./sheet.ts";

/** A header and its rows, and for each column that was put behind the others the one that it was parted from. */
export interface Parted {
  header: SheetRow;
  rows: SheetRow[];
  from: number[];
}

/** Cells that are looked at to tell what a column is, and the share of them that must be dates or ranges of dates. */
const [LOOKED_AT, DATED] = [1000, 0.9];

/**
 * Columns whose cells give a beginning and an end at once (« 15 mars 2021 → 31 décembre 2022 », « du 01/03/2021 au
 * 31/12/2022 », 2022-04-01/2022-12-31), each as two: of a day alone, the second is empty. Those of ends stand behind
 * the others.
 */
export function withoutRanges(header: SheetRow, rows: SheetRow[]): Parted {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  const from = Array.from({ length: width }, (_, at) => at).filter((at) => areRanges(rows, at));
  if (from.length === 0) return { header, rows, from };
  const parted = ({ cells, ...row }: SheetRow, ends: (cell: string) => readonly [string, string]): SheetRow => {
    const own = Array.from({ length: width + from.length }, (_, at) => cells[at] ?? "");
    for (const [i, at] of from.entries()) [own[at], own[width + i]] = ends(own[at]!);
    return { ...row, cells: own };
  };
  return {
    header: parted(header, (title) => [`${title} (début)`.trim(), `${title} (fin)`.trim()]),
    rows: rows.map((row) => parted(row, (cell) => rangeIn(cell) ?? [cell, ""])),
    from,
  };
}

function areRanges(rows: readonly SheetRow[], at: number): boolean {
  let [filled, ranges, days] = [0, 0, 0];
  for (const { cells } of rows) {
    const cell = cells[at] ?? "";
    if (cell === "" || isPlaceholder(cell)) continue;
    filled += 1;
    if (rangeIn(cell) !== null) ranges += 1;
    else if (isDateLike(cell) || isYear(cell)) days += 1;
    if (filled === LOOKED_AT) break;
  }
  return ranges > 0 && ranges + days >= DATED * filled;
}

/** What stands between two dates: an arrow, the slash of ISO 8601, a dash, or a word. */
const BETWEEN =
  /\s*(?:→|->|–>)\s*|\s+(?:[-–—]|au|jusqu[’']au|to|until|bis|al|hasta)\s+|(?<=\d{4}-\d\d(?:-\d\d)?)\/(?=\d{4}-)/;

/** The two dates of a text; null where it gives none or one. Two years alone are as well a year of school. */
function rangeIn(text: string): [string, string] | null {
  const parts = text.replace(/^(?:du|from|vom|del)\s+/i, "").split(BETWEEN);
  const [first = "", last = ""] = parts;
  return parts.length === 2 && isDateLike(first) && isDateLike(last) ? [first, last] : null;
}
