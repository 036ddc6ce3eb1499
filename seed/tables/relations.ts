import { fold } from "../package/fold.ts";
import type { TableFault } from "./faults.ts";
import { graphMeaningOf, isIdentifier, meaningOf, nameUnder } from "./header-words.ts";
import { partsOf } from "./lists.ts";
import type { Meaning } from "./meanings.ts";
import { ownExport } from "./own-export.ts";
import { programmeTable } from "./programmes.ts";
import { graphMeanings } from "./recognise-graph.ts";
import type { Recognised } from "./recognised.ts";
import type { SheetRow } from "./sheet.ts";
import { cellsOf, type Table, type TableColumn, withColumn } from "./table.ts";

/** What the rows of a table with ids are. */
type Kind = "project" | "organisation" | "person" | "theme" | "place";

/** A table whose rows others name by an id. */
interface Register {
  table: Table;
  key: TableColumn;
  name: TableColumn;
  kind: Kind;
  /** Words by which others call it, each without its ending. */
  words: Set<string>;
  /** The name of each id; of two alike each has its id behind it. */
  names: Map<string, string>;
}

/** A column of ids of another table's rows. */
interface Reference {
  table: Table;
  column: TableColumn;
  to: Register;
}

/** Headers that read as what they name, for columns that say it by an id or by « Nom » alone. */
const HEADERS: Readonly<Record<Kind, string>> = {
  project: "Projet",
  organisation: "Structure",
  person: "Personne",
  theme: "Thème",
  place: "Lieu",
};

/**
 * Tables as a database keeps them (projects, bodies, and who takes part in what by their ids), with names in the place
 * of the ids: each is then read as a table that names what it ties. Tables that name what they tie are left as they
 * are. Two ids of one table of actors in each row are ties of a network of one mode. An id that no row has is taken for
 * an empty cell, with a fault.
 */
export function withNames(tables: readonly Table[], faults: TableFault[]): Table[] {
  const own = tables.filter((table) => !table.sheet.graph && !programmeTable(table) && !ownExport(table));
  const registers = own.flatMap((table) => registerOf(table) ?? []);
  const references = own.flatMap((table) => referencesIn(table, registers));
  const used = new Set(references.map(({ to }) => to));
  boardsAreProjects(references, used);
  const pairs = new Map<Table, Pair>();
  for (const table of own) {
    const pair = pairIn(table, references);
    if (pair) pairs.set(table, pair);
  }
  // Ties between actors are a network of one mode where nothing ties them to projects, and take no part in one of two.
  const isOneMode = references.every(({ table }) => pairs.has(table));
  return tables.map((table) => {
    const pair = pairs.get(table);
    const register = [...used].find((one) => one.table === table);
    let read = register ? named(register, isOneMode) : table;
    for (const reference of references)
      if (reference.table === table) read = resolved(read, reference, register?.kind ?? null, faults);
    return pair ? tied(read, pair, isOneMode) : read;
  });
}

/** Where nothing is a project, bodies that a table ties to people are: companies and their directors. */
function boardsAreProjects(references: readonly Reference[], used: ReadonlySet<Register>): void {
  const all = [...used];
  if (all.some(({ kind }) => kind === "project")) return;
  const ofPeople = references.filter(
    ({ table, to }) => to.kind === "person" && !all.some((one) => one.table === table),
  );
  for (const { table, to } of references)
    if (to.kind === "organisation" && ofPeople.some((one) => one.table === table)) to.kind = "project";
}

/** Two columns of ids of one table of actors. */
type Pair = readonly [Reference, Reference];

/** The two columns of a table whose rows tie two rows of one table of actors; null where it says more, or less. */
function pairIn(table: Table, references: readonly Reference[]): Pair | null {
  const [first, last, ...others] = references.filter((reference) => reference.table === table);
  if (!first || !last || others.length > 0 || first.to !== last.to || !isActor(first.to.kind)) return null;
  return [first, last].some(({ column }) => roleIn(subjectOf(column.header))) ? null : [first, last];
}

