import type { AttributeType } from "../package/attributes.ts";
import { holdsEmail } from "../package/email.ts";
import { fold } from "../package/fold.ts";
import { cytoscapeTable } from "./cytoscape.ts";
import { withoutRanges } from "./date-ranges.ts";
import { headerOf } from "./header-row.ts";
import { FIRST_NAME, isIdentifier } from "./header-words.ts";
import { signsIn } from "./lists.ts";
import type { Recognised } from "./recognised.ts";
import { letterOf, type Sheet, type SheetRow } from "./sheet.ts";
import type { ColumnUnderstanding } from "./understanding.ts";
import { isEndColumn, monthsFirst, saysDate } from "./dates.ts";
import { decimalsOf, isSerial, typeOf, type Writing } from "./values.ts";

/** A column of a table, with what can be counted in it. */
export interface TableColumn
  extends
    Writing,
    Pick<ColumnUnderstanding, "key" | "header" | "letter" | "type" | "samples" | "filled" | "distinct" | "signs"> {
  /** From 0. */
  at: number;
  type: AttributeType;
  emails: boolean;
  /** As printed, where the column is read under another header. */
  printed?: string;
  /** Key of the column of beginnings, of one of ends that stood in the same cells. */
  beginning?: string;
  /** Whether other tables name its rows by it, in the place of whose ids the names are read: it says nothing more. */
  isKey?: true;
}

/** A sheet with its header found. */
export interface Table {
  sheet: Sheet;
  headerRow: number;
  columns: TableColumn[];
  /** What stands below the header. */
  rows: SheetRow[];
  /** What it is, where other tables say it. */
  recognised?: Recognised;
}

/** A header and its rows with first and last names, which stand in two columns, as one in that of last names. */
function wholeNames(header: SheetRow, rows: SheetRow[]): { header: SheetRow; rows: SheetRow[] } {
  const words = header.cells.map(fold);
  const first = words.findIndex((name) => FIRST_NAME.test(name));
  const last = words.findIndex((name) => /^(noms?( de famille)?|last names?|surnames?|family names?)$/.test(name));
  if (first < 0 || last < 0) return { header, rows };
  const whole = (row: SheetRow): SheetRow => {
    const name = [row.cells[first], row.cells[last]].filter(Boolean).join(" ");
    return { ...row, cells: row.cells.map((cell, at) => (at === last ? name : cell)) };
  };
  return { header: whole(header), rows: rows.map(whole) };
}

/**
 * The table of a sheet: its header, or one that is given for a sheet that has none, then its columns. Null where it
 * holds no row.
 */
export function tableOf(sheet: Sheet, untitled?: SheetRow): Table | null {
  const [first, below] = headerIn(sheet, untitled);
  if (!first) return null;
  const { graph } = sheet;
  const titled = cytoscapeTable(first, below) ?? wholeNames(first, below);
  const { header, rows, from } = graph ? { ...titled, from: [] } : withoutRanges(titled.header, titled.rows);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  // Where a column of ends that was parted from another stands in the file.
  const placeOf = (at: number): number => from[at - (width - from.length)] ?? at;
  const keys = keysOf(Array.from({ length: width }, (_, i) => header.cells[i] ?? ""));
  const counted = keys.map((_, i) => countedCells(rows, i));
  const monthFirst = monthsFirst(counted.map((values) => [...values.keys()]));
  const columns = keys
    .map((key, at): TableColumn => {
      const named = { key, header: header.cells[at] ?? "", at, letter: letterOf(placeOf(at)) };
      const column = columnOf(named, counted[at]!, monthFirst[at]!, graph !== undefined);
      return placeOf(at) === at ? column : { ...column, beginning: keys[placeOf(at)]! };
    })
    // Columns that hold nothing, not even a header, are a spreadsheet's margin.
    .filter((one) => one.header !== "" || one.filled > 0);
  return { sheet, headerRow: header.row, rows, columns: columns.toSorted((x, y) => placeOf(x.at) - placeOf(y.at)) };
}

function headerIn({ graph, rows }: Sheet, given: SheetRow | undefined): [SheetRow | undefined, SheetRow[]] {
  if (given) return [given, rows];
  return graph ? [rows[0], rows.slice(1)] : headerOf(rows);
}

/**
 * A table with other cells in a column, each by what stands there and in its row, read under another header; semicolons
 * alone part what the cells list.
 */
export function withColumn(
  table: Table,
  at: number,
  header: string,
  cellOf: (cell: string, row: SheetRow) => string,
): Table {
  const rows = table.rows.map((row): SheetRow => {
    const cells = [...row.cells];
    cells[at] = cellOf(cells[at] ?? "", row);
    return { ...row, cells };
  });
  const columns = table.columns.map((column): TableColumn => {
    if (column.at !== at) return column;
    const read = columnOf({ ...column, header }, countedCells(rows, at), column.monthFirst, false);
    return { ...read, signs: read.signs.filter(({ sign }) => sign === ";"), printed: column.printed ?? column.header };
  });
  return { ...table, rows, columns };
}

/** The cells of a column that hold something. */
export const cellsOf = ({ rows }: Table, at: number): string[] => rows.flatMap(({ cells }) => cells[at] || []);

/** Headers that tell columns apart: « (2) » behind one that is there already, the letter for an empty one. */
function keysOf(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, i) => {
    const name = header.replaceAll(/\s+/g, " ") || letterOf(i);
    const folded = fold(name) || name;
    const times = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** First values that are shown of a column. */
const SAMPLES = 5;

/** The values of a column, each with the number of its cells; empty ones are none. */
function countedCells(rows: readonly SheetRow[], at: number): Map<string, number> {
  const values = new Map<string, number>();
  for (const { cells } of rows) {
    const cell = cells[at] ?? "";
    if (cell !== "") values.set(cell, (values.get(cell) ?? 0) + 1);
  }
  return values;
}

function columnOf(
  { key, header, at, letter }: Pick<TableColumn, "key" | "header" | "at" | "letter">,
  values: ReadonlyMap<string, number>,
  monthFirst: boolean,
  isGraph: boolean,
): TableColumn {
  const writing = {
    // Programs write the figures of a graph with a point.
    decimals: isGraph ? "." : decimalsOf(values.keys()),
    monthFirst,
    serial: isSerial(header, values.keys()),
    isCalledDate: saysDate(header),
    isEnd: isEndColumn(header),
  } as const;
  const emails = [...values.keys()].slice(0, 1000).filter(holdsEmail).length;
  const type = typeOf(values, writing);
  return {
    key,
    header: header.replaceAll(/\s+/g, " "),
    letter,
    at,
    // A number that names something is no quantity, to filter or to size by.
    type: type === "integer" && isIdentifier(header) ? "text" : type,
    ...writing,
    samples: [...values.keys()].slice(0, SAMPLES),
    filled: [...values.values()].reduce((sum, cells) => sum + cells, 0),
    distinct: values.size,
    signs: signsIn(values.keys()),
    emails: emails > 0 && emails * 2 >= Math.min(values.size, 1000),
  };
}
