import { valueInWords } from "../i18n/attribute-words.ts";
import { isOwn } from "../model/attribute-name.ts";
import { fold } from "../../server/contract/fold.ts";
import { nameOrder } from "../model/name-order.ts";
import type { Stated } from "../model/late-evidence.ts";
import type { Network } from "../model/network.ts";
import type { Note } from "../model/notebook.ts";
import type { Words } from "../i18n/words.ts";
import {
  columnOf,
  linkEntry,
  nodeColumn,
  TABLE_COLUMNS,
  type CellWords,
  type ColumnName,
  type TableColumn,
  type Where,
} from "../model/options/table-columns.ts";

/**
 * A line of the table: what it is of, whom choosing it chooses, and a cell for each column; `values` are the ids and
 * codes of the columns that are filtered by one value, the same in every language.
 */
export interface TableRow {
  key: string;
  chooses: string[];
  cells: Partial<Record<ColumnName, string | number>>;
  values: Partial<Record<ColumnName, string>>;
}

/**
 * Every node of the network as a row, with the reader's note on it; `projects` counts those in which an actor holds a
 * role.
 */
export function nodeRows(network: Network, words: Words, language: string, notes: readonly Note[] = []): TableRow[] {
  const written = new Map(notes.map(({ id, text }) => [id, text]));
  const says = { ...words, language };
  return network.mapNodes((key, attributes) => ({
    key,
    chooses: [key],
    ...row(NODES, { key, attributes, network, note: written.get(key) ?? "" }, says),
  }));
}

/** Every link of the network as a row, with the printed words and the place of each entry that states it. */
export function linkRows({ network, evidenceOf }: Stated, words: Words, language: string): TableRow[] {
  const says = { ...words, language };
  return network.edges().map((key) => {
    const entry = linkEntry(network, key, evidenceOf);
    return { key, chooses: [entry.source, entry.target], ...row(LINKS, entry, says) };
  });
}

/** What each column says of an entry, those that its package has of its own too. */
function row<Entry extends { attributes: object }>(
  columns: readonly (readonly [name: ColumnName, column: TableColumn<Entry>])[],
  entry: Entry,
  words: CellWords,
): Pick<TableRow, "cells" | "values"> {
  const cells: TableRow["cells"] = {};
  const values: TableRow["values"] = {};
  for (const [name, { cell, code }] of columns) {
    cells[name] = cell(entry, words);
    const value = code?.(entry);
    if (value) values[name] = value;
  }
  for (const [name, value] of Object.entries(entry.attributes))
    if (isOwn(name))
      cells[name as ColumnName] = typeof value === "boolean" ? words.attributes.truth[`${value}`] : value;
  return { cells, values };
}

/** Columns with their names, listed once for all rows. */
const listed = <Entry>(columns: Readonly<Record<string, TableColumn<Entry>>>): [ColumnName, TableColumn<Entry>][] =>
  Object.entries(columns) as [ColumnName, TableColumn<Entry>][];
const NODES = listed(TABLE_COLUMNS.nodes);
const LINKS = listed(TABLE_COLUMNS.links);

/**
 * A cell as it is read: a count as the language writes it, a figure of the package's own as everywhere else, since it
 * may be a year.
 */
export function cellText(cell: string | number, column: ColumnName, words: Words): string {
  if (typeof cell !== "number") return cell;
  return isOwn(column) ? valueInWords(cell, words) : words.number(cell);
}

/** Rows in the order of a column, empty cells last either way; equal ones by key. */
export function sortRows(
  rows: readonly TableRow[],
  column: ColumnName,
  descending: boolean,
  language: string,
): TableRow[] {
  const inOrder = nameOrder(language);
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left = "", right = ""] = [a.cells[column], b.cells[column]];
    const byKey = a.key < b.key ? -1 : 1;
    if (left === "" || right === "") return Number(left === "") - Number(right === "") || byKey;
    const order =
      typeof left === "number" && typeof right === "number" ? left - right : inOrder(String(left), String(right));
    return sign * order || byKey;
  });
}

/** The rows that hold every word of the search in some cell, and pass what is asked of each column; order kept. */
export function keepRows(rows: readonly TableRow[], search: string, where: Where): TableRow[] {
  const wanted = wordsIn(search);
  const asked = (Object.entries(where) as [ColumnName, string][]).map(([column, value]) => ({
    column,
    value,
    filter: columnOf(column).filter,
    words: wordsIn(value),
  }));
  if (wanted.length === 0 && asked.length === 0) return [...rows];
  return rows.filter(
    (row) =>
      asked.every(({ column, value, filter, words }) => {
        const cell = row.cells[column] ?? "";
        if (filter === "value") return row.values[column] === value;
        if (filter === "least") return typeof cell === "number" && cell >= Number(value);
        return words.every((word) => plainCells(row)[column]?.includes(word));
      }) && wanted.every((word) => Object.values(plainCells(row)).some((text) => text.includes(word))),
  );
}

/** A value that a column may be filtered by, and how it is said. */
export interface ColumnValue {
  value: string;
  name: string;
}

/** The different values of a column, their names in the order of the language; empty ones left out. */
export function valuesOf(rows: readonly TableRow[], column: ColumnName, language: string): ColumnValue[] {
  const names = new Map<string, string>();
  for (const { cells, values } of rows) {
    const value = values[column];
    if (value !== undefined) names.set(value, String(cells[column]));
  }
  const inOrder = nameOrder(language);
  return [...names]
    .map(([value, name]) => ({ value, name }))
    .toSorted((a, b) => inOrder(a.name, b.name) || (a.value < b.value ? -1 : 1));
}

/**
 * How what a column is asked for is said; null where no row of the whole network could answer: such a filter is
 * ignored.
 */
export function askedName(column: ColumnName, value: string, whole: Network, words: Words): string | null {
  const { filter, known } = columnOf(column);
  if (filter === "least") return Number.isFinite(Number(value)) ? value : null;
  if (filter === "words") return value;
  if (known) return known(words)[value] ?? null;
  return nameOfCode(column, value, whole, words);
}

/** What the cells of the column call a code that some point holds. */
function nameOfCode(column: ColumnName, value: string, whole: Network, words: CellWords): string | null {
  const { code, cell } = nodeColumn(column)!;
  const entry = (key: string) => ({ key, attributes: whole.getNodeAttributes(key), network: whole, note: "" });
  const holder = whole.findNode((key) => code?.(entry(key)) === value);
  return holder === undefined ? null : String(cell(entry(holder), words));
}

/** Cells without accents and capitals, made once a row: every key typed reads them all. */
const plainRows = new WeakMap<TableRow, Record<string, string>>();

function plainCells(row: TableRow): Record<string, string> {
  const before = plainRows.get(row);
  if (before) return before;
  const plain = Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [column, fold(String(cell))]));
  plainRows.set(row, plain);
  return plain;
}

const wordsIn = (text: string): string[] => fold(text).split(" ").filter(Boolean);
