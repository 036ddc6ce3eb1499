import { isActor, nameIn, projectsOf, type Network } from "../model/network.ts";
import type { Note } from "../model/notebook.ts";
import { KINDS, ROLES, STATUSES } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";
import { SIEVES, type ColumnName, type Where } from "../model/options/table-columns.ts";

/**
 * A line of the table: what it is of, whom choosing it chooses, and a cell for each column; `values` are the ids and codes
 * of the columns that are filtered by one value, the same in every language.
 */
export interface TableRow {
  key: string;
  chooses: string[];
  cells: Partial<Record<ColumnName, string | number>>;
  values: Partial<Record<ColumnName, string>>;
}

/** Every node of the network as a row, with the reader's note on it; `projects` counts those in which an actor holds a role. */
export function nodeRows(network: Network, words: Words, language: string, notes: readonly Note[] = []): TableRow[] {
  const written = new Map(notes.map(({ id, text }) => [id, text]));
  return network.mapNodes((key, attributes) => {
    const { kind, region, otherNames, legalForm } = attributes;
    return {
      key,
      chooses: [key],
      cells: {
        name: nameIn(language, attributes),
        kind: words.kinds[kind].one,
        projects: isActor(attributes) ? projectsOf(network, key).length : "",
        linkCount: network.degree(key),
        region: region?.name ?? "",
        otherNames: otherNames.join(", "),
        legalForm: legalForm ?? "",
        note: written.get(key) ?? "",
      },
      values: { kind, ...(region && { region: region.id }), ...(legalForm && { legalForm }) },
    };
  });
}

/** Every link of the network as a row, with the printed words and the place of each entry that states it. */
export function linkRows(network: Network, words: Words, language: string): TableRow[] {
  return network.mapEdges((key, { role, status, evidence }, source, target, from, to) => ({
    key,
    chooses: [source, target],
    cells: {
      source: nameIn(language, from),
      role: words.roles[role],
      target: nameIn(language, to),
      mention: evidence
        .map(({ mention, qualifier }) => (qualifier ? `${mention} (${qualifier})` : mention))
        .join(" · "),
      lines: evidence.map(({ lines, source: other }) => (lines ? words.sheet.lines(...lines) : other)).join(", "),
      status: words.statuses[status],
    },
    values: { role, status },
  }));
}

/** Rows in the order of a column, empty cells last either way; equal ones by key. */
export function sortRows(
  rows: readonly TableRow[],
  column: ColumnName,
  descending: boolean,
  language: string,
): TableRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left = "", right = ""] = [a.cells[column], b.cells[column]];
    const byKey = a.key < b.key ? -1 : 1;
    if (left === "" || right === "") return Number(left === "") - Number(right === "") || byKey;
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : collator.compare(String(left), String(right));
    return sign * order || byKey;
  });
}

/** The rows that hold every word of the search in some cell, and pass what is asked of each column; order kept. */
export function keepRows(rows: readonly TableRow[], search: string, where: Where): TableRow[] {
  const wanted = wordsIn(search);
  const asked = (Object.entries(where) as [ColumnName, string][]).map(([column, value]) => ({
    column,
    value,
    sieve: SIEVES[column],
    words: wordsIn(value),
  }));
  return rows.filter((row) => {
    const plain = plainCells(row);
    return (
      wanted.every((word) => Object.values(plain).some((text) => text.includes(word))) &&
      asked.every(({ column, value, sieve, words }) => {
        const cell = row.cells[column] ?? "";
        if (sieve === "value") return row.values[column] === value;
        if (sieve === "least") return typeof cell === "number" && cell >= Number(value);
        return words.every((word) => plain[column]?.includes(word));
      })
    );
  });
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
  const { compare } = new Intl.Collator(language);
  return [...names]
    .map(([value, name]) => ({ value, name }))
    .toSorted((a, b) => compare(a.name, b.name) || (a.value < b.value ? -1 : 1));
}

/** How what a column is asked for is said; null where no row of the whole network could answer: such a filter is ignored. */
export function askedName(column: ColumnName, value: string, whole: Network, words: Words): string | null {
  const among = <T extends string>(all: readonly T[], name: (one: T) => string): string | null => {
    const known = all.find((one) => one === value);
    return known === undefined ? null : name(known);
  };
  switch (column) {
    case "kind":
      return among(KINDS, (kind) => words.kinds[kind].one);
    case "role":
      return among(ROLES, (role) => words.roles[role]);
    case "status":
      return among(STATUSES, (status) => words.statuses[status]);
    case "region": {
      const there = whole.findNode((_id, { region }) => region?.id === value);
      return there === undefined ? null : whole.getNodeAttribute(there, "region")!.name;
    }
    case "legalForm":
      return whole.someNode((_id, { legalForm }) => legalForm === value) ? value : null;
    default:
      return SIEVES[column] === "least" && !Number.isFinite(Number(value)) ? null : value;
  }
}

/** Cells without accents and capitals, made once a row: every key typed reads them all. */
const plainRows = new WeakMap<TableRow, Record<string, string>>();

function plainCells(row: TableRow): Record<string, string> {
  const before = plainRows.get(row);
  if (before) return before;
  const plain = Object.fromEntries(
    Object.entries(row.cells).map(([column, cell]) => [column, plainText(String(cell))]),
  );
  plainRows.set(row, plain);
  return plain;
}

const wordsIn = (text: string): string[] => plainText(text).split(/\s+/).filter(Boolean);

const plainText = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