/** A table of ties between actors. */
function tied(table: Table, [source, target]: Pair, isOneMode: boolean): Table {
  const meanings = new Map<string, Meaning>();
  if (!isOneMode) return { ...table, recognised: { form: "ignored", meanings } };
  for (const [key, meaning] of graphMeanings(table, "one-mode")) if (!ENDS.has(meaning.is)) meanings.set(key, meaning);
  const { kind } = source.to;
  const of = kind === "person" ? ("person" as const) : ("organisation" as const);
  meanings.set(source.column.key, { is: "source", of }).set(target.column.key, { is: "target", of });
  return { ...table, recognised: { form: "one-mode", meanings } };
}

const ENDS = new Set(["source", "target"]);

const isActor = (kind: Kind | null): boolean => kind === "organisation" || kind === "person";

/** A header in words, also one that a database writes as « idProjet » or « projet_id ». */
const wordsOf = (header: string): string => fold(header.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));

const KEY_WORDS =
  /\b(id|ids|pk|fk|identifiants?|identifiers?|codes?|numeros?|num|n|no|ref|references?|key|cle|uuid|de|du|des|la|le|l|d|of|the)\b/g;
const NAME_WORDS =
  /\b(noms?|names?|titres?|titles?|labels?|libelles?|intitules?|tables?|tbl|t|listes?|list|csv|xlsx)\b/g;

/** The words of a header of ids without those that call it one: « id_projet » → « projet ». */
const subjectOf = (header: string): string =>
  wordsOf(header)
    .replaceAll(KEY_WORDS, " ")
    .replaceAll(/\d+|\s+/g, " ")
    .trim();

const stemsOf = (text: string): string[] =>
  subjectOf(text)
    .replaceAll(NAME_WORDS, " ")
    .split(" ")
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/[sx]$/, ""));

const isKey = ({ header }: TableColumn): boolean =>
  isIdentifier(header) ||
  /\b(id|ids|pk|fk|ref|num)\b/.test(wordsOf(header)) ||
  ["project-id", "actor-id"].includes(meaningOf(header)?.is ?? "");

