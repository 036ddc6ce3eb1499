import { aliasFaults } from "./check-aliases.ts";
import { linkFaults } from "./check-links.ts";
import { roleFaults } from "./check-roles.ts";
import type { Fault } from "./faults.ts";
import { fold } from "./fold.ts";
import { isTerritoryId, levelsOf, type DeclaredLevel } from "./levels.ts";
import { differenceOf, looksOf } from "./look-alikes.ts";
import { didYouMean } from "./nearest.ts";
import type { Dataset, TableName } from "./schema.ts";
import { ENTITY_TABLES, type Place, type Tables } from "./tables.ts";
import { COUNTRY, type Kind } from "./vocabulary.ts";

/**
 * What cannot be seen in one row: ids twice or nowhere, ends of the wrong kind, lines that run backwards, circles,
 * aliases that contradict each other. Cells that already have a fault of their own, `told`, are passed over, and so is
 * what follows from such a fault. Pure.
 */
export function checkTables(
  described: Pick<Dataset["package"], "name" | "levels" | "vocabulary"> | null,
  tables: Tables,
  told: readonly Fault[],
): Fault[] {
  const ids = placesOf(tables);
  return [
    ...duplicateIds(tables, ids),
    ...lookAlikeIds(tables),
    ...(described === null
      ? []
      : [...projectIds(described.name, tables), ...territoryLevels(described.levels, tables)]),
    ...territoryIds(tables),
    ...danglingIds(tables, ids, faultyIds(tables, told)),
    ...roleFaults(described?.vocabulary?.apart, tables, told),
    ...linkFaults(tables),
    ...aliasFaults(tables, ids),
  ];
}

const ID_TABLES = [...Object.values(ENTITY_TABLES), "sources"] as const;

/** A table's suggestions look through all its ids; beyond so many faults they would keep somebody waiting. */
const SUGGESTIONS = 100;

/** Every id and where it stands first. */
function placesOf(tables: Tables): Map<string, Place> {
  const ids = new Map<string, Place>();
  for (const table of ID_TABLES) {
    for (const { line, row } of tables[table] ?? []) {
      if (row.id !== undefined && !ids.has(row.id)) ids.set(row.id, { file: `${table}.csv`, line });
    }
  }
  return ids;
}

function* duplicateIds(tables: Tables, ids: Map<string, Place>): Generator<Fault> {
  for (const table of ID_TABLES) {
    for (const { line, row } of tables[table] ?? []) {
      const first = row.id === undefined ? undefined : ids.get(row.id);
      if (!first || row.id === undefined || first.line === line) continue;
      const expected = `the id stands already in line ${first.line}; each id stands once.`;
      yield { file: `${table}.csv`, line, column: "id", value: row.id, expected };
    }
  }
}

/** Ids of one table that can hardly be told apart on a screen: a letter of another script, another kind of hyphen. */
function* lookAlikeIds(tables: Tables): Generator<Fault> {
  for (const table of ID_TABLES) {
    const seen = new Map<string, { id: string; line: number }>();
    for (const { line, row } of tables[table] ?? []) {
      if (row.id === undefined) continue;
      const looks = looksOf(row.id);
      const first = seen.get(looks);
      if (!first) seen.set(looks, { id: row.id, line });
      const difference = first === undefined ? "" : differenceOf(row.id, first.id);
      if (difference === "") continue;
      const expected = `an id that cannot be taken for the one in line ${first!.line}: ${difference}`;
      yield { file: `${table}.csv`, line, column: "id", value: row.id, expected };
    }
  }
}

function* projectIds(packageName: string, { projects }: Tables): Generator<Fault> {
  const start = `project:${packageName}-`;
  for (const { line, row } of projects ?? []) {
    if (row.id === undefined || row.id.startsWith(start)) continue;
    const expected = `the id of a project starts with ${start} (the name in datapackage.json).`;
    yield { file: "projects.csv", line, column: "id", value: row.id, expected };
  }
}

function* territoryLevels(declared: readonly DeclaredLevel[] = [], { territories }: Tables): Generator<Fault> {
  const levels = levelsOf(declared);
  for (const { line, row } of territories ?? []) {
    if (row.level === undefined || levels.includes(row.level)) continue;
    const expected = `one of ${levels.join(", ")}; others are declared as levels in datapackage.json.${didYouMean(row.level, levels)}`;
    yield { file: "territories.csv", line, column: "level", value: row.level, expected };
  }
}

function* territoryIds({ territories }: Tables): Generator<Fault> {
  for (const { line, row } of territories ?? []) {
    const { id, level, code } = row;
    if (id === undefined || level === undefined || code === undefined || isTerritoryId(id, level, code)) continue;
    const abroad =
      level === COUNTRY ? "" : ` (in France; elsewhere territory:<country>-${level}-${code}, as territory:no-…)`;
    const expected = `by its level and code the id is territory:${level}-${code}${abroad}; a spreadsheet may have dropped a 0 before a code.`;
    yield { file: "territories.csv", line, column: "id", value: id, expected };
  }
}

function* danglingIds(tables: Tables, ids: Map<string, Place>, faulty: Map<TableName, Set<string>>): Generator<Fault> {
  let told = 0;
  const empty = new Set<TableName>();
  for (const { value, ...place } of referencesOf(tables)) {
    if (value === null || value === undefined || ids.has(value)) continue;
    const table = place.column === "reference" ? "sources" : ENTITY_TABLES[value.split(":", 1)[0] as Kind];
    const rows = tables[table];
    if (rows === null) continue;
    if (rows.length === 0) {
      if (empty.has(table)) continue;
      empty.add(table);
      const expected = `no row stands in this table, but other tables refer to its ids, first ${place.file} in line ${place.line}.`;
      yield { file: `${table}.csv`, line: null, column: null, value: null, expected };
      continue;
    }
    const meant = faulty.get(table);
    if (meant?.has(fold(value)) || (meant && didYouMean(fold(value), [...meant].slice(0, SUGGESTIONS)) !== ""))
      continue;
    told += 1;
    const choices = told > SUGGESTIONS ? [] : rows.flatMap(({ row }) => row.id ?? []);
    yield { ...place, value, expected: `there is no such id in ${table}.csv.${didYouMean(value, choices)}` };
  }
}

/** What faulty ids of a table were meant to be, folded: as written, or as the name beside them makes one. */
function faultyIds(tables: Tables, told: readonly Fault[]): Map<TableName, Set<string>> {
  const faulty = new Map<TableName, Set<string>>();
  for (const table of ID_TABLES) {
    const written = told.flatMap(({ file, column, value }) =>
      file === `${table}.csv` && column === "id" && value ? [value] : [],
    );
    const kind = Object.entries(ENTITY_TABLES).find(([, of]) => of === table)?.[0];
    const named = (tables[table] ?? []).flatMap(({ row }) =>
      row.id === undefined && "name" in row && row.name ? [`${kind}:${row.name}`] : [],
    );
    if (written.length + named.length > 0) faulty.set(table, new Set([...written, ...named].map(fold)));
  }
  return faulty;
}

function* referencesOf(tables: Tables): Generator<Omit<Fault, "value" | "expected"> & { value?: string | null }> {
  const columns = [
    ["links", "source"],
    ["links", "target"],
    ["links", "reference"],
    ["unnamed", "project"],
    ["unnamed", "reference"],
    ["aliases", "entity"],
    ["aliases", "other"],
    ["decisions", "project"],
  ] as const;
  for (const [table, column] of columns) {
    for (const { line, row } of tables[table] ?? [])
      yield { file: `${table}.csv`, line, column, value: (row as Record<string, string | null>)[column] ?? null };
  }
}
