import { valueInWords } from "../i18n/attribute-words.ts";
import { isOwn } from "../model/attribute-name.ts";
import { fold } from "../../server/contract/fold.ts";
import { nameOrder } from "../model/name-order.ts";
import type { Stated } from "../model/late-evidence.ts";
import type { Network } from "../model/network.ts";
import type { Note } from "../model/notebook.ts";
import { sortSteps } from "../model/sort-steps.ts";
import type { Steps } from "../model/steps.ts";
import type { Words } from "../i18n/words.ts";
import {
  columnOf,
  linkEntry,
  nodeColumn,
  TABLE_COLUMNS,
  type CellWords,
  type ColumnName,
  type LinkEntry,
  type NodeEntry,
  type TableColumn,
  type Where,
} from "../model/options/table-columns.ts";

/**
 * A line of the table: what it is of, whom choosing it chooses, and what each column says of it. A page shows a hundred
 * rows of thousands, so that a cell is made when it is asked for.
 */
export interface TableRow {
  readonly key: string;
  readonly chooses: readonly string[];
  /** The columns that may say something of it. */
  columns: () => readonly ColumnName[];
  /** What a column says; empty where there is nothing to say. */
  cell: (column: ColumnName) => string | number;
  /** The id or code of a column that is filtered by one value, the same in every language. */
  code: (column: ColumnName) => string | undefined;
}

/**
 * Every node of the network as a row, with the reader's note on it; `projects` counts those in which an actor holds a
 * role.
 */
export function nodeRows(network: Network, words: Words, language: string, notes: readonly Note[] = []): TableRow[] {
  const written = new Map(notes.map(({ id, text }) => [id, text]));
  const says = { ...words, language };
  return network.mapNodes((key, attributes) => {
    const entry = { key, attributes, network, note: written.get(key) ?? "" };
    return new Row(key, [key], NODES, says, () => entry);
  });
}

/** Every link of the network as a row, with the printed words and the place of each entry that states it. */
export function linkRows({ network, evidenceOf }: Stated, words: Words, language: string): TableRow[] {
  const says = { ...words, language };
  return network.mapEdges((key, _link, source, target) => {
    let entry: LinkEntry | null = null;
    return new Row(key, [source, target], LINKS, says, () => (entry ??= linkEntry(network, key, evidenceOf)));
  });
}

type Columns<Entry> = ReadonlyMap<ColumnName, TableColumn<Entry>>;

/** What the columns of a table say of an entry, those that its package has of its own too. */
class Row<Entry extends { attributes: object }> implements TableRow {
  readonly key: string;
  readonly chooses: readonly string[];
  readonly #columns: Columns<Entry>;
  readonly #words: CellWords;
  readonly #entry: () => Entry;

  constructor(key: string, chooses: readonly string[], columns: Columns<Entry>, words: CellWords, entry: () => Entry) {
    this.key = key;
    this.chooses = chooses;
    this.#columns = columns;
    this.#words = words;
    this.#entry = entry;
  }

  columns(): readonly ColumnName[] {
    return [...this.#columns.keys(), ...Object.keys(this.#entry().attributes).filter(isOwn)];
  }

  cell(column: ColumnName): string | number {
    if (!isOwn(column)) return this.#columns.get(column)?.cell(this.#entry(), this.#words) ?? "";
    const value = (this.#entry().attributes as Partial<Record<ColumnName, string | number | boolean>>)[column];
    return typeof value === "boolean" ? this.#words.attributes.truth[`${value}`] : (value ?? "");
  }

  code(column: ColumnName): string | undefined {
    return this.#columns.get(column)?.code?.(this.#entry()) || undefined;
  }
}

/** Columns by their names, listed once for all rows. */
const listed = <Entry>(columns: Readonly<Record<string, TableColumn<Entry>>>): Columns<Entry> =>
  new Map(Object.entries(columns) as [ColumnName, TableColumn<Entry>][]);
const NODES = listed<NodeEntry>(TABLE_COLUMNS.nodes);
const LINKS = listed<LinkEntry>(TABLE_COLUMNS.links);

/**
 * A cell as it is read: a count as the language writes it, a figure of the package's own as everywhere else, since it
 * may be a year.
 */
export function cellText(cell: string | number, column: ColumnName, words: Words): string {
  if (typeof cell !== "number") return cell;
  return isOwn(column) ? valueInWords(cell, words) : words.number(cell);
}

/** Rows that a step looks through. */
const OF_STEP = 200;

/** Rows in the order of a column, empty cells last either way; equal ones by key. */
export function* sortedRows(
  rows: readonly TableRow[],
  column: ColumnName,
  descending: boolean,
  language: string,
): Steps<TableRow[]> {
  const inOrder = nameOrder(language);
  const sign = descending ? -1 : 1;
  const read: { row: TableRow; cell: string | number }[] = [];
  for (const row of rows) {
    read.push({ row, cell: row.cell(column) });
    if (read.length % OF_STEP === 0) yield;
  }
  const sorted = yield* sortSteps(read, ({ row: a, cell: left }, { row: b, cell: right }) => {
    const byKey = a.key < b.key ? -1 : 1;
    if (left === "" || right === "") return Number(left === "") - Number(right === "") || byKey;
    const order =
      typeof left === "number" && typeof right === "number" ? left - right : inOrder(String(left), String(right));
    return sign * order || byKey;
  });
  return sorted.map(({ row }) => row);
}

/** The rows that hold every word of the search in some cell, and pass what is asked of each column; order kept. */
export function* keptRows(rows: readonly TableRow[], search: string, where: Where): Steps<TableRow[]> {
  const wanted = wordsIn(search);
  const asked = (Object.entries(where) as [ColumnName, string][]).map(([column, value]) => ({
    column,
    value,
    filter: columnOf(column).filter,
    words: wordsIn(value),
  }));
  if (wanted.length === 0 && asked.length === 0) return [...rows];
  const isKept = (row: TableRow): boolean =>
    asked.every(({ column, value, filter, words }) => {
      if (filter === "value") return row.code(column) === value;
      if (filter === "words") return words.every((word) => plainCells(row)[column]?.includes(word));
      const cell = row.cell(column);
      return typeof cell === "number" && cell >= Number(value);
    }) && wanted.every((word) => Object.values(plainCells(row)).some((text) => text.includes(word)));
  const kept: TableRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (isKept(row)) kept.push(row);
    if (at % OF_STEP === OF_STEP - 1) yield;
  }
  return kept;
}

/** A value that a column may be filtered by, and how it is said. */
export interface ColumnValue {
  value: string;
  name: string;
}

/** The different values of a column, their names in the order of the language; empty ones left out. */
export function valuesOf(rows: readonly TableRow[], column: ColumnName, language: string): ColumnValue[] {
  const names = new Map<string, string>();
  for (const row of rows) {
    const value = row.code(column);
    if (value !== undefined && !names.has(value)) names.set(value, String(row.cell(column)));
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
  const plain = Object.fromEntries(row.columns().map((column) => [column, fold(String(row.cell(column)))]));
  plainRows.set(row, plain);
  return plain;
}

const wordsIn = (text: string): string[] => fold(text).split(" ").filter(Boolean);