/** A table with an id and a name for each row, of which its headers or its own name say what it is; else null. */
function registerOf(table: Table): Register | null {
  const { columns, rows, sheet } = table;
  const keys = columns.filter((one) => isKey(one) && one.filled === rows.length && one.distinct === rows.length);
  const key = keys.find(({ header }) => /\bids?\b/.test(wordsOf(header))) ?? keys[0];
  if (!key) return null;
  const others = columns.filter((column) => column !== key && !isKey(column) && column.type === "text");
  const own = sheet.name ?? sheet.file.replace(/^.*\//, "").replace(/\.\w+$/, "");
  const kinds = [key.header, own].map((words) => kindOf(subjectOf(words).replaceAll(NAME_WORDS, " ").trim()));
  const kind = kinds.find((one) => one !== null) ?? null;
  const name =
    others.find(({ header }) =>
      kind === null ? kindOf(header) !== null : kindOf(header) === kind && !roleIn(header),
    ) ??
    others.find(
      ({ header }) => nameUnder(header) || /\b(nom|name|libelle|intitule|label|titre|title)s?\b/.test(wordsOf(header)),
    );
  const found = kind ?? (name ? kindOf(name.header) : null);
  if (!name || found === null) return null;
  const words = new Set([...stemsOf(key.header), ...stemsOf(name.header), ...stemsOf(own)]);
  return { table, key, name, kind: found, words, names: namesOf(table, key, name) };
}

const roleIn = (header: string): string | undefined => meaningOf(header)?.role;

/** What words call; of actors whoever is not said to be a person is a body. */
function kindOf(words: string): Kind | null {
  const meaning = meaningOf(words);
  if (meaning?.is === "actor") return meaning.of === "person" ? "person" : "organisation";
  return meaning?.is === "project" || meaning?.is === "theme" || meaning?.is === "place" ? meaning.is : null;
}

function namesOf({ rows }: Table, key: TableColumn, name: TableColumn): Map<string, string> {
  const times = new Map<string, number>();
  for (const { cells } of rows) {
    const words = fold(cells[name.at] ?? "");
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return new Map(
    rows.map(({ cells }) => {
      const [id = "", own = ""] = [cells[key.at], cells[name.at]];
      return [id, own !== "" && times.get(fold(own)) === 1 ? own : `${own} (${id})`.trim()];
    }),
  );
}

/** The columns of a table that hold ids of the rows of others, and are called as these are, or by a role in them. */
function referencesIn(table: Table, registers: readonly Register[]): Reference[] {
  const own = registers.find((register) => register.table === table);
  return table.columns.flatMap((column) => {
    if (column === own?.key) return [];
    const to = registers
      .filter((register) => register.table !== table && refersTo(table, column, register))
      .toSorted((a, b) => alike(column, b) - alike(column, a))[0];
    return to ? [{ table, column, to }] : [];
  });
}

const alike = ({ header }: TableColumn, { words }: Register): number =>
  stemsOf(header).filter((word) => words.has(word)).length;

/** Ids of a column, of all, from which on it refers to a table; the others are slips. */
const KNOWN = 0.9;

function refersTo(table: Table, column: TableColumn, register: Register): boolean {
  if (column.filled === 0 || graphMeaningOf(column.header) !== null) return false;
  const { names, kind } = register;
  const isCalled = alike(column, register) > 0 || (isActor(kind) && isKey(column) && roleIn(subjectOf(column.header)));
  if (!isCalled) return false;
  const cells = cellsOf(table, column.at);
  if (cells.filter((cell) => idsIn(cell, names) !== null).length < KNOWN * cells.length) return false;
  // Where the names stand beside the ids, nothing is missing.
  const known = new Set(names.values());
  return !table.columns.some((other) => {
    if (other === column || other.type !== "text" || isKey(other)) return false;
    if (kindOf(other.header) === kind && !roleIn(other.header)) return true;
    const own = cellsOf(table, other.at);
    return own.length > 0 && own.filter((cell) => known.has(cell)).length > own.length / 2;
  });
}

/** The ids that a cell lists; null where one of them is none. */
function idsIn(cell: string, names: ReadonlyMap<string, string>): string[] | null {
  if (names.has(cell)) return [cell];
  const parts = partsOf(cell, [";", ",", "|"]);
  return parts.length > 0 && parts.every((part) => names.has(part)) ? parts : null;
}

/** A table that others refer to, under headers that say what it is. */
function named({ table, key, name, kind, names }: Register, isOneMode: boolean): Table {
  // Nothing but what others refer to stands in a list of themes or places.
  if (kind === "theme" || kind === "place") return { ...table, recognised: { form: "ignored", meanings: new Map() } };
  const titled = withColumn(table, name.at, HEADERS[kind], (_, { cells }) => names.get(cells[key.at] ?? "") ?? "");
  // Ids of two tables may be the same numbers: the names tell their rows apart.
  const { columns, ...keyed } = withColumn(titled, key.at, "Identifiant", (cell) => cell);
  const read: Table = {
    ...keyed,
    columns: columns.map((column) => (column.at === key.at ? { ...column, isKey: true } : column)),
  };
  const points = (): Recognised => ({ form: "points", meanings: new Map([[name.key, { is: "label" }]]) });
  return isOneMode ? { ...read, recognised: points() } : read;
}

/** A table with the names of what a column refers to in the place of its ids. */
function resolved(table: Table, { column, to }: Reference, kind: Kind | null, faults: TableFault[]): Table {
  const { names } = to;
  const subject = subjectOf(column.header);
  // Who belongs to whom, in a table of actors, ties neither to a project.
  const isRemark = isActor(kind) && isActor(to.kind);
  const header = isRemark ? "Rattachement" : kindOf(subject) === to.kind ? subject : HEADERS[to.kind];
  const name = (cell: string, { row }: SheetRow): string => {
    const ids = cell === "" ? [] : idsIn(cell, names);
    if (ids === null) faults.push(unknownId(table, column, row, cell));
    return (ids ?? []).map((id) => names.get(id)!).join(" ; ");
  };
  return withColumn(table, column.at, header, name);
}

const unknownId = ({ sheet }: Table, { key, letter }: TableColumn, row: number, value: string): TableFault => ({
  ...{ code: "unknown-id", reach: "cell", file: sheet.file, sheet: sheet.name, row, column: key, letter, value },
});
